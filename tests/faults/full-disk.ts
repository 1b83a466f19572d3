import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Lab } from '../call-lab/server.ts'
import { openBrowser } from '../e2e/harness/browser.ts'
import { plant } from '../e2e/harness/plant.ts'
import { debriefsOf } from '../e2e/harness/records.ts'
import { textOf, waitForView } from '../e2e/harness/road.ts'
import { silently } from '../e2e/harness/silently.ts'
import { until } from '../e2e/harness/until.ts'
import { debrief, empty, interview } from '../pictures/samples.ts'
import { compared } from './profile.ts'
import { newRow, type Row } from './row.ts'

const RECORDS = 100

/** A disk of its own that can be filled: only root may mount one. */
function newDisk(): string | null {
  const place = mkdtempSync(join(tmpdir(), 'full-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', place], { stdio: 'ignore' })
    return place
  } catch {
    rmSync(place, { recursive: true })
    return null
  }
}

let fillings = 0
function fill(disk: string): void {
  for (const size of [1_000_000, 4_096, 512]) {
    const file = openSync(join(disk, `filling-${fillings++}`), 'w')
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch {
      // Full.
    } finally {
      closeSync(file)
    }
  }
}
function free(disk: string): void {
  for (const file of readdirSync(disk)) if (file.startsWith('filling-')) rmSync(join(disk, file))
}

const mark = (page: Page) => silently<string>(page, `document.querySelector('[data-saved]')?.dataset.saved ?? ''`)
/** Until what was typed last is saved, or said not to be. */
const settled = (page: Page) =>
  until(async () => /saved|failed/.test(await mark(page)) && (await mark(page)), { within: 20_000, what: 'a mark' })

/**
 * A write fails on a full disk, one succeeds, one fails again: then Chromium makes the database anew. `times`: how often
 * the disk fills up. null where no disk can be mounted.
 */
export async function fullDisk(lab: Lab, trials: number, times: 1 | 2): Promise<Row | null> {
  const row = newRow(`the disk full while typing, ${times === 1 ? 'once' : 'twice'}`)
  for (let trial = 0; trial < trials; trial++) {
    const disk = newDisk()
    if (!disk) return null
    try {
      await fillAndFree(lab, disk, times, row)
    } catch (error) {
      row.notes.push(String(error))
      row.lost += RECORDS
    } finally {
      execFileSync('umount', ['-l', disk])
      rmSync(disk, { recursive: true, force: true })
    }
  }
  return row
}

async function fillAndFree(lab: Lab, disk: string, times: number, row: Row): Promise<void> {
  const browser = await openBrowser({ lab, userDataDir: join(disk, 'profile') })
  const now = Date.now()
  const interviews = Array.from({ length: RECORDS }, (_, at) => interview(`i${at}`, now - (at + 1) * 3_600_000))
  const debriefs = interviews.map((one) => debrief(one, { company: '' }))
  await plant(browser, { ...empty, interviews, debriefs })
  await browser.quit()
  const again = await browser.reopen()
  row.trials++
  try {
    await compared(again)
    const page = await again.extensionPage('sidepanel.html?interview=i0')
    await waitForView(page, 'debrief')
    const field = await page.waitForSelector('aria/Company[role="textbox"]')
    await field?.focus()
    let typed = ''
    let hits = 0
    const type = async (text: string) => {
      await page.keyboard.type(text, { delay: 40 })
      typed += text
    }
    await type('before ')
    await settled(page)
    for (let time = 0; time < times; time++) {
      fill(disk)
      await type(`full ${time} `)
      const isTold = await until(async () => /couldn’t open or write|isn’t saved yet/.test(await textOf(page)), {
        within: 15_000,
      }).catch(() => false)
      // A few strokes may fit into what the database has put by: then nothing has failed.
      const hasFailed = isTold || (await mark(page)) !== 'saved'
      if (hasFailed) hits++
      if (isTold) row.told++
      else if (hasFailed) row.notes.push(`nothing was told: ${typed}`)
      free(disk)
      await type(`room ${time} `)
      await until(async () => (await mark(page)) === 'saved', { within: 20_000, what: 'the text to be saved' })
    }
    const whole = async () => {
      const rows = await debriefsOf(again)
      return rows.length === RECORDS && rows.find(({ interviewId }) => interviewId === 'i0')?.company === typed && rows
    }
    row.hit += hits
    await until(whole, { within: 20_000, what: 'all records in the database' }).then(
      () => {
        row.restored += hits
      },
      async () => {
        const rows = await debriefsOf(again).catch(() => [])
        row.lost += RECORDS - rows.length || 1
        row.notes.push(`${rows.length} records; “${rows.find(({ interviewId }) => interviewId === 'i0')?.company}”`)
      },
    )
  } finally {
    free(disk)
    await again.quit()
  }
}
