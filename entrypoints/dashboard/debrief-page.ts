import { debriefPlaceOf } from '../../lib/domain/debrief/pieces.ts'
import type { Task } from '../../lib/domain/follow-up/task.ts'
import { placeOf } from '../../lib/domain/follow-up/task-place.ts'
import type { Hit } from '../../lib/domain/text/search.ts'

/** Where the debrief of an interview is: in the panel's page, in a tab. */
export const debriefPage = (interviewId: string) =>
  `sidepanel.html?from=dashboard&interview=${encodeURIComponent(interviewId)}`

/** Where a coming meeting is prepared. @param meeting of the calendar, over all its copies */
export const preparePage = (meeting: string) => `sidepanel.html?from=dashboard&prepare=${encodeURIComponent(meeting)}`

/** Where what a search found was written. */
export function hitPage(hit: Hit): string {
  if (hit.kind === 'task') return '#tasks'
  const page = debriefPage(hit.interviewId)
  if (hit.kind === 'letter') return `${page}&letter=${encodeURIComponent(hit.personId)}`
  const { tier, step } = debriefPlaceOf(hit)
  return `${page}&tier=${tier}&step=${encodeURIComponent(step)}`
}

/** Where a task came from; null for one that belongs to no interview. */
export function taskPage(task: Task): string | null {
  const place = placeOf(task)
  if (!place) return null
  const page = debriefPage(place.interviewId)
  return place.name === 'debrief'
    ? `${page}&tier=${place.tier}`
    : `${page}&letter=${encodeURIComponent(place.personId)}`
}
