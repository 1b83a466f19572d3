import type { tiers } from '../../lib/domain/debrief/tiers.ts'

/** One interview as the list of all tells it. */
export interface InterviewItem {
  interviewId: string
  /** Empty while nobody has said which company it was. */
  company: string
  role: string
  round: string
  people: readonly string[]
  /** ms since 1970 */
  startedAt: number
  debrief: 'live' | 'waiting' | 'begun' | 'done' | 'dismissed'
  /** The parts of a debrief that was put aside, of which something is open. */
  open: readonly (typeof tiers)[number][]
  /** It counts on the badge. */
  waits: boolean
  thanks: 'none' | 'opened' | 'sent'
  /** How many notes were sent, of how many people who were there. */
  notes: { sent: number; of: number }
}
