import { DAY } from '../time/units.ts'
import type { FromCallPage } from './call-page-messages.ts'

/**
 * A message of a call page with its times bound to our own clock: none lies ahead, none is older than a day. A page can
 * say any number, and a wrong time would be stored as an interview's.
 *
 * @param now ms since 1970
 */
export function withinOurTime(message: FromCallPage, now: number): FromCallPage {
  const bound = (time: number) => Math.min(Math.max(time, now - DAY), now)
  if (message.type === 'leave-clicked') return { ...message, at: bound(message.at) }
  if (message.type !== 'evidence') return message
  const { evidence } = message
  const { media, leaveClickedAt } = evidence
  return {
    ...message,
    evidence: {
      ...evidence,
      at: bound(evidence.at),
      since: Math.min(bound(evidence.since), bound(evidence.at)),
      leaveClickedAt: leaveClickedAt === null ? null : bound(leaveClickedAt),
      ...(media && { media: { ...media, since: bound(media.since) } }),
    },
  }
}
