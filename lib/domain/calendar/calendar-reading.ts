import type { CalendarEvent } from './calendar-event.ts'
import type { InvitationReading } from './invitation-reading.ts'
import type { ReaderContext, Understanding } from './understanding.ts'

/** The part of a calendar that is asked for: what overlaps it, nothing else. Both are ms since 1970, `to` exclusive. */
export interface CalendarWindow {
  from: number
  to: number
  /** IANA name of the user's zone: floating times and days are meant in it where the calendar names none. */
  zone: string
}

/** Why a part of a calendar could not be read, or was left out. */
export type UnreadReason =
  /** No DTSTART. */
  | 'no-start'
  /** A DTSTART that is no time. */
  | 'bad-start'
  /** The text ends in the middle of the event. */
  | 'cut-off'
  /** Anything else that broke. */
  | 'broken'
  /** More events than are read, or more text in one. */
  | 'too-many'
  /** A series that repeats more often than is followed: its first occurrences are there. */
  | 'endless'
  /** A series by a rule that is none, or is not understood: its first occurrence is there. */
  | 'unknown-rule'

/** Why nothing was read at all. */
export type CalendarRefusal =
  /** More than `maxCalendarLength` characters: not even looked at. */
  | 'too-large'
  /** HTML: the address leads to a page, mostly one that wants a sign-in. */
  | 'web-page'
  /** Anything else in which no calendar begins. */
  | 'no-calendar'
  /** Reading it took too long or too much memory, and was stopped. */
  | 'stopped'

/** What was read of a calendar. */
export interface CalendarReading {
  refused: CalendarRefusal | null
  /** By start. Cancelled ones are among them. */
  events: CalendarEvent[]
  /** "3 events could not be read": how many for each reason. */
  unread: { why: UnreadReason; count: number }[]
  calendar: {
    /** X-WR-CALNAME or NAME; empty when there is none. */
    name: string
    /** X-WR-TIMEZONE as an IANA name; empty when there is none. */
    zone: string
    /** METHOD in capitals, such as `REQUEST` or `CANCEL`; empty when there is none. */
    method: string
  }
}

/** A reading of which nothing came. */
export const refusedReading = (refused: CalendarRefusal): CalendarReading => ({
  refused,
  events: [],
  unread: [],
  calendar: { name: '', zone: '', method: '' },
})

/** The longest text that is read, in characters. */
export const maxCalendarLength = 48_000_000

/** What the reader, which runs apart from all pages, is asked, by kind. */
export interface ReaderQuestions {
  calendar: {
    text: string
    window: CalendarWindow
    /** What the events amount to is asked too, for this user. */
    context?: ReaderContext
  }
  /** Texts of invitations, as somebody pasted them. `now` in ms since 1970, `zone` the user's IANA zone. */
  invitations: { texts: readonly string[]; now: number; zone: string }
  /** What events amount to that the user hands over. */
  handed: { events: readonly CalendarEvent[]; context: ReaderContext }
  /** An answer of a CalDAV server. */
  dav: { text: string }
}

/** What it answers to each kind. The lists are by the place of what was asked about. */
export interface ReaderAnswers {
  calendar: ReaderAnswer
  invitations: InvitationReading[]
  handed: Understanding[]
  /** null for what is no multistatus. */
  dav: DavResponse[] | null
}

/** What a CalDAV server says of one thing: its properties that it found, empty where they are not there. */
export interface DavResponse {
  href: string
  /** Of the response as a whole, such as 507 for a list that was cut off; 0 when it has none. */
  status: number
  name: string
  principal: string
  /** RFC 5397: the server knows nobody by this sign-in. */
  unauthenticated: boolean
  /** Addresses of the homes of calendars, and of the user: `calendar-home-set`, `calendar-user-address-set`. */
  homes: string[]
  addresses: string[]
  isCalendar: boolean
  /** Names of the components that may be in a calendar; empty when the server does not tell. */
  components: string[]
  /** iCalendar text. */
  data: string
}

export type ReaderKind = keyof ReaderQuestions
export type ReaderQuestion<Kind extends ReaderKind = ReaderKind> = {
  [Each in Kind]: { kind: Each } & ReaderQuestions[Each]
}[Kind]

/** A calendar that was read. */
export interface ReaderAnswer {
  reading: CalendarReading
  /** By the place of their events; none when it was not asked. */
  understandings: Understanding[]
  /** The user's own addresses, as far as the calendar gives them away; none when it was not asked. */
  ownAddresses: string[]
}
