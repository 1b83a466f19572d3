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
  const numbered = dates.filter(({ at, end }) => /\d/.test(seen.slice(at, end)))
  const timesIn = (loose: boolean) =>
    timeMentions(withoutSpans(seen, numbered), language, loose)
      .slice(0, mostMentions)
      .filter(({ at, end }) => !numbered.some((date) => at < date.end && date.at < end))
  const pairs = (times: readonly TimeMention[]) => {
    const moved = times.map((time) => movedTo(seen, time, times))
    return dates.flatMap((date) => pair(seen, date, moved, dates))
  }
  const sure = timesIn(false)
  const found = pairs(sure)
  const times = found.length > 0 || dates.length === 0 ? sure : timesIn(true)
  const candidates = times === sure ? found : pairs(times)
  const best = Math.max(...candidates.map(({ score }) => score))
  const likely = candidates.filter(({ score }) => score === best).slice(0, 2 * mostChoices)
  const [first] = likely
  if (!first) return fromStamps(stamps, home)
  const options = likely.flatMap((candidate) => instants(seen, candidate, home))
  const starts = [...new Set(options.map(({ start }) => start))].filter((start) => !Number.isNaN(start))
  const length = spanOf(seen, first, dates, times) ?? lengthNear(withoutSpans(seen, times), first)
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
  const far = inLine.find((time) => time.at >= date.end && gap(time) <= 300)
  // "3pm tomorrow": what stands right before the day is its time, else what comes behind.
  const isRightBefore = before && gap(before) <= 3 && (!behind[0] || gap(behind[0]) > 12)
  const time = isRightBefore ? before : (behind[0] ?? before ?? below[0] ?? far)
  if (!time) return []
  const line = text.slice(lineStart, lineEnd)
  const other = dates.findLast(({ end }) => end < date.at - 14)
  const since = text.slice(Math.max(other?.end ?? 0, date.at - 160), date.at)
  const score =
    (isWhen(text, lineStart) ? 4 : 0) +
    (/@\s*\S*\s*$/.test(text.slice(lineStart, date.at)) ? 3 : 0) +
    (time.length === null ? 0 : 1) +
    (date.hasYear ? 1 : 0) -
    (date.relative ? 1 : 0) +
    (NEW.test(since) ? 3 : 0) -
    (OLD.test(since) || (FROM.test(since) && MOVES.test(line)) ? 4 : 0) -
    (dates.some((other) => other.at >= date.end && other.end <= time.at && time.at <= lineEnd) ? 2 : 0) -
    (near.length === 0 ? 1 : 0) -
    (deadline.test(line.slice(0, date.at - lineStart)) ? 5 : 0)
  return [{ date, time, score }]
}

/** Stems of verbs by which a meeting gets another time. */
const MOVE =
  'mov(?:e|ed|ing)(?!\\p{L})|push(?:ed)?(?: back)?(?!\\p{L})|postpon|reschedul|br(?:ing|ought) forward|verschieb|verschob|verleg|vorgezogen|décal|repouss|report(?:er|é)|avanc|retras|aplaz|adelant|cambia|cambió|spost|rinvi|posticip|anticip|verplaats|verzet|verschuiv|przesun|przełoż|przenie|przenos|adi(?:ad|ar|amos)|remarc|passa para|flytt|ryk|skjut|udsæt|siirr|siirt|přesun|přelož|ertele'
const MOVES = new RegExp(`(?<!\\p{L})(?:${MOVE})`, 'iu')
/** Since the date before this one the text says that another time follows. */
const NEW = new RegExp(
  `(?<!\\p{L})(?:${MOVE}|(?:is|will|are) now(?!\\p{L})|new (?:time|date|slot)|neuer? (?:termin|zeit|datum)|nouvel(?:le)? (?:date|horaire|heure|rendez)|nuev[ao] (?:fecha|hora|cita)|nuov[ao] (?:data|orario|appuntamento)|nieuwe? (?:datum|tijd|afspraak)|now[ay] (?:termin|data)|nov[ao] (?:data|hora)|ny(?:tt)? (?:tid|dato|datum|tidspunkt))|->|→|=>`,
  'iu',
)
/** What may stand between such a word and the date: a weekday, an article, the time of the old day. */
const GAP = '[\\s,:(]*(?:(?!(?:to|auf|au|al|a|naar|na|para|till|til)\\s)(?:\\p{L}{1,13},?|\\p{L}{2,3}\\.,?)\\s){0,3}$'
const OLD = new RegExp(
  `(?<!\\p{L})(?:instead of|rather than|in place of|originally|previously|formerly|was|not|(?:an)?statt|anstelle|ursprünglich|bisher|vormals|zuvor|nicht|au lieu d[eu']|initialement|précédemment|et non|en lugar del?|en vez del?|inicialmente|originalmente|y no|invece (?:di|che)|anziché|inizialmente|e non|in plaats van|oorspronkelijk|eerder|niet|zamiast|pierwotnie|poprzednio|em vez d[eao]|em lugar d[eao]|e não|i ?stället för|tidigare|ursprungligen|inte|i stedet for|tidligere|oprindelig\\p{L}*|ikke)${GAP}`,
  'iu',
)
/** Where a meeting is moved, this is the day from which. */
const FROM = new RegExp(`(?<!\\p{L})(?:from|vo[nm]|d[eu]|del|dell[ao]|d[ai]l?|van|z|ze|d[ao]|från|fra)${GAP}`, 'iu')

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
const MOVED = new RegExp(
  `(?<!\\p{L})(?:${MOVE})[^.!?]*(?:from|von|de(?: las?)?|das?|dalle|van|z|od|från|fra)\\s$`,
  'iu',
)
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

/** Blanked out: "11h00" is no length of eleven hours, "lunes 23 a las 5" no span from 23 to 5. */
function withoutSpans(text: string, spans: readonly { at: number; end: number }[]): string {
  let rest = text
  for (const { at, end } of spans) rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end)
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
