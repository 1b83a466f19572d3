/** A place in a calendar's page, with where it was seen. Grades are those of `lib/sites/call-page.ts`. */
export interface Hook {
  select: string
  grade: 'A' | 'B' | 'C'
  source: string
}

/** What is known of one calendar's own page: data with its provenance, functions only where a selector cannot say it. */
export interface CalendarPage {
  id: string
  /** The product's own name, the same in every language. */
  name: string
  /** Match patterns. They are optional permissions: the user switches them on. */
  matches: readonly string[]
  /** The open event, the most telling first. Only what is inside it is read. */
  open: readonly Hook[]
  title: readonly Hook[]
  when: readonly Hook[]
  location: readonly Hook[]
  description: readonly Hook[]
  organizer: readonly Hook[]
  /** Words before the organiser's name, such as "Organizer:". */
  organizerLabel: RegExp
  guests: readonly (Hook & { email: string; label: string; isOrganizer: RegExp })[]
  /** An attribute on the open event, or on what was clicked to open it, that names the event. */
  eventId: readonly (Hook & { attribute: string })[]
  decodeId: (value: string) => string
  /** Events in the view behind: what they say of themselves has the day in full, which the open event often has not. */
  entries: readonly (Hook & { attribute: string })[]
}
