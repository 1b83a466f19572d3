import { withCorrection } from '../domain/calendar/correction.ts'
import { type Correction, correctionSchema } from '../domain/calendar/understanding.ts'
import { listOf, ofSchema, storedValue } from './stored-value.ts'

const corrections = storedValue({
  key: 'corrections',
  read: listOf(ofSchema(correctionSchema)),
  fallback: () => [],
})

/** What the user has said of events: "this is (not) an interview". */
export const readCorrections = corrections.get
export const writeCorrections = corrections.set

export async function keepCorrection(correction: Correction): Promise<void> {
  await corrections.change((now) => withCorrection(now, correction))
}
