import { type Interview, newInterview } from '../interview/interview.ts'
import { isSameName } from '../people/same-name.ts'
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
  const { id, platform, room, startedAt, endedAt, endReason, endIsApproximate, people, own = [], parts } = session
  const isOther = (name: string) => !own.some((mine) => isSameName(mine, name))
  const seen = [...new Set([...(before?.seenNames ?? []), ...people])].filter(isOther)
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
    seenNames: seen,
    seenParts: parts?.map((part) => ({ at: part.at, names: part.people })) ?? before?.seenParts,
    // Answered once, it stays so.
    ownIsOpen: before?.ownIsOpen === false || own.length > 0 ? false : seen.length > 0 || undefined,
    status: before?.status === 'dismissed' ? 'dismissed' : status,
    updatedAt: at,
  })
}
