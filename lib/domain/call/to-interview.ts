import type { Interview } from '../interview/interview.ts'
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
  return {
    schemaVersion: 4,
    id: session.id,
    source: 'call',
    practice: session.platform === 'practice',
    platform: session.platform,
    room: session.room,
    startedAt: session.startedAt,
    endedAt: session.endedAt,
    endReason: session.endReason,
    ...(session.endIsApproximate && { endIsApproximate: true }),
    seenNames: [...new Set([...(before?.seenNames ?? []), ...session.people])],
    status: before?.status === 'dismissed' ? 'dismissed' : status,
    remindAt: before?.remindAt ?? null,
    answered: before?.answered ?? [],
    event: before?.event ?? null,
    eventBy: before?.eventBy ?? 'nobody',
    stance: before?.stance ?? 'open',
    updatedAt: at,
  }
}
