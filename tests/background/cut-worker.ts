import { vi } from 'vitest'
import browser from 'webextension-polyfill'
import { type CallShell, finishCalls, markOffered, takeCallEvent } from '../../entrypoints/background/calls.ts'
import { offer } from '../../entrypoints/background/offers.ts'
import { createLanes, createQueue } from '../../entrypoints/background/queue.ts'
import type { CallEvent } from '../../lib/domain/call/session.ts'
import { createDatabase, type Database } from '../../lib/storage/database.ts'
import { createRecords, type Records } from '../../lib/storage/repository.ts'

/** What stands outside the worker: the pages and windows that it can reach, and how many steps it may still take. */
export interface Outside {
  /** The worker dies at the step after these. */
  steps: number
  /** Whether the tab of the call is there: it is not after a restart of the browser. */
  tabIsThere: boolean
  /** The interview on each card that stands in a page. */
  cards: Set<string>
  windows: string[]
  /** No record can be read or written. */
  isFull?: boolean
}

class Died extends Error {}

/** One life of the worker: each access to a disk, a page or a window is a step, and it dies at the one that is given. */
export function liveOnce(outside: Outside) {
  const step = () => {
    outside.steps--
    if (outside.steps < 0) throw new Died('The worker died')
  }
  const stepping = <A extends unknown[], R>(real: (...given: A) => Promise<R>) =>
    (async (...given: A) => {
      step()
      return real(...given)
    }) as never
  const { local } = browser.storage
  const real = { get: local.get.bind(local), set: local.set.bind(local) }
  const spies = [
    vi.spyOn(local, 'get').mockImplementation(stepping(real.get)),
    vi.spyOn(local, 'set').mockImplementation(stepping(real.set)),
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(stepping(async () => undefined)),
    vi.spyOn(browser.windows, 'get').mockImplementation(stepping(async () => ({}))),
  ]
  Object.assign(browser.tabs, {
    query: stepping(async () => outside.windows.map((_, at) => ({ windowId: at }))),
    sendMessage: stepping(async (_tabId: number, message: { type: string; interviewId?: string }) => {
      if (!outside.tabIsThere) throw new Error('Could not establish connection')
      if (message.type === 'show-card') outside.cards.add(message.interviewId ?? '')
      if (message.type === 'hide-card') outside.cards.clear()
      return true
    }),
  })
  Object.assign(browser.windows, {
    create: stepping(async ({ url }: { url: string }) => void outside.windows.push(url)),
    update: stepping(async () => {}),
  })
  Object.assign(browser.scripting, { executeScript: stepping(async () => []) })
  Object.assign(browser.i18n, { getMessage: (key: string) => key, getUILanguage: () => 'en' })

  const database = createDatabase()
  const cut: Database = {
    use: (work) => {
      step()
      if (outside.isFull) return Promise.reject(new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'))
      return database.use(work)
    },
  }
  const records: Records = createRecords(cut)
  const errors: unknown[] = []
  const inOrder = createQueue((error) => errors.push(error))
  const lane = createLanes((error) => errors.push(error))
  const shows: Promise<void>[] = []
  const text = Object.assign((key: string) => key, { language: 'en', plural: (key: string) => key })
  const shell: CallShell = {
    records,
    offering: new Set(),
    onChanged: () => {},
    show: (tabId, job) => {
      shows.push(new Promise((done) => lane(tabId, () => job().finally(done))))
    },
    offer: (session, settings, { stance }) =>
      offer({ session, stance, settings, panelOpening: undefined }, text as never),
    onOffered: (id) => void shows.push(inOrder(() => markOffered(id, shell))),
  }
  const settle = async () => {
    while (shows.length > 0) await shows.shift()?.catch(() => {})
  }
  return {
    errors,
    /** @returns whether it lived to see the end of it */
    async take(event: CallEvent): Promise<boolean> {
      await inOrder(() => takeCallEvent(event, shell))
      await settle()
      return outside.steps >= 0
    },
    async start(): Promise<void> {
      await inOrder(() => finishCalls(shell))
      await settle()
    },
    async end(): Promise<void> {
      for (const spy of spies) spy.mockRestore()
      await database.use(async (db) => db.close())
    },
  }
}
