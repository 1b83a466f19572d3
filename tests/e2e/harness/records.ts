import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import type { LabBrowser } from './browser.ts'

/** The debriefs as they lie on the disk. */
export const debriefsOf = (browser: LabBrowser): Promise<Debrief[]> =>
  browser.extension().run<Debrief[]>(`new Promise((done, failed) => {
    const open = indexedDB.open('afterword')
    open.onerror = () => failed(open.error)
    open.onsuccess = () => {
      const all = open.result.transaction('debriefs').objectStore('debriefs').getAll()
      all.onsuccess = () => { open.result.close(); done(all.result) }
    }
  })`)
