import { DAY } from '../../lib/domain/time/units.ts'
import type { Text } from '../text.ts'

/** "11:45 today", "10:50 tomorrow", "9:00 Monday"; beyond a week the date. */
export function momentIn(t: Text, at: number, now: number): string {
  const time = new Intl.DateTimeFormat(t.language, { hour: 'numeric', minute: '2-digit' }).format(at)
  return t('thankYouMoment', dayIn(t.language, at, now), time)
}

function dayIn(language: string, at: number, now: number): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY)
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
  if (Math.abs(days) < 7) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(at)
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(at)
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
