import { beforeEach, expect, it } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeHealth, readHealth, readTraces, writeTraces } from '../../lib/browser/health.ts'
import { noHealth, noTrace, withMissed } from '../../lib/domain/call/health.ts'

beforeEach(() => fakeBrowser.reset())

it('keeps what it is told, and each tab has its trace', async () => {
  await changeHealth((health) => withMissed(health, 'zoom', 7))
  await changeHealth((health) => withMissed(health, 'jitsi', 8))
  expect((await readHealth()).platforms).toMatchObject({ zoom: { missedAt: 7 }, jitsi: { missedAt: 8 } })
  await writeTraces({ 4: noTrace('zoom') })
  expect(await readTraces()).toEqual({ '4': noTrace('zoom') })
})

it('reads what is broken as nothing, and goes on', async () => {
  await browser.storage.local.set({ health: { ...noHealth, platforms: { zoom: { calls: 'all' } } } })
  await browser.storage.session.set({ traces: { 4: { platform: 5 } } })
  expect(await readHealth()).toEqual(noHealth)
  expect(await readTraces()).toEqual({})
  await changeHealth((health) => withMissed(health, 'zoom', 7))
  expect((await readHealth()).platforms.zoom?.missedAt).toBe(7)
})

it('never writes over what a newer version wrote', async () => {
  const newer = { schemaVersion: 99, sites: ['new'] }
  await browser.storage.local.set({ health: newer })
  expect(await changeHealth((health) => withMissed(health, 'zoom', 7))).toBe(false)
  expect(await readHealth()).toEqual(noHealth)
  expect(await browser.storage.local.get('health')).toEqual({ health: newer })
})
