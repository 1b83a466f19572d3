import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { type Bench, type Row, row } from '../row.ts'

const gzipped = async (file: string) => gzipSync(await readFile(file), { level: 9 }).length

/** A script with all that it imports before it runs. */
async function withImports(file: string, known = new Set<string>()): Promise<Set<string>> {
  if (known.has(file)) return known
  known.add(file)
  const text = await readFile(file, 'utf8')
  for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)) {
    await withImports(join(dirname(file), path), known)
  }
  return known
}

async function firstLoad(folder: string, page: string): Promise<number> {
  const html = await readFile(join(folder, page), 'utf8')
  const scripts = new Set<string>()
  for (const [, src = ''] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) await withImports(join(folder, src), scripts)
  const sizes = await Promise.all([...scripts].map(gzipped))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What a zip of the folder weighs: each file deflated, with its two headers, and the end record. */
async function zipped(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  let size = 22
  for (const file of files) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const name = Buffer.byteLength(path) - Buffer.byteLength(folder) - 1
    const content = await readFile(path)
    size += Math.min(content.length, deflateRawSync(content, { level: 9 }).length) + 76 + 2 * name
  }
  return size
}

/** What has to be fetched, and read again in every call page. */
export async function sizes({ built }: Bench): Promise<Row[]> {
  const content = join(built, 'content-scripts/call.js')
  const optional = join(built, 'content-scripts/call-optional.js')
  const of = (name: string, bytes: number, bar: number) => row({ name, value: bytes / 1000, unit: 'kB', bar, runs: 1 })
  return [
    of('content script', (await readFile(content)).length, 25),
    of('content script, gzip', await gzipped(content), 8),
    of('content script of the optional sites, gzip', await gzipped(optional), 8),
    of('side panel, scripts of the first load, gzip', await firstLoad(built, 'sidepanel.html'), 40),
    of('background, gzip', await gzipped(join(built, 'background.js')), 20),
    of('package, zip', await zipped(built), 400),
  ]
}
