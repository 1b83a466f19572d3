import { MINUTE } from '../domain/time/units.ts'

/** So long the browser may take to read what it saves. */
const TAKEN_MS = MINUTE

/** Saves a text, or bytes, as a file among the user's downloads. */
export function saveFile(name: string, text: string | Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS)
}
