import type { Interview } from '../interview/interview.ts'
import type { Nudge } from './nudge.ts'

/** What waits for the user, each interview in one place only. Badge, home, dashboard and notification all take it from here. */
export interface Attention {
  /** Debriefs that are due. */
  debriefs: readonly Interview[]
  /** Calls of which the user has to say whether they were interviews. */
  asks: readonly Interview[]
  /** Moments at which to look back, the latest first. */
  moments: readonly Nudge[]
  /** Debriefs and questions that the user put off: they count for nothing until then. */
  putOff: readonly Interview[]
  /** Ids of the interviews that count. */
  ids: ReadonlySet<string>
}

/**
 * @param waiting the interviews that wait for their debrief, the newest first
 * @param now ms since 1970
 */
export function attentionOf(waiting: readonly Interview[], nudges: readonly Nudge[], now: number): Attention {
  const moments = nudges.filter(isMoment).sort((a, b) => (b.due?.at ?? 0) - (a.due?.at ?? 0))
  const atMoment = new Set(moments.map(({ interview }) => interview.id))
  const isDue = ({ remindAt }: Interview) => remindAt === null || remindAt <= now
  const due = waiting.filter((interview) => isDue(interview) && !atMoment.has(interview.id))
  return {
    debriefs: due.filter(({ stance }) => stance !== 'ask'),
    asks: due.filter(({ stance }) => stance === 'ask'),
    moments,
    putOff: waiting.filter((interview) => !isDue(interview)),
    ids: new Set([...due.map(({ id }) => id), ...atMoment]),
  }
}

/** Whose first part is still missing waits as a debrief, unless the user has called it done: then it is asked for again. */
const isMoment = ({ interview, due }: Nudge): boolean =>
  due !== null && due.moment !== 'now' && (due.offer !== 'first' || interview.status === 'debriefed')
