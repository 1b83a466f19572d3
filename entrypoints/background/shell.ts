import { showState } from '../../lib/browser/action.ts'
import { setAlarm } from '../../lib/browser/alarms.ts'
import { readSessions, readSettings } from '../../lib/browser/stored.ts'
import { tellOwnPages } from '../../lib/browser/tabs.ts'
import { createText } from '../../lib/browser/text.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readAttention } from '../shared/attention.ts'
import { openRecords } from '../shared/records.ts'
import { type Copies, keepCopies } from './keep-copies.ts'
import { settleOld } from './launches.ts'
import { nextInterview } from './next-interview.ts'
import { placeWaiting } from './placing.ts'
import { planEndings } from './plan-endings.ts'
import { createQueue } from './queue.ts'
import { tellMoment } from './tell-moment.ts'

/** The alarm of the next reminder. */
export const REMIND = 'remind'

const LATEST = 20

/** What all parts of the background share. */
export interface Shell {
  database: Database
  records: Records
  /** Their two copies. */
  copies: Copies
  text: ReturnType<typeof createText>
  /** Runs a job after all that came before: whoever reads and then writes does it in here. */
  inOrder: (job: () => Promise<void>) => Promise<void>
  /** What follows from the calendar, badge, icon, next reminder and open pages, after anything has changed. */
  refresh: () => Promise<void>
  /** The same once, after all that is queued already: a call's events never wait for what is only shown. */
  refreshSoon: () => void
}

export function createShell(): Shell {
  const { records, database } = openRecords(() => copies.compare())
  const copies = keepCopies(database, () => tellOwnPages())
  const text = createText()
  const inOrder = createQueue(report)
  let isQueued = false
  return {
    database,
    records,
    copies,
    text,
    inOrder,
    refresh: () => refresh(records, text),
    refreshSoon() {
      if (isQueued) return
      isQueued = true
      void inOrder(async () => {
        isQueued = false
        await refresh(records, text)
      })
    },
  }
}

/** Badge, icon, next reminder, notification and open pages, from what is stored now. */
export async function refresh(records: Records, text: Shell['text']): Promise<void> {
  const { settings } = await readSettings()
  await followCalendar(records, settings)
  const now = Date.now()
  const { attention, nudges, tasks, count } = await readAttention(records, settings, now)
  const { ids, putOff } = attention
  const inCall = await isInterviewOn(records)
  const quiet = [
    ids.size > 0 && text.plural('actionTitleWaiting', ids.size),
    tasks.due > 0 && text.plural('actionTitleTasks', tasks.due),
    await nextInterview(records, settings, text).catch(report),
  ]
  await showState({
    waiting: settings.popUp.everythingOff ? 0 : count,
    inCall,
    title: inCall ? text('actionTitleInCall') : quiet.filter(Boolean).join('\n') || text('extName'),
  })
  const reminders = [...putOff.map(({ remindAt }) => remindAt), ...nudges.map(({ next }) => next), tasks.next].flatMap(
    (at) => (at !== null && at > now ? [at] : []),
  )
  if (reminders.length > 0) await setAlarm(REMIND, { when: Math.min(...reminders) })
  const told = nudges.filter(({ interview }) => ids.has(interview.id))
  await tellMoment({ nudges: told, settings, inCall, now }, text).catch(report)
  tellOwnPages()
}

/** What is stored of a calendar never keeps the badge from being right. */
async function followCalendar(records: Records, settings: Settings): Promise<void> {
  try {
    await placeWaiting(records, await records.interviews.waiting())
    await settleOld(records)
    await planEndings(records, settings)
  } catch (error) {
    report(error)
  }
}

function report(error: unknown): void {
  console.error('Afterword:', error)
}

/** A call that the calendar does not call something else, or an interview in a program of its own. */
async function isInterviewOn(records: Records): Promise<boolean> {
  const open = (await readSessions()).filter(({ state }) => state !== 'ended')
  const calls = await Promise.all(open.map(({ id }) => records.interviews.get(id).catch(() => undefined)))
  if (calls.some((call) => call?.stance !== 'quiet')) return true
  return (await records.interviews.latest(LATEST)).some(({ source, status }) => source === 'app' && status === 'live')
}
