import type { CalendarEvent } from './calendar-event.ts'
import type { MetPerson, Understanding } from './understanding.ts'

/** What was read, as the user sees and corrects it before it is kept. Times are ms since 1970. */
export interface EventDraft {
  title: string
  start: number
  end: number
  company: string
  role: string
  round: string
  format: Understanding['format']
  place: string
  link: string
  people: readonly MetPerson[]
}

export function draftOf(event: CalendarEvent, understanding: Understanding): EventDraft {
  return {
    title: event.title,
    start: event.start,
    end: event.end,
    company: understanding.company?.value ?? '',
    role: understanding.role?.value ?? '',
    round: understanding.round?.value ?? '',
    format: understanding.format,
    place: understanding.place,
    link: understanding.link,
    people: understanding.people,
  }
}
