import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import { fill } from '../fill.ts'
import { beginQuestion } from '../form.ts'
import { median, p95 } from '../numbers.ts'
import { openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'
import { sampleDebrief, sampleInterview } from '../samples.ts'

/** ms. `work` is what of it the page's own thread was busy, without the wait for the next frame. */
interface Key {
  painted: number
  work: number
}

const noteKeys = `globalThis.keys = []
addEventListener('keydown', ({ timeStamp }) => {
  const began = performance.now()
  addEventListener('input', () => {
    let handled = 0
    // Behind what the form has put off to the end of its own handlers.
    queueMicrotask(() => queueMicrotask(() => { handled = performance.now() - began }))
    requestAnimationFrame(() => {
      const frame = performance.now()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const now = performance.now()
        keys.push({ painted: now - timeStamp, work: handled + now - frame })
      }
      port2.postMessage(null)
    })
  }, { once: true })
}, true);0`

/** Between two keys of the fastest hands, ms. */
const PACE_MS = 60
/** A frame of 60 Hz, over which the keys are spread. ms */
const FRAME_MS = 17

/**
 * Types letters at the pace of a very fast hand, each when the one before is painted. A key that came right behind a
 * frame would wait for the whole of the next one, whatever it costs.
 */
async function type(page: Page, count: number): Promise<void> {
  await page.bringToFront()
  const before = await silently<number>(page, 'keys.length')
  for (let key = 1; key <= count; key++) {
    await page.keyboard.press(key % 6 === 0 ? 'Space' : 'KeyE')
    await until(() => silently<boolean>(page, `keys.length >= ${before + key}`), {
      what: 'the character to be painted',
    })
    await sleep(PACE_MS + ((key * 5) % FRAME_MS))
  }
}

/** Key press to painted character in a long form, beside a bare text area. */
export async function typing(bench: Bench): Promise<Row[]> {
  const blocks = bench.quick ? 2 : 6
  const perBlock = bench.quick ? 12 : 25
  const ours = await openOurs(bench)
  try {
    const interview = sampleInterview('typing-')
    await fill(ours.browser, { interview, debrief: sampleDebrief('', { questions: 60 }) })
    const form = await ours.browser.extensionPage('sidepanel.html?interview=typing-0')
    await beginQuestion(form)
    await silently(form, noteKeys)
    const bare = await ours.browser.puppeteer.newPage()
    await bare.setContent('<!doctype html><textarea></textarea>')
    await bare.focus('textarea')
    await silently(bare, noteKeys)
    for (let block = 0; block < blocks; block++) {
      await type(bare, perBlock)
      await type(form, perBlock)
    }
    const typed = await silently<Key[]>(form, 'keys')
    const floor = await silently<Key[]>(bare, 'keys')
    const both = (key: keyof Key, middle: (values: number[]) => number) => ({
      value: middle(typed.map((one) => one[key])),
      floor: middle(floor.map((one) => one[key])),
      unit: 'ms',
      runs: typed.length,
    })
    return [
      row({ name: 'key press to painted, 60 questions, p50', ...both('painted', median), bar: null }),
      row({ name: 'key press to painted, 60 questions, p95', ...both('painted', p95), bar: 16 }),
      row({ name: '  without the wait for the frame, p50', ...both('work', median), bar: null }),
      row({ name: '  without the wait for the frame, p95', ...both('work', p95), bar: null }),
    ]
  } finally {
    await ours.stop()
  }
}
