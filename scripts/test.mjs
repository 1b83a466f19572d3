// npm test: everything. npm run check (--fast): everything but the browser tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureChromium, ensureFirefox, ensureRadicale } from './browsers.mjs'
import { build, ensurePackages, environment, root, run } from './setup.mjs'

const fast = process.argv.includes('--fast')
const out = join(root, 'out')
const total = { passed: 0, failed: 0 }
const troubles = []

function step(name, work) {
  const started = Date.now()
  const { passed, failed } = work()
  total.passed += passed
  total.failed += failed
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${passed} passed, ${failed} failed, ${seconds} s)`)
}

/** A command that passes or fails as a whole; what it prints is shown only when it fails. */
function gate(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A vitest run, counted by its own tests. A run without a report has failed. */
function vitest(name, args) {
  const report = join(out, `${name}.json`)
  rmSync(report, { force: true })
  const code = run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  troubles.push(...troublesOf(testResults))
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/** What failed, and what passed at the second try only, a line each: the end of a long log must say it. */
function troublesOf(files) {
  return files.flatMap(({ name, assertionResults, message }) => {
    const file = relative(root, name)
    const tests = assertionResults.filter(({ failureMessages }) => failureMessages.length > 0)
    if (tests.length === 0 && message) return [`FAILED ${file}: ${message.split('\n')[0]}`]
    return tests.map(({ status, fullName, failureMessages }) => {
      const word = status === 'passed' ? 'second try' : 'FAILED'
      return `${word} ${file}: ${fullName}: ${failureMessages[0].split('\n')[0]}`
    })
  })
}

function builds() {
  const failed = ['chrome', 'firefox'].filter((browser) => build(browser) !== 0).length
  return { passed: 2 - failed, failed }
}

try {
  ensurePackages()
  mkdirSync(out, { recursive: true })
  process.env.RADICALE_PATH = ensureRadicale()
  if (!fast) {
    process.env.CHROMIUM_PATH = ensureChromium()
    process.env.FIREFOX_PATH = ensureFirefox()
  }
  step('builds for Chrome and Firefox', builds)
  step('types', () => gate('tsc', ['--noEmit']))
  step('types of lib/domain, without the DOM', () => gate('tsc', ['-p', 'lib/domain/tsconfig.json']))
  step('lint and format', () => gate('biome', ['ci', '--error-on-warnings', '.']))
  step("Mozilla's addons-linter", () => gate('node', ['scripts/lint-firefox.mjs']))
  step('unit tests', () => vitest('unit', []))
  if (!fast) step('browser tests', () => vitest('e2e', ['--config', 'tests/e2e/vitest.config.ts']))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
}
if (troubles.length > 0) console.log(`\n${troubles.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
