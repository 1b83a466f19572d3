import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome',
  'microsoft-edge',
  'brave-browser',
]
const apps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a browser of the Chromium family, or null. Branded Chrome is left out: it refuses to load extensions from the command line. */
export function lookForChromium() {
  if (process.env.CHROMIUM_PATH) return runs(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(runs)
  return found ?? apps.find(runs) ?? null
}

/** As `lookForChromium`, with one clear line when there is none. */
export function findChromium() {
  const path = lookForChromium()
  if (path) return path
  const named = process.env.CHROMIUM_PATH
  throw new Error(
    named
      ? `CHROMIUM_PATH names ${named}, which is not there or cannot be run.`
      : 'No Chromium found. Install Chromium or Microsoft Edge, or set CHROMIUM_PATH to the program of one.',
  )
}

/** Finds a browser, or installs Debian's when that is possible here. */
export function ensureChromium(say = console.log) {
  const path = lookForChromium()
  if (path) return path
  if (!process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say("Installing Debian's chromium …")
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  }
  return findChromium()
}
