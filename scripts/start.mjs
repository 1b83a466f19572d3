// npm start: everything that is needed on a fresh clone, then a browser with the extension and the welcome page in
// front. Without a display it walks the practice call by itself and leaves pictures in out/walk/.
import { ensureChromium } from './browsers.mjs'
import { build, ensurePackages, run, typescriptNode } from './setup.mjs'

try {
  ensurePackages()
  process.env.CHROMIUM_PATH = ensureChromium()
  console.log('Building …')
  process.exitCode = build('chrome') || run('node', [...typescriptNode, 'tests/walk/walk.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
