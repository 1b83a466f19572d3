import type { Debrief, ListedFacts } from './debrief.ts'

/** What stands in a debrief of which nothing is known. */
export const nothingListed: Omit<ListedFacts, 'eventKey'> = {
  company: '',
  role: '',
  round: '',
  format: 'video',
  place: '',
  plannedMinutes: null,
}
export const listedFields = ['company', 'role', 'round', 'format', 'place', 'plannedMinutes'] as const
export type ListedField = (typeof listedFields)[number]

/** Whether a field still says what the calendar said. */
export const isFromCalendar = (debrief: Debrief, field: ListedField): boolean =>
  debrief.listed !== null && debrief[field] === debrief.listed[field] && debrief[field] !== nothingListed[field]
