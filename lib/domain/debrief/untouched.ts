import { isBlank } from '../fields.ts'
import type { Interview } from '../interview/interview.ts'
import { type Debrief, debriefFields } from './debrief.ts'

/** Whether a debrief that was begun by hand has nothing in it: whoever goes back at once has begun none. */
export function isUntouchedByHand({ source, event, startedAt, endedAt }: Interview, debrief: Debrief): boolean {
  const isSame = debrief.startedAt === startedAt && debrief.endedAt === endedAt && debrief.format === 'video'
  return source === 'hand' && event === null && isSame && isBlank(debriefFields, debrief)
}
