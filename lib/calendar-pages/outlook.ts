import type { CalendarPage } from './calendar-page.ts'

const outlook: CalendarPage = {
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // The form has the text and the link, the peek never does; so the form comes first.
  open: [
    { select: '[data-app-section="Form_Content"]', grade: 'B', source: 'two extensions that read Outlook on the web' },
    {
      select: '[data-app-section="CalendarItemPeek"]',
      grade: 'B',
      source: 'two extensions that read Outlook on the web',
    },
  ],
  title: [{ select: '[role="heading"]', grade: 'B', source: 'two extensions that read Outlook on the web' }],
  when: [{ select: 'time, [data-testid*="time" i]', grade: 'C', source: 'one extension' }],
  location: [{ select: '[aria-label^="Location" i], [aria-label^="Ort" i]', grade: 'C', source: 'one extension' }],
  description: [
    {
      select: '[aria-label="Message body" i], [aria-label="Nachrichtentext" i], [role="document"]',
      grade: 'B',
      source: 'two extensions that read Outlook on the web',
    },
  ],
  organizer: [],
  organizerLabel: /^$/,
  guests: [],
  eventId: [{ select: '[data-calitemid]', attribute: 'data-calitemid', grade: 'B', source: 'two extensions' }],
  decodeId: () => '',
  entries: [
    { select: '[data-calitemid] [role="button"]', attribute: 'aria-label', grade: 'B', source: 'two extensions' },
  ],
}

export default outlook
