import browser from 'webextension-polyfill'
import { withCorrection } from '../domain/calendar/correction.ts'
import { type Correction, correctionSchema } from '../domain/calendar/understanding.ts'

// DO NOT CHANGE: it names what is in people's storage.local.
const CORRECTIONS = 'corrections'

/** What the user has said of events: "this is (not) an interview". A broken entry leaves the others. */
export async function readCorrections(): Promise<Correction[]> {
  const rows = (await browser.storage.local.get(CORRECTIONS))[CORRECTIONS]
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row) => {
    const parsed = correctionSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

export async function writeCorrections(corrections: readonly Correction[]): Promise<void> {
  await browser.storage.local.set({ [CORRECTIONS]: corrections })
}

export async function keepCorrection(correction: Correction): Promise<void> {
  await writeCorrections(withCorrection(await readCorrections(), correction))
}
