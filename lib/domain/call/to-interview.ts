import { type Interview, newInterview } from '../interview/interview.ts'
import type { CallSession } from './session.ts'

/**
 * The interview as the call's session knows it. What the user decided about it (`dismissed`, a reminder) stays.
 *
 * @param before the record as it is stored, if it is
 * @param at ms since 1970
 */
export function toInterview(
  session: CallSession,
  status: Interview['status'],
  before: Interview | undefined,
  at: number,
): Interview {
  const { id, platform, room, startedAt, endedAt, endReason, endIsApproximate, people } = session
  return newInterview({
    ...before,
    id,
    source: 'call',
    practice: platform === 'practice',
    platform,
    room,
    startedAt,
    endedAt,
    endReason,
    endIsApproximate,
    seenNames: [...new Set([...(before?.seenNames ?? []), ...people])],
    status: before?.status === 'dismissed' ? 'dismissed' : status,
    updatedAt: at,
  })
}
