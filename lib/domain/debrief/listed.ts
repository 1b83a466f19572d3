import { type Debrief, type ListedField, nothingListed } from './debrief.ts'

/** Whether a field still says what the calendar said. */
export const isFromCalendar = (debrief: Debrief, field: ListedField): boolean =>
  debrief.listed !== null && debrief[field] === debrief.listed[field] && debrief[field] !== nothingListed[field]
