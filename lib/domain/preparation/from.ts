import type { DebriefPerson } from '../debrief/debrief.ts'

/** Something from an earlier debrief, and which interview it is from. */
export interface From<T> {
  value: T
  company: string
  /** ms since 1970 */
  at: number
}

/** Somebody who was met before. */
export interface Met {
  /** As the latest debrief has them. */
  person: DebriefPerson
  /** They are among those of the coming meeting. */
  isComing: boolean
}
