import { newestBackup, surplus } from '../domain/backup/generations.ts'
import { sha256Of } from './sha256.ts'

/** What TypeScript's own library doesn't know yet. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  keys(): AsyncIterableIterator<string>
}

const wanted = { mode: 'readwrite' } as const

/** Whether files may be written there now. After a restart the browser may want to ask once more. */
export const mayWrite = async (folder: Folder): Promise<boolean> =>
  (await (folder.queryPermission?.(wanted) ?? 'granted')) === 'granted'

/** Lets the browser ask. Must be called in the tick of a click. */
export const askToWrite = async (folder: Folder): Promise<boolean> =>
  (await (folder.requestPermission?.(wanted) ?? 'granted')) === 'granted'

/**
 * Writes a file and reads it back.
 *
 * @throws when it isn't on the disk as it was handed in
 */
export async function writeFile(folder: Folder, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  try {
    await stream.write(bytes)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => {})
    throw error
  }
  const written = new Uint8Array(await (await handle.getFile()).arrayBuffer())
  if ((await sha256Of(written)) !== (await sha256Of(bytes))) throw new Error(`${name} is not what was written`)
}

/** The newest backup in a folder; null when there is none. */
export async function newestIn(folder: Folder): Promise<File | null> {
  const newest = newestBackup(await namesIn(folder))
  return newest && (await (await folder.getFileHandle(newest.name)).getFile())
}

/** Takes away what is in no generation any more. @param now ms since 1970 */
export async function thinFolder(folder: Folder, now: number): Promise<void> {
  for (const name of surplus(await namesIn(folder), now)) await folder.removeEntry(name)
}

async function namesIn(folder: Folder): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}
