import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The browsers that the commands drive, and the calendar server that the tests ask. Branded Chrome is left out: it refuses extensions from the command line.
 * `variable` names a program that goes before all others.
 */
const kinds = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
    apps: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    advice: 'Install Chromium or Microsoft Edge',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    apps: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    advice: 'Install Firefox 142 or newer',
  },
  radicale: {
    name: 'Radicale',
    variable: 'RADICALE_PATH',
    debian: 'radicale',
    commands: ['radicale'],
    apps: [],
    advice: 'Install Radicale 3 (the CalDAV server that the tests ask)',
  },
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function look({ variable, commands, apps }) {
  const named = process.env[variable]
  if (named) return canRun(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(canRun)
  return found ?? apps.find(canRun) ?? null
}

function find(kind) {
  const path = look(kind)
  if (path) return path
  const named = process.env[kind.variable]
  throw new Error(
    named
      ? `${kind.variable} names ${named}, which is not there or cannot be run.`
      : `No ${kind.name} found. ${kind.advice}, or set ${kind.variable} to its program.`,
  )
}

function ensure(kind, say) {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!look(kind) && !process.env[kind.variable] && isDebianRoot) {
    say(`Installing Debian's ${kind.debian} …`)
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', kind.debian], quiet)
  }
  return find(kind)
}

/** The path of a browser of the Chromium family. @throws with one line that says what to install */
export const findChromium = () => find(kinds.chromium)
export const findFirefox = () => find(kinds.firefox)
export const findRadicale = () => find(kinds.radicale)

/** As `find…`, but installs Debian's package where that is possible. */
export const ensureChromium = (say = console.log) => ensure(kinds.chromium, say)
export const ensureFirefox = (say = console.log) => ensure(kinds.firefox, say)
export const ensureRadicale = (say = console.log) => ensure(kinds.radicale, say)
