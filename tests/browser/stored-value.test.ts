import { beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'
import { listOf, ofKind, ofSchema, storedValue } from '../../lib/browser/stored-value.ts'

beforeEach(() => fakeBrowser.reset())

const local = () => browser.storage.local.get(null)

const colour = storedValue({
  key: 'colour',
  read: ofKind({
    name: 'colour',
    version: 2,
    schema: z.object({ schemaVersion: z.literal(2), name: z.string() }),
    migrations: { 1: ({ colour }) => ({ name: colour }) },
  }),
  fallback: () => ({ schemaVersion: 2 as const, name: 'none' }),
})
const days = storedValue({ key: 'days', read: listOf(ofSchema(z.number())), fallback: () => [] })

describe('a stored value', () => {
  it('is the fallback until it is set, and then what was set', async () => {
    expect(await colour.get()).toEqual({ schemaVersion: 2, name: 'none' })
    await colour.set({ schemaVersion: 2, name: 'red' })
    expect(await colour.get()).toEqual({ schemaVersion: 2, name: 'red' })
    await colour.remove()
    expect(await colour.get()).toEqual({ schemaVersion: 2, name: 'none' })
  })

  it('is lifted from an older version', async () => {
    await browser.storage.local.set({ colour: { schemaVersion: 1, colour: 'blue' } })
    expect(await colour.get()).toEqual({ schemaVersion: 2, name: 'blue' })
  })

  it('of a newer version is read as the fallback, and never written over', async () => {
    const newer = { schemaVersion: 3, rgb: [1, 2, 3] }
    await browser.storage.local.set({ colour: newer })
    expect(await colour.get()).toEqual({ schemaVersion: 2, name: 'none' })
    await expect(colour.set({ schemaVersion: 2, name: 'red' })).rejects.toThrow('newer version')
    expect(await colour.change((now) => now)).toBe(false)
    expect(await local()).toEqual({ colour: newer })
  })

  it('that is broken is read as the fallback, and kept aside when the next is written', async () => {
    for (const broken of [7, 'red', [], { schemaVersion: 2, name: 5 }, { name: 'red' }]) {
      await browser.storage.local.set({ colour: broken })
      expect(await colour.get()).toEqual({ schemaVersion: 2, name: 'none' })
      expect(await colour.change((now) => ({ ...now, name: `after ${now.name}` }))).toBe(true)
      expect(await local()).toEqual({ colour: { schemaVersion: 2, name: 'after none' }, 'colour.broken': broken })
    }
  })

  it('loses no edit of two at once', async () => {
    await Promise.all([1, 2, 3].map((day) => days.change((now) => [...now, day])))
    expect(await days.get()).toEqual([1, 2, 3])
  })

  it('goes on after an edit that failed', async () => {
    const fails = days.change(() => {
      throw new Error('no')
    })
    const works = days.change((now) => [...now, 4])
    await expect(fails).rejects.toThrow('no')
    expect(await works).toBe(true)
    expect(await days.get()).toEqual([4])
  })

  it('keeps the entries of a list that cannot be read where they are', async () => {
    await browser.storage.local.set({ days: [1, 'two', 3] })
    expect(await days.get()).toEqual([1, 3])
    await days.change((now) => now.filter((day) => day !== 1))
    expect(await local()).toEqual({ days: [3, 'two'] })
    await browser.storage.local.set({ days: { no: 'list' } })
    expect(await days.get()).toEqual([])
  })

  it('is watched in its area and under its key, until the watching ends', async () => {
    const seen = vi.fn()
    const watching = new AbortController()
    days.watch(seen, watching.signal)
    await browser.storage.session.set({ days: [1] })
    await browser.storage.local.set({ other: 1 })
    expect(seen).not.toHaveBeenCalled()
    await days.set([1])
    expect(seen).toHaveBeenCalledTimes(1)
    await days.remove()
    expect(seen).toHaveBeenCalledTimes(2)
    watching.abort()
    await days.set([2])
    expect(seen).toHaveBeenCalledTimes(2)
  })

  it('of a session is not on the disk', async () => {
    const passing = storedValue({ key: 'passing', area: 'session', read: ofSchema(z.string()), fallback: () => '' })
    await passing.set('x')
    expect(await passing.get()).toBe('x')
    expect(await local()).toEqual({})
  })
})
