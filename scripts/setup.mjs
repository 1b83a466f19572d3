import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.afterword-setup')

/** The commands of the locked packages come first, the pinned Node among them. */
export function environment() {
  return { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` }
}

/**
 * Installs the locked packages when they are missing or stale. Needs nothing but Node and npm.
 * @param say is told what takes time
 */
export function ensurePackages(say = console.log) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('Installing the locked packages …')
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0)
    throw new Error('npm ci failed. The lines above say why; a network to the npm registry is needed once.')
  writeFileSync(stamp, lock)
}

/**
 * Runs one of the project's commands on the pinned Node.
 * @returns {number} its exit code
 */
export function run(command, args = [], options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    shell: process.platform === 'win32',
    ...options,
  })
  if (error) throw error
  return status ?? 1
}

/** Node that runs the project's TypeScript as it is. */
export const typescriptNode = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** Builds the extension for one browser. */
export function build(browser) {
  return run('wxt', ['build', '-b', browser, '--mv3'], { stdio: ['ignore', 'pipe', 'inherit'] })
}
