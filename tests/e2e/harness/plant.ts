import type { Health } from '../../../lib/domain/call/health.ts'
import type { CallSession } from '../../../lib/domain/call/session.ts'
import type { Sample } from '../../pictures/samples.ts'
import type { LabBrowser } from './browser.ts'

/** Puts records onto the disk instead of what is there, calls into the session store, and how well sites could be read. */
export async function plant(
  browser: LabBrowser,
  sample: Sample,
  sessions: readonly CallSession[] = [],
  health: Health | null = null,
): Promise<void> {
  await browser.extension().run(`(async () => {
    const sample = ${JSON.stringify(sample)}
    const db = await new Promise((done, failed) => {
      const open = indexedDB.open('afterword')
      open.onsuccess = () => done(open.result)
      open.onerror = () => failed(open.error)
    })
    // What the second copy has would be put back beside what is planted.
    const copied = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('copy:'))
    await chrome.storage.local.remove(copied)
    const tx = db.transaction([...Object.keys(sample), 'beside'], 'readwrite')
    tx.objectStore('beside').delete('sealed')
    for (const [store, rows] of Object.entries(sample)) {
      tx.objectStore(store).clear()
      for (const row of rows) tx.objectStore(store).put(row)
    }
    await new Promise((done, failed) => { tx.oncomplete = done; tx.onerror = () => failed(tx.error) })
    db.close()
    await chrome.storage.local.set({ sessions: ${JSON.stringify(sessions)}, shown: null })
    const health = ${JSON.stringify(health)}
    await (health ? chrome.storage.local.set({ health }) : chrome.storage.local.remove('health'))
  })()`)
}
