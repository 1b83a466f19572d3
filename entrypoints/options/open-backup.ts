import type { Refusal } from '../../components/backup/bring-back.tsx'
import { openApart } from '../../lib/browser/sealing.ts'

/** More than a browser holds as one text. Bytes */
const MOST = 400_000_000
const SEALED = ['age-encryption.org/v1', '-----BEGIN AGE ENCRYPTED']

/** A backup's text; `isCut`: of a damaged file only what stands before the damage. */
export type OpenedBackup = { text: string; isCut: boolean } | { refused: Refusal | 'passphrase' } | { isLocked: true }

/** Reads a file. @param passphrase of a sealed one; null while the user hasn't been asked */
export async function openBackup(file: File, passphrase: string | null): Promise<OpenedBackup> {
  if (file.size > MOST) return { refused: 'too-big' }
  try {
    const start = await file.slice(0, 40).text()
    if (!SEALED.some((head) => start.startsWith(head))) return { text: await file.text(), isCut: false }
    if (passphrase === null) return { isLocked: true }
    const opened = await openApart(new Uint8Array(await file.arrayBuffer()), passphrase)
    if (opened.ok) return { text: opened.text, isCut: !opened.isWhole }
    return { refused: opened.reason === 'passphrase' ? 'passphrase' : 'damaged' }
  } catch (error) {
    console.error('Afterword: the file could not be read.', error)
    return { refused: 'not-read' }
  }
}
