import { awake } from '../../lib/browser/awake.ts'
import { mayRead } from '../../lib/browser/calendar-hosts.ts'
import { readDavApart, understandCalendarApart } from '../../lib/browser/calendar-reader.ts'
import { readCalendarSources, writeCalendarSource } from '../../lib/browser/calendar-sources.ts'
import { openSource, type SourceReading, type SourceTools } from '../../lib/calendar/source.ts'
import type { Failure, Web } from '../../lib/calendar/web.ts'
import type { CalendarWindow, ReaderAnswer } from '../../lib/domain/calendar/calendar-reading.ts'
import type { CalendarSource } from '../../lib/domain/calendar/calendar-source.ts'
import { capabilityOf } from '../../lib/domain/calendar/capability.ts'
import { keepEvents } from '../../lib/domain/calendar/keep-events.ts'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { backOff, KEPT_AFTER, KEPT_BEFORE } from '../../lib/domain/calendar/source-schedule.ts'
import { readReaderContext } from '../shared/events/reader-context.ts'
import type { Shell } from './shell.ts'

const web: Web = {
  fetch: (url, init) => fetch(url, init),
  isOnline: () => navigator.onLine,
  isAllowed: mayRead,
  now: () => Date.now(),
}

/** Reads one calendar and keeps what it gives. @param thoroughly see `EventSource` */
export async function refreshSource(shell: Shell, id: string, thoroughly: boolean): Promise<void> {
  const source = await changeSource(shell, id, () => ({ readingSince: Date.now() }))
  if (!source) return
  const from = Date.now() - KEPT_BEFORE
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const window: CalendarWindow = { from, to: from + KEPT_BEFORE + KEPT_AFTER, zone }
  const read: SourceTools['read'] = (text, part, own) => readApart(shell, text, part, own)
  const opened = openSource(source, { web, understand: readDavApart, read })
  const result = opened && (await awake(() => opened.read(window, thoroughly)))
  if (result?.ok && result.answer) await keep(shell, id, result, result.answer, window)
  else if (result) await changeSource(shell, id, (before) => outcome(before, result, Date.now()))
}

/** In a worker of its own: neither the reading nor the words by which an interview is known are in the background. */
async function readApart(
  { records }: Shell,
  text: string,
  window: CalendarWindow,
  own: readonly string[],
): Promise<ReaderAnswer> {
  const context = await readReaderContext(records)
  const addresses = [...new Set([...context.addresses, ...own])]
  return understandCalendarApart(text, window, { ...context, addresses })
}

async function keep(
  shell: Shell,
  id: string,
  result: SourceReading,
  { reading, understandings }: ReaderAnswer,
  window: CalendarWindow,
): Promise<void> {
  const unread = reading.unread.reduce((sum, { count }) => sum + count, 0)
  await shell.inOrder(async () => {
    const source = await sourceOf(id)
    // Forgotten in the meantime: then nothing of it is kept.
    if (!source) return
    const now = Date.now()
    const { events } = reading
    const read = {
      sourceId: id,
      events,
      understandings,
      complete: unread === 0,
      partial: result.incomplete,
      now,
      to: window.to,
    }
    const edit = (before: readonly KeptEvent[]) => keepEvents({ ...read, stored: before })
    let stored: SourceReading | Failure = result
    await shell.records.calendarEvents.changeSource(id, edit).catch((error) => {
      console.error('Afterword: events of a calendar were not stored:', error)
      stored = { ok: false, fault: 'unreadable', retryAfter: null }
    })
    const capability = capabilityOf(reading.events, understandings, unread)
    await writeCalendarSource({ ...source, ...outcome(source, stored, now), ...(stored.ok && { capability }) })
  })
}

/** What a read leaves on the source. */
function outcome(before: CalendarSource, result: SourceReading | Failure, now: number): Partial<CalendarSource> {
  const tried = { readingSince: null, triedAt: now }
  if (result.ok) {
    const fault = result.incomplete ? { kind: 'incomplete' as const, at: now } : null
    return { ...tried, ...result.change, succeededAt: now, fault, failures: 0, notBefore: null }
  }
  const failures = before.failures + 1
  return {
    ...tried,
    failures,
    fault: { kind: result.fault, at: now },
    notBefore: backOff(result.fault, failures, result.retryAfter, now),
  }
}

/** Changes a source as it is now. @returns the changed one; null when it is no longer there */
export async function changeSource(
  shell: Shell,
  id: string,
  change: (source: CalendarSource) => Partial<CalendarSource>,
): Promise<CalendarSource | null> {
  let changed: CalendarSource | null = null
  await shell.inOrder(async () => {
    const source = await sourceOf(id)
    if (!source) return
    changed = { ...source, ...change(source) }
    await writeCalendarSource(changed)
  })
  return changed
}

const sourceOf = async (id: string) => (await readCalendarSources()).find((source) => source.id === id)
