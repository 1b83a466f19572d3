// In a process of its own: reads a feed once with the reader that is built into the extension, or with ICAL.parse alone,
// and prints what it took. Plain JavaScript, since the loader of TypeScript would be half of the memory.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { runInThisContext } from 'node:vm'

const [who, feed, script, window] = process.argv.slice(2)
const text = readFileSync(feed, 'utf8')

async function ours() {
  const listening = new Promise((resolve) => {
    globalThis.addEventListener = (_type, listener) => resolve(listener)
  })
  runInThisContext(readFileSync(script, 'utf8'))
  const listener = await listening
  return new Promise((resolve) => {
    listener({ data: { text, window: JSON.parse(window) }, ports: [{ postMessage: resolve }] })
  })
}

async function parseAlone() {
  const { default: ICAL } = await import('ical.js')
  return { events: ICAL.parse(text)[2] }
}

const begun = performance.now()
const { events } = await (who === 'ours' ? ours() : parseAlone())
const ms = performance.now() - begun
process.stdout.write(JSON.stringify({ ms, events: events.length, peakMB: process.resourceUsage().maxRSS / 1_024 }))
