import type { CalendarEvent } from '../domain/calendar/calendar-event.ts'
import {
  type CalendarReading,
  type CalendarWindow,
  type DavResponse,
  type ReaderAnswer,
  type ReaderAnswers,
  type ReaderKind,
  type ReaderQuestion,
  refusedReading,
} from '../domain/calendar/calendar-reading.ts'
import type { InvitationReading } from '../domain/calendar/invitation-reading.ts'
import type { ReaderContext, Understanding } from '../domain/calendar/understanding.ts'
import { askWorker } from './worker-page.ts'

/**
 * Reads a calendar apart from the caller, in a worker that ends afterwards. For our pages and for the background. Never
 * rejects: what does not come to an end is refused as `stopped`.
 */
export async function readCalendarApart(text: string, window: CalendarWindow): Promise<CalendarReading> {
  return (await readOrRefuse({ kind: 'calendar', text, window })).reading
}

/** As `readCalendarApart`, with what each event amounts to for a user. */
export function understandCalendarApart(
  text: string,
  window: CalendarWindow,
  context: ReaderContext,
): Promise<ReaderAnswer> {
  return readOrRefuse({ kind: 'calendar', text, window, context })
}

/**
 * Reads texts of invitations apart from the caller. Rejects when that does not come to an end.
 *
 * @param now ms since 1970
 * @param zone IANA name of the user's zone
 */
export function readInvitationsApart(
  texts: readonly string[],
  now: number,
  zone: string,
): Promise<InvitationReading[]> {
  return ask({ kind: 'invitations', texts, now, zone })
}

/** What events amount to that the user hands over, worked out apart from the caller. Rejects as above. */
export function understandHandedApart(
  events: readonly CalendarEvent[],
  context: ReaderContext,
): Promise<Understanding[]> {
  return ask({ kind: 'handed', events, context })
}

/** What a CalDAV server has answered, read apart from the caller; null for what is no such answer. Rejects as above. */
export function readDavApart(text: string): Promise<DavResponse[] | null> {
  return ask({ kind: 'dav', text })
}

async function readOrRefuse(question: ReaderQuestion<'calendar'>): Promise<ReaderAnswer> {
  try {
    return await ask(question)
  } catch (error) {
    console.error('Afterword: the calendar could not be read.', error)
    return { reading: refusedReading('stopped'), understandings: [], ownAddresses: [] }
  }
}

function ask<Kind extends ReaderKind>(question: ReaderQuestion<Kind>): Promise<ReaderAnswers[Kind]> {
  return askWorker('calendar-reader.js', question)
}
