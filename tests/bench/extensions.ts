import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from '../e2e/harness/browser.ts'

/** Opens the same surfaces on the same events and does nothing else: the floor. */
export const emptyExtension = join(import.meta.dirname, 'empty-extension')

export interface Copies {
  built: string
  probed: string
  remove(): Promise<void>
}

/** Copies of the built extension, as it is and with the probe in its panel page: a build meanwhile must not change what is measured. */
export async function copyExtension(): Promise<Copies> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const built = join(folder, 'built')
  const probed = join(folder, 'probed')
  await cp(builtExtension, built, { recursive: true })
  await cp(built, probed, { recursive: true })
  await cp(join(emptyExtension, 'probe.js'), join(probed, 'probe.js'))
  const page = join(probed, 'sidepanel.html')
  const html = await readFile(page, 'utf8')
  if (!html.includes('<head>')) throw new Error('sidepanel.html has no <head>: nowhere to put the probe.')
  await writeFile(page, html.replace('<head>', '<head><script src="/probe.js"></script>'))
  return { built, probed, remove: () => rm(folder, { recursive: true, force: true }) }
}
