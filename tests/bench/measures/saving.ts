import { silently } from '../../e2e/harness/silently.ts'
import { fill } from '../fill.ts'
import { beginQuestion } from '../form.ts'
import { median, p95 } from '../numbers.ts'
import { openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'
import { sampleDebrief, sampleInterview } from '../samples.ts'

// A page that goes hands over at once what waits; the mark in the bar says when it is on the disk. The typed character
// is painted first, since that is another figure.
const saveNow = `new Promise((done) => {
  const mark = document.querySelector('[data-saved]')
  const begin = () => {
    const begun = performance.now()
    new MutationObserver((_, observer) => {
      if (mark.dataset.saved !== 'saved') return
      observer.disconnect()
      done(performance.now() - begun)
    }).observe(mark, { attributeFilter: ['data-saved'] })
    dispatchEvent(new Event('pagehide'))
  }
  requestAnimationFrame(() => setTimeout(begin))
})`

const barePut = (debrief: unknown) => `new Promise((done, failed) => {
  const begun = performance.now()
  const tx = db.transaction('debriefs', 'readwrite', { durability: 'strict' })
  tx.objectStore('debriefs').put({ ...${JSON.stringify(debrief)}, interviewId: 'bare' })
  tx.oncomplete = () => done(performance.now() - begun)
  tx.onerror = () => failed(tx.error)
})`

/** From a write that is handed over to the word "saved", beside a bare strict put of the same record. */
export async function saving(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 25 : 100
  const opened = await openOurs(bench)
  try {
    const debrief = sampleDebrief('', { people: 3 })
    await fill(opened.browser, { interview: sampleInterview('saving-'), debrief })
    const page = await opened.browser.extensionPage('sidepanel.html?interview=saving-0')
    await beginQuestion(page)
    const ours: number[] = []
    const floor: number[] = []
    for (let run = 0; run < runs; run++) {
      await page.keyboard.press('KeyE')
      ours.push(await silently<number>(page, saveNow))
      floor.push(await opened.browser.extension().run<number>(barePut(debrief)))
    }
    const both = (middle: (values: number[]) => number) => ({
      value: middle(ours),
      floor: middle(floor),
      unit: 'ms',
      runs,
    })
    return [
      row({ name: 'write handed over to "saved", p50', ...both(median), bar: null }),
      row({ name: 'write handed over to "saved", p95', ...both(p95), bar: 10 }),
    ]
  } finally {
    await opened.stop()
  }
}
