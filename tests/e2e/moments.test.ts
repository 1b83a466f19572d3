import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { criteria, fitRatings } from '../../lib/domain/debrief/review.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Reminders } from '../../lib/domain/interview/reminders.ts'
import { keptEvent } from '../domain/calendar/make.ts'
import { debrief, empty, interview, type Sample } from '../pictures/samples.ts'
import { builtExtension } from './harness/browser.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A zone in which it is the afternoon now, so that the moments of a day lie around it at whatever hour this runs. */
function afternoonZone(now: number): string {
  const ahead = ((15 - new Date(now).getUTCHours() + 12 + 24) % 24) - 12
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
// For this process, and for the browsers that it starts.
process.env.TZ = afternoonZone(Date.now())

const company = 'Brindlewick Energy'

const minutesOf = (at: number) => new Date(at).getHours() * 60 + new Date(at).getMinutes()
const isSameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString()

/** An end some hours ago on whose day there is an hour left, so that the moments of that day can lie behind it. */
const pastEnd = (now: number) => {
  const end = now - 3 * HOUR
  return isSameDay(end, end + 70 * MINUTE) ? end : now - 5 * HOUR
}

/** Reminders of which none is due: the moments of the day lie at the end itself, the others far ahead. */
const far = (endedAt: number): Partial<Reminders> => ({
  on: true,
  sameDayAfter: 720,
  beforeHome: minutesOf(endedAt),
  beforeBed: minutesOf(endedAt),
  nextMorning: 23 * 60 + 59,
  quiet: { from: 0, to: 0 },
  comesHome: true,
})

/** An interview of which the first part is done, and no other one. */
const firstDone = (endedAt: number, change: Partial<Interview> = {}): Sample => {
  const one = interview('one', endedAt, { status: 'debriefed', ...change })
  return { ...empty, interviews: [one], debriefs: [debrief(one)] }
}

let road: Road
let page: Page
beforeAll(async () => {
  road = await setUpRoad()
  page = await road.browser.extensionPage('sidepanel.html')
})
afterAll(() => road?.stop())

const run = <T = unknown>(expression: string, of = road) => of.browser.extension().run<T>(expression)
const badge = (of = road) => run<string>('chrome.action.getBadgeText({})', of)
const nudge = (of = page) =>
  silently<string | null>(of, 'document.querySelector("[data-moment]")?.dataset.moment ?? null')
const currentPart = () => silently<string>(page, 'document.querySelector("main nav [aria-current]").textContent')

/** What is there, and at which times the user wants to be asked; then the home is shown anew. */
async function set(sample: Sample, reminders: Partial<Reminders>): Promise<void> {
  // A view that is left writes what was changed in it: that must not come after the records of this test.
  await page.goto('about:blank')
  await plant(road.browser, sample)
  await road.browser.setSettings({ reminders })
  await run(`chrome.runtime.sendMessage({ type: 'records-changed' })`)
  await page.goto(`chrome-extension://${road.browser.extensionId()}/sidepanel.html`)
  await page.bringToFront()
  await waitForView(page, 'home')
}
const untilBadge = (text: string) => until(async () => (await badge()) === text, { what: `the badge "${text}"` })
const untilNudge = (offer: string | null) =>
  until(async () => (await nudge()) === offer, { what: `the nudge ${offer}` })
const stored = () =>
  run<Interview>(`new Promise((done, failed) => {
    const open = indexedDB.open('afterword')
    open.onerror = () => failed(open.error)
    open.onsuccess = () => {
      const get = open.result.transaction('interviews').objectStore('interviews').get('one')
      get.onsuccess = () => { open.result.close(); done(get.result) }
    }
  })`)
async function press(name: string): Promise<void> {
  const found = await page.waitForSelector(`aria/${name}[role="button"]`)
  await found?.click()
}

describe('right after the interview', () => {
  it('it stands on the badge and first on the home, and opens at its first part', async () => {
    const one = interview('one', Date.now() - 5 * MINUTE)
    await set({ ...empty, interviews: [one] }, far(one.endedAt ?? 0))
    await untilBadge('1')
    await press('Start debrief')
    await waitForView(page, 'debrief')
    expect(await currentPart()).toBe('Now')
  })

  it('with the next one in a few minutes there are only sixty seconds', async () => {
    const now = Date.now()
    const one = interview('one', now - MINUTE)
    const next = keptEvent({ uid: 'next', start: now + 4 * MINUTE })
    await set({ ...empty, interviews: [one], calendarEvents: [next] }, far(one.endedAt ?? 0))
    await press('Just sixty seconds')
    await waitForView(page, 'debrief')
    await until(async () => (await textOf(page)).includes('Between two interviews?'), {
      what: 'the sixty seconds',
    })
  })
})

describe.each<
  [
    name: string,
    offer: string,
    part: string,
    endedAt: (now: number) => number,
    at: (end: number, now: number) => Partial<Reminders>,
  ]
>([
  ['the same day', 'today', 'Today', pastEnd, () => ({ sameDayAfter: 60 })],
  ['before getting home', 'today', 'Today', pastEnd, (end) => ({ beforeHome: minutesOf(end + HOUR) })],
  ['before bed', 'tonight', 'Tonight', pastEnd, (end) => ({ beforeBed: minutesOf(end + HOUR) })],
  [
    'the next morning',
    'card',
    'Morning',
    (now) => now - 24 * HOUR,
    (_, now) => ({ nextMorning: Math.max(0, minutesOf(now) - 1) }),
  ],
])('%s', (_, offer, part, endOf, at) => {
  let end: number
  let reminders: Partial<Reminders>
  beforeEach(() => {
    const now = Date.now()
    end = endOf(now)
    reminders = { ...far(end), ...at(end, now) }
  })

  it('is not asked before its time; then it stands on the badge and first on the home, and opens its part', async () => {
    await set(firstDone(end), far(end))
    await untilBadge('')
    expect(await nudge()).toBeNull()
    await set(firstDone(end), reminders)
    await untilBadge('1')
    await untilNudge(offer)
    expect(await textOf(page)).toContain(company)
    await press('Start')
    await waitForView(page, 'debrief')
    expect(await currentPart()).toBe(part)
    await untilBadge('')
  })

  it('"Not needed" is remembered, also by a worker that starts anew', async () => {
    await set(firstDone(end), reminders)
    await untilNudge(offer)
    await press('Not needed')
    await untilNudge(null)
    await untilBadge('')
    await road.browser.killWorker()
    await run(`chrome.runtime.sendMessage({ type: 'records-changed' })`)
    await page.reload()
    await waitForView(page, 'home')
    expect(await nudge()).toBeNull()
    expect(await badge()).toBe('')
  })

  it('is not asked with nothing missing, nor with reminders off', async () => {
    const full = firstDone(end)
    const [whole] = full.debriefs
    if (!whole) throw new Error('no debrief')
    whole.review.wentWell = ['A clear plan']
    for (const criterion of criteria) whole.review.assessments[criterion].score = 4
    for (const rating of fitRatings) whole.fit.ratings[rating].score = 7
    whole.fit.light = 'green'
    whole.morning.at = end + HOUR
    await set(full, reminders)
    expect(await nudge()).toBeNull()
    await set(firstDone(end), { ...reminders, on: false })
    expect(await nudge()).toBeNull()
    await untilBadge('')
  })
})

describe('"Later"', () => {
  it('offers the moments by name and time, and then asks again', async () => {
    const end = pastEnd(Date.now())
    await set(firstDone(end), { ...far(end), sameDayAfter: 60 })
    await untilNudge('today')
    await press('Later today')
    const choice = await page.waitForSelector('.later-menu button')
    const label = await choice?.evaluate((found) => found.textContent)
    expect(label).toMatch(/^Next morning.*\d{1,2}:\d{2}/)
    await choice?.click()
    await untilNudge(null)
    await untilBadge('')
    const { remindAt } = await stored()
    expect(remindAt).toBeGreaterThan(Date.now())
    await until(
      async () => {
        const alarm = await run<{ scheduledTime: number } | undefined>(`chrome.alarms.get('remind')`)
        return alarm && Math.abs(alarm.scheduledTime - (remindAt ?? 0)) < 1_000
      },
      { what: 'the alarm of the chosen moment' },
    )
  })

  it('the alarm brings it back', async () => {
    const end = pastEnd(Date.now())
    await set(firstDone(end, { remindAt: Date.now() + HOUR }), { ...far(end), sameDayAfter: 60 })
    await untilBadge('')
    // As if the hour had passed.
    await run(`(async () => {
      const db = await new Promise((done) => { const open = indexedDB.open('afterword'); open.onsuccess = () => done(open.result) })
      const tx = db.transaction('interviews', 'readwrite')
      tx.objectStore('interviews').put(${JSON.stringify(firstDone(end, { remindAt: Date.now() - 1_000 }).interviews[0])})
      await new Promise((done) => { tx.oncomplete = done })
      db.close()
      await chrome.alarms.create('remind', { when: Date.now() })
    })()`)
    await untilBadge('1')
    await untilNudge('today')
  })
})

describe('skip rules', () => {
  it('who lives alone is not asked before getting home', async () => {
    const end = pastEnd(Date.now())
    await set(firstDone(end), { ...far(end), beforeHome: minutesOf(end + HOUR), comesHome: false })
    expect(await nudge()).toBeNull()
    await untilBadge('')
  })

  it('a moment in the quiet hours is left out', async () => {
    const end = pastEnd(Date.now())
    const beforeBed = minutesOf(end + HOUR)
    await set(firstDone(end), { ...far(end), beforeBed, quiet: { from: beforeBed, to: (beforeBed + 5) % 1440 } })
    expect(await nudge()).toBeNull()
  })

  it('during a meeting of the calendar it waits for the end', async () => {
    const now = Date.now()
    const end = pastEnd(now)
    const meeting = keptEvent({ uid: 'meeting', start: end + 50 * MINUTE, minutes: (now - end) / MINUTE })
    await set({ ...firstDone(end), calendarEvents: [meeting] }, { ...far(end), sameDayAfter: 60 })
    expect(await nudge()).toBeNull()
    await untilBadge('')
  })

  it('what is marked as not an interview is never asked about', async () => {
    const end = pastEnd(Date.now())
    await set(firstDone(end), { ...far(end), sameDayAfter: 60 })
    await untilNudge('today')
    await press('Not an interview')
    await untilNudge(null)
    await untilBadge('')
    expect(await stored()).toMatchObject({ status: 'dismissed' })
  })
})

it('a browser that was closed over several moments asks once for each interview', async () => {
  const now = Date.now()
  const end = now - 24 * HOUR
  const two = interview('two', end - HOUR, { status: 'debriefed' })
  const one = firstDone(end)
  const sample = {
    ...one,
    interviews: [...one.interviews, two],
    debriefs: [...one.debriefs, debrief(two)],
  }
  const own = await setUpRoad()
  await plant(own.browser, sample)
  await own.browser.setSettings({
    reminders: {
      ...far(end),
      sameDayAfter: 30,
      beforeHome: Math.min(minutesOf(end) + 40, 1439),
      beforeBed: Math.min(minutesOf(end) + 50, 1439),
      nextMorning: Math.max(0, minutesOf(now) - 1),
    },
  })
  await until(async () => (await badge(own)) === '2', { what: 'both interviews on the badge' })
  await own.browser.killHard()
  const again = await own.browser.reopen()
  const home = await again.extensionPage('sidepanel.html')
  await waitForView(home, 'home')
  await until(async () => (await nudge(home)) === 'card', { what: 'the card of the morning' })
  expect(await silently<number>(home, 'document.querySelectorAll("[data-moment]").length')).toBe(2)
  await until(async () => (await again.extension().run('chrome.action.getBadgeText({})')) === '2', {
    what: 'the badge after the start',
  })
  await again.close()
  await own.lab.stop()
})

describe('a system notification', () => {
  let allowed: Road
  let directory: string
  // No test can press a button of the browser's own dialog: here the permission is one that was given.
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'afterword-allowed-'))
    await cp(builtExtension, directory, { recursive: true })
    const file = join(directory, 'manifest.json')
    const manifest = JSON.parse(await readFile(file, 'utf8'))
    expect(manifest.optional_permissions).toEqual(['notifications', 'downloads'])
    expect(manifest.permissions).not.toContain('notifications')
    manifest.permissions.push('notifications')
    delete manifest.optional_permissions
    await writeFile(file, JSON.stringify(manifest))
    allowed = await setUpRoad({ extensionDir: directory })
    const first = await allowed.browser.extensionPage('sidepanel.html')
    await waitForView(first, 'home')
    await first.close()
  })
  afterAll(async () => {
    await allowed?.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('one for all that is due, which names nobody; a click opens the debrief at its part', async () => {
    const end = pastEnd(Date.now())
    const two = interview('two', end - HOUR, { status: 'debriefed' })
    const one = firstDone(end)
    await plant(allowed.browser, {
      ...one,
      interviews: [...one.interviews, two],
      debriefs: [...one.debriefs, debrief(two)],
    })
    await allowed.browser.setSettings({ reminders: { ...far(end), sameDayAfter: 60 } })
    const messages = () => run<Record<string, boolean>>('chrome.notifications.getAll()', allowed)
    await until(async () => Object.keys(await messages()).length === 1, { what: 'the message' })
    expect(await allowed.browser.storageGet('notices')).toMatchObject({
      shown: { interviewId: 'one', moment: 'same-day', offer: 'today' },
      told: [{ interviewId: 'one' }, { interviewId: 'two' }],
    })
    const worker = await allowed.browser.worker()
    await silently(worker, `chrome.notifications.onClicked.dispatch('moment')`)
    const window = await allowed.browser.extensionWindow()
    await waitForView(window, 'debrief')
    expect(new URL(window.url()).search).toBe('?interview=one&tier=today')
    expect(await silently<string>(window, 'document.querySelector("main nav [aria-current]").textContent')).toBe(
      'Today',
    )
    await until(async () => Object.keys(await messages()).length === 0, { what: 'the message to go' })
  })

  it('a part that the address does not have is the first one', async () => {
    const other = await allowed.browser.extensionPage('sidepanel.html?interview=one&tier=nonsense')
    await waitForView(other, 'debrief')
    expect(await silently<string>(other, 'document.querySelector("main nav [aria-current]").textContent')).toBe('Now')
  })
})
