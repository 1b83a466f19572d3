import { addDays, localTime } from '../time/days.ts'
import { DAY } from '../time/units.ts'
import type { KeptEvent } from './kept-event.ts'

/** Of a connected calendar, what tells whether it is one of holidays. */
export interface NamedCalendar {
  id: string
  name: string
  address: string
}

/** The words by which calendars of holidays call themselves. */
const names =
  /holiday|feiertag|jours? f[ée]ri[ée]s|festivos|festivit[àa]|feestdagen|helligdag|helgdag|pyhäpäiv|święta|feriados|祝日|节假日/iu
/** Google's own calendars of holidays have it in their address. */
const addresses = /holiday(%40|@)group\.v\.calendar\.google\.com/i
/** A calendar's free days of school last for weeks, on which people work all the same. */
const LONGEST_DAYS = 5

/** The days that a calendar of holidays has, `YYYY-MM-DD`. All-day events of other calendars say nothing of others' work. */
export function holidaysOf(
  events: readonly KeptEvent[],
  calendars: readonly NamedCalendar[],
  timeZone: string,
): Set<string> {
  const ofHolidays = new Set(
    calendars.filter(({ name, address }) => names.test(name) || addresses.test(address)).map(({ id }) => id),
  )
  const days = events.flatMap(({ sourceId, event: { allDay, status, start, end } }) => {
    if (!ofHolidays.has(sourceId) || !allDay || status === 'cancelled') return []
    const first = localTime(start, timeZone).day
    const count = Math.max(1, Math.round((end - start) / DAY))
    return count > LONGEST_DAYS ? [] : Array.from({ length: count }, (_, index) => addDays(first, index))
  })
  return new Set(days)
}
