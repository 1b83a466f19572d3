// In a process of its own: reads a feed once with the reader that is built into the extension, or with ICAL.parse alone,
// and prints what it took. Plain JavaScript, since the loader of TypeScript would be half of the memory.
import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'

const [who, feed, script, window] = process.argv.slice(2)
const text = readFileSync(feed, 'utf8')

async function ours() {
  const listening = new Promise((resolve) => {
    globalThis.addEventListener = (_type, listener) => resolve(listener)
  })
  runInThisContext(readFileSync(script, 'utf8'))
  const listener = await listening
  const { reading } = await new Promise((resolve) => {
    listener({ data: { kind: 'calendar', text, window: JSON.parse(window) }, ports: [{ postMessage: resolve }] })
  })
  return reading
}

async function parseAlone() {
  const { default: ICAL } = await import('ical.js')
  return { events: ICAL.parse(text)[2] }
}

// On the processor: it is one piece of work without a wait, and other programs do not count.
const begun = process.cpuUsage()
const { events } = await (who === 'ours' ? ours() : parseAlone())
const { user, system } = process.cpuUsage(begun)
const ms = (user + system) / 1_000
process.stdout.write(JSON.stringify({ ms, events: events.length, peakMB: process.resourceUsage().maxRSS / 1_024 }))
