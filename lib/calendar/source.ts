import type { CalendarReading, CalendarWindow } from '../domain/interview/calendar-reading.ts'
import type { CalendarSource } from '../domain/interview/calendar-source.ts'
import { addressesFrom, isMailAddress } from '../domain/interview/identity.ts'
import { mayBeUnmodified } from '../domain/interview/source-schedule.ts'
import { type DavAccount, type Found, findCalendars, readDavCalendar } from './caldav.ts'
import { ask, type Failure, failure, type Web } from './web.ts'

/** What a source gives when it was read. */
export interface SourceReading {
  ok: true
  /** null: the server says that nothing has changed since the last time. */
  reading: CalendarReading | null
  /** What is known of the source from now on. */
  change: Partial<Pick<CalendarSource, 'name' | 'calendars' | 'ownAddresses' | 'etag' | 'lastModified' | 'bodyAt'>>
}

/** One calendar, whatever stands behind it: it gives its events in a window. */
export interface EventSource {
  /** Never throws. @param thoroughly also asks for what seldom changes, such as which calendars there are */
  read(window: CalendarWindow, thoroughly: boolean): Promise<SourceReading | Failure>
}

export interface SourceTools {
  web: Web
  /** Reads iCalendar text. */
  readCalendar: (text: string, window: CalendarWindow) => CalendarReading | Promise<CalendarReading>
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
  const opened = kinds[source.kind]?.(source, tools)
  if (!opened) return null
  return {
    // What a server sends may break anything below.
    read: (window, thoroughly) => opened.read(window, thoroughly).catch(() => failure('unreadable')),
  }
}

/** A secret or published address of an iCalendar text. */
function addressSource(source: CalendarSource, { web, readCalendar }: SourceTools): EventSource {
  return {
    async read(window, thoroughly) {
      const mayBeSame = !thoroughly && mayBeUnmodified(source, web.now())
      const headers: Record<string, string> = { accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1' }
      if (mayBeSame && source.etag) headers['if-none-match'] = source.etag
      if (mayBeSame && source.lastModified) headers['if-modified-since'] = source.lastModified
      const answer = await ask(web, source.address, { headers })
      if (!answer.ok) return answer
      if (answer.status === 304) return { ok: true, reading: null, change: {} }
      const reading = await readCalendar(answer.text, window)
      if (reading.refused) return failure(reading.refused === 'too-large' ? 'too-large' : 'no-calendar')
      const { etag, lastModified } = answer
      const own = [...addressIn(source.address), ...addressesFrom(reading.calendar.name, reading.events)]
      const name = reading.calendar.name.slice(0, 200)
      return {
        ok: true,
        reading,
        change: {
          name,
          ownAddresses: [...new Set(own)],
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

/** The calendars of an account at a CalDAV server that the user has chosen. */
function davSource(source: CalendarSource, { web, readCalendar }: SourceTools): EventSource {
  const account: DavAccount = {
    address: source.address,
    user: source.login?.user ?? '',
    password: source.login?.password ?? '',
  }
  const read = async (found: Found | null, window: CalendarWindow): Promise<SourceReading | Failure> => {
    const calendars = found ? chosenAsBefore(found, source) : source.calendars
    const texts: string[] = []
    for (const { url, chosen } of calendars) {
      if (!chosen) continue
      const part = await readDavCalendar(web, account, url, window)
      if (!part.ok) return part
      texts.push(...part.texts)
    }
    const reading = texts.length > 0 ? await readCalendar(texts.join('\r\n'), window) : nothing
    if (reading.refused === 'too-large') return failure('too-large')
    if (reading.refused) return failure('unreadable')
    const own = [...(found?.ownAddresses ?? source.ownAddresses), ...addressesFrom('', reading.events)]
    if (isMailAddress(account.user)) own.push(account.user.toLowerCase())
    return {
      ok: true,
      reading,
      change: { calendars: [...calendars], ownAddresses: [...new Set(own)], bodyAt: web.now() },
    }
  }
  return {
    async read(window, thoroughly) {
      if (!thoroughly && source.calendars.length > 0) {
        const known = await read(null, window)
        // A calendar was taken away, or stands elsewhere now: look anew.
        if (known.ok || !['missing', 'gone', 'refused'].includes(known.fault)) return known
      }
      const found = await findCalendars(web, account)
      return found.ok ? read(found, window) : found
    },
  }
}

const nothing: CalendarReading = {
  refused: null,
  events: [],
  unread: [],
  calendar: { name: '', zone: '', method: '' },
}

/** New calendars are read too, until the user says otherwise. */
function chosenAsBefore(found: Found, source: CalendarSource): CalendarSource['calendars'] {
  const before = new Map(source.calendars.map(({ url, chosen }) => [url, chosen]))
  return found.calendars.map(({ url, name }) => ({ url, name: name.slice(0, 200), chosen: before.get(url) ?? true }))
}
