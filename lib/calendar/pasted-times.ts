import { saidTimes } from './pasted-hours.ts'
import type { Language } from './pasted-words.ts'

/** A time of day, or a span of it, that a text names. In minutes from midnight. */
export interface TimeMention {
  at: number
  end: number
  /** The starts that it may be. More than one: the text does not say whether it is morning. */
  starts: number[]
  /** Length in minutes; null when no end is named. */
  length: number | null
}

const half = String.raw`\s*(a\.?\s?m\.?|p\.?\s?m\.?|noon)(?![\p{L}\d])`
const clock = String.raw`(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?!\d)`
const to = String.raw`\s*(?:-|–|—|~|〜|to|until|till|bis|à|a(?: las)?|alle|às?|as|até|tot|do|til|till|から)\s*(?:kl\.?\s)?`
const suffix = String.raw`(?:\s*(uhr|uur|u(?![\p{L}\d])|hod(?![\p{L}\d])|h(?![\p{L}\d])|de la mañana|de la tarde|de la noche))?`

const patterns = [
  // 10am - 10:45am · 10:00 AM–11:00 AM · 10–11am · noon
  { kind: 'half', regex: new RegExp(`(?<![\\d:.,/])${clock}(?:${half})?${to}${clock}${half}`, 'giu') },
  { kind: 'half-one', regex: new RegExp(`(?<![\\d:.,/])${clock}${half}`, 'giu') },
  // 14時30分~15時 · 午後2時半
  {
    kind: 'kanji',
    regex:
      /(午前|午後)?\s*(\d{1,2})\s*時(?:\s*(\d{1,2})\s*分|(半))?(?:\s*(?:-|–|~|〜|から)\s*(午前|午後)?\s*(\d{1,2})\s*時(?:\s*(\d{1,2})\s*分|(半))?)?/gu,
  },
  // 10:00 - 11:00 · 10 bis 11 Uhr · 11h00 à 12h00 · de 10:00 a 11:00
  { kind: 'full', regex: new RegExp(`(?<![\\d:.,/-])${clock}${suffix}${to}${clock}(?![:.]?\\d)${suffix}`, 'giu') },
  { kind: 'full-one', regex: new RegExp(`(?<![\\d:.,/-])${clock}(?![:.]?\\d)${suffix}`, 'giu') },
] as const

/**
 * The times of day that a text names, in the order of the text.
 *
 * @param loose a span of bare hours counts too, as in "Saturday, 16-22"
 */
export function timeMentions(text: string, language: Language | null, loose = false): TimeMention[] {
  const found: TimeMention[] = []
  const add = (match: RegExpExecArray, starts: number[], end: number | null) => {
    const [at, behind] = [match.index, match.index + match[0].length]
    if (found.some((other) => at < other.end && other.at < behind)) return
    const valid = starts.filter((start) => start >= 0 && start < 1_440)
    const [first] = valid
    if (first === undefined || (end !== null && (end < 0 || end > 1_440))) return
    // A meeting over midnight.
    const length = end === null ? null : (end - first + 1_440) % 1_440
    found.push({ at, end: behind, starts: valid, length: length === 0 ? null : length })
  }
  for (const { kind, regex } of patterns) {
    for (const match of text.matchAll(regex)) {
      const [, a, b, c, d, e, f, g, h] = match
      if (kind === 'half') {
        const end = halfDay(d, e, f)
        // "10–11am", "11–1pm": the start is in the same half of the day unless it would be after the end.
        const start = c ? halfDay(a, b, c) : halfDay(a, b, f)
        add(match, [!c && start > end ? start - 720 : start], end)
      } else if (kind === 'half-one') add(match, [halfDay(a, b, c)], null)
      else if (kind === 'kanji') {
        const start = kanji(a, b, c, d)
        add(match, [start], f === undefined ? null : kanji(g === undefined && !e ? a : e, f, g, h))
      } else if (kind === 'full') fullSpan(match, language, add, loose)
      else if (isTime(match[0], b, c))
        add(
          match,
          [waking(fullDay(a, b, c), a, b)].flatMap((at) => morningOrNot(at, a, c, language)),
          null,
        )
      else if (isPointed(text, match, b, language))
        add(match, morningOrNot(fullDay(a, b, c), a, c, language).slice(0, 1), null)
    }
  }
  for (const { at, end, starts } of saidTimes(text, language === 'en')) {
    if (!found.some((other) => at < other.end && other.at < end)) found.push({ at, end, starts, length: null })
  }
  return found.sort((one, other) => one.at - other.at)
}

function fullSpan(
  match: RegExpExecArray,
  language: Language | null,
  add: (match: RegExpExecArray, starts: number[], end: number | null) => void,
  loose: boolean,
) {
  const [whole, a, b, c, d, e, f] = match
  const unit = f ?? c
  // "3 - 4" is no time; "10 bis 11 Uhr" and "10:00 - 11" are.
  const bare = unit === undefined && b === undefined && e === undefined
  if (bare ? !(loose && Number(a) > 5 && Number(d) > Number(a) && Number(d) < 24) : !isTime(whole, b ?? e, unit)) return
  const starts = morningOrNot(fullDay(a, b, unit), a, unit, language)
  const end = fullDay(d, e, unit)
  if (starts.length > 1) add(match, starts, end > (starts[0] ?? 0) ? end : end + 720)
  else add(match, starts, end)
}

/** "9.30", "kl. 6.45", "at 14.20": a point between hours and minutes, behind a small word or a day, or where a language has no colon. */
function isPointed(
  text: string,
  match: RegExpExecArray,
  minutes: string | undefined,
  language: Language | null,
): boolean {
  if (minutes === undefined || !/^\d{1,2}\.\d{2}$/.test(match[0].trim()) || Number(minutes) > 59) return false
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
  if (/^\s?(?:[€$£%]|kr|eur|pln|chf|zł|million|mio)|^\.?\d/iu.test(behind) || /[€$£]\s?$/.test(before)) return false
  return POINT.has(language ?? '') || BEFORE_POINT.test(before)
}
/** Languages that write times with a point. */
const POINT: ReadonlySet<string> = new Set(['da', 'nb', 'sv', 'fi', 'nl', 'pl', 'it', 'de'])
const BEFORE_POINT =
  /(?:(?<!\p{L})(?:at|from|by|um|ab|kl\.?|klo|ore|alle|dalle|às|as|à|om|o|godz\.?|u|v)|tomorrow|today|day,?|\d{4},?|\d(?:st|nd|rd|th),?|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)[,\s(]\s?$/u

/** A number is a time by its minutes or by its unit; with a point it could be a sum or a day, so it wants the unit. */
function isTime(whole: string, minutes: string | undefined, unit: string | undefined): boolean {
  if (unit !== undefined) return true
  return minutes !== undefined && /\d\s*[:h]\s*\d{2}/i.test(whole)
}

function halfDay(hours: string | undefined, minutes: string | undefined, halfName: string | undefined): number {
  const hour = Number(hours)
  if (hour > 12) return hour < 24 && /^p/i.test(halfName ?? '') ? hour * 60 + Number(minutes ?? 0) : -1
  const noon = /^[pn]/i.test(halfName ?? '') ? 720 : 0
  return (hour % 12) * 60 + Number(minutes ?? 0) + noon
}

function kanji(
  halfName: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
  halfHour: string | undefined,
): number {
  const hour = Number(hours)
  return (halfName === '午後' && hour < 12 ? hour + 12 : hour) * 60 + (halfHour ? 30 : Number(minutes ?? 0))
}

function fullDay(hours: string | undefined, minutes: string | undefined, unit: string | undefined): number {
  const hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (hour > 24 || minute > 59) return -1
  const afternoon = /tarde|noche/i.test(unit ?? '') && hour < 12 ? 720 : 0
  return hour * 60 + minute + afternoon
}

/** "At 3:30" in a language that says am and pm, without either: hardly in the night, but who knows. */
function morningOrNot(
  at: number,
  hours: string | undefined,
  unit: string | undefined,
  language: Language | null,
): number[] {
  const unclear = (language === 'en' || language === 'es' || language === null) && unit === undefined
  const written = hours ?? ''
  return unclear && !written.startsWith('0') && Number(written) >= 1 && Number(written) < 7 ? [at + 720, at] : [at]
}

/** "Om 3 uur": nobody is invited in the small hours by an hour alone. */
const waking = (at: number, hours: string | undefined, minutes: string | undefined) =>
  minutes === undefined && /^[1-6]$/.test(hours ?? '') && at < 720 ? at + 720 : at

/** How long something takes, in minutes: "ca. 60 Minuten", "1 hour", "1,5 Stunden", "1 h 30", "60分". */
export function lengthMention(text: string): number | null {
  const hours =
    /(?<![\d:.,])(\d{1,2}(?:[.,]5)?|one|an|eine|une|una)\s*(?:-\s*)?(?:hours?|hrs?|stunden?|heures?|horas?|時間|h)(?:\s*(?:and|und|et|y)?\s*(\d{1,2})(?:\s*(?:min\p{L}*|分))?)?(?![\p{L}\d])/iu.exec(
      text,
    )
  const minutes = /(?<![\d:.,])(\d{1,3})\s*(?:-\s*)?(?:min(?:s|\.|ute[ns]?|uto[s]?)?(?!\p{L})|分(?!前))/iu.exec(text)
  if (hours && !(minutes && minutes.index < hours.index)) {
    const count = /^\d/.test(hours[1] ?? '') ? Number((hours[1] ?? '').replace(',', '.')) : 1
    const length = Math.round(count * 60) + Number(hours[2] ?? 0)
    return length > 0 && length <= 720 ? length : null
  }
  const length = Number(minutes?.[1] ?? 0)
  return length >= 5 && length <= 720 ? length : null
}
