import type { Debrief } from '../debrief/debrief.ts'
import type { Interview } from '../interview/interview.ts'

/** What is known of a note: of a person's, by the person's id, or of a follow-up. Times are ms since 1970. */
export interface TaskNote {
  noteId: string
  openedAt: number | null
  sentAt: number | null
  updatedAt: number
}

/** One interview with all that was written about it. */
export interface TaskFacts {
  interview: Interview
  debrief: Debrief
  notes: readonly TaskNote[]
}

/** What the user said of a task. `doneAt`: ms since 1970. */
export interface TaskState {
  doneAt: number | null
  /** "Not needed". */
  dropped: boolean
}

export const isOver = ({ doneAt, dropped }: TaskState): boolean => doneAt !== null || dropped

export interface TaskSurroundings {
  /** ms since 1970 */
  now: number
  timeZone: string
  /** Days on which nobody works, `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>
  /** What the user did to a task. */
  recordOf: (id: string) => TaskState | undefined
  /** The same company was or will be met again, so that nobody has to ask how things stand. */
  isMetAgain: boolean
  /** Ends of the interviews with the same company: notes go out after the last round of a day. ms since 1970 */
  ends: readonly number[]
}
