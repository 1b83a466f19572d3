import { DAY, MINUTE } from '../domain/time/units.ts'
import { dateMentions } from './pasted-dates.ts'
import type { DateMention } from './pasted-relative.ts'
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

/**
 * When a text says that something is. What it answers to is looked at only where it says nothing itself.
 *
 * @param now the time of the mail, from which "tomorrow" counts. ms since 1970
 */
export function findWhen(text: string, language: Language | null, home: Zone, now: number): When {
  const plain = withoutSent(narrow(text))
  const own = withoutQuotes(plain)
  const found = whenIn(own, language, home, now)
  return found.starts.length > 0 || own === plain ? found : whenIn(plain, language, home, now)
}

function whenIn(text: string, language: Language | null, home: Zone, now: number): When {
  const { rest: seen, stamps } = takeStamps(text)
  const today = Math.floor((now + home.offsetAt(now)) / DAY) * DAY
  const dates = dateMentions(seen, language, today).slice(0, mostMentions)
  const times = timeMentions(seen, language)
    .slice(0, mostMentions)
    .filter(({ at, end }) => !dates.some((date) => at < date.end && date.at < end))
  const candidates = dates.flatMap((date) =>
    pair(
      seen,
      date,
      times.map((time) => movedTo(seen, time, times)),
      dates,
    ),
  )
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

/** Without the mails that this one answers to. */
const withoutQuotes = (text: string) => text.replace(/^[ \t]*>.*$/gm, (line) => ' '.repeat(line.length))

/** Without the lines that say when the mail was sent. */
function withoutSent(text: string): string {
  const lines = text.split('\n')
  const isHeader = (line = '') => labels.from.test(line.trim()) || labels.to.test(line.trim())
  return lines
    .map((line, at) => {
      const dateInHeader =
        /^\s*(?:date|datum|fecha|data|dato)\s*:/i.test(line) && (isHeader(lines[at - 1]) || isHeader(lines[at + 1]))
      return dateInHeader || labels.sent.test(line.trim()) ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

/** The time that belongs to a date: in its line, else in one of the next two. */
function pair(
  text: string,
  date: DateMention,
  times: readonly TimeMention[],
  dates: readonly DateMention[],
): Candidate[] {
  const lineStart = text.lastIndexOf('\n', date.at) + 1
  const lineEnd = endOfLine(text, date.end)
  const inLine = times.filter(({ at, end }) => at >= lineStart && end <= lineEnd)
  const near = inLine.filter(({ at, end }) => (at >= date.end ? at - date.end : date.at - end) <= 80)
  const behind = near.filter(({ at }) => at >= date.end)
  const below = times.filter(({ at }) => at > lineEnd && at <= endOfLine(text, endOfLine(text, lineEnd + 1) + 1))
  const gap = ({ at, end }: TimeMention) => (at >= date.end ? at - date.end : date.at - end)
  const before = near.filter(({ end }) => end <= date.at).at(-1)
  // "3pm tomorrow": what stands right before the day is its time, else what comes behind.
  const isRightBefore = before && gap(before) <= 3 && (!behind[0] || gap(behind[0]) > 12)
  const time = isRightBefore ? before : (behind[0] ?? before ?? below[0])
  if (!time) return []
  const line = text.slice(lineStart, lineEnd)
  const score =
    (isWhen(text, lineStart) ? 4 : 0) +
    (/@\s*\S*\s*$/.test(text.slice(lineStart, date.at)) ? 3 : 0) +
    (time.length === null ? 0 : 1) +
    (date.hasYear ? 1 : 0) -
    (date.relative ? 1 : 0) +
    (MOVED_TO.test(line.slice(0, date.at - lineStart)) ? 3 : 0) -
    (dates.some((other) => other.at >= date.end && other.end <= time.at && time.at <= lineEnd) ? 2 : 0) -
    (near.length === 0 ? 1 : 0) -
    (deadline.test(line.slice(0, date.at - lineStart)) ? 5 : 0)
  return [{ date, time, score }]
}

const MOVED_TO =
  /(?:mov(?:e|ed|ing)|push(?:ed)?(?: back)?|postponed?|rescheduled?|brought forward|now|verschoben|verlegt|verschieben|décalé\p{L}*|reporté\p{L}*|avancé\p{L}*|aplazad\p{L}+|cambiad\p{L}+|retrasad\p{L}+|spostat\p{L}+|rinviat\p{L}+|verplaatst|verzet|przesun\p{L}+|przełoż\p{L}+|adiad\p{L}+|remarcad\p{L}+|flyttat|flyttas|flyttet|rykket)[^.!?]{0,60}\s(?:to|until|till|for|on|auf|à|au|al?|alle|naar|na|til|para|do)\s(?:the\s|den\s|le\s|el\s)?$/iu

/** "moved from 10:00 to 12:00": of such a span the end is the new time. */
function movedTo(text: string, time: TimeMention, times: readonly TimeMention[]): TimeMention {
  const lineStart = text.lastIndexOf('\n', time.at) + 1
  const before = text.slice(Math.max(lineStart, time.at - 120), time.at)
  if (!MOVED.test(before)) return time
  if (time.length !== null)
    return { ...time, starts: time.starts.map((start) => start + (time.length ?? 0)), length: null }
  const next = times.find(({ at }) => at >= time.end && at - time.end < 12)
  return next && TO.test(text.slice(time.end, next.at)) ? next : time
}
const MOVED =
  /(?<!\p{L})(?:mov(?:e|ed|ing)|push(?:ed)?(?: back)?|postpone\p{L}*|reschedule\p{L}*|bring forward|brought forward|verschieb\p{L}*|verschoben|verleg\p{L}+|décal\p{L}+|repouss\p{L}+|report(?:er|é\p{L}*)|avanc\p{L}+|retras\p{L}+|aplaz\p{L}+|adelant\p{L}+|cambia\p{L}*|spost\p{L}+|posticip\p{L}+|anticip\p{L}+|verplaats\p{L}*|verzet\p{L}*|przesun\p{L}+|przełoż\p{L}+|przenie\p{L}+|adi\p{L}+|remarc\p{L}+|flytt\p{L}*|ryk\p{L}*|skjut\p{L}*)(?!\p{L})[^.!?]*(?:from|von|de(?: las?)?|das?|dalle|van|z|od|från|fra)\s$/iu
const TO = /^\s*(?:uhr|h|uur)?\s*(?:to|auf|à|a(?: las?)?|alle|para as|naar|na|till|til)\s*(?:kl\.?)?\s*$/iu

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
