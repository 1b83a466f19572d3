import { clearAlarms, setAlarms } from '../../lib/browser/alarms.ts'
import { frontWindowId, openDebriefWindow } from '../../lib/browser/debrief-window.ts'
import { isPanelOpen } from '../../lib/browser/panel.ts'
import { readSessions, readSettings, writeShown } from '../../lib/browser/stored.ts'
import { chooseSurfaces } from '../../lib/domain/call/surface.ts'
import { dueAt, type Ending, ended, endingsOf, SNOOZE_MS } from '../../lib/domain/interview/clock.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { occasionId } from '../../lib/domain/interview/occasion.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readOccasions } from '../shared/occasions.ts'

/** The alarms of the interviews that end by the clock: one for each. */
export const ENDING = 'ending:'

const HOUR = 3_600_000
/** As far as the calendar is kept. */
const AHEAD_MS = 46 * 24 * HOUR
/** So many of the latest records can be of an interview that is about to end. */
const LATEST = 100
/** Browsers take five hundred; those beyond come when the first have gone. */
const MOST_ALARMS = 200

async function readEndings(records: Records, now: number): Promise<Ending[]> {
  const [occasions, interviews] = await Promise.all([
    readOccasions(records, now - 4 * HOUR, now + AHEAD_MS),
    records.interviews.latest(LATEST),
  ])
  return endingsOf(occasions, interviews)
}

const callIsOn = async () =>
  (await readSessions()).some(({ state, platform }) => state !== 'ended' && platform !== 'practice')

/**
 * Sets one alarm for the end of each interview that no call page shows, and takes back those that are not needed any
 * more. Browsers forget alarms when they are closed, so this is done at each start of the worker too.
 */
export async function planEndings(records: Records, settings: Settings): Promise<void> {
  if (settings.popUp.everythingOff) return clearAlarms(ENDING)
  const now = Date.now()
  const wait = (await callIsOn()) ? SNOOZE_MS : 0
  const endings = (await readEndings(records, now)).filter(({ at, record, occasion }) => {
    const { alarms, ask, list } = dueAt(now, [{ at, record, occasion, quietly: false }], false)
    return alarms.length > 0 || ask !== null || list.length > 0
  })
  const times = endings.slice(0, MOST_ALARMS).map(({ occasion, at }) => ({
    name: ENDING + occasionId(occasion),
    at: at <= now ? now + wait : at,
  }))
  await setAlarms(ENDING, times)
}

interface Offering {
  records: Records
  inOrder: (job: () => Promise<void>) => Promise<void>
  refresh: () => Promise<void>
}

/** Offers the latest interview whose time is over, and puts those that were missed before it into the list. */
export async function offerEndings({ records, inOrder, refresh }: Offering): Promise<void> {
  await inOrder(async () => {
    const { settings } = await readSettings()
    if (settings.popUp.everythingOff) return
    const now = Date.now()
    const { ask, list } = dueAt(now, await readEndings(records, now), await callIsOn())
    for (const ending of list) await records.interviews.put(ended(ending, crypto.randomUUID(), now))
    if (ask) {
      const interview = ended(ask, crypto.randomUUID(), now)
      await records.interviews.put(interview)
      if (interview.stance === 'open') await show(interview, settings)
    }
    await refresh()
  })
}

/** There is no page to carry a card: an open panel turns to the debrief, or else a window opens. */
async function show(interview: Interview, settings: Settings): Promise<void> {
  const windowId = await frontWindowId()
  await writeShown({ interviewId: interview.id, at: Date.now(), windowId })
  // How late it may be was asked before.
  const { window } = chooseSurfaces({
    panelOpen: await isPanelOpen(windowId),
    pageThere: false,
    age: 0,
    popUp: settings.popUp,
    stance: interview.stance,
  })
  if (window) await openDebriefWindow(interview.id, windowId)
}
