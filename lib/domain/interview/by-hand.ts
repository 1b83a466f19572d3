import type { Interview } from './interview.ts'

/**
 * An interview that no call page has shown: on the phone, in person, in an app. It has just ended, and the user corrects
 * the times.
 *
 * @param at ms since 1970
 */
export function interviewByHand(id: string, at: number): Interview {
  return {
    schemaVersion: 4,
    id,
    source: 'hand',
    practice: false,
    platform: 'hand',
    room: null,
    startedAt: at,
    endedAt: at,
    endReason: 'by-hand',
    seenNames: [],
    status: 'waiting',
    remindAt: null,
    answered: [],
    event: null,
    eventBy: 'nobody',
    stance: 'open',
    updatedAt: at,
  }
}
