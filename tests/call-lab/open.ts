import { existsSync } from 'node:fs'
import { builtExtension, openBrowser } from '../e2e/harness/browser.ts'
import { startLab } from './server.ts'

const call = 'https://meet.google.com/abc-defg-hij?ask&title=Interview'

const lab = await startLab()
const stop = async () => {
  await lab.stop()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

const display = process.platform === 'linux' ? (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) : 'own'
if (display) {
  const built = existsSync(`${builtExtension}/manifest.json`)
  if (!built) console.log('The extension is not built (npm run build), so the browser opens without it.')
  const browser = await openBrowser({ lab, headless: false, extensionDir: built ? builtExtension : null })
  browser.puppeteer.on('disconnected', stop)
  await browser.page(call)
  console.log(`The call lab is open: ${call}`)
} else {
  const flags = lab.chromiumArgs().map((flag) => (flag.includes(' ') ? `'${flag}'` : flag))
  console.log(`No display here. The call lab serves ${call} to: chromium ${flags.join(' ')}`)
}
