import { DAY, WEEK } from '../domain/time/units.ts'
import { dateMentions } from './pasted-dates.ts'
import { type DateMention, foldedInPlace, relativeDays } from './pasted-relative.ts'
import { type Language, languageOf, languages, weekdays } from './pasted-words.ts'

/** Numbers as people write them out, folded. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 },
  ...{ einem: 1, einer: 1, ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, zehn: 10 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, dix: 10 },
  ...{ una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, siete: 7, diez: 10 },
}
const count = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const days = '(?:days?|tage?n?|jours?|dias?)'
const weeks = '(?:weeks?|wochen?|semaines?|semanas?)'

/** "in 3 days", "in zwei Wochen", "hace 2 días": each with the sign of its direction. */
const COUNTED: readonly [sign: number, pattern: string][] = [
  [1, `(?:in|dans|en|dentro de) ${count} UNIT`],
  [1, `${count} UNIT from (?:now|today)`],
  [-1, `${count} UNIT (?:ago|zuvor)`],
  [-1, `(?:vor|il y a|hace) ${count} UNIT`],
]

/** Days behind today, and words for a whole week: its Monday, or its Friday at its end. */
const NAMED: readonly [pattern: string, day: (today: number) => number][] = [
  ['day before yesterday|vorgestern|avant[- ]hier|antes de ayer|anteayer', (today) => today - 2 * DAY],
  ['yesterday|last night|gestern|hier|ayer', (today) => today - DAY],
  ['now|just now|jetzt|gerade eben|maintenant|ahora', (today) => today],
  [
    'end of next week|ende (?:der )?nachster woche|ende nachste woche|fin de la semaine prochaine|final de la proxima semana',
    (today) => mondayOf(today) + WEEK + 4 * DAY,
  ],
  [
    'end of (?:the|this) week|ende der woche|ende dieser woche|fin de (?:la )?semaine|final de la semana|fin de semana',
    (today) => mondayOf(today) + 4 * DAY,
  ],
  [
    'next week|(?:in der )?nachsten? woche|kommende woche|la semaine prochaine|semaine prochaine|la proxima semana|proxima semana|la semana que viene',
    (today) => mondayOf(today) + WEEK,
  ],
  [
    'next month|nachsten monat|im nachsten monat|le mois prochain|mois prochain|el proximo mes|proximo mes',
    (today) => firstOfNextMonth(today),
  ],
]

const mondayOf = (day: number) => day - ((new Date(day).getUTCDay() + 6) % 7) * DAY
function firstOfNextMonth(today: number): number {
  const at = new Date(today)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)
}
/** Of a weekday behind these `dateMentions` knows more. */
const NOT_ALONE = /(?:next|nachste[rn]?|kommende[rn]?)\s$/
/** Before or behind a weekday: the one that was. */
const LAST = /(?:last|letzten|letzte[rs]?|vergangenen?)\s$/
const LAST_BEHIND = /^\s(?:dernier|pasado)/

/**
 * The days that somebody names who writes about their own: what a mail may say (`dateMentions`), and also days that are
 * over, counted days and whole weeks.
 *
 * @param today a wall at midnight
 */
export function dayMentions(text: string, language: Language | null, today: number): DateMention[] {
  const folded = foldedInPlace(text)
  const found: DateMention[] = []
  const add = (at: number, end: number, day: number) => {
    if (!found.some((one) => at < one.end && one.at < end))
      found.push({ at, end, days: [day], hasYear: false, swapped: false, relative: true })
  }
  for (const [sign, pattern] of COUNTED) {
    for (const [unit, length] of [
      [days, DAY],
      [weeks, WEEK],
    ] as const) {
      for (const match of matches(folded, pattern.replace('UNIT', unit))) {
        const said = match[1] ?? ''
        add(match.index, match.index + match[0].length, today + sign * (NUMBERS[said] ?? Number(said)) * length)
      }
    }
  }
  const inWeek = (at: number, end: number) =>
    relativeDays(text, language, today).some((one) => one.at <= end + 8 && at <= one.end + 8)
  for (const [pattern, dayOf] of NAMED) {
    for (const match of matches(folded, pattern)) {
      const end = match.index + match[0].length
      // "next week Tuesday" is a Tuesday.
      if (/week|woche|semaine|semana/.test(match[0]) && inWeek(match.index, end)) continue
      add(match.index, end, dayOf(today))
    }
  }
  const names = weekdays(language)
  for (const match of folded.matchAll(/(?<!\p{L})\p{L}{3,13}(?!\p{L})/gu)) {
    const weekday = names.get(match[0])
    const before = LAST.exec(folded.slice(0, match.index))
    const behind = LAST_BEHIND.exec(folded.slice(match.index + match[0].length))
    if (weekday === undefined || !(before || behind)) continue
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7 || 7
    const at = match.index - (before?.[0].length ?? 0)
    add(at, match.index + match[0].length + (behind?.[0].length ?? 0), today - back * DAY)
  }
  // "Do 15 Uhr", "thu 3pm": a name of two or three letters counts where nothing else can stand.
  for (const match of folded.matchAll(/(?<!\p{L})\p{L}{2,5}(?=\.? ?(?:\d|,|$|(?:at|um|a las?) \d))/gu)) {
    const weekday = names.get(match[0])
    if (weekday === undefined || NOT_ALONE.test(folded.slice(0, match.index))) continue
    const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7 || 7
    add(match.index, match.index + match[0].length, today + ahead * DAY)
  }
  const rest = dateMentions(text, language, today).filter(
    ({ at, end }) => !found.some((one) => at < one.end && one.at < end),
  )
  return [...found, ...rest].sort((a, b) => a.at - b.at)
}

const matches = (folded: string, pattern: string) =>
  folded.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu'))

/**
 * The day that a few words name, `YYYY-MM-DD`; null where they name none.
 *
 * @param today `YYYY-MM-DD`
 * @param interfaceLanguage BCP 47; "Mi" is a Wednesday in German and nothing in English
 */
export function readDay(words: string, today: string, interfaceLanguage: string): string | null {
  const own = languages.find((one) => one === interfaceLanguage.slice(0, 2)) ?? null
  // A short name of a day counts in capitals: here it's all that stands there.
  const text = words.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const at = Date.parse(`${today}T00:00:00Z`)
  const [first] = [own, languageOf(text), null].flatMap((one) => dayMentions(text.slice(0, 200), one, at))
  const day = first?.days.find((one) => !Number.isNaN(one))
  return day === undefined ? null : new Date(day).toISOString().slice(0, 10)
}

/** The language of a short text: its own where it's clear, else that of the interface. */
export function languageIn(text: string, interfaceLanguage: string): Language | null {
  const own = interfaceLanguage.slice(0, 2)
  return languageOf(text) ?? languages.find((one) => one === own) ?? null
}
