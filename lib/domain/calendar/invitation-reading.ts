import type { CalendarEvent } from './calendar-event.ts'

/** How the UID of a text begins that somebody pasted. */
const PASTED = 'pasted-'
export const pastedUid = (hash: string): string => PASTED + hash
export const isPasted = ({ uid }: Pick<CalendarEvent, 'uid'>): boolean => uid.startsWith(PASTED)

/** What an invitation may say. */
export const invitationFields = ['title', 'start', 'end', 'time-zone', 'location', 'organizer', 'attendees'] as const
export type InvitationField = (typeof invitationFields)[number]

/**
 * What was read of a text that somebody pasted. A field that is missing is empty in the event, a time 0, an end that is
 * missing the same as the start; without a zone in the text the user's own is assumed.
 */
export interface InvitationReading {
  event: CalendarEvent
  read: InvitationField[]
  missing: InvitationField[]
  /**
   * The starts that the text may mean when it can be read in several ways, or contradicts itself (a weekday that is not
   * the date's): the user decides. `start` is missing then. ms since 1970
   */
  choices: { start: number; end: number }[]
}
