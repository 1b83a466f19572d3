import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'

/** `file`: added by hand, as a file or as text. `page`: taken from an open event. Both are there once and not read again. */
export const sourceKinds = ['ics-url', 'caldav', 'file', 'page'] as const

/** Why a calendar could not be read. Each has a sentence of its own, with what to do. */
export const sourceFaults = [
  /** A web page, or anything else in which no calendar begins. */
  'no-calendar',
  /** 401 */
  'sign-in',
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
export const calendarSourceSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(sourceKinds),
  /** As the calendar calls itself; empty until it was read, or when it does not say. */
  name: text,
  /** Secret. Of the calendar, or of the CalDAV server; empty for what is not read again. */
  address: text,
  /** Secret. For CalDAV. */
  login: z.nullable(z.object({ user: text, password: text })),
  /** For CalDAV: what was found there, and whether the user wants it read. */
  calendars: z.array(z.object({ url: text, name: text, chosen: z.boolean() })),
  /** The user's own addresses, as the calendar tells them. Lower case. */
  ownAddresses: z.array(text),
  addedAt: z.number(),
  /** ETag and Last-Modified of the last answer that had a body; empty when there was none. */
  etag: text,
  lastModified: text,
  /** When a body was last read: with the days the window moves, so "not modified" is not taken for ever. */
  bodyAt: z.nullable(z.number()),
  /** Set while it is being read; one that is long past was cut off. */
  readingSince: z.nullable(z.number()),
  triedAt: z.nullable(z.number()),
  succeededAt: z.nullable(z.number()),
  fault: z.nullable(z.object({ kind: z.enum(sourceFaults), at: z.number() })),
  /** Failures in a row. */
  failures: z.number(),
  /** Not to be read by itself before; null when it may be. */
  notBefore: z.nullable(z.number()),
  capability: z.nullable(capabilitySchema),
})
export type CalendarSource = z.infer<typeof calendarSourceSchema>

export const calendarSourceKind: RecordKind<CalendarSource> = {
  name: 'calendarSource',
  version: 1,
  schema: calendarSourceSchema,
  migrations: {},
}

export type NewSource = Pick<CalendarSource, 'id' | 'kind' | 'address' | 'login'>

/** A source that has not been read yet. */
export function newSource({ id, kind, address, login }: NewSource, at: number): CalendarSource {
  return {
    schemaVersion: 1,
    id,
    kind,
    name: '',
    address,
    login,
    calendars: [],
    ownAddresses: [],
    addedAt: at,
    etag: '',
    lastModified: '',
    bodyAt: null,
    readingSince: null,
    triedAt: null,
    succeededAt: null,
    fault: null,
    failures: 0,
    notBefore: null,
    capability: null,
  }
}

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
