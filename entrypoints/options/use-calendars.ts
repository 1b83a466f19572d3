import { useEffect, useState } from 'preact/hooks'
import type { CalendarsSectionProps } from '../../components/calendars/calendars-section.tsx'
import type { Connect, Wanted } from '../../components/calendars/connect.ts'
import { askToRead } from '../../lib/browser/calendar-hosts.ts'
import {
  readCalendarSources,
  readIdentity,
  watchCalendarSources,
  watchIdentity,
  writeIdentity,
  writeIdentityAtOnce,
} from '../../lib/browser/calendar-sources.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { maskAddress, readAddress } from '../../lib/calendar/address.ts'
import { readServer } from '../../lib/calendar/server-address.ts'
import { type CalendarSource, viewOf } from '../../lib/domain/calendar/calendar-source.ts'
import type { Identity } from '../../lib/domain/calendar/identity.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import { useValueAutosave } from '../shared/use-autosave.ts'
import { useNow } from '../shared/use-now.ts'

/**
 * The calendars as the settings show them, and what can be done with them. Null until they are read.
 *
 * @param times how often all that is stored was replaced: it is then read again
 */
export function useCalendars(times: number): { calendars: CalendarsSectionProps | null; saved: SavedState } {
  const [sources, setSources] = useState<readonly CalendarSource[] | null>(null)
  const [identity, setIdentity] = useState<Identity | null>(null)
  const now = useNow()
  const { push, saved } = useValueAutosave(writeIdentity, writeIdentityAtOnce)
  useEffect(() => {
    const gone = new AbortController()
    const readSources = () => void readCalendarSources().then((all) => gone.signal.aborted || setSources(all))
    void readIdentity().then((stored) => gone.signal.aborted || setIdentity(stored))
    // What is being typed here is newer than what is stored.
    const readWho = () =>
      void readIdentity().then((stored) => gone.signal.aborted || setIdentity((mine) => mine ?? stored))
    readSources()
    watchCalendarSources(readSources, gone.signal)
    watchIdentity(readWho, gone.signal)
    return () => gone.abort()
  }, [times])
  if (!sources || !identity) return { calendars: null, saved }
  return {
    saved,
    calendars: {
      sources: sources.map((source) => viewOf(source, show)),
      identity,
      now: Math.max(now, ...sources.flatMap(({ triedAt, readingSince }) => [triedAt ?? 0, readingSince ?? 0])),
      onIdentity(next) {
        setIdentity(next)
        push(next)
      },
      onConnect: connect,
      onRead: (id) => tellBackground({ type: 'calendar-read', id }),
      onForget: (id) => tellBackground({ type: 'calendar-forget', id }),
      onChoose: (id, index, chosen) => tellBackground({ type: 'calendar-choose', id, index, chosen }),
      onAllow(id) {
        const source = sources.find((each) => each.id === id)
        // The background hears of it from the browser.
        if (source) void askToRead(source.address)
      },
    },
  }
}

const show = (address: string) => ({
  host: URL.canParse(address) ? new URL(address).hostname : '',
  shown: maskAddress(address),
})

/** Must ask for the host before anything is awaited: the click is the gesture. */
const connect: Connect = async (wanted, id) => {
  const address = addressOf(wanted)
  if (!address.ok) return { ok: false, problem: address.why }
  const login = loginOf(wanted)
  if (wanted.kind === 'caldav' && !login) return { ok: false, problem: 'no-login' }
  if (!(await askToRead(address.address))) return { ok: false, problem: 'declined' }
  const source = { id: id ?? crypto.randomUUID(), kind: wanted.kind, address: address.address, login }
  tellBackground({ type: 'calendar-connect', ...source })
  return { ok: true, id: source.id }
}

function addressOf(wanted: Wanted): ReturnType<typeof readServer> {
  if (wanted.kind === 'caldav') return readServer(wanted.address)
  const read = readAddress(wanted.address)
  return read.ok ? { ok: true, address: read.value.address } : read
}

function loginOf(wanted: Wanted): CalendarSource['login'] {
  if (wanted.kind !== 'caldav' || !wanted.user.trim() || !wanted.password) return null
  return { user: wanted.user.trim(), password: wanted.password }
}
