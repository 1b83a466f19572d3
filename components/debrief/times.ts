import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Text } from '../text.ts'

/** From when to when an interview was, in the words of `whole`, which has the day and the time. */
export function timesOf(
  { startedAt, endedAt, endIsApproximate }: Pick<Debrief, 'startedAt' | 'endedAt' | 'endIsApproximate'>,
  whole: Intl.DateTimeFormat,
  t: Text,
): string {
  if (endedAt === null || endedAt <= startedAt) return whole.format(startedAt)
  if (!endIsApproximate) return whole.formatRange(startedAt, endedAt)
  const isSameDay = new Date(startedAt).toDateString() === new Date(endedAt).toDateString()
  const clock = new Intl.DateTimeFormat(t.language, { hour: '2-digit', minute: '2-digit' })
  return t('debriefUntilAbout', whole.format(startedAt), (isSameDay ? clock : whole).format(endedAt))
}
