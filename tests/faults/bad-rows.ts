import type { Lab } from '../call-lab/server.ts'
import { openBrowser } from '../e2e/harness/browser.ts'
import { plant } from '../e2e/harness/plant.ts'
import { textOf } from '../e2e/harness/road.ts'
import { until } from '../e2e/harness/until.ts'
import { debrief, empty, interview } from '../pictures/samples.ts'
import { newRow, type Row } from './row.ts'

const bad: Record<string, object> = {
  'a time that cannot be': { startedAt: 1e300 },
  'a wrong type': { seenNames: 7, people: 7 },
  'fields missing': { seenNames: undefined, people: undefined, status: 'waiting' },
  'a newer version': { schemaVersion: 99, mood: 'calm' },
}
/** Thousand records are read at once where all are searched for tasks. ms */
const within = 30_000
const told = /1 record (is damaged|was saved by a newer version)/

/** One record of `count` that cannot be read: the others are on the panel, the dashboard and the badge, and it is told. */
export async function badRows(lab: Lab, count: number): Promise<Row[]> {
  const browser = await openBrowser({ lab })
  const rows: Row[] = []
  try {
    const now = Date.now()
    for (const [what, change] of Object.entries(bad)) {
      const row = newRow(`one of ${count} interviews with ${what}`)
      const interviews = Array.from({ length: count }, (_, at) =>
        interview(`i${at}`, now - (at + 1) * 3_600_000, { status: at < 5 ? 'waiting' : 'debriefed' }),
      )
      const hurt = { ...interviews[2], ...change } as (typeof interviews)[number]
      const debriefs = interviews.map((one) => debrief(one))
      await plant(browser, { ...empty, interviews: interviews.with(2, hurt), debriefs })
      await browser.extension().run(`chrome.runtime.sendMessage({ type: 'records-changed' })`)
      row.trials++
      row.hit++
      const badge = () => browser.extension().run<string>('chrome.action.getBadgeText({})')
      await until(async () => Number(await badge()) > 0, { within, what: 'the badge to count the others' }).catch(
        (error) => row.notes.push(String(error)),
      )
      for (const path of ['sidepanel.html', 'dashboard.html#interviews', 'dashboard.html#tasks']) {
        const page = await browser.extensionPage(path)
        const isWhole = async () => {
          const text = await textOf(page)
          return told.test(text) && text.includes('Brindlewick Energy')
        }
        await until(isWhole, { within, what: `${what} to be told on ${path}` }).catch((error) =>
          row.notes.push(String(error)),
        )
        await page.close()
      }
      // The damaged one is left as it is, so nothing is there to come back.
      row.restored = row.hit
      row.told = row.notes.length === 0 ? row.hit : 0
      row.lost = row.notes.length
      rows.push(row)
    }
  } finally {
    await browser.close()
  }
  return rows
}
