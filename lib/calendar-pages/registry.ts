import type { CalendarPage } from './calendar-page.ts'
import googleCalendar from './google-calendar.ts'
import outlook from './outlook.ts'

export const calendarPages: readonly CalendarPage[] = [googleCalendar, outlook]

/** The hosts of all, as match patterns. */
export const calendarPageMatches: readonly string[] = calendarPages.flatMap(({ matches }) => matches)

/** The calendar whose page has this address, if any. */
export function calendarPageFor(hostname: string): CalendarPage | undefined {
  return calendarPages.find(({ matches }) => matches.some((match) => match === `https://${hostname}/*`))
}
