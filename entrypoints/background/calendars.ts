import browser from 'webextension-polyfill'
import { setAlarm } from '../../lib/browser/alarms.ts'
import { giveBackHosts, mayRead, watchHosts } from '../../lib/browser/calendar-hosts.ts'
import {
  readCalendarSources,
  removeCalendarSource,
  watchIdentity,
  writeCalendarSource,
} from '../../lib/browser/calendar-sources.ts'
import type { FromOwnPage } from '../../lib/browser/messages.ts'
import { type CalendarSource, newSource } from '../../lib/domain/calendar/calendar-source.ts'
import { isDue, isReadAgain, KEPT_AFTER, nextReadFor } from '../../lib/domain/calendar/source-schedule.ts'
import { MINUTE } from '../../lib/domain/time/units.ts'
import { changeSource, refreshSource } from './calendar-refresh.ts'
import type { Shell } from './shell.ts'

/** The alarms: every half hour, for the next interview, and after something has changed here. */
const EVERY = 'calendars'
const NEAR = 'calendars-near'
const SOON = 'calendars-soon'
const EVERY_MINUTES = 30
/** What was read so recently is not old when something is shown, or when a call begins. ms */
const FRESH = 2 * MINUTE

type Connect = Extract<FromOwnPage, { type: 'calendar-connect' }>

/** The calendars that the user connected: they are read when they may have changed, and when it matters. */
export interface Calendars {
  /** Whether the alarm was one of ours. */
  alarm: (name: string) => boolean
  connect: (source: Omit<Connect, 'type'>) => void
  choose: (choice: { id: string; index: number; chosen: boolean }) => void
  /** The user asked for it. */
  read: (id: string) => void
  forget: (id: string) => void
  /** All that may be old. At the start of the browser, and when something is shown. */
  readAll: () => void
  /** A call in a room: when no event knows it, the calendars may. */
  callSeen: (room: string | null) => void
}

export function createCalendars(shell: Shell): Calendars {
  const { records, inOrder } = shell
  /** What is being read, and whether something has changed since that began. */
  const running = new Map<string, boolean>()

  async function refresh(id: string, thoroughly: boolean): Promise<void> {
    if (running.has(id)) return void running.set(id, true)
    running.set(id, false)
    let isOld: boolean | undefined
    try {
      await refreshSource(shell, id, thoroughly)
    } finally {
      isOld = running.get(id)
      running.delete(id)
    }
    if (isOld) return refresh(id, thoroughly)
    await planReads(shell)
    await inOrder(shell.refresh)
  }

  async function refreshDue(isOld: (source: CalendarSource) => boolean = () => true): Promise<void> {
    const due = (await readCalendarSources()).filter((source) => isDue(source, Date.now()) && isOld(source))
    await Promise.all(due.map(({ id }) => refresh(id, false)))
  }
  const notFresh = ({ triedAt }: CalendarSource) => triedAt === null || Date.now() - triedAt > FRESH
  const readOld = () => void refreshDue(notFresh)

  // What is known of the user changes what events amount to: they are worked out anew, from a whole answer, once the
  // user has stopped typing.
  watchIdentity(async () => {
    const sources = (await readCalendarSources()).filter(isReadAgain)
    await Promise.all(sources.map(({ id }) => changeSource(shell, id, () => ({ bodyAt: null }))))
    if (sources.length > 0) await setAlarm(SOON, { delayInMinutes: 1 })
  }, new AbortController().signal)

  // A host that was taken back is noticed at once, and one that was given again is read.
  watchHosts(async () => {
    for (const { id, address, fault } of (await readCalendarSources()).filter(isReadAgain)) {
      const isAllowed = await mayRead(address)
      if (isAllowed === (fault?.kind === 'no-permission')) void refresh(id, false)
    }
  })

  void planReads(shell)
  return {
    alarm(name) {
      if (![EVERY, NEAR, SOON].includes(name)) return false
      void refreshDue().then(() => planReads(shell))
      return true
    },
    connect(source) {
      void inOrder(() => writeCalendarSource(newSource(source, Date.now()))).then(() => refresh(source.id, true))
    },
    choose({ id, index, chosen }) {
      const choose = ({ calendars }: CalendarSource) => ({
        calendars: calendars.map((calendar, place) => (place === index ? { ...calendar, chosen } : calendar)),
      })
      void changeSource(shell, id, choose).then(() => refresh(id, false))
    },
    read: (id) => void refresh(id, true),
    forget: (id) =>
      void inOrder(async () => {
        const sources = await readCalendarSources()
        const rest = sources.filter((source) => source.id !== id)
        await removeCalendarSource(id)
        await records.calendarEvents.changeSource(id, () => [])
        await giveBackHosts(addressesOf(sources.filter((source) => source.id === id)), addressesOf(rest))
        await shell.refresh()
      }).then(() => planReads(shell)),
    readAll: readOld,
    callSeen(room) {
      if (room === null) return
      const now = Date.now()
      void records.calendarEvents.between(now - KEPT_AFTER, now + KEPT_AFTER).then((events) => {
        const isKnown = events.some(({ understanding }) =>
          understanding.conferenceKeys.some((key) => key.endsWith(`:${room}`)),
        )
        if (!isKnown) readOld()
      })
    },
  }
}

const addressesOf = (sources: readonly CalendarSource[]) => sources.filter(isReadAgain).map(({ address }) => address)

/** Browsers may lose alarms: they are set at each start of the worker, and after each read. */
async function planReads({ records }: Shell): Promise<void> {
  if (!(await readCalendarSources()).some(isReadAgain)) {
    await Promise.all([browser.alarms.clear(EVERY), browser.alarms.clear(NEAR)])
    return
  }
  if (!(await browser.alarms.get(EVERY))) await setAlarm(EVERY, { periodInMinutes: EVERY_MINUTES })
  const now = Date.now()
  const next = nextReadFor(await records.calendarEvents.between(now, now + KEPT_AFTER), now)
  if (next === null) await browser.alarms.clear(NEAR)
  else await setAlarm(NEAR, { when: next })
}
