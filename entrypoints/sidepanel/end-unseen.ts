import { tellBackground } from '../../lib/browser/own-page.ts'
import type { Occasion } from '../../lib/domain/calendar/occasion.ts'
import { ASKED_WITHIN_MS, unseenInterview } from '../../lib/domain/calendar/unattended-interviews.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Records } from '../../lib/storage/repository.ts'

/**
 * "It is over", said of an interview that no call page shows.
 *
 * @returns its id; null when there is nothing to end
 */
export async function endUnseen(
  records: Records,
  occasion: Occasion | null,
  record: Interview | null,
): Promise<string | null> {
  const at = Date.now()
  const times = occasion && { startedAt: occasion.start, endedAt: null, at }
  const interview = record ?? (occasion && times && unseenInterview(crypto.randomUUID(), occasion, times))
  if (!interview) return null
  // Said on the next morning, it was not over only then.
  const latest = occasion ? occasion.end + ASKED_WITHIN_MS : at
  await records.interviews.change(interview.id, (stored = interview) => ({
    ...stored,
    endedAt: Math.max(stored.startedAt, Math.min(at, latest)),
    endReason: 'by-hand',
    status: 'waiting',
    stance: 'open',
    remindAt: null,
    updatedAt: at,
  }))
  tellBackground({ type: 'records-changed' })
  return interview.id
}
