// The commands behind `npm run …`: each sets up what it needs first, so that all of them work on a fresh clone.
import { ensureChromium, ensureFirefox, ensureRadicale } from './browsers.mjs'
import { build, ensurePackages, run, typescriptNode } from './setup.mjs'

const [name, ...rest] = process.argv.slice(2)
const node = (file, ...args) => run('node', [...typescriptNode, file, ...args])
const inChromium = (work) => {
  process.env.CHROMIUM_PATH = ensureChromium()
  return build('chrome') || work()
}

const commands = {
  dev: () => {
    process.env.CHROMIUM_PATH = ensureChromium()
    return run('node', ['scripts/dev.mjs', ...rest])
  },
  build: () => build('chrome') || build('firefox'),
  release: () => node('scripts/release.mjs', ...rest),
  e2e: () => {
    process.env.FIREFOX_PATH = ensureFirefox()
    process.env.RADICALE_PATH = ensureRadicale()
    return inChromium(
      () => build('firefox') || run('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts', ...rest]),
    )
  },
  'call-lab': () => inChromium(() => node('tests/call-lab/lab.ts', ...rest)),
  faults: () => inChromium(() => node('tests/faults/faults.ts', ...rest)),
  bench: () => inChromium(() => node('tests/bench/bench.ts', ...rest)),
  gallery: () => node('tests/domain/thank-you/gallery/print.ts', ...rest),
  corpus: () => node('tests/corpus/corpus.ts', ...rest),
  pictures: () => inChromium(() => node('tests/pictures/take.ts', ...rest)),
  'privacy-page': () => node('scripts/privacy-page.ts'),
}

const command = commands[name]
if (!command) {
  console.error(`Unknown command ${name}. There are: ${Object.keys(commands).join(', ')}`)
  process.exit(2)
}
try {
  ensurePackages()
  process.exitCode = command()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
