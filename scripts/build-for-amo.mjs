// npm run build-for-amo: Mozilla's package, as its reviewers build it from the sources zip.
// Where the sources zip of a release lies in .output/, it's unpacked elsewhere, built from it alone, and compared.
// Otherwise this folder is the sources.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { ensurePackages, root, run } from './setup.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const sources = `afterword-${version}-sources.zip`
const built = join('.output', `afterword-${version}-firefox.zip`)
const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

function buildHere() {
  if (run('wxt', ['zip', '-b', 'firefox', '--mv3']) !== 0) throw new Error('The build failed.')
  // WXT packs the sources as well. They're this folder, and a second run has to build from it again.
  rmSync(join(root, '.output', sources), { force: true })
  console.log(`${sha256(join(root, built))}  ${built}`)
}

/** Writes the files of a zip into a folder. For the zips that WXT makes: no folders, no encryption, below 4 GB. */
function unpack(zip, folder) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const [packed, local] = [20, 42].map((offset) => zip.readUInt32LE(at + offset))
    const file = join(folder, zip.toString('utf8', at + 46, at + 46 + nameLength))
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(begin, begin + packed)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data))
    at += 46 + nameLength + extraLength + commentLength
  }
}

function buildApart() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-sources-'))
  try {
    unpack(readFileSync(join(root, '.output', sources)), folder)
    console.log(`Building from ${sources} in ${folder} …`)
    const { status } = spawnSync(process.execPath, ['scripts/build-for-amo.mjs'], { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new Error('The sources zip does not build.')
    if (sha256(join(folder, built)) !== sha256(join(root, built)))
      throw new Error(`The package from the sources differs from ${built}.`)
    console.log('The same bytes as in the release.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  ensurePackages()
  if (existsSync(join(root, '.output', sources))) buildApart()
  else buildHere()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
