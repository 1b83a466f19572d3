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
  thanks: 'none' | 'opened' | 'sent'
}
