// npm run release: the packages for the three stores and the sources for Mozilla's reviewers, checked.
// With --twice it builds everything once more and compares the bytes.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firefoxId } from './firefox-id.ts'
import { builds, changelogEntry, whatIsWrong } from './release-checks.ts'
import { root, run } from './setup.mjs'

const output = join(root, '.output')
const read = (file) => readFileSync(join(root, file), 'utf8')
const { version, dependencies } = JSON.parse(read('package.json'))
const zipOf = (kind) => `afterword-${version}-${kind}.zip`
const files = ['chrome', 'edge', 'firefox', 'sources'].map(zipOf)

/** Builds and packs everything. Returns the hashes, as `sha256sum` prints them. */
function pack() {
  for (const file of files) rmSync(join(output, file), { force: true })
  for (const browser of builds) {
    console.log(`Building for ${browser} …`)
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
    if (run('wxt', ['zip', '-b', browser, '--mv3'], quiet) !== 0) throw new Error(`The build for ${browser} failed.`)
  }
  // What was tested in Chromium is what Edge gets, to the byte.
  copyFileSync(join(output, zipOf('chrome')), join(output, zipOf('edge')))
  const sha256 = (file) =>
    createHash('sha256')
      .update(readFileSync(join(output, file)))
      .digest('hex')
  return files.map((file) => `${sha256(file)}  ${file}\n`).join('')
}

function built(browser) {
  const folder = join(output, `${browser}-mv3`)
  const licences = join(folder, 'licences.txt')
  return {
    browser,
    manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
    bytes: statSync(join(output, zipOf(browser))).size,
    licences: existsSync(licences) ? readFileSync(licences, 'utf8') : '',
  }
}

try {
  changelogEntry(read('CHANGELOG.md'), version)
  const sums = pack()
  const wrong = whatIsWrong(builds.map(built), {
    version,
    firefoxId: firefoxId(process.env),
    reasons: JSON.parse(read('store/permissions.json')),
    packages: Object.entries(dependencies).map(([name, number]) => `${name} ${number}`),
  })
  if (run('node', ['scripts/lint-firefox.mjs']) !== 0) wrong.push("firefox: Mozilla's linter objects")
  if (wrong.length > 0) throw new Error(`Not to be released:\n${wrong.join('\n')}`)
  if (process.argv.includes('--twice') && pack() !== sums) throw new Error('The second build has other bytes.')

  writeFileSync(join(output, 'SHA256SUMS'), sums)
  for (const line of sums.trim().split('\n')) {
    const [hash, file] = line.split('  ')
    console.log(`${file}  ${(statSync(join(output, file)).size / 1000).toFixed(0)} kB  ${hash}`)
  }
  console.log('They are in .output/. store/README.md says what goes where.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
