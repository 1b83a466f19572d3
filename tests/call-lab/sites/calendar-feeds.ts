import type { Answer, Site } from '../site.ts'

const hour = 3_600_000
const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '')

interface Entry {
  uid: string
  title: string
  /** Hours from now. */
  inHours: number
  lines?: readonly string[]
}

function feed(name: string, entries: readonly Entry[]): string {
  const now = Math.floor(Date.now() / hour) * hour
  const events = entries.flatMap(({ uid, title, inHours, lines = [] }) => [
    'BEGIN:VEVENT',
    `UID:${uid}@google.com`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(now + inHours * hour)}`,
    `DTEND:${stamp(now + (inHours + 1) * hour)}`,
    `SUMMARY:${title}`,
    ...lines,
    'END:VEVENT',
  ])
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN']
  return [...head, `X-WR-CALNAME:${name}`, 'X-WR-TIMEZONE:Europe/Berlin', ...events, 'END:VCALENDAR', ''].join('\r\n')
}

const interview: Entry = {
  uid: 'interview-brindlewick',
  title: 'Interview with Brindlewick: Head of Data',
  inHours: 26,
  lines: [
    'DESCRIPTION:You will meet Maya Lindqvar\\, VP Product.\\nJoin: https://meet.google.com/cal-feed-one',
    'X-GOOGLE-CONFERENCE:https://meet.google.com/cal-feed-one',
    'ORGANIZER;CN=Ines Korvall:mailto:ines.korvall@brindlewick.example',
    'ATTENDEE;CN=Maya Lindqvar;PARTSTAT=ACCEPTED:mailto:maya.lindqvar@brindlewick.example',
    'ATTENDEE;CN=Lena Haldorsen;PARTSTAT=ACCEPTED:mailto:lena@haldorsen.example',
  ],
}
const team: Entry = {
  uid: 'weekly',
  title: 'Weekly team round',
  inHours: 3,
  lines: ['DESCRIPTION:Secret plans of the team', 'LOCATION:Room 5'],
}

const busy = ['a', 'b', 'c'].map((uid, index) => ({ uid, title: 'Busy', inHours: 2 + index }))
const plain = (status: number): Answer => ({ status, headers: { 'content-type': 'text/plain' }, body: String(status) })
const calendar = (body: string, headers: Record<string, string> = {}): Answer => ({
  headers: { 'content-type': 'text/calendar; charset=UTF-8', ...headers },
  body,
})

/** What the address of a calendar leads to, by the calendar's id in it. */
const answers: Record<string, (request: { headers: { 'if-none-match'?: string } }) => Answer> = {
  'lena@haldorsen.example': ({ headers }) =>
    headers['if-none-match'] === '"one"'
      ? { status: 304, body: '' }
      : calendar(feed('lena@haldorsen.example', [interview, team]), { etag: '"one"' }),
  second: () => calendar(feed('Second', [interview])),
  empty: () => calendar(feed('Empty', [])),
  busy: () => calendar(feed('Busy', busy)),
  page: () => ({ body: '<!doctype html><title>Sign in</title><p>Sign in to go on.</p>' }),
  elsewhere: () => ({ status: 302, headers: { location: 'https://www.example.com/basic.ics' }, body: '' }),
  large: () => calendar('BEGIN:VCALENDAR\r\n'.padEnd(50_000_000, 'x')),
}

/** Calendars by their secret addresses, as Google gives them; `status-<n>` answers with that status. */
const calendarFeeds: Site = {
  hosts: ['calendar.google.com'],
  answer(request) {
    const id = /^\/calendar\/ical\/([^/]+)\/(?:private-[0-9a-f]{32}|public)\/basic\.ics$/.exec(
      request.url.pathname,
    )?.[1]
    if (id === undefined) return undefined
    const name = decodeURIComponent(id)
    const status = /^status-(\d+)$/.exec(name)?.[1]
    return status ? plain(Number(status)) : answers[name]?.(request)
  },
}

export default calendarFeeds
