// npm run dev: the development build, and a browser with it in a throw-away profile; both follow what is edited.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findChromium } from './browsers.mjs'
import { environment, root } from './setup.mjs'

const extension = join(root, '.output', 'chrome-mv3-dev')
rmSync(extension, { recursive: true, force: true })
const server = spawn('wxt', process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
  shell: process.platform === 'win32',
})
server.once('exit', (code) => process.exit(code ?? 1))

const isBuilt = () => existsSync(join(extension, 'manifest.json')) && existsSync(join(extension, 'background.js'))
while (!isBuilt()) await new Promise((resolve) => setTimeout(resolve, 200))

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.log(`There is no display for a browser. The development build is in ${extension}.`)
} else {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: false,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [extension],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  browser.once('disconnected', () => server.kill())
}
