import type { Stance } from '../interview/interview.ts'
import { HOUR, MINUTE } from '../time/units.ts'
import type { Occasion } from './occasion.ts'

/** A call as far as it is matched. Times are ms since 1970; `endedAt` is null while it is on. */
export interface CallToMatch {
  /** Its key, such as `meet:abc-defg-hij`; null where the page does not say which room it is. */
  key: string | null
  /** Keys that begin with one of these words are of the call's site. */
  schemes: readonly string[]
  startedAt: number
  endedAt: number | null
}

/** A call's room that turned out to be an event's room under another name, such as a personal Zoom room. */
export interface LearnedPair {
  call: string
  event: string
  at: number
}

export interface Match {
  /** The meeting that the call certainly or most likely is. */
  found: Occasion | null
  /** `key`: the rooms are the same. `time`: nothing but this meeting fits. */
  by: 'key' | 'time' | null
  /** The same room at another time. */
  timeDiffers: boolean
  /** Where none is found: the interviews that it could be, the likeliest first, three at most. */
  choices: Occasion[]
}

const EARLY_MS = 20 * MINUTE
const LATE_MS = 90 * MINUTE
const SAME_DAY_MS = 6 * HOUR
/** A call that is still on is taken to last so long. */
const USUAL_MS = 30 * MINUTE
const MOST_CHOICES = 3
const JUST_OVER_MS = 3 * HOUR

/** Which meeting of the calendar a call is. */
export function matchCall(call: CallToMatch, occasions: readonly Occasion[], pairs: readonly LearnedPair[]): Match {
  const sameRoom = occasions.filter((one) => call.key !== null && hasRoom(one, call.key, pairs))
  const inTime = sameRoom.filter(({ start, end }) => isWithin(call, start - EARLY_MS, end + LATE_MS))
  const [sure] = ranked(call, inTime)
  if (sure) return { found: sure, by: 'key', timeDiffers: false, choices: [] }

  const thatDay = sameRoom.filter(({ start, end }) => isWithin(call, start - SAME_DAY_MS, end + SAME_DAY_MS))
  const interviews = thatDay.filter(({ verdict, off }) => verdict === 'interview' && !off)
  const [standing] = ranked(call, interviews.length > 0 ? interviews : thatDay)
  if (standing) return { found: standing, by: 'key', timeDiffers: true, choices: [] }

  return matchByTime(call, occasions)
}

/** Without a room in common: what is on now and could be in this room. */
function matchByTime(call: CallToMatch, occasions: readonly Occasion[]): Match {
  const now = occasions.filter(({ start, end, off }) => !off && isWithin(call, start - EARLY_MS, end))
  const fitting = ranked(
    call,
    now.filter((one) => fit(call, one) === 'fits'),
  )
  const [only, second] = fitting
  if (only && (!second || fitting.every(({ verdict }) => verdict === 'other'))) {
    return { found: only, by: 'time', timeDiffers: false, choices: [] }
  }
  const possible = now.filter((one) => one.verdict !== 'other' && fit(call, one) !== 'no')
  return { found: null, by: null, timeDiffers: false, choices: ranked(call, possible).slice(0, MOST_CHOICES) }
}

/**
 * Whether a meeting could be in the call's room, by what is known of both rooms. `fits`: on the same site, and nothing
 * speaks against it. `maybe`: no room is known, or it is another one of the same kind.
 */
function fit(call: CallToMatch, { kept }: Occasion): 'fits' | 'maybe' | 'no' {
  const { conferenceKeys, format } = kept.understanding
  if (conferenceKeys.length === 0) return format === 'on-site' ? 'no' : 'maybe'
  const ofSite = conferenceKeys.map(schemeOf).filter((scheme) => call.schemes.includes(scheme))
  if (ofSite.length === 0) return 'no'
  // A room's name and its number cannot be compared; two numbers can.
  return call.key === null || !ofSite.includes(schemeOf(call.key)) ? 'fits' : 'maybe'
}

const schemeOf = (key: string): string => key.slice(0, key.indexOf(':'))

function hasRoom({ kept }: Occasion, key: string, pairs: readonly LearnedPair[]): boolean {
  const { conferenceKeys } = kept.understanding
  return conferenceKeys.includes(key) || pairs.some((pair) => pair.call === key && conferenceKeys.includes(pair.event))
}

const isWithin = ({ startedAt }: CallToMatch, from: number, to: number): boolean => startedAt >= from && startedAt < to

/** The likeliest first: what is on before what is off, then by the time that both have in common, then by their starts. */
function ranked(call: CallToMatch, occasions: readonly Occasion[]): Occasion[] {
  const from = call.startedAt
  const to = Math.max(call.endedAt ?? 0, from + (call.endedAt === null ? USUAL_MS : 0))
  const common = ({ start, end }: Occasion) => Math.min(end, to) - Math.max(start, from)
  const apart = ({ start }: Occasion) => Math.abs(start - from)
  return [...occasions].sort(
    (a, b) => Number(a.off) - Number(b.off) || common(b) - common(a) || apart(a) - apart(b) || a.start - b.start,
  )
}

/** The interviews that a debrief by hand could be about: on now, or over a moment ago, the latest first. ms since 1970 */
export function choicesAt(at: number, occasions: readonly Occasion[]): Occasion[] {
  return occasions
    .filter(({ verdict, off }) => verdict !== 'other' && !off)
    .filter(({ start, end }) => start <= at && at < end + JUST_OVER_MS)
    .sort((a, b) => b.end - a.end)
    .slice(0, MOST_CHOICES)
}

/** How the debrief of a call is offered, by what the calendar makes of it. Nothing known: by itself. */
export function stanceOf({ found }: Match): Stance {
  if (!found) return 'open'
  if (found.off || found.verdict === 'other') return 'quiet'
  return found.verdict === 'ask' ? 'ask' : 'open'
}

/**
 * What is learned from a call that was matched without its room: the event's room on the same site is this one. Only
 * rooms that have a name for good are worth it.
 */
export function learnedFrom(call: CallToMatch, found: Occasion, at: number): LearnedPair[] {
  const { key } = call
  if (key === null || found.kept.understanding.conferenceKeys.includes(key)) return []
  return found.kept.understanding.conferenceKeys
    .filter((event) => call.schemes.includes(schemeOf(event)) && schemeOf(event) !== schemeOf(key))
    .map((event) => ({ call: key, event, at }))
}
