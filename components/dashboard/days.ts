import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import { dayOf } from '../debrief/local-time.ts'
import type { Text } from '../text.ts'

/** Events by their day on the clock on the wall, in the order given. */
export function daysOf(events: readonly KeptEvent[]): [day: string, events: KeptEvent[]][] {
  const days = new Map<string, KeptEvent[]>()
  for (const kept of events) {
    const day = dayOf(kept.start)
    const known = days.get(day)
    if (known) known.push(kept)
    else days.set(day, [kept])
  }
  return [...days]
}

/** "Today, Friday 27 November". The two days around today have a name of their own. */
export function dayName(at: number, now: number, { language }: Text): string {
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
  const away = Math.round((midnight(at) - midnight(now)) / DAY)
  if (Math.abs(away) > 1) return date
  const name = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day')
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}, ${date}`
}

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)
