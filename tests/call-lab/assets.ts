import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'

const root = new URL('./', import.meta.url)
const allowed = /^\/lab\/((?:client|sites\/[a-z-]+)(?:\/[a-z-]+)*\/[a-z-]+\.ts)$/

/** A page's own script: `/lab/<path>.ts` is that file of this folder with its types taken off. */
export async function readScript(path: string): Promise<string | undefined> {
  const file = allowed.exec(path)?.[1]
  if (!file) return undefined
  try {
    return stripTypeScriptTypes(await readFile(new URL(file, root), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
