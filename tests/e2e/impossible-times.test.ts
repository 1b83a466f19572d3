import { afterAll, beforeAll, it } from 'vitest'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { debrief, interview } from '../pictures/samples.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = Date.now()
/** What a page, a damaged file or an older version may have left behind. */
const impossible: readonly Partial<Interview>[] = [
  { startedAt: 1e300, endedAt: 1e300 },
  { startedAt: -1e300, endedAt: -1e300 },
  { endedAt: 9e15 },
  { remindAt: 1e300 },
  // The first and the last that can be, and that hardly anything can be added to.
  { startedAt: 253_402_300_799_999, endedAt: 253_402_300_799_999 },
  { startedAt: -62_135_596_800_000, endedAt: -62_135_596_800_000 },
]
const bad = impossible.map((times, number) => ({ ...interview(`bad-${number}`, now), ...times }))
const good = Array.from({ length: 1_000 - bad.length }, (_, number) =>
  interview(`good-${number}`, now - HOUR - number * DAY, { status: number < 3 ? 'waiting' : 'debriefed' }),
)
const oldest = `Company ${good.length - 1}`

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

it('records with times that cannot be hide none of the others among 1,000', async () => {
  await plant(road.browser, {
    interviews: [...good, ...bad],
    debriefs: [...good, ...bad].map((one, number) => ({ ...debrief(one), company: `Company ${number}` })),
    liveNotes: [],
    thankYouDrafts: [],
    calendarEvents: [],
    tasks: [],
  })

  const home = await road.browser.extensionPage('sidepanel.html')
  await waitForView(home, 'home')
  await until(async () => (await textOf(home)).includes('Company 0'), { what: 'the newest interview on the home' })
  await silently(home, `chrome.runtime.sendMessage({ type: 'records-changed' }).catch(() => {})`)
  const badge = () => road.browser.extension().run<string>('chrome.action.getBadgeText({})')
  await until(async () => Number(await badge()) >= 3, { what: 'the badge' })
  await home.close()

  const list = await road.browser.extensionPage('dashboard.html')
  await until(async () => (await textOf(list)).includes('Company 0'), { what: 'the list' })
  const search = await list.waitForSelector('input[type="search"]')
  await search?.type(oldest)
  await until(async () => (await textOf(list)).includes(oldest), { what: 'what was searched for' })
  await list.close()

  // A thousand debriefs are thousands of tasks.
  const tasks = await road.browser.extensionPage('dashboard.html#tasks')
  await until(async () => (await textOf(tasks)).includes('Company 0'), { within: 30_000, what: 'the tasks' })
  await tasks.close()
}, 120_000)
