import { beforeEach, expect, it } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readDueDays, writeDueDays } from '../../lib/browser/due-days.ts'

beforeEach(() => fakeBrowser.reset())

it('says whether the days are others than before, so that nobody is told of nothing', async () => {
  expect(await readDueDays()).toEqual([])
  expect(await writeDueDays(['2026-06-09', '2026-06-09'])).toBe(true)
  expect(await writeDueDays(['2026-06-09', '2026-06-09'])).toBe(false)
  expect(await readDueDays()).toEqual(['2026-06-09', '2026-06-09'])
  expect(await writeDueDays([])).toBe(true)
})

it('reads what is broken as nothing', async () => {
  await browser.storage.local.set({ dueDays: 'all' })
  expect(await readDueDays()).toEqual([])
  await browser.storage.local.set({ dueDays: ['soon', 7, '2026-06-09'] })
  expect(await readDueDays()).toEqual(['2026-06-09'])
})
