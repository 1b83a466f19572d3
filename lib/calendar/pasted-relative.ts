import { fold } from '../domain/text/fold.ts'
import { DAY, WEEK } from '../domain/time/units.ts'
import { type Language, weekdays } from './pasted-words.ts'

/** A day that a text names. */
export interface DateMention {
  at: number
  end: number
  /** The days that it may be, as walls at midnight, the likeliest first. More than one: the text does not tell. */
  days: number[]
  hasYear: boolean
  /** The two days are the same numbers, read as month and day and as day and month, in this order. */
  swapped: boolean
  /** It is counted from the day of the mail. */
  relative?: boolean
}

/** Words for days that count from the day of the mail, folded, by how many days later it is. */
const counted: readonly [days: number, words: string][] = [
  [
    2,
    'day after tomorrow|ubermorgen|apres[- ]demain|pasado manana|dopodomani|overmorgen|pojutrze|depois de amanha|i overmorgon|i overmorgen|ylihuomenna|pozitri',
  ],
  [
    1,
    'tomorrow|morgen|demain|(?<!la |por la )manana|domani|amanha|jutro|imorgon|i morgon|i morgen|huomenna|zitra|morgen(?:ochtend|middag|avond|vroeg)',
  ],
  [
    0,
    "today|tonight|this (?:morning|afternoon|evening)|heute|aujourd'hui|hoy|oggi|vandaag|dzis(?:iaj)?|hoje|idag|i dag|tanaan|dnes",
  ],
]
/** "morgen" is also a morning: "guten Morgen", "am Morgen", "Morgen!". */
const MORNING = /(?:guten|goede|god|am|jeden|diesen|les|en la)\s$/
/** Of the week that comes. */
const NEXT_WEEK =
  /(?:next week(?: on)?|nachste woche|kommende woche|la semaine prochaine|la proxima semana|la semana que viene|la settimana prossima|la prossima settimana|volgende week|w przyszlym tygodniu|na proxima semana|nasta vecka|naste uge|neste uke|ensi viikolla|pristi tyden)/
const NEXT =
  /(?:next|nachste[rn]?|kommende[rn]?|volgende|komende|nasta|naste|neste|przysz\w+|nadchodz\w+|pristi|ensi)\s$/
/** "Friday week", "a week on Friday". */
const WEEK_ON = /(?:a )?week (?:on|from)\s$/
const WEEK_BEHIND = /^\sweek(?!\p{L})/u
/** "today in a week". */
const IN_A_WEEK = /^\s(?:in einer woche|in acht tagen|over een week|om en uge|om en vecka|en huit)(?!\p{L})/u
const SOON = /^\s(?:prochaine?|proximo|que viene|prossim[oa]|agora)/

/** "the 24th", "no próximo dia 24, pelas 9h30": a day of the month alone wants its time behind it. */
const OF_MONTH =
  /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|round|interview|stage|of \p{L}))|(?<!\p{L})(?:dia|dnia|den|le|el|il|am|de|d\.|dag)\s(\d{1,2})(?:er|\.|e)?,?\s(?=(?:pelas?|as|a las?|a|alle|ore|kl|klockan|um|om|godz|o)\b)/gu

/**
 * The days that a text names by how far off they are: "tomorrow", "on Friday", "volgende week dinsdag", "Thurs 19th", "the
 * 2nd".
 *
 * @param today the day of the mail, a wall at midnight
 */
export function relativeDays(text: string, language: Language | null, today: number): DateMention[] {
  if (Number.isNaN(today) || language === 'ja') return []
  const folded = foldedInPlace(text)
  const found: DateMention[] = []
  const add = (at: number, end: number, days: number[]) => {
    if (days.length > 0 && !found.some((one) => at < one.end && one.at < end))
      found.push({ at, end, days, hasYear: false, swapped: false, relative: true })
  }
  for (const [days, words] of counted) {
    for (const match of folded.matchAll(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu'))) {
      if (/^morgen$/.test(match[0]) && MORNING.test(folded.slice(Math.max(0, match.index - 8), match.index))) continue
      const week = IN_A_WEEK.test(folded.slice(match.index + match[0].length)) ? WEEK : 0
      add(match.index, match.index + match[0].length, [today + days * DAY + week])
    }
  }
  const names = weekdays(language)
  const numbered =
    /(?<!\p{L})(\p{L}{2,13})\.?\s+(?:the |den |le |el |d\. )?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?![\d:.,]?\d|\s?(?:[ap]\.?m|uhr|h\b))/gu
  for (const match of folded.matchAll(numbered)) {
    const weekday = names.get(match[1] ?? '')
    const day = weekday === undefined ? null : dayOfMonth(Number(match[2]), today, weekday)
    if (day !== null) add(match.index, match.index + match[0].length, [day])
  }
  for (const match of folded.matchAll(/(?<!\p{L})(\p{L}{3,13})(?:-feira)?(?!\p{L})/gu)) {
    const weekday = names.get(match[1] ?? '')
    const before = folded.slice(Math.max(0, match.index - 40), match.index)
    if (weekday === undefined || !isDay(text.slice(match.index), match[1] ?? '', before)) continue
    const end = match.index + match[0].length
    add(match.index, end, weekdaysFrom(today, weekday, before, folded.slice(end, end + 40)))
  }
  for (const match of folded.matchAll(OF_MONTH)) {
    const day = dayOfMonth(Number(match[1] ?? match[2]), today, null)
    if (day !== null) add(match.index, match.index + match[0].length, [day])
  }
  return found
}

/** "sat", "sun", "mar" and the like are words too: short ones count in capitals or behind a small word. */
const isDay = (text: string, name: string, before: string) =>
  name.length > 3 || /^\p{Lu}/u.test(text) || /(?:on|am|le|el|il|op|den|kl|w|we|na|pa|this|next)\s$/.test(before)

/** The next such day; with "next" the one of the next week, which some mean and others don't, so both are given. */
function weekdaysFrom(today: number, weekday: number, before: string, behind: string): number[] {
  const own = new Date(today).getUTCDay()
  const ahead = (weekday - own + 7) % 7 || 7
  const monday = today - ((own + 6) % 7) * DAY
  const inNextWeek = monday + WEEK + ((weekday + 6) % 7) * DAY
  if (NEXT_WEEK.test(before.slice(-36)) || NEXT_WEEK.test(behind.slice(0, 30))) return [inNextWeek]
  const soon = today + ahead * DAY
  if (WEEK_ON.test(before) || WEEK_BEHIND.test(behind) || IN_A_WEEK.test(behind)) return [soon + WEEK]
  if (SOON.test(behind)) return [soon]
  if (!NEXT.test(before) || soon === inNextWeek) return [soon]
  return [inNextWeek, soon]
}

/** The next day of this number, and of this weekday where one is named, within two months. */
function dayOfMonth(number: number, today: number, weekday: number | null): number | null {
  for (let later = 0; later < 62; later++) {
    const day = new Date(today + later * DAY)
    if (day.getUTCDate() === number && (weekday === null || day.getUTCDay() === weekday)) return day.getTime()
  }
  return null
}

/** Folded, each sign in its place: what is found there stands at the same place in the text. */
export function foldedInPlace(text: string): string {
  let folded = ''
  for (const sign of text) {
    const part = fold(sign)
    folded += part.length === sign.length ? part : sign.toLowerCase().slice(0, sign.length).padEnd(sign.length)
  }
  return folded
}
