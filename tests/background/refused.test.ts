import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offer } from '../../entrypoints/background/offers.ts'
import { showDebrief } from '../../entrypoints/background/show-debrief.ts'
import { showState } from '../../lib/browser/action.ts'
import { setAlarm } from '../../lib/browser/alarms.ts'
import { readRefusals } from '../../lib/browser/refusals.ts'
import type { Refusable } from '../../lib/domain/call/refusals.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'
import { inCall, run, see } from '../domain/call/events.ts'

/** What was done, in order: the calls that the browser took, with what they opened. */
let done: string[]
let refused: Set<Refusable>
let beside: object

/** A call that is written down, unless the browser refuses it. */
const call = (what: Refusable) =>
  vi.fn(async () => {
    if (refused.has(what)) throw new Error(`Refused: ${what}`)
    done.push(what)
  })

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  done = []
  refused = new Set()
  beside = { left: 100, top: 20, width: 1_000, height: 700, state: 'normal' }
  Object.assign(browser.windows, {
    get: async () => beside,
    update: call('front'),
    create: (options: { left?: number }) => call(options.left === undefined ? 'window' : 'window-place')(),
  })
  Object.assign(browser.tabs, {
    query: async () => [],
    create: call('tab'),
    sendMessage: async () => {
      await call('card')()
      return true
    },
  })
  Object.assign(browser.scripting, { executeScript: async () => [] })
  Object.assign(browser, { notifications: { create: call('notice'), clear: async () => true } })
  Object.assign(browser.permissions, { contains: async () => true })
  Object.assign(browser.i18n, { getMessage: (key: string) => key, getUILanguage: () => 'en' })
  Object.assign(browser.action, {
    setBadgeText: call('badge'),
    setBadgeBackgroundColor: call('badge'),
    setIcon: call('icon'),
    setTitle: call('icon'),
  })
})

const whats = async () => (await readRefusals()).map(({ what }) => what).sort()
const text = Object.assign((key: string) => key, { language: 'en', plural: (key: string) => key })
const ended = run([see('ended', 700, 701)], inCall()).sessions[0] as CallSession
const settings = defaultSettings('en')

/** The ways to a debrief: what the browser refuses, and what then comes. */
const ways: [Refusable[], Refusable[]][] = [
  [[], ['window-place']],
  [['window-place'], ['window']],
  [['window-place', 'window'], ['tab']],
  [['window-place', 'window', 'tab'], ['notice']],
  [['window-place', 'window', 'tab', 'notice'], []],
]

describe('a debrief that is to be shown', () => {
  it.each(ways)('refused: %j, shown by %j, and each refusal is written down', async (not, shown) => {
    refused = new Set(not)
    await showDebrief('interview', 1, text)
    expect(done).toEqual(shown)
    expect(await whats()).toEqual([...not].sort())
  })

  it.each([
    ['the tab was the last of its window', null],
    ['the window is minimised', { left: -32_000, top: -32_000, width: 160, height: 28, state: 'minimized' }],
  ])('needs no place when %s', async (_, window) => {
    beside = window as object
    if (!window) Object.assign(browser.windows, { get: () => Promise.reject(new Error('No window with id: 1')) })
    await showDebrief('interview', 1, text)
    expect(done).toEqual(['window'])
    expect(await whats()).toEqual([])
  })

  it('comes to the front where it is open already, and is opened anew when that is refused', async () => {
    Object.assign(browser.tabs, { query: async () => [{ windowId: 5 }] })
    await showDebrief('interview', 1, text)
    refused = new Set(['front'])
    await showDebrief('interview', 1, text)
    expect(done).toEqual(['front', 'window-place'])
    expect(await whats()).toEqual(['front'])
  })
})

describe('the end of a call', () => {
  const at = (opensByItself: boolean, panel?: false) => {
    const popUp = { ...settings.popUp, opensByItself }
    const panelOpening = panel === false ? Promise.resolve(false) : undefined
    const session = { ...ended, endedAt: Date.now() }
    return offer({ session, stance: 'open', settings: { ...settings, popUp }, panelOpening }, text as never)
  }

  it('has card and window; a panel that was refused changes nothing in that', async () => {
    await at(true, false)
    expect(done).toEqual(['card', 'window-place'])
  })

  it('has the window when the page takes no card', async () => {
    refused = new Set(['card'])
    await at(true)
    expect(done).toEqual(['window-place'])
    expect(await whats()).toEqual(['card'])
  })

  it('has a message of the system when the card was all that the user wants, and the page takes none', async () => {
    refused = new Set(['card'])
    await at(false)
    expect(done).toEqual(['notice'])
    expect(await whats()).toEqual(['card'])
  })
})

describe('what stands beside', () => {
  it.each<[Refusable, Refusable[]]>([
    ['badge', ['icon', 'icon']],
    ['icon', ['badge', 'badge']],
  ])('%s refused: the rest of the icon comes all the same', async (what, rest) => {
    refused = new Set([what])
    await showState({ waiting: 1, inCall: false, title: 't' })
    expect(done).toEqual(rest)
    expect(await readRefusals()).toMatchObject([{ what, times: 2 }])
  })

  it('an alarm outlives the browser where it can, is plain where that is not known, and its refusal stops nothing', async () => {
    const asked: object[] = []
    const create = (isRefused: (info: object) => boolean) =>
      Object.assign(browser.alarms, {
        create: (_: string, info: object) => {
          asked.push(info)
          if (isRefused(info)) throw new TypeError("Unexpected property: 'persistAcrossSessions'.")
        },
      })
    create(() => false)
    expect(await setAlarm('calls', { periodInMinutes: 1 })).toBe(true)
    create((info) => 'persistAcrossSessions' in info)
    expect(await setAlarm('calls', { periodInMinutes: 1 })).toBe(true)
    create(() => true)
    expect(await setAlarm('calls', { periodInMinutes: 1 })).toBe(false)
    const [lasting, plain] = [{ periodInMinutes: 1, persistAcrossSessions: true }, { periodInMinutes: 1 }]
    expect(asked).toEqual([lasting, lasting, plain, lasting, plain])
    expect(await whats()).toEqual(['alarm'])
  })
})
