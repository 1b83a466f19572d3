import type { LabBrowser } from '../../e2e/harness/browser.ts'
import { silently } from '../../e2e/harness/silently.ts'
import { fill } from '../fill.ts'
import { paintedAt } from '../form.ts'
import { median } from '../numbers.ts'
import { openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'
import { sampleDebrief, sampleInterview } from '../samples.ts'

const waiting = 3
/** As many as fill the home's list. */
const full = 60

async function timeToHome(browser: LabBrowser, runs: number): Promise<number> {
  const times: number[] = []
  // The first one warms the disk's cache and the code's.
  for (let run = 0; run <= runs; run++) {
    const page = await browser.extensionPage('sidepanel.html')
    const painted = await paintedAt(page, 'home')
    times.push(painted - (await silently<number>(page, 'performance.timeOrigin')))
    await page.close()
  }
  return median(times.slice(1))
}

/** The panel's home with a life's interviews on the disk, beside ten. */
export async function manyInterviews(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 3 : 12
  const opened = await openOurs(bench)
  const { browser } = opened
  const debrief = sampleDebrief('')
  const more = (from: number, to: number) =>
    fill(browser, { interview: sampleInterview('many-'), debrief }, to - from, from)
  try {
    await fill(browser, { interview: sampleInterview('due-', { status: 'waiting' }), debrief }, waiting)
    await more(0, 10 - waiting)
    const few = await timeToHome(browser, runs)
    await more(10 - waiting, full)
    const listed = await timeToHome(browser, runs)
    await more(full, 10_000 - waiting)
    const many = await timeToHome(browser, runs)
    const name = 'panel opened with 10,000 interviews, beside'
    return [
      row({ name: `${name} 10`, value: many, unit: 'ms', floor: few, bar: 1.2 * few, rule: '1.2 × floor', runs }),
      row({ name: `${name} ${full}, a full list`, value: many, unit: 'ms', floor: listed, bar: null, runs }),
    ]
  } finally {
    await opened.stop()
  }
}
