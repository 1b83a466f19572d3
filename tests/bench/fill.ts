import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { LabBrowser } from '../e2e/harness/browser.ts'
import { until } from '../e2e/harness/until.ts'

export interface Stored {
  interview: Interview
  debrief: Debrief
}

/** The worker makes the database when it is installed: opened before that, it would be one without stores. */
async function databaseIsThere(browser: LabBrowser): Promise<void> {
  await until(
    () =>
      browser.extension().run<boolean>(`(async () => {
        if (!(await indexedDB.databases()).some(({ name }) => name === 'afterword')) return false
        globalThis.db ??= await new Promise((done, failed) => {
          const open = indexedDB.open('afterword')
          open.onsuccess = () => done(open.result)
          open.onerror = () => failed(open.error)
        })
        return db.objectStoreNames.contains('debriefs')
      })()`),
    { what: "the extension's database" },
  )
}

/** Writes an interview with its debrief `count` times, a day apart, under ids that end in a number from `first` on. */
export async function fill(browser: LabBrowser, { interview, debrief }: Stored, count = 1, first = 0): Promise<void> {
  await databaseIsThere(browser)
  const most = 2_500
  for (let from = first; from < first + count; from += most) {
    const to = Math.min(from + most, first + count)
    await browser.extension().run(`(async () => {
      const interview = ${JSON.stringify(interview)}
      const debrief = ${JSON.stringify(debrief)}
      const tx = db.transaction(['interviews', 'debriefs'], 'readwrite')
      for (let number = ${from}; number < ${to}; number++) {
        const id = interview.id + number
        const startedAt = interview.startedAt - number * 86_400_000
        tx.objectStore('interviews').put({ ...interview, id, startedAt, endedAt: startedAt + 2_940_000 })
        tx.objectStore('debriefs').put({ ...debrief, interviewId: id, startedAt, endedAt: startedAt + 2_940_000 })
      }
      await new Promise((done, failed) => { tx.oncomplete = done; tx.onerror = () => failed(tx.error) })
    })()`)
  }
}
