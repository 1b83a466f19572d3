import { DAY } from '../domain/time/units.ts'
import { type DateMention, relativeDays } from './pasted-relative.ts'
import { type Language, months, plain, weekdays } from './pasted-words.ts'

const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|:?[ae](?!\\p{L})|\\.)?'
const month = '(\\p{L}{3,10})\\.?'
const year = '(\\d{4})'
const patterns = [
  // 3 November 2026 · 10. November 2026 · 1er décembre · 10 de noviembre de 2026 · 3rd of November
  {
    kind: 'day-month',
    regex: new RegExp(
      `(?<!\\p{L}|\\d)${day}\\s*(?:de\\s+|of\\s+|d['’]\\s?)?${month}(?:(?:,|\\s)\\s*(?:de\\s+|del\\s+)?${year})?(?!\\d|\\p{L})`,
      'gu',
    ),
  },
  // November 3rd, 2026 · noviembre 10, 2026
  {
    kind: 'month-day',
    regex: new RegExp(`(?<!\\p{L})${month}\\s+${day}(?![\\d:.])(?:(?:,|\\s)\\s*${year}(?!\\d))?`, 'gu'),
  },
  // 2026年11月3日 · 11月3日
  { kind: 'kanji', regex: /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu },
  // 2026-11-03 · 2026/11/03
  { kind: 'iso', regex: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/gu },
  // 10.11.2026 · 10.11. · 03/04/2026
  { kind: 'numbers', regex: /(?<![\d/.:-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?![\d/:-])/gu },
] as const

interface Parts {
  day: number
  /** From 0. */
  month: number
  year: number | null
}

/** The days that a text names, in the order of the text. */
export function dateMentions(text: string, language: Language | null, today: number): DateMention[] {
  const found: DateMention[] = []
  for (const { kind, regex } of patterns) {
    for (const match of text.matchAll(regex)) {
      const options = readParts(kind, match, language, kind === 'numbers' && isBesideTime(text, match, language))
      if (options.length === 0) continue
      const at = match.index
      const end = at + match[0].length
      const weekday = weekdayNear(text, at, end, language)
      const days = options.flatMap((parts) => daysOf(parts, weekday, today))
      const certain = days.filter(({ fits }) => fits)
      const left = certain.length > 0 ? certain : days
      if (left.length === 0) continue
      found.push({
        at,
        end,
        // A weekday that is not the date's: one of the two is wrong, and only a person can tell which.
        days: certain.length > 0 ? unique(left) : [...unique(left), Number.NaN],
        hasYear: options[0]?.year !== null,
        swapped: options.length === 2 && certain.length === 2,
      })
    }
  }
  const explicit = withoutOverlaps(found, language)
  const said = relativeDays(text, language, today).filter(
    ({ at, end }) => !explicit.some((one) => at < one.end && one.at < end),
  )
  return [...explicit, ...said].sort((a, b) => a.at - b.at)
}

const unique = (days: { wall: number }[]) => [...new Set(days.map(({ wall }) => wall))]

function readParts(
  kind: (typeof patterns)[number]['kind'],
  match: RegExpExecArray,
  language: Language | null,
  besideTime: boolean,
): Parts[] {
  const [, a = '', b = '', c = '', d] = match
  const yearOf = (text: string | undefined) => (text ? Number(text.length === 2 ? `20${text}` : text) : null)
  if (kind === 'day-month' || kind === 'month-day') {
    const [name, number] = kind === 'day-month' ? [b, a] : [a, b]
    const month = months(language).get(plain(name)) ?? months(null).get(plain(name))
    if (month === undefined) return []
    // "may 3 of us": a month that is a word too is one when it is written as one.
    if (kind === 'month-day' && name === name.toLowerCase() && !c) return []
    return [{ day: Number(number), month, year: yearOf(c) }]
  }
  if (kind === 'kanji') return [{ year: yearOf(a), month: Number(b) - 1, day: Number(c) }]
  if (kind === 'iso') return [{ year: Number(a), month: Number(b) - 1, day: Number(c) }]
  return numberParts([Number(a), Number(c)], b, yearOf(d), besideTime || match[0].endsWith('.'), language)
}

/** Languages that write "3.12." for a day. */
const POINTED: ReadonlySet<string> = new Set(['de', 'cs', 'fi', 'nb', 'da', 'pl', 'it', 'sv', 'nl'])

/** "pt 4.12 g. 8:30": a weekday before it or a time behind it makes a day of two numbers. */
function isBesideTime(text: string, match: RegExpExecArray, language: Language | null): boolean {
  const end = match.index + match[0].length
  return (
    /^,?\s(?:um|ab|g\.|godz\.?|kl\.?|klokken|klockan|ore|o|klo|alle|om)?\s?\d{1,2}(?:[:.h]\d{2}|\s?(?:uhr|uur|h)(?!\p{L}))/iu.test(
      text.slice(end, end + 20),
    ) || weekdayNear(text, match.index, end, language) !== null
  )
}

/** Day and month in numbers. Which is which follows from the point, or from the language; English writes both ways. */
function numberParts(
  [a, b]: [number, number],
  separator: string,
  year: number | null,
  isWhole: boolean,
  language: Language | null,
): Parts[] {
  const dayFirst = { day: a, month: b - 1, year }
  const monthFirst = { day: b, month: a - 1, year }
  if (separator === '.') {
    const isDay = isWhole && (language === null || POINTED.has(language))
    return year !== null || isDay ? [dayFirst] : []
  }
  if (language === 'ja') return separator === '/' ? [monthFirst] : []
  if (language !== null && language !== 'en') return separator === '/' || year !== null ? [dayFirst] : []
  if (year === null && separator !== '/') return []
  return a === b ? [dayFirst] : [monthFirst, dayFirst]
}

/** The days that parts stand for. Without a year it is the next such day, or one that was in the last weeks. */
function daysOf({ day, month, year }: Parts, weekday: number | null, today: number): { wall: number; fits: boolean }[] {
  if (year === null && Number.isNaN(today)) return []
  const now = Number.isNaN(today) ? (year ?? 0) : new Date(today).getUTCFullYear()
  const candidates = (year === null ? [now - 1, now, now + 1] : [year]).flatMap((one) => {
    const wall = Date.UTC(one, month, day)
    const date = new Date(wall)
    if (one < 1970 || one > 2200 || month < 0 || month > 11 || date.getUTCDate() !== day) return []
    return [{ wall, fits: weekday === null || date.getUTCDay() === weekday }]
  })
  if (year !== null) return candidates
  const near = candidates.filter(({ wall }) => wall > today - 30 * DAY && wall < today + 340 * DAY)
  const fitting = near.filter(({ fits }) => fits)
  return (fitting.length > 0 ? fitting : near).slice(0, 1)
}

/** The weekday that is written directly before or behind a date. */
function weekdayNear(text: string, at: number, end: number, language: Language | null): number | null {
  const before =
    /(\p{L}{2,13})(?:-feira)?\.?(?:\s*[,(])?\s*(?:(?:den|dem|the|le|el|dia|d\.|il|de|dnia|agora|di|op|i)\s+)?(?:\d{1,2}\s+)?$/u.exec(
      text.slice(Math.max(0, at - 30), at),
    )
  const behind = /^\s*[,(]?\s*(?:on\s+)?(\p{L}{2,13})/u.exec(text.slice(end, end + 20))
  for (const match of [before, behind]) {
    const number = weekdays(language).get(plain(match?.[1] ?? ''))
    if (number !== undefined) return number
  }
  const kanji = /^\s*\(?\s*([日月火水木金土])(?:曜日?)?\s*\)?/.exec(text.slice(end, end + 8))?.[1]
  return kanji ? '日月火水木金土'.indexOf(kanji) : null
}

/** Of mentions that lie over each other the longest: "mar. 3 nov." is no third of March. */
function withoutOverlaps(found: DateMention[], language: Language | null): DateMention[] {
  const kept: DateMention[] = []
  const length = ({ at, end }: DateMention) => end - at
  const byLength = [...found].sort((a, b) => length(b) - length(a) || (language === 'en' ? a.at - b.at : b.at - a.at))
  for (const one of byLength) {
    if (!kept.some(({ at, end }) => one.at < end && at < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.at - b.at)
}
