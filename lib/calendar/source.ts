import {
  type CalendarRefusal,
  type CalendarWindow,
  maxCalendarLength,
  type ReaderAnswer,
} from '../domain/calendar/calendar-reading.ts'
import type { CalendarSource, SourceFault } from '../domain/calendar/calendar-source.ts'
import { isMailAddress } from '../domain/calendar/identity.ts'
import { mayBeUnmodified } from '../domain/calendar/source-schedule.ts'
import { type DavAccount, type DavTools, type Found, findCalendars, readDavCalendar } from './caldav.ts'
import { ask, type Failure, failure, withinOneReading } from './web.ts'

/** What a source gives when it was read. */
export interface SourceReading {
  ok: true
  /** null: the server says that nothing has changed since the last time. */
  answer: ReaderAnswer | null
  /** It is not all that the calendar holds: nothing may be taken for removed. */
  incomplete?: true
  /** What is known of the source from now on. */
  change: Partial<Pick<CalendarSource, 'name' | 'calendars' | 'ownAddresses' | 'etag' | 'lastModified' | 'bodyAt'>>
}

/** One calendar, whatever stands behind it: it gives its events in a window. */
export interface EventSource {
  /** Never throws. @param thoroughly also asks for what seldom changes, such as which calendars there are */
  read(window: CalendarWindow, thoroughly: boolean): Promise<SourceReading | Failure>
}

export interface SourceTools extends DavTools {
  /** Reads iCalendar text, and what its events amount to. @param own the user's own addresses, as the source knows them */
  read: (text: string, window: CalendarWindow, own: readonly string[]) => Promise<ReaderAnswer>
}

type Open = (source: CalendarSource, tools: SourceTools) => EventSource

/** How each kind of source is read. Those that are there once have nothing to read again. */
const kinds: Record<CalendarSource['kind'], Open | null> = {
  'ics-url': addressSource,
  caldav: davSource,
  file: null,
  page: null,
}

/** A source ready to be read; null for one that is not read again. */
export function openSource(source: CalendarSource, tools: SourceTools): EventSource | null {
  const open = kinds[source.kind]
  if (!open) return null
  return {
    // What a server sends may break anything below.
    read: async (window, thoroughly) =>
      open(source, { ...tools, web: withinOneReading(tools.web) })
        .read(window, thoroughly)
        .catch(() => failure('unreadable')),
  }
}

const faults: Record<CalendarRefusal, SourceFault> = {
  'too-large': 'too-large',
  'web-page': 'no-calendar',
  'no-calendar': 'no-calendar',
  stopped: 'unreadable',
}

/** A secret or published address of an iCalendar text. */
function addressSource(source: CalendarSource, { web, read: readText }: SourceTools): EventSource {
  return {
    async read(window, thoroughly) {
      const mayBeSame = !thoroughly && mayBeUnmodified(source, web.now())
      const headers: Record<string, string> = { accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1' }
      if (mayBeSame && source.etag) headers['if-none-match'] = source.etag
      if (mayBeSame && source.lastModified) headers['if-modified-since'] = source.lastModified
      const answer = await ask(web, source.address, { headers })
      if (!answer.ok) return answer
      if (answer.status === 304) return { ok: true, answer: null, change: {} }
      const own = addressIn(source.address)
      const read = await readText(answer.text, window, own)
      if (read.reading.refused) return failure(faults[read.reading.refused])
      const { etag, lastModified } = answer
      return {
        ok: true,
        answer: read,
        change: {
          name: read.reading.calendar.name.slice(0, 200),
          ownAddresses: [...new Set([...own, ...read.ownAddresses])],
          etag: etag.slice(0, 1_000),
          lastModified: lastModified.slice(0, 100),
          bodyAt: web.now(),
        },
      }
    },
  }
}

/** Google's addresses name their calendar, and a person's own calendar has the name of their mail address. */
function addressIn(address: string): string[] {
  const id = /^\/calendar\/ical\/([^/]+)\//.exec(new URL(address).pathname)?.[1]
  const name = id === undefined ? '' : decodeURIComponent(id).toLowerCase()
  return isMailAddress(name) && !name.endsWith('.calendar.google.com') ? [name] : []
}

/** These hold for all calendars of an account: asking on would lock it, or take ninety seconds. */
const ofAccount: ReadonlySet<SourceFault> = new Set<SourceFault>([
  'sign-in',
  'sign-in-digest',
  'no-permission',
  'offline',
  'unreachable',
  'timeout',
  'too-often',
])

/** The calendars of an account at a CalDAV server that the user has chosen. */
function davSource(source: CalendarSource, tools: SourceTools): EventSource {
  const { web, read: readText } = tools
  const account: DavAccount = {
    address: source.address,
    user: source.login?.user ?? '',
    password: source.login?.password ?? '',
  }
  const read = async (found: Found | null, window: CalendarWindow): Promise<SourceReading | Failure> => {
    const calendars = found ? chosenAsBefore(found, source) : source.calendars
    const texts: string[] = []
    let length = 0
    let isWhole = !found?.incomplete
    let failed: Failure | undefined
    let read = 0
    for (const { url, chosen } of calendars) {
      if (!chosen) continue
      const part = await readDavCalendar(tools, account, url, window)
      // A broken calendar beside a good one hides nothing of it.
      if (!part.ok) {
        failed ??= part
        isWhole = false
        if (ofAccount.has(part.fault)) break
        continue
      }
      read++
      if (part.incomplete) isWhole = false
      length += part.texts.reduce((sum, text) => sum + text.length + 2, 0)
      // Sixty calendars of 15 MB each would not be read, and need not be kept until then.
      if (length > maxCalendarLength) return failure('too-large')
      texts.push(...part.texts)
    }
    if (failed && read === 0) return failed
    const own = [...(found?.ownAddresses ?? source.ownAddresses)]
    if (isMailAddress(account.user)) own.push(account.user.toLowerCase())
    const answer = texts.length > 0 ? await readText(texts.join('\r\n'), window, own) : nothing
    if (answer.reading.refused) return failure(answer.reading.refused === 'too-large' ? 'too-large' : 'unreadable')
    const ownAddresses = [...new Set([...own, ...answer.ownAddresses])]
    return {
      ok: true,
      answer,
      ...(!isWhole && { incomplete: true }),
      change: { calendars: [...calendars], ownAddresses, bodyAt: web.now() },
    }
  }
  return {
    async read(window, thoroughly) {
      if (!thoroughly && source.calendars.length > 0) {
        const known = await read(null, window)
        // A calendar was taken away, or stands elsewhere now: look anew.
        if (known.ok ? !known.incomplete : !['missing', 'gone', 'refused'].includes(known.fault)) return known
      }
      const found = await findCalendars(tools, account)
      return found.ok ? read(found, window) : found
    },
  }
}

const nothing: ReaderAnswer = {
  reading: { refused: null, events: [], unread: [], calendar: { name: '', zone: '', method: '' } },
  understandings: [],
  ownAddresses: [],
}

/** New calendars are read too, until the user says otherwise. */
function chosenAsBefore(found: Found, source: CalendarSource): CalendarSource['calendars'] {
  const before = new Map(source.calendars.map(({ url, chosen }) => [url, chosen]))
  return found.calendars.map(({ url, name }) => ({ url, name: name.slice(0, 200), chosen: before.get(url) ?? true }))
}
