import type { Piece } from '../text/search.ts'
import type { TaskRecord } from './task.ts'

/** The user's own words for a task. Those of the debrief are found there. */
export function piecesOfTask({ interviewId, text, company }: TaskRecord): Piece[] {
  const own = [text ?? '', company].filter((one) => one.trim() !== '').join(', ')
  return own === '' ? [] : [{ interviewId: interviewId ?? '', kind: 'task', text: own, person: '', personId: '' }]
}
