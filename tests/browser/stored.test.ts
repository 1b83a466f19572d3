import { beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readCalendarSources, readIdentity, writeIdentity } from '../../lib/browser/calendar-sources.ts'
import {
  readCompanyDecisions,
  sayDifferentCompany,
  saySameCompany,
  undoCompanyDecision,
} from '../../lib/browser/company-decisions.ts'
import { readCorrections } from '../../lib/browser/corrections.ts'
import { readDueDays } from '../../lib/browser/due-days.ts'
import { handText, onHandedText } from '../../lib/browser/handed-text.ts'
import { readHealth, readTraces } from '../../lib/browser/health.ts'
import { readLearnedRooms } from '../../lib/browser/learned-rooms.ts'
import { readNotices } from '../../lib/browser/notices.ts'
import {
  clearStored,
  readSessions,
  readSettings,
  readShown,
  writeSettings,
  writeShown,
} from '../../lib/browser/stored.ts'
import { identityKind, nobody } from '../../lib/domain/calendar/identity.ts'
import { companyDecisionsKind } from '../../lib/domain/company/company-decisions.ts'
import { sameCompany } from '../../lib/domain/company/same-company.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en')
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en')
})

const keys = {
  settings: readSettings,
  sessions: readSessions,
  shown: readShown,
  health: readHealth,
  traces: readTraces,
  dueDays: readDueDays,
  corrections: readCorrections,
  learnedRooms: readLearnedRooms,
  calendarSources: readCalendarSources,
  identity: readIdentity,
  notices: readNotices,
  companyDecisions: readCompanyDecisions,
}

it.each(Object.entries(keys))('%s: what is damaged is read as nothing, whatever is there', async (key, read) => {
  const nothing = await read()
  for (const damaged of [
    null,
    7,
    '',
    'x',
    true,
    [null],
    [{ id: 'a' }],
    {},
    { schemaVersion: identityKind.version },
    { schemaVersion: 'x' },
  ]) {
    await browser.storage.local.set({ [key]: damaged })
    await browser.storage.session.set({ [key]: damaged })
    expect(await read()).toEqual(nothing)
  }
})

it('settings of a newer version are defaults here, and stay', async () => {
  const newer = { schemaVersion: 99, me: 'new' }
  await browser.storage.local.set({ settings: newer })
  expect((await readSettings()).settings).toEqual(defaultSettings('en'))
  await expect(writeSettings(defaultSettings())).rejects.toThrow()
  expect(await browser.storage.local.get(null)).toEqual({ settings: newer })
})

it('what is shown has its part only where that part exists', async () => {
  const shown = { interviewId: 'a', at: 1, windowId: 2 }
  await writeShown({ ...shown, tier: 'tonight' })
  expect(await readShown()).toEqual({ ...shown, tier: 'tonight' })
  await browser.storage.local.set({ shown: { ...shown, tier: 'in the next version' } })
  expect(await readShown()).toEqual(shown)
})

it('who the user is stays as a newer version wrote it', async () => {
  await browser.storage.local.set({ identity: { schemaVersion: 99 } })
  await expect(writeIdentity({ ...nobody, names: ['Ada'] })).rejects.toThrow()
})

it('hands a text over once, to the page that it is for', async () => {
  const [panel, dashboard] = [vi.fn(), vi.fn()]
  const { signal } = new AbortController()
  onHandedText(({ to }) => to === 'panel', panel, signal)
  onHandedText(({ to }) => to === 'dashboard', dashboard, signal)
  await handText({ text: 'Interview on Monday', to: 'dashboard', windowId: 1 })
  await vi.waitFor(() => expect(dashboard).toHaveBeenCalledExactlyOnceWith('Interview on Monday'))
  expect(panel).not.toHaveBeenCalled()
  expect(await browser.storage.session.get(null)).toEqual({})
})

it('what the user says of companies is kept, taken back, and goes with everything', async () => {
  await saySameCompany('Acme', 'Zenit', 1)
  await sayDifferentCompany('Acme', 'Acme GmbH', 2)
  expect(await browser.storage.local.get(null)).toEqual({
    companyDecisions: {
      schemaVersion: companyDecisionsKind.version,
      decisions: [
        { one: 'Acme', other: 'Zenit', says: 'same', at: 1 },
        { one: 'Acme', other: 'Acme GmbH', says: 'different', at: 2 },
      ],
    },
  })
  const said = await readCompanyDecisions()
  expect(sameCompany('ACME', 'Zenit Ltd', said)).toBe(true)
  expect(sameCompany('ACME', 'Acme GmbH', said)).toBe(false)
  await undoCompanyDecision('Acme GmbH', 'Acme')
  expect(sameCompany('ACME', 'Acme GmbH', await readCompanyDecisions())).toBe(true)
  await clearStored()
  expect(await readCompanyDecisions()).toEqual([])
})

it('what a newer version says of companies stays', async () => {
  const newer = { schemaVersion: 99, pairs: [] }
  await browser.storage.local.set({ companyDecisions: newer })
  expect(await saySameCompany('Acme', 'Zenit', 1)).toBe(false)
  expect(await browser.storage.local.get(null)).toEqual({ companyDecisions: newer })
})
