import { DAY } from '../../lib/domain/time/units.ts'
import type { Text } from '../text.ts'

interface Times {
  start: number
  end: number
  allDay: boolean
}

/** "Tue, 3 November 2026, 10:00 – 10:45", or the day alone. The year is there when it is another one than `now`'s. */
export function whenOf({ start, end, allDay }: Times, now: number, { language }: Text): string {
  const otherYear = new Date(start).getFullYear() !== new Date(now).getFullYear()
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(otherYear && { year: 'numeric' }),
    ...(!allDay && { hour: '2-digit', minute: '2-digit' }),
  })
  const last = allDay ? Math.max(start, end - DAY / 2) : end
  return last > start ? format.formatRange(start, last) : format.format(start)
}

/** "10:00 – 10:45". */
export function hoursOf({ start, end }: Times, { language }: Text): string {
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })
  return end > start ? format.formatRange(start, end) : format.format(start)
}
