import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { CallSession } from '../domain/call/session.ts'
import { toSessions } from '../domain/call/session-record.ts'
import { toTier } from '../domain/debrief/tiers.ts'
import { defaultSettings, type Settings, settingsKind } from '../domain/settings.ts'
import { ofKind, ofSchema, storedValue } from './stored-value.ts'
import { textLanguage } from './text.ts'

// Small things that must outlive the worker, and a crash of the browser.

const settings = storedValue({
  key: 'settings',
  read: ofKind(settingsKind),
  // Letters begin in the language of the texts.
  fallback: () => defaultSettings(textLanguage().replace(/-.*/, '')),
})

/** The settings, or what holds without any that can be read. */
export const readSettings = async (): Promise<{ settings: Settings }> => ({ settings: await settings.get() })
/** Resolves when the settings are stored. @throws when a newer version wrote the ones that are there */
export const writeSettings = settings.set
/** For a page that goes away. */
export const writeSettingsAtOnce = settings.setAtOnce
export const watchSettings = settings.watch

const sessions = storedValue<readonly CallSession[]>({
  key: 'sessions',
  read: (row) => ({ value: toSessions(row) }),
  fallback: () => [],
})

/** The calls that are on, or were until a moment ago. */
export const readSessions = sessions.get
export const writeSessions = sessions.set
export const watchSessions = sessions.watch

const shownSchema = z.object({
  interviewId: z.string(),
  at: z.number(),
  /** The window of the call. */
  windowId: z.number(),
  /** The part that is shown first. */
  tier: z.optional(z.pipe(z.unknown(), z.transform(toTier))),
})
/** The debrief that a panel or window should turn to, when it was asked for from elsewhere. */
export type Shown = z.infer<typeof shownSchema>

const shown = storedValue<Shown | null>({ key: 'shown', read: ofSchema(shownSchema), fallback: () => null })

export const readShown = shown.get
export const writeShown = shown.set
export const watchShown = shown.watch

/** Keeps what is stored out of the reach of content scripts, where the browser can do that. */
export async function keepFromCallPages(): Promise<void> {
  const area = browser.storage.local as unknown as { setAccessLevel?(options: { accessLevel: string }): Promise<void> }
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {})
}

/** Removes settings, sessions, and what is kept beside them. For "delete everything". */
export async function clearStored(): Promise<void> {
  await browser.storage.local.clear()
  await browser.storage.session.clear()
}

/** What is kept in the browser's storage, by key. */
export type StoredCopy = Readonly<Record<string, unknown>>

/** Calls that are on belong to their tabs, and not to what can come back; `copy:` is the records' second copy. */
const ofItsMoment = /^(?:sessions$|shown$|copy:)/

/** What "delete everything" takes, for its undo. */
export async function copyStored(): Promise<StoredCopy> {
  const all = await browser.storage.local.get(null)
  return Object.fromEntries(Object.entries(all).filter(([key]) => !ofItsMoment.test(key)))
}

export const putStored = (copy: StoredCopy): Promise<void> => browser.storage.local.set({ ...copy })
