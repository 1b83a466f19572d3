import browser from 'webextension-polyfill'
import { surplus } from '../domain/backup/generations.ts'
import { MINUTE } from '../domain/time/units.ts'

const wanted = { permissions: ['downloads' as const] }
/** The folder among the user's downloads. */
const FOLDER = 'Afterword'
const PATIENCE = MINUTE

export const mayDownload = (): Promise<boolean> => browser.permissions.contains(wanted)

/** Asks the user, or gives the permission back. Must be called in the tick of a click. */
export const allowDownloads = (on: boolean): Promise<boolean> =>
  on ? browser.permissions.request(wanted) : browser.permissions.remove(wanted)

/**
 * Saves a file among the downloads, without a question. Resolves when it is on the disk.
 *
 * @throws when the browser could not write it
 */
export async function download(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const url = URL.createObjectURL(new Blob([bytes]))
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    })
    await ended(id)
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function ended(id: number): Promise<void> {
  const until = Date.now() + PATIENCE
  for (;;) {
    const [item] = await browser.downloads.search({ id })
    if (item?.state === 'complete') return
    if (!item || item.state === 'interrupted' || Date.now() > until)
      throw new Error(`The browser did not save it: ${item?.error ?? 'no answer'}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Takes away what we saved there and is in no generation any more. @param now ms since 1970 */
export async function thinDownloads(now: number): Promise<void> {
  const found = await browser.downloads.search({ filenameRegex: `${FOLDER}[\\\\/]afterword-[^\\\\/]*$`, exists: true })
  const own = found.filter(({ byExtensionId }) => byExtensionId === browser.runtime.id)
  const nameOf = (path: string) => path.replace(/^.*[\\/]/, '')
  const gone = new Set(
    surplus(
      own.map(({ filename }) => nameOf(filename)),
      now,
    ),
  )
  for (const { id, filename } of own) {
    if (!gone.has(nameOf(filename))) continue
    await browser.downloads.removeFile(id)
    await browser.downloads.erase({ id })
  }
}
