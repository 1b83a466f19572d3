import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lab } from '../call-lab/server.ts'
import { type LabBrowser, openBrowser } from '../e2e/harness/browser.ts'
import { plant } from '../e2e/harness/plant.ts'
import { until } from '../e2e/harness/until.ts'
import { debrief, empty, interview } from '../pictures/samples.ts'

const HOUR = 3_600_000

/** A profile with records in both copies, and what is in it. */
export interface Base {
  profile: string
  extensionId: string
  /** Of all records, as `digestOf` gives it. */
  digest: string
  records: number
}

/** A folder for a profile, which `drop` removes. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'faults-'))
export const drop = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })

/** A copy of a profile, to be damaged. */
export function copied({ profile }: Base): string {
  const folder = newFolder()
  cpSync(profile, folder, { recursive: true, force: true })
  return folder
}

/** Words that don't compress, so that the database has tables beside its log. */
const noise = (letters: number): string => {
  let text = ''
  while (text.length < letters) text += Math.random().toString(36).slice(2)
  return text.slice(0, letters)
}

/** Debriefs of `count` interviews, each as long as a busy one. */
export async function makeBase(lab: Lab, count: number, letters = 9_000): Promise<Base> {
  const profile = newFolder()
  const now = Date.now()
  const interviews = Array.from({ length: count }, (_, at) =>
    interview(`i${at}`, now - (at + 1) * 7 * HOUR, { status: at < 3 ? 'waiting' : 'debriefed' }),
  )
  const debriefs = interviews.map((one) => debrief(one, { jobSpec: noise(letters) }))
  let browser = await openBrowser({ lab, userDataDir: profile })
  await browser.setSettings({ me: { name: 'Lena Haldorsen' } })
  await plant(browser, { ...empty, interviews, debriefs })
  await browser.quit()
  browser = await browser.reopen()
  await compared(browser)
  const digest = await digestOf(browser)
  const extensionId = browser.extensionId()
  await browser.quit()
  return { profile, extensionId, digest, records: interviews.length + debriefs.length }
}

/** Waits until the background has compared both copies. */
export const compared = (browser: LabBrowser): Promise<unknown> =>
  until(() => browser.storageGet<boolean>('copiesCompared', 'session'), {
    within: 60_000,
    what: 'the copies to be compared',
  })

/** All records in the database as one text, read by a connection of its own. @throws when it does not open */
export const digestOf = (browser: LabBrowser): Promise<string> =>
  browser.extension().run<string>(`new Promise((done, failed) => {
    const open = indexedDB.open('afterword')
    let isNew = false
    open.onupgradeneeded = () => { isNew = true; open.transaction.abort() }
    open.onerror = () => (isNew ? done('none') : failed(open.error))
    open.onsuccess = async () => {
      const db = open.result
      const rows = (store) => new Promise((ok, no) => {
        const all = db.transaction(store).objectStore(store).getAll()
        all.onsuccess = () => ok(all.result)
        all.onerror = () => no(all.error)
      })
      try {
        const text = JSON.stringify([await rows('interviews'), await rows('debriefs')])
        const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
        done(Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''))
      } catch (error) { failed(error) } finally { db.close() }
    }
  })`)

/** Where the files of the database are, and those of `storage.local`. */
export function foldersOf(profile: string, extensionId: string): { database: string; values: string } {
  const all = join(profile, 'Default', 'IndexedDB')
  const name = readdirSync(all).find((one) => one.startsWith(`chrome-extension_${extensionId}`))
  return {
    database: join(all, name ?? ''),
    values: join(profile, 'Default', 'Local Extension Settings', extensionId),
  }
}
