import { DAY, MINUTE } from '../domain/time/units.ts'
import { type DateMention, dateMentions } from './pasted-dates.ts'
import { fromStamps, takeStamps } from './pasted-stamps.ts'
import { lengthMention, type TimeMention, timeMentions } from './pasted-times.ts'
import { type Language, labels } from './pasted-words.ts'
import { zonesIn } from './pasted-zone.ts'
import type { When } from './when.ts'
import { toInstant, type Zone } from './zone.ts'

interface Candidate {
  date: DateMention
  time: TimeMention
  score: number
}

/** An invitation names a handful of days. A text with more is something else, and takes no more time than this. */
const mostMentions = 200
const mostChoices = 6
/** Between two talks of one day. In minutes. */
const longestBreak = 180

export function findWhen(text: string, language: Language | null, home: Zone, now: number): When {
  const { rest: seen, stamps } = takeStamps(withoutSent(narrow(text)))
  const today = Math.floor((now + home.offsetAt(now)) / DAY) * DAY
  const dates = dateMentions(seen, language, today).slice(0, mostMentions)
  const times = timeMentions(seen, language)
    .slice(0, mostMentions)
    .filter(({ at, end }) => !dates.some((date) => at < date.end && date.at < end))
  const candidates = dates.flatMap((date) => pair(seen, date, times))
  const best = Math.max(...candidates.map(({ score }) => score))
  const likely = candidates.filter(({ score }) => score === best).slice(0, 2 * mostChoices)
  const [first] = likely
  if (!first) return fromStamps(stamps, home)
  const options = likely.flatMap((candidate) => instants(seen, candidate, home))
  const starts = [...new Set(options.map(({ start }) => start))].filter((start) => !Number.isNaN(start))
  const length = spanOf(seen, first, dates, times) ?? lengthNear(withoutTimes(seen, times), first)
  return {
    starts: starts.slice(0, mostChoices),
    open: starts.length !== 1 || options.some(({ start }) => Number.isNaN(start)),
    length: length === null ? null : length * MINUTE,
    zone: options[0]?.zone ?? null,
  }
}

/** Wide letters and spaces as narrow ones, so that one grammar does; every character stays where it is. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[·⋅•|■□●○◆◇▼]/g, ' ')
}

/** Without the lines that say when the mail was sent. */
function withoutSent(text: string): string {
  const lines = text.split('\n')
  const isHeader = (line = '') => labels.from.test(line.trim()) || labels.to.test(line.trim())
  return lines
    .map((line, at) => {
      const dateInHeader =
        /^\s*(?:date|datum|fecha)\s*:/i.test(line) && (isHeader(lines[at - 1]) || isHeader(lines[at + 1]))
      return dateInHeader || labels.sent.test(line.trim()) ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

/** The time that belongs to a date: in its line, else in one of the next two. */
function pair(text: string, date: DateMention, times: readonly TimeMention[]): Candidate[] {
  const lineStart = text.lastIndexOf('\n', date.at) + 1
  const lineEnd = endOfLine(text, date.end)
  const inLine = times.filter(({ at, end }) => at >= lineStart && end <= lineEnd)
  const near = inLine.filter(({ at, end }) => (at >= date.end ? at - date.end : date.at - end) <= 80)
  const behind = near.filter(({ at }) => at >= date.end)
  const below = times.filter(({ at }) => at > lineEnd && at <= endOfLine(text, endOfLine(text, lineEnd + 1) + 1))
  const time = behind[0] ?? near.at(-1) ?? below[0]
  if (!time) return []
  const line = text.slice(lineStart, lineEnd)
  const score =
    (isWhen(text, lineStart) ? 4 : 0) +
    (/@\s*\S*\s*$/.test(text.slice(lineStart, date.at)) ? 3 : 0) +
    (time.length === null ? 0 : 1) +
    (date.hasYear ? 1 : 0) -
    (near.length === 0 ? 1 : 0) -
    (deadline.test(line.slice(0, date.at - lineStart)) ? 5 : 0)
  return [{ date, time, score }]
}

/** What stands before a date until which something has to be done. */
const deadline =
  /(?:\b(?:reply|respond|confirm|rsvp|apply|deadline|expires?|no later than|before|by)\b[^.]{0,40}|(?:bis|spätestens|frist|antworten)[^.]{0,30}|(?:avant|au plus tard)[^.]{0,30}|(?:antes del?|a más tardar)[^.]{0,30})$/i

function isWhen(text: string, lineStart: number): boolean {
  const line = text.slice(lineStart, endOfLine(text, lineStart)).trim()
  if (labels.when.test(line)) return true
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1)).trim()
  return before !== '' && before.replace(labels.when, '') === ''
}

const endOfLine = (text: string, from: number) => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The instants that a date and a time may be, in the zone that is named beside them. */
function instants(text: string, { date, time }: Candidate, home: Zone): { start: number; zone: Zone | null }[] {
  const named = zonesBeside(text, date, time, home)
  const zones: (Zone | null)[] = named.length > 0 ? named : [null]
  return zones.flatMap((zone) =>
    daysIn(date, zone).flatMap((day) =>
      time.starts.map((start) => ({
        zone,
        start: Number.isNaN(day) ? day : toInstant(zone ?? home, day + start * MINUTE),
      })),
    ),
  )
}

/** Where the clocks are those of the United States, the month comes first, and elsewhere it does not. */
function daysIn({ days, swapped }: DateMention, zone: Zone | null): number[] {
  if (!swapped || !zone) return days
  if (american.test(zone.name)) return days.slice(0, 1)
  return /^(?:Europe|Australia|Africa|Pacific\/Auckland|Asia\/(?:Calcutta|Kolkata|Singapore|Dubai))/.test(zone.name)
    ? days.slice(1)
    : days
}
const american = /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit)|Pacific\/Honolulu)$/

function zonesBeside(text: string, date: DateMention, time: TimeMention, home: Zone): Zone[] {
  const lineEnd = endOfLine(text, time.end)
  const next = text.slice(lineEnd + 1, endOfLine(text, lineEnd + 1))
  const labelled = text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => labels.zone.test(line))
  const places = [
    text.slice(time.end, lineEnd),
    text.slice(Math.min(date.end, time.end), Math.max(date.at, time.at)),
    labelled?.replace(labels.zone, '') ?? '',
    /^\s*\(.*\)\s*$/.test(next) ? next : '',
  ]
  for (const place of places) {
    const zones = zonesIn(place, home)
    if (zones.length > 0) return zones
  }
  return []
}

/** The length of a time with the lines below it that begin with times: several talks that were put into one invitation. */
function spanOf(
  text: string,

  { date, time }: Candidate,
  dates: readonly DateMention[],
  times: readonly TimeMention[],
): number | null {
  const [start] = time.starts
  if (time.length === null || start === undefined) return time.length
  const nextDate = dates.find(({ at }) => at > Math.max(date.end, time.end))?.at ?? Number.POSITIVE_INFINITY
  let end = start + time.length
  for (const { at, starts, length } of times) {
    const [next] = starts
    if (at < time.end || at > nextDate || next === undefined || length === null || starts.length > 1) continue
    const isFirstInLine = text.slice(text.lastIndexOf('\n', at) + 1, at).trim() === ''
    if (isFirstInLine && next >= end && next - end <= longestBreak) end = next + length
  }
  return end - start
}

/** "11h00" is no length of eleven hours. */
function withoutTimes(text: string, times: readonly TimeMention[]): string {
  let rest = text
  for (const { at, end } of times) rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end)
  return rest
}

/** A length that is said beside the time, in a line of its own, or nowhere else than in one place of the text. */
function lengthNear(text: string, { time }: Candidate): number | null {
  const labelled = text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => labels.duration.test(line))
  return (
    lengthMention(labelled?.replace(labels.duration, '') ?? '') ??
    lengthMention(text.slice(time.end, time.end + 300)) ??
    lengthMention(text)
  )
}
