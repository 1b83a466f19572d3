import browser from 'webextension-polyfill'
import type { CallSession } from '../domain/call/session.ts'
import { toSessions } from '../domain/call/session-record.ts'
import { type Tier, toTier } from '../domain/debrief/tiers.ts'
import { admit } from '../domain/record.ts'
import { defaultSettings, type Settings, settingsKind } from '../domain/settings.ts'
import { textLanguage } from './text.ts'

// Keys of storage.local. Small things that must outlive the worker, and a crash of the browser.
const SETTINGS = 'settings'
const SESSIONS = 'sessions'
const SHOWN = 'shown'

/** The settings, or what holds without any. Settings of a newer version are read as defaults and never written over. */
export async function readSettings(): Promise<{ settings: Settings; writable: boolean }> {
  const row = (await browser.storage.local.get(SETTINGS))[SETTINGS]
  if (row === undefined) return { settings: firstSettings(), writable: true }
  const admission = admit(settingsKind, row)
  if (admission.ok) return { settings: admission.value, writable: true }
  return { settings: firstSettings(), writable: admission.reason !== 'newer' }
}

/** Letters begin in the language of the texts. */
const firstSettings = () => defaultSettings(textLanguage().replace(/-.*/, ''))

/** Resolves when the settings are stored. @throws when a newer version wrote the ones that are there */
export async function writeSettings(settings: Settings): Promise<void> {
  const { writable } = await readSettings()
  if (!writable) throw new Error('The settings were written by a newer version')
  await browser.storage.local.set({ [SETTINGS]: settings })
}

/** The calls that are on, or were until a moment ago. */
export async function readSessions(): Promise<CallSession[]> {
  return toSessions((await browser.storage.local.get(SESSIONS))[SESSIONS])
}

export async function writeSessions(sessions: readonly CallSession[]): Promise<void> {
  await browser.storage.local.set({ [SESSIONS]: sessions })
}

/** The debrief that a panel or window should turn to, when it was asked for from elsewhere. */
export interface Shown {
  interviewId: string
  at: number
  /** The window of the call. */
  windowId: number
  /** The part that is shown first. */
  tier?: Tier | undefined
}

export async function readShown(): Promise<Shown | null> {
  const row = (await browser.storage.local.get(SHOWN))[SHOWN] as Shown | undefined
  return typeof row?.interviewId === 'string' && typeof row.at === 'number' && typeof row.windowId === 'number'
    ? { ...row, tier: toTier(row.tier) }
    : null
}

export async function writeShown(shown: Shown): Promise<void> {
  await browser.storage.local.set({ [SHOWN]: shown })
}

export type StoredKey = 'settings' | 'sessions' | 'shown'

/** Calls `onChange` for each of our keys that changes, until `signal` aborts. */
export function watchStored(onChange: (keys: StoredKey[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return
    const keys = [SETTINGS, SESSIONS, SHOWN].filter((key): key is StoredKey => key in changes)
    if (keys.length > 0) onChange(keys)
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}

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
