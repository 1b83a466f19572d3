import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Lab } from '../call-lab/server.ts'
import { type LabBrowser, openBrowser } from '../e2e/harness/browser.ts'
import { textOf } from '../e2e/harness/road.ts'
import { silently } from '../e2e/harness/silently.ts'
import { until } from '../e2e/harness/until.ts'
import { type Base, copied, digestOf, drop, foldersOf } from './profile.ts'
import { newRow, type Row } from './row.ts'

type Damage = (file: string) => void

function overwrite(file: string, from: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, Math.min(bytes.length, Math.max(0, statSync(file).size - from)), from)
  closeSync(handle)
}

const at = (file: string, part: number): number => Math.floor((statSync(file).size - 1) * part)
const flipped =
  (part: number): Damage =>
  (file) => {
    const where = at(file, part)
    const byte = readFileSync(file)[where] ?? 0
    overwrite(file, where, Buffer.from([byte ^ 0xff]))
  }

const ways: Record<string, Damage> = {
  deleted: (file) => rmSync(file),
  'cut to nothing': (file) => truncateSync(file, 0),
  'cut to half': (file) => truncateSync(file, statSync(file).size >> 1),
  'cut by 10 bytes': (file) => truncateSync(file, Math.max(0, statSync(file).size - 10)),
  'a byte flipped at 10 %': flipped(0.1),
  'a byte flipped at 50 %': flipped(0.5),
  'a byte flipped at 95 %': flipped(0.95),
  '4 KiB zeroed in the middle': (file) => overwrite(file, at(file, 0.4), Buffer.alloc(4_096)),
  'all zeroed': (file) => overwrite(file, 0, Buffer.alloc(statSync(file).size)),
}
const files = { CURRENT: /^CURRENT$/, MANIFEST: /^MANIFEST/, '.log': /\.log$/, '.ldb': /\.ldb$/ }

export interface Trial {
  area: 'database' | 'values'
  name: string
  /** @returns false where there is no such file */
  work: (folder: string) => boolean
}

/** Each file in each way, in both areas. */
export const allDamages: readonly Trial[] = (['database', 'values'] as const).flatMap((area) => [
  ...Object.entries(files).flatMap(([file, pattern]) =>
    Object.entries(ways).map(([how, damage]) => ({
      area,
      name: `${area} ${file}: ${how}`,
      work: (folder: string) => {
        const found = readdirSync(folder).filter((one) => pattern.test(one))
        for (const one of found) if (statSync(join(folder, one)).size > 0) damage(join(folder, one))
        return found.length > 0
      },
    })),
  ),
  {
    area,
    name: `${area}: the whole folder deleted`,
    work: (folder: string) => {
      rmSync(folder, { recursive: true })
      return true
    },
  },
])

const standsIn = /couldn’t (open or write its database|read or write its settings)/
const told = new RegExp(`Afterword restored|has written a new one|${standsIn.source}`)
/** What is damaged is repaired in this time, or not at all. ms */
const REPAIRED_WITHIN = 60_000

/** Damages a copy of the profile, starts the browser on it, and looks what a person finds there. */
export async function damageTrial(lab: Lab, base: Base, trial: Trial, row: Row): Promise<void> {
  const profile = copied(base)
  try {
    if (!trial.work(foldersOf(profile, base.extensionId)[trial.area])) return
    row.trials++
    const browser = await openBrowser({ lab, userDataDir: profile })
    try {
      const found = await look(browser, base)
      if (found.isTold) row.hit++
      if (found.isTold) row.told++
      if (found.isWhole) row.restored += found.isTold ? 1 : 0
      else {
        row.lost += base.records
        row.notes.push(`${trial.name}: ${found.why}`)
      }
    } finally {
      await browser.quit()
    }
  } catch (error) {
    row.notes.push(`${trial.name}: ${error}`)
    row.lost += base.records
  } finally {
    drop(profile)
  }
}

/** The user's name, as the settings show it. */
const nameOn = async (options: Page): Promise<string> => {
  await options.reload()
  await options.waitForSelector('main input')
  return silently<string>(
    options,
    `[...document.querySelectorAll('main input')].map(({ value }) => value).find((value) => value.includes('Haldorsen')) ?? ''`,
  )
}

async function look(browser: LabBrowser, base: Base) {
  const page = await browser.extensionPage('dashboard.html#interviews')
  const options = await browser.extensionPage('options.html')
  let why = ''
  const isWhole = await until(
    async () => {
      const [digest, settings, text] = [
        await digestOf(browser).catch((error) => `no database: ${error}`),
        await browser.storageGet<{ me: { name: string } }>('settings').catch(() => null),
        await textOf(page),
      ]
      const name = settings === null ? await nameOn(options) : settings?.me.name
      why = `database ${digest.slice(0, 60)}, settings ${name}, page ${text.slice(0, 80)}`
      // A database that Chromium can't open any more is stood in for by its copy, and so is `storage.local`.
      const isThere = digest === base.digest || (/^no database/.test(digest) && standsIn.test(text))
      return isThere && name === 'Lena Haldorsen' && text.includes('Brindlewick Energy')
    },
    { within: REPAIRED_WITHIN, what: 'both copies to be whole' },
  ).catch(() => false)
  // Nothing may have been missing: then there is nothing to tell.
  const mended = await browser.storageGet('mended').catch(() => true)
  const isTold = mended
    ? Boolean(await until(async () => told.test(await textOf(page)), { within: 5_000 }).catch(() => false))
    : told.test(await textOf(page))
  if (mended && !isTold) why += '; mended, and not told'
  await page.close()
  await options.close()
  return { isWhole: isWhole && !(mended && !isTold), isTold, why }
}

export async function damages(lab: Lab, base: Base, trials: readonly Trial[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const area of ['database', 'values'] as const) {
    const row = newRow(area === 'database' ? 'a file of the database damaged' : 'a file of storage.local damaged')
    for (const trial of trials.filter((one) => one.area === area)) await damageTrial(lab, base, trial, row)
    if (row.trials > 0) rows.push(row)
  }
  return rows
}
