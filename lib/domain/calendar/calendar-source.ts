import * as z from 'zod/mini'
import { given, kept } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'

/** `file`: added by hand, as a file or as text. `page`: taken from an open event. Both are there once and not read again. */
export const sourceKinds = ['ics-url', 'caldav', 'file', 'page'] as const

/** Why a calendar could not be read. Each has a sentence of its own, with what to do. */
export const sourceFaults = [
  /** A web page, or anything else in which no calendar begins. */
  'no-calendar',
  /** 401 */
  'sign-in',
  /** 401, and the server wants a sign-in by Digest. */
  'sign-in-digest',
  /** 403, and what else a server refuses. */
  'refused',
  /** 404 */
  'missing',
  /** 410 */
  'gone',
  'too-large',
  /** It sends on to a host that the user has not allowed. */
  'elsewhere',
  'timeout',
  'offline',
  'no-permission',
  /** Nobody answers, or not over a secure connection: browsers do not tell these apart. */
  'unreachable',
  /** 429 */
  'too-often',
  /** 5xx */
  'server',
  /** It answers, but does not speak CalDAV. */
  'no-caldav',
  /** CalDAV without a calendar of events. */
  'no-calendars',
  /** It was read in part: one of its calendars failed, or the server gave less than all. */
  'incomplete',
  /** The answer could not be understood, or the events could not be stored. */
  'unreadable',
] as const
export type SourceFault = (typeof sourceFaults)[number]

/** What a calendar tells, by which one knows what to expect of it: numbers of events. */
export const capabilitySchema = z.object({
  events: z.number(),
  interviews: z.number(),
  withGuests: z.number(),
  withLink: z.number(),
  /** Titles are withheld: "Busy". */
  busyOnly: z.number(),
  /** Could not be read. */
  unread: z.number(),
})
export type Capability = z.infer<typeof capabilitySchema>

const text = z.string().check(z.maxLength(4_000))

/**
 * A calendar that the user connected. Address and password are secrets: they are kept in `storage.local` alone, and leave
 * it neither to a log, nor to a screen, nor to a backup. Times are ms since 1970.
 */
const fields = {
  id: given(z.string().check(z.minLength(1), z.maxLength(100))),
  kind: given(z.enum(sourceKinds)),
  /** As the calendar calls itself; empty until it was read, or when it does not say. */
  name: kept(text, ''),
  /** Secret. Of the calendar, or of the CalDAV server; empty for what is not read again. */
  address: given(text),
  /** Secret. For CalDAV. */
  login: given(z.nullable(z.object({ user: text, password: text }))),
  /** For CalDAV: what was found there, and whether the user wants it read. */
  calendars: kept(z.array(z.object({ url: text, name: text, chosen: z.boolean() })), []),
  /** The user's own addresses, as the calendar tells them. Lower case. */
  ownAddresses: kept(z.array(text), []),
  addedAt: given(z.number()),
  /** ETag and Last-Modified of the last answer that had a body; empty when there was none. */
  etag: kept(text, ''),
  lastModified: kept(text, ''),
  /** When a body was last read: with the days the window moves, so "not modified" is not taken for ever. */
  bodyAt: kept(z.nullable(z.number()), null),
  /** Set while it is being read; one that is long past was cut off. */
  readingSince: kept(z.nullable(z.number()), null),
  triedAt: kept(z.nullable(z.number()), null),
  succeededAt: kept(z.nullable(z.number()), null),
  fault: kept(z.nullable(z.object({ kind: z.enum(sourceFaults), at: z.number() })), null),
  /** Failures in a row. */
  failures: kept(z.number(), 0),
  /** Not to be read by itself before; null when it may be. */
  notBefore: kept(z.nullable(z.number()), null),
  capability: kept(z.nullable(capabilitySchema), null),
}

export const calendarSourceKind = describeRecord({ name: 'calendarSource', fields, version: 1, migrations: {} })
export type CalendarSource = RecordOf<typeof calendarSourceKind>

export type NewSource = Pick<CalendarSource, 'id' | 'kind' | 'address' | 'login'>

/** A source that has not been read yet. */
export const newSource = ({ id, kind, address, login }: NewSource, at: number): CalendarSource =>
  calendarSourceKind.make({ id, kind, address, login, addedAt: at })

/** A source as screens see it: without its secrets. */
export interface SourceView
  extends Omit<CalendarSource, 'schemaVersion' | 'address' | 'login' | 'etag' | 'lastModified' | 'calendars'> {
  /** The address with its secret part covered. */
  shownAddress: string
  /** Empty for what is not read again. */
  host: string
  calendars: readonly { index: number; name: string; chosen: boolean }[]
}

/** @param show gives the host of an address, and the address with its secret part covered */
export function viewOf(source: CalendarSource, show: (address: string) => { host: string; shown: string }): SourceView {
  const { schemaVersion, address, login, etag, lastModified, calendars, ...open } = source
  const { host, shown } = address ? show(address) : { host: '', shown: '' }
  return {
    ...open,
    host,
    shownAddress: shown,
    calendars: calendars.map(({ name, chosen }, index) => ({ index, name, chosen })),
  }
}
