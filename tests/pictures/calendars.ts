import { type CalendarSource, newSource } from '../../lib/domain/calendar/calendar-source.ts'
import type { LabBrowser } from '../e2e/harness/browser.ts'

const minute = 60_000

/** Calendars in different states: all is well, an account, one with little in it, one that fails. */
export function calendars(now: number): CalendarSource[] {
  const source = (id: string, change: Partial<CalendarSource>): CalendarSource => ({
    ...newSource({ id, kind: 'ics-url', address: 'https://calendar.google.com/calendar/ical/x', login: null }, now),
    triedAt: now - 6 * minute,
    succeededAt: now - 6 * minute,
    ...change,
  })
  const told = { events: 37, interviews: 3, withGuests: 20, withLink: 9, busyOnly: 0, unread: 0 }
  return [
    source('google', { name: 'Private', ownAddresses: ['lena@haldorsen.example'], capability: told }),
    source('icloud', {
      kind: 'caldav',
      address: 'https://caldav.icloud.com/',
      login: { user: 'lena', password: 'abcd' },
      calendars: ['Home', 'Job', 'A calendar with a name that somebody wrote as if it were a whole sentence'].map(
        (name, index) => ({ url: `https://p42-caldav.icloud.com/${index}/`, name, chosen: index < 2 }),
      ),
      capability: { ...told, events: 12, interviews: 1 },
    }),
    source('outlook', {
      name: 'Kalender',
      address: 'https://outlook.office365.com/owa/calendar/x/calendar.ics',
      capability: { ...told, withGuests: 0, unread: 2 },
    }),
    source('cloud', {
      name: 'Family',
      address: 'https://cloud.haldorsen.example/remote.php/dav/public-calendars/x',
      triedAt: now - 2 * minute,
      succeededAt: now - 460 * minute,
      fault: { kind: 'server', at: now - 2 * minute },
      failures: 4,
      notBefore: now + 40 * minute,
      capability: told,
    }),
  ]
}

export async function plantCalendars(browser: LabBrowser, sources: readonly CalendarSource[]): Promise<void> {
  await browser.extension().run(`chrome.storage.local.set({ calendarSources: ${JSON.stringify(sources)} })`)
}
