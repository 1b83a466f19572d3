import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newConcern } from '../../lib/domain/debrief/review.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'
import { untouchedDraft } from '../../lib/domain/thank-you/untouched.ts'
import { keptEvent } from '../pictures/sample-events.ts'
import { debrief, empty, interview, type Sample } from '../pictures/samples.ts'
import { plant } from './harness/plant.ts'
import { debriefsOf } from './harness/records.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
let page: Page
beforeAll(async () => {
  road = await setUpRoad()
  page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
})
afterAll(() => road?.stop())

/** Three questions, two things that went well, two worries. */
function sample(): Debrief {
  const made = debrief(interview('one', Date.now() - 5 * 60_000))
  made.review.wentWell = ['first', 'second']
  made.review.concerns = [newConcern('c1', 'one worry'), newConcern('c2', 'another worry')]
  return made
}

/** Opens a step of a part of a debrief that is as it was. The page that wrote before must not write any more. */
async function open(tier: string, title: string, more: Partial<Sample> = {}): Promise<void> {
  await page.goto('about:blank')
  const records = { interviews: [interview('one', Date.now() - 5 * 60_000)], debriefs: [sample()] }
  await plant(road.browser, { ...empty, ...records, ...more })
  await page.goto(`chrome-extension://${road.browser.extensionId()}/sidepanel.html?interview=one&tier=${tier}`)
  await waitForView(page, 'debrief')
  // These come as single cards first.
  if (tier === 'today' || tier === 'tonight') await (await page.waitForSelector('::-p-text(Show all)'))?.click()
  const summary = await page.waitForSelector(`xpath/.//summary[contains(., ${JSON.stringify(title)})]`)
  await summary?.evaluate((found) => {
    if (!found.closest('details')?.open) (found as HTMLElement).click()
  })
  await page.waitForSelector('.step[open] .inside')
}
const kept = <T>(pick: (debrief: Debrief) => T) => debriefsOf(road.browser).then(([first]) => pick(first as Debrief))
const questions = ({ questions: all }: Debrief) => all.map(({ id }) => id)
const wentWell = ({ review }: Debrief) => review.wentWell
const worries = ({ review }: Debrief) => review.concerns.map(({ text }) => text)

/** Until what lies on the disk is this. */
const becomes = async <T>(pick: (debrief: Debrief) => T, wanted: T) => {
  await until(async () => JSON.stringify(await kept(pick)) === JSON.stringify(wanted), {
    what: `${JSON.stringify(wanted)} on the disk, where ${JSON.stringify(await kept(pick))} is`,
  })
}
async function chord(modifier: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(modifier)
  await page.keyboard.press(key)
  await page.keyboard.up(modifier)
}
async function paste(text: string): Promise<void> {
  await silently(
    page,
    `(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', ${JSON.stringify(text)})
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })()`,
  )
}
const textArea = '.step[open] .inside textarea'
const focusText = async (index: number) => {
  const fields = await page.$$(textArea)
  await fields.at(index)?.focus()
}
const press = async (name: string) => (await page.waitForSelector(`aria/${name}`))?.click()

describe('the questions', () => {
  beforeEach(() => open('now', 'What did they ask?'))

  it('are dragged to another place by their number', async () => {
    // All of them in sight, as a hand would have them.
    await page.setViewport({ width: 400, height: 1_600 })
    const drag = async (from: string, to: string, beyond: number) => {
      const [start, end] = await Promise.all(
        [from, to].map(async (selector) => (await page.waitForSelector(selector))?.boundingBox()),
      )
      if (!start || !end) throw new Error(`Nothing to drag from ${from} to ${to}`)
      await page.mouse.move(start.x + 8, start.y + 8)
      await page.mouse.down()
      await page.mouse.move(start.x + 8, end.y + beyond, { steps: 12 })
      await page.mouse.up()
    }
    await drag('.rapid > li:nth-child(3) .grip', '.rapid > li:nth-child(1)', -4)
    await becomes(questions, ['q3', 'q1', 'q2'])
    // Below the empty one there is no place.
    await drag('.rapid > li:nth-child(1) .grip', '.rapid > li:last-child', 60)
    await becomes(questions, ['q1', 'q2', 'q3'])
    expect(await page.$('.dragged')).toBeNull()
  })

  it('are moved by Alt with an arrow key', async () => {
    await page.focus('.rapid .folded')
    await chord('Alt', 'ArrowDown')
    await becomes(questions, ['q2', 'q1', 'q3'])
    await chord('Alt', 'ArrowUp')
    await becomes(questions, ['q1', 'q2', 'q3'])
  })

  it('become several from pasted lines, which Undo takes back', async () => {
    await focusText(-1)
    await paste('1. Why us?\n2. Why now?\n\n3. Why you?')
    const texts = ({ questions: all }: Debrief) => all.slice(3).map(({ text }) => text)
    await becomes(texts, ['Why us?', 'Why now?', 'Why you?'])
    await press('Undo')
    await becomes(texts, [])
  })

  it('come back after their removal, by the button or by Ctrl+Z', async () => {
    for (const undo of [() => press('Undo'), () => chord('Control', 'KeyZ')]) {
      await page.click('.rapid > li:nth-child(2) .folded')
      await press('Remove question 2')
      await becomes(questions, ['q1', 'q3'])
      await undo()
      await becomes(questions, ['q1', 'q2', 'q3'])
    }
  })
})

describe('a list of short texts', () => {
  beforeEach(() => open('today', 'What went well?'))

  it('is reordered, grows by pasted lines, and gives back what was removed', async () => {
    await focusText(0)
    await chord('Alt', 'ArrowDown')
    await becomes(wentWell, ['second', 'first'])
    await focusText(-1)
    await paste('- third\n- fourth')
    await becomes(wentWell, ['second', 'first', 'third', 'fourth'])
    await press('Remove third')
    await becomes(wentWell, ['second', 'first', 'fourth'])
    await press('Undo')
    await becomes(wentWell, ['second', 'first', 'third', 'fourth'])
  })
})

describe('a list of entries', () => {
  beforeEach(() => open('today', 'New questions or concerns?'))

  it('is reordered, grows by pasted lines, and gives back what was removed', async () => {
    await focusText(0)
    await chord('Alt', 'ArrowDown')
    await becomes(worries, ['another worry', 'one worry'])
    await focusText(-1)
    await paste('a third\na fourth')
    await becomes(worries, ['another worry', 'one worry', 'a third', 'a fourth'])
    await press('Remove one worry')
    await becomes(worries, ['another worry', 'a third', 'a fourth'])
    await press('Undo')
    await becomes(worries, ['another worry', 'one worry', 'a third', 'a fourth'])
  })
})

describe('a person', () => {
  it('comes back after the removal, with all that was written of them', async () => {
    await open('now', 'Who and what')
    await press('Change Maya Lindqvar')
    await press('Remove')
    const people = (one: Debrief) => one.people.map(({ id, words }) => [id, words])
    await becomes(people, [['tobias', '']])
    await press('Undo')
    await becomes(people, [
      ['maya', 'one queue, one truth'],
      ['tobias', ''],
    ])
  })
})

describe('the summary for a recruiter', () => {
  it('lies on the clipboard as it was shown, and asks nothing of the network', async () => {
    await road.browser.puppeteer
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${road.browser.extensionId()}`, ['clipboard-read', 'clipboard-write'])
    await open('summary', 'What goes into it?')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.bringToFront()
    await press('Copy summary')
    const shown = await silently<string>(page, 'document.querySelector(".summary pre").textContent')
    await until(async () => (await page.evaluate(() => navigator.clipboard.readText())) === shown, {
      what: 'the summary on the clipboard',
    })
    expect(shown).toContain('Maya Lindqvar, Head of Operations')
    expect(shown).not.toContain('one queue, one truth')
    expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])
  })
})

describe('what other records say of it', () => {
  const reads = (words: string) =>
    until(async () => (await textOf(page)).includes(words), { what: `"${words}" on the screen` })

  it('a worry that is open since the round before is to be decided', async () => {
    const worry = { ...newConcern('w', 'Three managers in two years'), severity: 'severe' as const }
    const [now, before] = [5, 7 * 24 * 60].map((minutes, index) => {
      const of = interview(index === 0 ? 'one' : 'before', Date.now() - minutes * 60_000)
      const made = debrief(of)
      made.review.concerns = [worry]
      return { of, made }
    }) as [{ of: Interview; made: Debrief }, { of: Interview; made: Debrief }]
    const title = 'Where does that leave you?'
    await open('tonight', title, { interviews: [now.of, before.of], debriefs: [now.made, before.made] })
    await reads('Still open after two rounds.')
    await press('Mark as settled: Three managers in two years')
    await until(async () => !(await textOf(page)).includes('Still open after two rounds.'), {
      what: 'the worry to be off',
    })
    await open('tonight', title, { interviews: [now.of], debriefs: [now.made] })
    await page.waitForSelector('aria/Mark as settled: Three managers in two years')
    expect(await textOf(page)).not.toContain('Still open after two rounds.')
  })

  it('its times are told on its own clock too, and which notes are sent', async () => {
    const own = await silently<string>(page, 'Intl.DateTimeFormat().resolvedOptions().timeZone')
    const start = Date.now() - 54 * 60_000
    const event = keptEvent('tokyo', start, { title: 'Interview' })
    event.event.timeZone = own === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo'
    const draft = { ...untouchedDraft(sample(), 'maya', defaultSettings(), own), openedAt: start, sentAt: start }
    const link = { id: event.id, key: 'tokyo', slot: null, timeDiffers: false }
    await open('now', 'Who and what', {
      interviews: [interview('one', Date.now() - 5 * 60_000, { event: link, eventBy: 'match' })],
      calendarEvents: [event],
      thankYouDrafts: [draft],
    })
    await reads('Their time: ')
    await reads(own === 'Asia/Tokyo' ? 'Eastern Time' : 'Japan Time')
    await reads('note sent')
  })
})
