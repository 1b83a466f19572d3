import type { CalendarPage } from './calendar-page.ts'

/** base64url of "<event id> <calendar id>". */
function eventIdOf(value: string): string {
  try {
    return atob(value.replace(/-/g, '+').replace(/_/g, '/')).split(' ')[0] ?? ''
  } catch {
    return ''
  }
}

const googleCalendar: CalendarPage = {
  id: 'google-calendar',
  name: 'Google Calendar',
  matches: ['https://calendar.google.com/*'],
  open: [
    { select: '#xDetDlg', grade: 'B', source: 'scheduler of Zoom, Clockify, a live check of 2026-09-30' },
    { select: '#xDtlDlgCt', grade: 'C', source: 'older extensions' },
    { select: '[jsname="bN97Pc"] [jsname="sV9x3c"]', grade: 'C', source: 'an agent tool of 2026' },
  ],
  title: [{ select: '#rAECCd', grade: 'B', source: 'in use since 2020 at least' }],
  when: [{ select: '#xDetDlgWhen', grade: 'B', source: 'Clockify' }],
  location: [{ select: '#xDetDlgLoc', grade: 'B', source: 'Clockify' }],
  description: [{ select: '#xDetDlgDesc', grade: 'B', source: 'Clockify' }],
  organizer: [{ select: '#xDetDlgCal', grade: 'B', source: 'Clockify' }],
  organizerLabel: /^[^:：]{1,30}[:：]\s*/,
  guests: [
    {
      select: '#xDetDlgAtt [data-email]',
      email: 'data-email',
      label: 'aria-label',
      isOrganizer: /\b(organi[sz]er|organisator(in)?|organisateur|organizador|veranstalter)\b|主催者/i,
      grade: 'B',
      source: 'scheduler of Zoom, an agent tool of 2026',
    },
  ],
  eventId: [
    { select: '[data-eventid]', attribute: 'data-eventid', grade: 'B', source: 'extensions that build export links' },
  ],
  decodeId: eventIdOf,
  entries: [{ select: '[data-eventid]', attribute: 'aria-label', grade: 'B', source: 'a live check of 2026-09-30' }],
}

export default googleCalendar
