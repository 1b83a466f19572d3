import type { Page } from 'puppeteer-core'
import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import { fill } from '../fill.ts'
import { median, p95 } from '../numbers.ts'
import { openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'
import { sampleDebrief, sampleInterview } from '../samples.ts'

const people = 5

const noteClick = `globalThis.tookMs = undefined
addEventListener('click', ({ timeStamp }) => {
  const look = () => {
    if (document.querySelectorAll('.note').length < ${people}) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { tookMs = performance.now() - timeStamp }
      port2.postMessage(null)
    })
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
}, { capture: true, once: true });0`

async function clickAndWait(page: Page, button: string): Promise<number> {
  await page.bringToFront()
  await page.waitForSelector(button)
  await silently(page, noteClick)
  await page.click(button)
  return until(() => silently<number | undefined>(page, 'tookMs'), { what: `${people} notes on the screen` })
}

/** The same words put into an empty page by one click. */
async function putText(page: Page, notes: string[]): Promise<number> {
  await page.goto('about:blank')
  await page.setContent('<!doctype html><button>Show</button>')
  await silently(
    page,
    `document.querySelector('button').onclick = () => {
      for (const text of ${JSON.stringify(notes)}) {
        const note = document.createElement('article')
        note.className = 'note'
        note.textContent = text
        document.body.append(note)
      }
    }`,
  )
  return clickAndWait(page, 'button')
}

/** One click on "Draft thank-you" to a note for each of five people. */
export async function letters(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 3 : 12
  const opened = await openOurs(bench)
  try {
    await fill(opened.browser, { interview: sampleInterview('letters-'), debrief: sampleDebrief('', { people }) })
    const page = await opened.browser.extensionPage('sidepanel.html')
    const bare = await opened.browser.puppeteer.newPage()
    const ours: number[] = []
    const floor: number[] = []
    for (let run = 0; run < runs; run++) {
      await page.goto(`chrome-extension://${opened.browser.extensionId()}/sidepanel.html?interview=letters-0`)
      ours.push(await clickAndWait(page, 'aria/Draft thank-you'))
      const notes = await page.$$eval('.note', (all) => all.map((note) => note.textContent ?? ''))
      floor.push(await putText(bare, notes))
    }
    const both = (middle: (values: number[]) => number) => ({
      value: middle(ours),
      floor: middle(floor),
      unit: 'ms',
      runs,
    })
    return [
      row({ name: 'click on "Draft thank-you" to five notes, p50', ...both(median), bar: null }),
      row({ name: 'click on "Draft thank-you" to five notes, p95', ...both(p95), bar: 100 }),
      row({
        name: '  the first of a fresh browser',
        value: ours[0] ?? 0,
        floor: floor[0] ?? 0,
        unit: 'ms',
        bar: null,
        runs: 1,
      }),
    ]
  } finally {
    await opened.stop()
  }
}
