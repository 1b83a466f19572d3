import type { TextKey } from '../../components/text.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'

/** What was done on the way to the home, with the way back. */
export interface Notice {
  text: string
  undo: () => void
}

/** Says that it was no interview. Gives what that did, to be told with its undo. */
export function sayNotInterview(
  interviewId: string,
  interview: Interview | undefined,
  t: (key: TextKey) => string,
): Notice {
  tellBackground({ type: 'not-interview', interviewId })
  return { text: t(whatItDid(interview)), undo: () => tellBackground({ type: 'is-interview', interviewId }) }
}

/** It counts for the series of the calendar, or else for the room, where there is one. */
function whatItDid(interview: Interview | undefined): TextKey {
  if (interview?.event) return 'homeNotInterviewSeries'
  return interview && interview.room !== null && !interview.practice ? 'homeNotInterviewDone' : 'homeRemoved'
}
