import type { Tier } from '../debrief/tiers.ts'
import type { Task } from './task.ts'
import { taskKinds } from './task-kinds.ts'

/** Where a task came from: a note, or a part of the debrief; null for one that belongs to no interview. */
export type TaskPlace =
  /** `personId`: of the note in view, as the desk has it. */
  { name: 'thank-you'; interviewId: string; personId: string } | { name: 'debrief'; interviewId: string; tier: Tier }

export function placeOf({ interviewId, personId, noteId, kind }: Task): TaskPlace | null {
  if (interviewId === null) return null
  // A note needs somebody who reads it.
  if (personId !== '') return { name: 'thank-you', interviewId, personId: noteId }
  return { name: 'debrief', interviewId, tier: taskKinds[kind].tier }
}
