import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSource } from '../../lib/domain/calendar/calendar-source.ts'
import type { TaskRecord } from '../../lib/domain/follow-up/task.ts'
import { addBusinessDays } from '../../lib/domain/time/business-days.ts'
import { keptEvent } from '../domain/calendar/make.ts'
import { dayFrom, weekOfTasks } from '../pictures/sample-tasks.ts'
import { debrief, empty, interview, type Sample } from '../pictures/samples.ts'
import { type LabBrowser, openBrowser } from './harness/browser.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

const HOUR = 3_600_000
const PROMISE = 'Send Maya the one-page triage board'

let road: Road
let downloads: string
beforeAll(async () => {
  road = await setUpRoad()
  downloads = await mkdtemp(join(tmpdir(), 'tasks-'))
})
afterAll(async () => {
  // Another one than at the start: that one was killed.
  await road?.browser.close()
  await road?.lab.stop()
  await rm(downloads, { recursive: true, force: true })
})

const tell = (browser: LabBrowser) => browser.extension().run(`chrome.runtime.sendMessage({ type: 'records-changed' })`)
const badge = (browser: LabBrowser) => browser.extension().run<string>('chrome.action.getBadgeText({})')
const untilBadge = (text: string, browser = road.browser) =>
  until(async () => (await badge(browser)) === text, { what: `the badge "${text}"` })

/** An extension page on these records. Whatever page was open before has nothing left to write. */
async function open(path: string, sample?: Sample): Promise<Page> {
  if (sample) await plant(road.browser, sample)
  await tell(road.browser)
  const page = await road.browser.extensionPage(path)
  await page.bringToFront()
  return page
}
/** What follows from one interview, and the user's own tasks: few enough for the home. */
const oneInterview = (): Sample => {
  const week = weekOfTasks(Date.now())
  return { ...week, interviews: week.interviews.slice(0, 1), debriefs: week.debriefs.slice(0, 1) }
}
const home = async (sample?: Sample) => {
  const page = await open('sidepanel.html', sample)
  await waitForView(page, 'home')
  return page
}

/** Of each task that is shown: its words, and whether it is ticked. */
const shown = (page: Page, within = 'main') =>
  silently<[string, boolean][]>(
    page,
    `[...(document.querySelector(${JSON.stringify(within)})?.querySelectorAll('.task') ?? [])].map((task) =>
      [task.querySelector('.title').textContent, task.querySelector('input').checked])`,
  )
const isShown = async (page: Page, title: string, within?: string) =>
  (await shown(page, within)).some(([one]) => one === title)
const untilShown = (page: Page, title: string, within?: string) =>
  until(() => isShown(page, title, within), { what: `the task "${title}" in ${within ?? 'the page'}` })
const untilGone = (page: Page, title: string, within?: string) =>
  until(async () => !(await isShown(page, title, within)), { what: `the end of the task "${title}"` })

async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const found = await page.waitForSelector(`aria/${name}[role="${role}"]`)
  await found?.click()
}
const tick = async (page: Page, title: string) => {
  const at = (await shown(page)).findIndex(([one]) => one === title)
  const boxes = await page.$$('.task input[type="checkbox"]')
  await boxes[at]?.click()
}
async function fill(page: Page, label: string, day: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`)
  // A date field takes its parts in the order of the browser's language.
  await field?.evaluate((input, value) => {
    const date = input as HTMLInputElement
    date.value = value
    date.dispatchEvent(new Event('input', { bubbles: true }))
  }, day)
}

describe('from a debrief to the list', () => {
  let page: Page

  it('a promise with a day is on the home once it was written down', async () => {
    const one = interview('one', Date.now() - HOUR)
    page = await open('sidepanel.html?interview=one', {
      ...empty,
      interviews: [one],
      debriefs: [debrief(one, { promisesByMe: [], promisesByThem: [] })],
    })
    await waitForView(page, 'debrief')
    const summary = await page.evaluateHandle(() =>
      [...document.querySelectorAll('.step > summary')].find((one) =>
        one.textContent?.includes('Promises and next step'),
      ),
    )
    await (summary.asElement() as unknown as { click(): Promise<void> } | null)?.click()
    const field = await page.waitForSelector('aria/My promise[role="textbox"]')
    await field?.type(PROMISE)
    await fill(page, 'By', dayFrom(Date.now(), 1))
    await waitUntilSaved(page)
    await press(page, 'Done for now')
    await waitForView(page, 'home')
    await untilShown(page, PROMISE)
    expect(await textOf(page)).toContain('Brindlewick Energy, you promised this')
  })

  it('done by one tap, and back by one more', async () => {
    await tick(page, PROMISE)
    await untilGone(page, PROMISE)
    await press(page, 'Undo')
    await untilShown(page, PROMISE)
    expect(await shown(page)).toContainEqual([PROMISE, false])
  })

  it('stays done after a reload, and after a SIGKILL of the browser', async () => {
    await tick(page, PROMISE)
    await untilGone(page, PROMISE)
    await page.goto(page.url().replace(/\?.*/, ''))
    await waitForView(page, 'home')
    await page.waitForSelector('[data-tasks]')
    expect(await isShown(page, PROMISE)).toBe(false)

    await road.browser.killHard()
    const again = await road.browser.reopen()
    const list = await again.extensionPage('dashboard.html#tasks')
    await untilShown(list, PROMISE, '[data-group="done"]')
    await again.quit()
    road.browser = await again.reopen()
  })
})

it('a task opens the place that it came from: the note, or its part of the debrief', async () => {
  const page = await home(oneInterview())
  await untilShown(page, 'Thank-you note to Maya Lindqvar')
  await press(page, 'More for: Thank-you note to Maya Lindqvar')
  await press(page, 'Open note')
  await waitForView(page, 'thank-you')
  await page.goto('about:blank')
  await page.close()

  const letter = await open('dashboard.html#tasks')
  await untilShown(letter, 'Check in with Maya Lindqvar')
  await press(letter, 'More for: Check in with Maya Lindqvar')
  await press(letter, 'Open note')
  await waitForView(letter, 'thank-you')
  await letter.goto('about:blank')
  await letter.close()

  const list = await open('dashboard.html#tasks')
  await untilShown(list, 'How heat pump repairs are planned')
  await press(list, 'More for: How heat pump repairs are planned')
  await press(list, 'Open debrief')
  await waitForView(list, 'debrief')
  expect(await silently<string>(list, 'document.querySelector("main nav [aria-current]").textContent')).toBe('Today')
  await list.goto('about:blank')
  await list.close()
})

it('sleeps until tomorrow: gone from the home, and in the list with its day', async () => {
  const page = await home(oneInterview())
  await untilShown(page, 'Renew the portfolio')
  await press(page, 'More for: Renew the portfolio')
  await press(page, 'Tomorrow')
  await untilGone(page, 'Renew the portfolio')
  await page.close()
  const list = await open('dashboard.html#tasks')
  await untilShown(list, 'Renew the portfolio')
  const words = await silently<string>(
    list,
    `[...document.querySelectorAll('.task')].find((one) => one.textContent.includes('Renew the portfolio')).textContent`,
  )
  expect(words).toContain('snoozed until')
  await list.close()
})

it('an own task is added in the list, found by its company, changed, and is on the home', async () => {
  const page = await open('dashboard.html#tasks', weekOfTasks(Date.now()))
  await page.waitForSelector('.task')
  await press(page, 'New task')
  await until(() => silently(page, 'document.activeElement?.closest(".tasks-add") !== null'), {
    what: 'the first field',
  })
  await page.keyboard.type('Call the agency about March')
  await fill(page, 'Due', dayFrom(Date.now(), -1))
  const company = await page.waitForSelector('aria/Company, if any')
  await company?.type('Fenwick Partners')
  await page.keyboard.press('Enter')
  await untilShown(page, 'Call the agency about March', '[data-group="overdue"]')

  await page.select('.tasks-filter select', 'Fenwick Partners')
  await until(async () => (await shown(page)).length === 1, { what: 'the tasks of one company' })
  await press(page, 'More for: Call the agency about March')
  await press(page, 'Change')
  const words = await page.waitForSelector('aria/Task')
  await words?.click({ count: 3 })
  await page.keyboard.type('Call the agency about April')
  await page.keyboard.press('Enter')
  await untilShown(page, 'Call the agency about April')
  await page.close()

  const panel = await home()
  await untilShown(panel, 'Call the agency about April')
  await panel.close()
})

it('a day that a rule chooses passes over the holidays of a connected calendar', async () => {
  const now = Date.now()
  const today = dayFrom(now, 0)
  const one = interview('one', now, { status: 'debriefed' })
  const next = addBusinessDays(today, 1)
  const midnight = new Date(`${next}T00:00:00`).getTime()
  const holiday = keptEvent({ uid: 'h', start: midnight, minutes: 24 * 60, sourceId: 'free', event: { allDay: true } })
  const source = { ...newSource({ id: 'free', kind: 'ics-url', address: '', login: null }, now), name: 'Bank holidays' }
  await road.browser.extension().run(`chrome.storage.local.set({ calendarSources: [${JSON.stringify(source)}] })`)
  const promisesByMe = [{ id: 'p', text: PROMISE, due: '' }]
  const page = await home({
    ...empty,
    interviews: [one],
    debriefs: [debrief(one, { company: '', people: [], promisesByMe, promisesByThem: [] })],
    calendarEvents: [holiday],
  })
  await untilShown(page, PROMISE)
  const [without, withHoliday] = [new Set<string>(), new Set([next])].map((free) => addBusinessDays(today, 2, free))
  expect(withHoliday).not.toBe(without)
  const day = new Date(`${withHoliday}T12:00:00`).getDate()
  expect(await textOf(page)).toMatch(new RegExp(`you promised this\\s+ideally by \\w+, \\w+ ${day}\\b`))
  await page.close()
  await road.browser.extension().run(`chrome.storage.local.remove('calendarSources')`)
})

it('is worked by the keyboard alone', async () => {
  const page = await home(oneInterview())
  await untilShown(page, 'Renew the portfolio')
  const focus = () =>
    silently<string>(page, 'document.activeElement?.closest(".task")?.querySelector(".title").textContent ?? ""')
  await until(
    async () => {
      if ((await focus()) === 'Renew the portfolio') return true
      await page.keyboard.press('Tab')
      return false
    },
    { what: 'the tick by Tab' },
  )
  // Its words come before what else can be done with it.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.task-tools')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.task-tools', { hidden: true })
  expect(await focus()).toBe('Renew the portfolio')
  await page.keyboard.down('Shift')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.up('Shift')
  await page.keyboard.press('Space')
  await untilGone(page, 'Renew the portfolio')
  // The next one has the focus.
  expect(await shown(page)).toContainEqual([await focus(), false])
  await page.close()
})

describe('a file for a calendar', () => {
  let session: CDPSession
  beforeAll(async () => {
    session = await road.browser.puppeteer.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    })
  })
  /** What is saved by `work`, as a calendar reads it. */
  const savedBy = async (work: () => Promise<unknown>) => {
    const done: string[] = []
    const hear = ({ state, filePath }: { state: string; filePath?: string }) => {
      if (state === 'completed' && filePath) done.push(filePath)
    }
    session.on('Browser.downloadProgress', hear)
    await work()
    const file = await until(() => done[0], { what: 'the saved file' })
    session.off('Browser.downloadProgress', hear)
    return new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')))
  }
  const uids = (calendar: ICAL.Component) =>
    ['vevent', 'vtodo'].flatMap((kind) =>
      calendar.getAllSubcomponents(kind).map((one) => String(one.getFirstPropertyValue('uid'))),
    )

  it('is saved, can be read, and names each task as before when it is saved again', async () => {
    const page = await open('dashboard.html#tasks', weekOfTasks(Date.now()))
    await page.waitForSelector('.task')
    await press(page, 'Add to calendar')
    await press(page, 'Both', 'radio')
    const save = () => savedBy(() => page.click('#tasks-export ~ .measure .btn.primary'))
    const first = await save()
    const summaries = first.getAllSubcomponents('vtodo').map((todo) => todo.getFirstPropertyValue('summary'))
    expect(summaries).toContain(PROMISE)
    expect(summaries).toContain('Thank-you note to Maya Lindqvar')
    const records = () =>
      road.browser.extension().run<TaskRecord[]>(`new Promise((done) => {
        const open = indexedDB.open('afterword')
        open.onsuccess = () => {
          const all = open.result.transaction('tasks').objectStore('tasks').getAll()
          all.onsuccess = () => { open.result.close(); done(all.result) }
        }
      })`)
    await until(
      async () => (await records()).filter(({ exportedAt }) => exportedAt !== null).length === summaries.length,
      {
        what: 'what was saved',
      },
    )
    expect(uids(await save()).sort()).toEqual(uids(first).sort())
    await page.close()
  })

  it('can be that of a single task', async () => {
    const page = await home(oneInterview())
    await untilShown(page, PROMISE)
    await press(page, `More for: ${PROMISE}`)
    const file = await savedBy(() => press(page, 'Add to calendar'))
    const events = file.getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([PROMISE])
    await page.close()
  })
})

describe('the badge', () => {
  const minute = () => new Date().getHours() * 60 + new Date().getMinutes()
  const due = (day: string): Sample => {
    const old = interview('old', Date.now() - 60 * HOUR, { status: 'debriefed' })
    const promise = { id: 'p', text: PROMISE, due: day }
    return {
      ...empty,
      interviews: [old],
      debriefs: [debrief(old, { people: [], promisesByMe: [promise], promisesByThem: [] })],
    }
  }

  it('counts a promise whose day has come, until it is done; not with reminders off', async () => {
    await road.browser.setSettings({ reminders: { on: true, nextMorning: 0 } })
    const page = await home(due(dayFrom(Date.now(), 0)))
    await untilBadge('1')
    expect(await road.browser.extension().run('chrome.action.getTitle({})')).toContain('1 task is due')
    await road.browser.setSettings({ reminders: { on: false } })
    await untilBadge('')
    await road.browser.setSettings({ reminders: { on: true } })
    await untilBadge('1')
    await tick(page, PROMISE)
    await untilBadge('')
    await page.close()
  })

  it('has an alarm for the morning of the day', async () => {
    await road.browser.setSettings({ reminders: { on: true, nextMorning: minute() } })
    const page = await home(due(dayFrom(Date.now(), 1)))
    const expected = new Date()
    expected.setDate(expected.getDate() + 1)
    expected.setSeconds(0, 0)
    await until(
      async () => {
        const alarm = await road.browser
          .extension()
          .run<{ scheduledTime: number } | undefined>(`chrome.alarms.get('remind')`)
        return alarm !== undefined && Math.abs(alarm.scheduledTime - expected.getTime()) < 120_000
      },
      { what: 'the alarm of tomorrow' },
    )
    expect(await badge(road.browser)).toBe('')
    await page.close()
  })
})

it('is without fault in German too', async () => {
  const browser = await openBrowser({ lab: road.lab, language: 'de' })
  await plant(browser, weekOfTasks(Date.now()))
  for (const path of ['sidepanel.html', 'dashboard.html#tasks']) {
    const page = await browser.extensionPage(path)
    await page.setViewport({ width: 320, height: 800 })
    await page.waitForSelector('.task .more')
    await page.click('.task .more')
    await page.waitForSelector('.task-tools')
    expect(await browser.axe(page)).toEqual([])
    expect(await silently<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  }
  await browser.close()
})
