import type { Page } from 'puppeteer-core'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { defaultReminders } from '../../lib/domain/interview/reminders.ts'
import type { LabBrowser } from '../e2e/harness/browser.ts'
import { calendarText, dropFile } from '../e2e/harness/hand.ts'
import { plant } from '../e2e/harness/plant.ts'
import { waitForView } from '../e2e/harness/road.ts'
import { calendars, plantCalendars } from './calendars.ts'
import { debriefScreens } from './debrief-screens.ts'
import { press, step } from './reach.ts'
import { minuteOf, momentDue } from './sample-moment.ts'
import { manyTasks, weekOfTasks } from './sample-tasks.ts'
import { crashed, fromCalendar, manyChoices, unseen } from './sample-unseen.ts'
import { empty, health, overfull, type Sample, typical } from './samples.ts'
import type { Fill, Screen } from './screen.ts'

const samples: Record<Fill, (now: number) => Sample> = { empty: () => empty, typical, overfull }

const letter = async (page: Page) => {
  await waitForView(page, 'debrief')
  await press('.actionbar .unlocked .link')(page)
  await waitForView(page, 'thank-you')
}
const add = async (page: Page) => {
  await waitForView(page, 'home')
  await press('.open-add')(page)
  await waitForView(page, 'add')
}
const HOUR = 3_600_000
/** One event is read, or several. */
const found = (count: number) => async (page: Page) => {
  await add(page)
  const events = Array.from({ length: count }, (_, index) => ({
    uid: `${index}@example.com`,
    title: index % 2 === 0 ? 'Interview with Merrowfield Health - Service Delivery Manager' : 'Dentist',
    start: Math.ceil(Date.now() / HOUR) * HOUR + (index + 20) * HOUR,
    lines: [
      'ORGANIZER;CN=Merrowfield Hiring:mailto:hiring@merrowfield.example',
      'ATTENDEE;CN=Hanne Vossberg;PARTSTAT=ACCEPTED:mailto:hanne@merrowfield.example',
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
    ],
  }))
  await dropFile(page, 'invite.ics', calendarText(...events))
  await page.waitForSelector('.found-event, .found-row')
}

const tasksShown = (page: Page) => page.waitForSelector('.task')
/** The tasks with one of their two forms. */
const open = (form: 'add' | 'export') => async (page: Page) => {
  await press(`main > header .btn:nth-child(${form === 'add' ? 1 : 2})`)(page)
  await page.waitForSelector(form === 'add' ? '.tasks-add' : '#tasks-export')
}

export const screens: readonly Screen[] = [
  { name: 'welcome', page: 'welcome.html', fills: ['empty'] },
  { name: 'options', page: 'options.html', fills: ['empty', 'typical'] },
  ...['seeks', 'opening', 'calendars', 'reminders', 'backups', 'data'].map(
    (section): Screen => ({
      name: `options-${section}`,
      page: `options.html#${section}`,
      fills: ['typical'],
    }),
  ),
  {
    name: 'options-account',
    page: 'options.html#calendars',
    fills: ['empty'],
    reach: press('#calendars input[type="radio"]:not(:checked)'),
  },
  {
    name: 'options-report',
    page: 'options.html#sites',
    fills: ['typical'],
    reach: press('[data-site="zoom"] button[aria-expanded]'),
  },
  {
    name: 'home',
    page: 'sidepanel.html',
    fills: ['empty', 'typical', 'overfull'],
    reach: (page) => waitForView(page, 'home'),
  },
  {
    name: 'home-entry',
    page: 'sidepanel.html',
    fills: ['empty'],
    reach: async (page) => {
      await waitForView(page, 'home')
      await (await page.waitForSelector('.entry-line input'))?.type('phone with Anna Berg, Vantor, Thu 3pm')
      await page.waitForSelector('.entry-line .card')
    },
  },
  { name: 'add', page: 'sidepanel.html', fills: ['empty'], reach: add },
  { name: 'add-one', page: 'sidepanel.html', fills: ['empty'], reach: found(1) },
  { name: 'add-many', page: 'sidepanel.html', fills: ['empty'], reach: found(14) },
  { name: 'dashboard-interviews', page: 'dashboard.html', fills: ['empty', 'typical', 'overfull'] },
  { name: 'dashboard-roles', page: 'dashboard.html#roles', fills: ['empty', 'typical', 'overfull'] },
  { name: 'dashboard-questions', page: 'dashboard.html#questions', fills: ['empty', 'typical', 'overfull'] },
  { name: 'dashboard-progress', page: 'dashboard.html#progress', fills: ['empty', 'typical', 'overfull'] },
  { name: 'dashboard-read', page: 'dashboard.html#read=fresh', fills: ['typical', 'overfull'] },
  {
    name: 'dashboard-calendar',
    page: 'dashboard.html#calendar',
    fills: ['empty', 'typical', 'overfull'],
    reach: async (page) => {
      if (await page.$('.event.interview')) await press('.event.interview .rowbtn')(page)
    },
  },
  { name: 'dashboard-tasks', page: 'dashboard.html#tasks', fills: ['empty'], reach: open('add') },
  { name: 'dashboard-tasks', page: 'dashboard.html#tasks', fills: ['typical'], sample: weekOfTasks, reach: tasksShown },
  { name: 'dashboard-tasks', page: 'dashboard.html#tasks', fills: ['overfull'], sample: manyTasks, reach: tasksShown },
  {
    name: 'dashboard-tasks-tools',
    page: 'dashboard.html#tasks',
    fills: ['typical'],
    sample: weekOfTasks,
    reach: async (page) => {
      await tasksShown(page)
      await press('[data-task="promise"] .more')(page)
      await press('[data-task="own"] .more')(page)
      await press('[data-task="own"] .task-tools .btn:has(+ .btn)')(page)
    },
  },
  {
    name: 'dashboard-tasks-export',
    page: 'dashboard.html#tasks',
    fills: ['typical'],
    sample: weekOfTasks,
    reach: open('export'),
  },
  ...(['typical', 'overfull'] as const).map((fill) => ({
    name: 'home-tasks',
    page: 'sidepanel.html',
    fills: [fill],
    sample: fill === 'typical' ? weekOfTasks : manyTasks,
    reach: async (page: Page) => {
      await tasksShown(page)
      await press('[data-task="promise"] .more')(page)
      await page.waitForSelector('.task-tools')
    },
  })),
  {
    name: 'home-unseen',
    page: 'sidepanel.html',
    fills: ['typical'],
    sample: unseen,
    reach: async (page) => {
      await waitForView(page, 'home')
      await press('.quiet-calls > summary')(page)
    },
  },
  {
    name: 'home-crashed',
    page: 'sidepanel.html',
    fills: ['typical'],
    sample: crashed,
    reach: async (page) => {
      await waitForView(page, 'home')
      await press('.quiet-calls > summary')(page)
    },
  },
  {
    name: 'debrief-crashed',
    page: 'sidepanel.html?interview=fresh',
    fills: ['typical'],
    sample: crashed,
    reach: async (page) => {
      await step(1)(page)
      await press('.row.one.top.apart .btn')(page)
      await page.waitForSelector('input[type="time"]')
    },
  },
  {
    name: 'debrief-which',
    page: 'sidepanel.html?interview=fresh',
    fills: ['typical'],
    sample: manyChoices,
    reach: step(1),
  },
  {
    name: 'debrief-calendar',
    page: 'sidepanel.html?interview=fresh',
    fills: ['typical'],
    sample: fromCalendar,
    reach: step(1),
  },
  {
    name: 'home-moment',
    page: 'sidepanel.html',
    fills: ['typical'],
    sample: momentDue,
    reminders: (now) => ({ nextMorning: Math.max(0, minuteOf(now) - 1), quiet: { from: 0, to: 0 } }),
    reach: async (page) => {
      await waitForView(page, 'home')
      await page.waitForSelector('[data-moment]')
    },
  },
  {
    name: 'prepare',
    page: 'sidepanel.html',
    fills: ['typical', 'overfull'],
    reach: async (page) => {
      await waitForView(page, 'home')
      await press('.btn.prepare')(page)
      await waitForView(page, 'prepare')
    },
  },
  {
    name: 'live',
    page: 'sidepanel.html',
    fills: ['typical'],
    reach: async (page) => {
      await press('.card.tint .btn')(page)
      await waitForView(page, 'live')
    },
  },
  ...debriefScreens,
  { name: 'thank-you', page: 'sidepanel.html?interview=fresh', fills: ['typical', 'overfull'], reach: letter },
  {
    name: 'thank-you-compare',
    page: 'sidepanel.html?interview=fresh',
    fills: ['typical'],
    reach: async (page) => {
      await page.setViewport({ width: 400, height: 800 })
      await letter(page)
      await press('.note-tools [aria-pressed]')(page)
      await press('.note-tools [aria-expanded]')(page)
      await page.waitForSelector('.difference')
    },
  },
  {
    name: 'thank-you-edit',
    page: 'sidepanel.html?interview=fresh',
    fills: ['typical'],
    reach: async (page) => {
      await page.setViewport({ width: 400, height: 800 })
      await letter(page)
      await press('.letter .foot .btn')(page)
      await page.waitForSelector('.letter textarea')
    },
  },
  {
    name: 'thank-you-message',
    page: 'sidepanel.html?interview=fresh',
    fills: ['typical'],
    reach: async (page) => {
      await page.setViewport({ width: 400, height: 800 })
      await letter(page)
      await press('.note-pane .style-choice > summary')(page)
      await press('.choices [role="radiogroup"]:last-child label:last-child input')(page)
    },
  },
]

const liveSession = (now: number): CallSession => ({
  id: 'live',
  platform: 'google-meet',
  room: 'xyz-abcd-efg',
  tabId: -1,
  windowId: -1,
  state: 'in-call',
  startedAt: now - 23 * 60_000,
  lastSeenAt: now,
  awaySince: null,
  awayPhase: null,
  leaveClickedAt: null,
  endedAt: null,
  endReason: null,
  people: ['Maya Lindqvar', 'Tobias Ashgrove'],
})

/** Opens a screen as it is with so much in it. Pages that are open must not write any more. */
export async function openScreen(browser: LabBrowser, screen: Screen, fill: Fill): Promise<Page> {
  const now = Date.now()
  await plant(
    browser,
    screen.sample?.(now) ?? samples[fill](now),
    fill === 'typical' && !screen.sample ? [liveSession(now)] : [],
    fill === 'typical' ? health(now) : null,
  )
  await browser.setSettings({ reminders: screen.reminders?.(now) ?? defaultReminders() })
  await plantCalendars(browser, fill === 'empty' ? [] : calendars(now))
  const page = await browser.extensionPage(screen.page)
  await page.waitForSelector('main')
  await screen.reach?.(page)
  return page
}
