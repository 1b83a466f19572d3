import browser from 'webextension-polyfill'
import { showState } from '../../lib/browser/action.ts'
import { readSessions, readSettings } from '../../lib/browser/stored.ts'
import { tellOwnPages } from '../../lib/browser/tabs.ts'
import { createText } from '../../lib/browser/text.ts'
import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords, type Records } from '../../lib/storage/repository.ts'
import { createQueue } from './queue.ts'

/** The alarm of the next reminder. */
export const REMIND = 'remind'

/** What all parts of the background share. */
export interface Shell {
  records: Records
  text: ReturnType<typeof createText>
  /** Runs a job after all that came before: whoever reads and then writes does it in here. */
  inOrder: (job: () => Promise<void>) => Promise<void>
  /** Badge, icon, next reminder and open pages, after anything has changed. */
  refresh: () => Promise<void>
}

export function createShell(): Shell {
  const records = createRecords(createDatabase())
  const text = createText()
  return {
    records,
    text,
    inOrder: createQueue((error) => console.error('Afterword:', error)),
    refresh: () => refresh(records, text),
  }
}

async function refresh(records: Records, text: Shell['text']): Promise<void> {
  const [sessions, waiting, { settings }] = await Promise.all([
    readSessions(),
    records.interviews.waiting(),
    readSettings(),
  ])
  const now = Date.now()
  const due = waiting.filter(({ remindAt }) => remindAt === null || remindAt <= now).length
  const inCall = sessions.some(({ state }) => state !== 'ended')
  const quiet = due > 0 ? text.plural('actionTitleWaiting', due) : text('extName')
  await showState({
    waiting: settings.popUp.everythingOff ? 0 : due,
    inCall,
    title: inCall ? text('actionTitleInCall') : quiet,
  })
  const reminders = waiting.flatMap(({ remindAt }) => (remindAt !== null && remindAt > now ? [remindAt] : []))
  if (reminders.length > 0) browser.alarms.create(REMIND, { when: Math.min(...reminders) })
  tellOwnPages()
}
