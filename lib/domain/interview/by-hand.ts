import { type Interview, newInterview } from './interview.ts'

/**
 * An interview that no call page has shown: on the phone, in person, in an app. It has just ended, and the user corrects
 * the times.
 *
 * @param at ms since 1970
 */
export const interviewByHand = (id: string, at: number): Interview =>
  newInterview({
    id,
    source: 'hand',
    platform: 'hand',
    startedAt: at,
    endedAt: at,
    endReason: 'by-hand',
    status: 'waiting',
    updatedAt: at,
  })
