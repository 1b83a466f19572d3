import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { refresh } from '../../entrypoints/background/shell.ts'
import { readLatest, readWaiting } from '../../entrypoints/dashboard/read-interviews.ts'
import { readHome } from '../../entrypoints/sidepanel/home-items.ts'
import { writeDueDays } from '../../lib/browser/due-days.ts'
import { createText } from '../../lib/browser/text.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { moments } from '../../lib/domain/interview/reminders.ts'
import { HOUR, MINUTE } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { debrief, interview } from '../pictures/samples.ts'
import { freshDatabase, keep } from '../storage/fresh-database.ts'

const NOW = Date.UTC(2026, 5, 11, 9, 30)

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(Date, 'now').mockReturnValue(NOW)
  Object.assign(browser.i18n, {
    getMessage: (key: string) => (key === 'localeTag' ? 'en' : key),
    getUILanguage: () => 'en',
  })
  Object.assign(browser.permissions, { contains: async () => false })
  Object.assign(browser.runtime, { sendMessage: async () => undefined })
})
afterEach(() => void vi.restoreAllMocks())

/** What stands on the icon after a refresh. */
async function badgeNow(stored: Records): Promise<number> {
  let text = ''
  Object.assign(browser.action, {
    setBadgeBackgroundColor: async () => {},
    setIcon: async () => {},
    setTitle: async () => {},
    setBadgeText: async (details: { text: string }) => {
      text = details.text
    },
  })
  await refresh(stored, createText())
  return Number(text)
}

const records = fc.array(
  fc.record({
    minutesAgo: fc.integer({ min: 1, max: 50 * 60 }),
    status: fc.constantFrom<Interview['status'][]>('waiting', 'waiting', 'debriefed', 'debriefed', 'live', 'dismissed'),
    stance: fc.constantFrom<Interview['stance'][]>('open', 'open', 'ask'),
    remindIn: fc.option(fc.integer({ min: -300, max: 300 }), { freq: 1 }),
    answered: fc.uniqueArray(fc.constantFrom(...moments), { maxLength: 2 }),
    written: fc.constantFrom('nothing', 'empty', 'first'),
  }),
  { maxLength: 7 },
)

it('badge, home and dashboard count the same, whatever is stored', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.uniqueArray(fc.constantFrom('2026-06-01', '2026-06-09', '2026-06-11', '2026-07-01')),
      async (all, days) => {
        const { records: stored } = await freshDatabase()
        await writeDueDays(days)
        for (const [at, one] of all.entries()) {
          const made = interview(`i${at}`, NOW - one.minutesAgo * MINUTE, {
            status: one.status,
            stance: one.stance,
            room: `room-${at}`,
            answered: one.answered,
            remindAt: one.remindIn === null ? null : NOW + one.remindIn * MINUTE,
            updatedAt: NOW - HOUR,
          })
          await keep(stored.interviews, made)
          if (one.written === 'nothing') continue
          const full = debrief(made)
          const empty = { ...full, questions: [], people: [], promisesByMe: [], promisesByThem: [], surprises: [] }
          await keep(stored.debriefs, one.written === 'first' ? full : empty)
        }
        const badge = await badgeNow(stored)
        const home = await readHome(stored, NOW)
        const tasks = days.filter((day) => day === '2026-06-09' || day === '2026-06-11').length
        const onHome = [...home.waiting, ...home.asks, ...home.moments.map(({ item }) => item)]
        const ids = onHome.map(({ interviewId }) => interviewId).sort()
        expect(new Set(ids).size, 'once each on the home').toBe(ids.length)
        expect(ids.length + tasks, 'home').toBe(badge)
        expect(home.caughtUp).toBe(badge === 0)
        const inTable = (await readLatest(stored, 50)).filter(({ waits }) => waits)
        expect(inTable.map(({ interviewId }) => interviewId).sort(), 'dashboard').toEqual(ids)
        expect((await readWaiting(stored)).size).toBe(ids.length)
        for (const { interviewId } of home.putOff) expect(ids).not.toContain(interviewId)
      },
    ),
    { numRuns: 80 },
  )
})
