import browser from 'webextension-polyfill'
import { type CalendarSource, calendarSourceKind } from '../domain/calendar/calendar-source.ts'
import { type Identity, identityKind, nobody } from '../domain/calendar/identity.ts'
import { admit } from '../domain/record.ts'

// DO NOT CHANGE THESE: they name what is in people's storage.local. The sources have secrets in them: they stay here.
const SOURCES = 'calendarSources'
const IDENTITY = 'identity'

/** The calendars that can be read; rows of a newer version, and broken ones, are left where they are. */
export async function readCalendarSources(): Promise<CalendarSource[]> {
  return (await rows()).flatMap((row) => {
    const admission = admit(calendarSourceKind, row)
    return admission.ok ? [admission.value] : []
  })
}

/** Puts a source in its place among the others, or after them. Only the background calls this, one at a time. */
export async function writeCalendarSource(source: CalendarSource): Promise<void> {
  const all = await rows()
  const place = all.findIndex((row) => idOf(row) === source.id)
  if (place < 0) all.push(source)
  else all[place] = source
  await browser.storage.local.set({ [SOURCES]: all })
}

export async function removeCalendarSource(id: string): Promise<void> {
  await browser.storage.local.set({ [SOURCES]: (await rows()).filter((row) => idOf(row) !== id) })
}

async function rows(): Promise<unknown[]> {
  const stored = (await browser.storage.local.get(SOURCES))[SOURCES]
  return Array.isArray(stored) ? stored : []
}

const idOf = (row: unknown) => (row as { id?: unknown } | null)?.id

/** Who the user says they are. */
export async function readIdentity(): Promise<Identity> {
  const row = (await browser.storage.local.get(IDENTITY))[IDENTITY]
  const admission = admit(identityKind, row ?? nobody)
  return admission.ok ? admission.value : nobody
}

/** The user's own addresses: those that they typed, and those that their calendars tell. Lower case. */
export async function readOwnAddresses(): Promise<string[]> {
  const [{ addresses }, sources] = await Promise.all([readIdentity(), readCalendarSources()])
  return [...new Set([...addresses, ...sources.flatMap(({ ownAddresses }) => ownAddresses)])]
}

/** @throws when a newer version wrote what is there, or when this is no identity */
export async function writeIdentity(identity: Identity): Promise<void> {
  const row = (await browser.storage.local.get(IDENTITY))[IDENTITY]
  const before = row === undefined ? null : admit(identityKind, row)
  if (before && !before.ok && before.reason === 'newer') throw new Error('A newer version wrote who the user is')
  const admission = admit(identityKind, identity)
  if (!admission.ok) throw new Error(`Not stored: ${admission.detail}`)
  await browser.storage.local.set({ [IDENTITY]: admission.value })
}

/** Calls `onChange` when a calendar or its state changes, until `signal` aborts. */
export function watchCalendarSources(onChange: () => void, signal: AbortSignal): void {
  watchKey(SOURCES, onChange, signal)
}

export function watchIdentity(onChange: () => void, signal: AbortSignal): void {
  watchKey(IDENTITY, onChange, signal)
}

function watchKey(key: string, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
