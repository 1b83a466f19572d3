import browser from 'webextension-polyfill'
import { watchSmallValues } from '../../lib/browser/copy-area.ts'
import { keepMended } from '../../lib/browser/mended.ts'
import type { Database } from '../../lib/storage/database.ts'
import { mend } from '../../lib/storage/mend.ts'
import { copyValues } from '../../lib/storage/small-values.ts'

/** Set for as long as the browser runs. */
const COMPARED = 'copiesCompared'
/** Pages may ask again and again: they are compared once in so long. ms */
const REST_MS = 10_000

/** The records and their second copy, which the background brings in line. */
export interface Copies {
  /** Once in each run of the browser: files are damaged between two of them. */
  compareOnce: () => void
  /** They are known to differ. */
  compare: () => void
}

/** @param onMended called when something was put back */
export function keepCopies(database: Database, onMended: () => void): Copies {
  let last: Promise<unknown> = Promise.resolve()
  let comparedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const after = (job: () => Promise<unknown>) => {
    last = last.then(job).catch((error) => console.error('Afterword:', error))
  }
  const compare = (isStart: boolean) =>
    after(async () => {
      const wait = comparedAt + REST_MS - Date.now()
      if (wait > 0) {
        clearTimeout(timer)
        timer = setTimeout(() => compare(isStart), wait)
        return
      }
      comparedAt = Date.now()
      const mended = await mend(database, isStart)
      await keepMended(mended)
      await browser.storage.session.set({ [COMPARED]: true })
      if (mended.records > 0) onMended()
    })
  watchSmallValues((changes) => {
    const { copy } = database
    if (copy) after(() => database.use((db) => copyValues(db, copy, changes)))
  })
  return {
    compare: () => compare(false),
    compareOnce: () =>
      after(async () => {
        if (!(await browser.storage.session.get(COMPARED))[COMPARED]) compare(true)
      }),
  }
}
