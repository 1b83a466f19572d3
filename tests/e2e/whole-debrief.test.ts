import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { keptEvent, MINUTE } from '../domain/calendar/make.ts'
import { empty, interview } from '../pictures/samples.ts'
import { plant } from './harness/plant.ts'
import { debriefsOf } from './harness/records.ts'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

const part = (page: Page) =>
  silently<string>(page, 'document.querySelector("main nav [aria-current]")?.textContent ?? ""')
const openStep = (page: Page) =>
  silently<string>(page, 'document.querySelector(".step[open] > summary")?.textContent ?? ""')

/** A keyboard that counts its presses; what is typed as text is counted apart. */
function keyboardOf(page: Page) {
  const counted = { keys: 0, letters: 0 }
  const press = async (key: KeyInput) => {
    counted.keys += 1
    await page.keyboard.press(key)
  }
  return {
    counted,
    press,
    async type(text: string) {
      counted.letters += text.length
      await page.keyboard.type(text)
    },
    /** On to the next step: one press with the Control key held. */
    async goOn() {
      const before = await openStep(page)
      await page.keyboard.down('Control')
      await press('Enter')
      await page.keyboard.up('Control')
      await until(async () => (await openStep(page)) !== before || (await isAtTheEnd(page)), { what: 'the next step' })
    },
    /** Tab until the control in focus has this name. */
    async tabTo(name: string) {
      for (let presses = 0; presses < 80; presses++) {
        if ((await focusedName(page)) === name) return
        await press('Tab')
      }
      throw new Error(`Tab never came to "${name}"`)
    },
  }
}
const isAtTheEnd = (page: Page) => silently<boolean>(page, 'Boolean(document.activeElement?.closest(".actionbar"))')
const focusedName = (page: Page) =>
  silently<string>(
    page,
    `(() => {
      const it = document.activeElement
      return it?.getAttribute('aria-label') ?? it?.labels?.[0]?.textContent ?? it?.textContent?.trim() ?? ''
    })()`,
  )
const focusedKind = (page: Page) =>
  silently<string>(
    page,
    `(() => { const it = document.activeElement; return it?.matches('textarea, input:not([type]), input[type="text"]') ? 'text' : it?.type ?? '' })()`,
  )

const questions = [
  'Tell me about a time you cut a backlog.',
  'What would you do in your first thirty days?',
  'How do you decide what not to measure?',
  'Why do you want to leave?',
  'What do you ask of a team lead?',
]

describe('a whole debrief by keyboard alone, from the end of the call', () => {
  let panel: Page
  const said: string[] = [...questions]

  it('the first part: five questions, two people, one promise, in as few presses as the README says', async () => {
    const call = await road.call({ code: 'who-lede-bri' })
    await call.clickLeave()
    panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    const { counted, type, press, goOn, tabTo } = keyboardOf(panel)
    await tabTo('Company')
    await type('Brindlewick Energy')
    await press('Tab')
    await type('Customer Operations Lead')
    await goOn()
    await press('Space')
    await goOn()
    for (const question of questions) {
      await type(question)
      await press('Enter')
    }
    await goOn()
    await type('First-visit fix')
    await goOn()
    await type('One shared queue')
    await goOn()
    await goOn()
    await type('Send Maya the one-page board')
    await goOn()
    await waitUntilSaved(panel)
    const [debrief] = await debriefsOf(road.browser)
    expect(debrief).toMatchObject({
      company: 'Brindlewick Energy',
      role: 'Customer Operations Lead',
      feel: 'good',
      people: [{ stressed: ['First-visit fix'] }, { stressed: ['One shared queue'] }],
      promisesByMe: [{ text: 'Send Maya the one-page board' }],
    })
    expect(debrief?.questions.map(({ text }) => text)).toEqual(questions)
    said.push('First-visit fix', 'One shared queue', 'Send Maya the one-page board')
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
    expect(readme).toContain(`${counted.keys} key presses`)
    // A tired hand: 120 letters a minute, and three seconds of thought before each other key.
    expect(counted.letters / 120 + counted.keys / 20).toBeLessThan(4)
  })

  it.each(['Today', 'Tonight', 'Morning'])('the part "%s", each of its steps', async (name) => {
    const { type, press, goOn, tabTo } = keyboardOf(panel)
    await tabTo(name)
    await press('Enter')
    await until(async () => (await part(panel)) === name, { what: `the part ${name}` })
    await panel.waitForSelector('.step')
    const all = await silently<string>(panel, 'document.querySelector(".cards-foot .btn")?.textContent ?? ""')
    if (all) {
      await tabTo(all)
      await press('Enter')
      await panel.waitForFunction(() => !document.querySelector('.cards-foot'))
    }
    const titles = await silently<string[]>(
      panel,
      '[...document.querySelectorAll(".step > summary")].map((one) => one.textContent)',
    )
    await tabTo((await openStep(panel)).trim())
    await press('Tab')
    for (let index = 0; index < titles.length; index++) {
      const kind = await focusedKind(panel)
      if (kind === 'text') {
        const text = `${name} ${index} in my own words`
        await type(text)
        said.push(text)
      } else if (kind === 'radio' || kind === 'checkbox') await press('Space')
      await goOn()
    }
    expect(await isAtTheEnd(panel)).toBe(true)
    await waitUntilSaved(panel)
  })

  it('all of it is on the disk', async () => {
    const [debrief] = await debriefsOf(road.browser)
    const kept = JSON.stringify(debrief)
    expect(said.length).toBeGreaterThan(20)
    for (const text of said) expect(kept).toContain(text)
  })

  it('"Done for now" by keyboard ends it', async () => {
    const { press, tabTo } = keyboardOf(panel)
    await tabTo('Done for now')
    await press('Enter')
    await waitForView(panel, 'home')
    expect(await textOf(panel)).toContain('Brindlewick Energy')
  })
})

it('guide A on the road in four minutes: nine answers, then enough for today', async () => {
  const own = await setUpRoad()
  const page = await own.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  await plant(own.browser, { ...empty, interviews: [interview('brief', Date.now() - 5 * MINUTE)] })
  await page.goto(`${page.url().split('?')[0]}?interview=brief`)
  await waitForView(page, 'debrief')
  const { counted, type, press, goOn, tabTo } = keyboardOf(page)
  // Now: the firm and the role, how it felt, what they asked, what mattered to the first person.
  await tabTo('Company')
  await type('Brindlewick Energy')
  await press('Tab')
  await type('Customer Operations Lead')
  await goOn()
  await press('Space')
  await goOn()
  for (const question of questions.slice(0, 3)) {
    await type(question)
    await press('Enter')
  }
  await goOn()
  await type('First-visit fix')
  // Today: what went well, six ratings, one plan, one gap.
  await waitUntilSaved(page)
  await page.goto(`${page.url().split('?')[0]}?interview=brief&tier=today`)
  await page.waitForSelector('.cards-foot')
  await until(async () => (await focusedKind(page)) === 'text', { what: 'the first card to be typed into' })
  await type('The backlog story')
  await goOn()
  for (const number of ['4', '3', '4', '2', '3', '4'] as const) await press(number)
  await goOn()
  await type('Begin with the result')
  await goOn()
  await type('Their meter rollout')
  await waitUntilSaved(page)
  const [debrief] = await debriefsOf(own.browser)
  expect(debrief?.review.wentWell).toEqual(['The backlog story'])
  expect(Object.values(debrief?.review.assessments ?? {}).map(({ score }) => score)).toEqual([4, 3, 4, 2, 3, 4])
  expect(debrief?.review.improvements.map(({ text }) => text)).toEqual(['Begin with the result'])
  expect(JSON.stringify(debrief?.review.preparation)).toContain('Their meter rollout')
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(readme).toContain(`in ${counted.keys} key presses`)
  // A tired hand: 120 letters a minute, and three seconds of thought before each other key.
  expect(counted.letters / 120 + counted.keys / 20).toBeLessThan(4)
  await tabTo('That’s enough for today')
  await press('Enter')
  await waitForView(page, 'home')
  await own.stop()
})

describe('a reload and a killed browser', () => {
  it('find everything again, in each part', async () => {
    const own = await setUpRoad()
    let { browser } = own
    const one = interview('one', Date.now() - 5 * MINUTE)
    const first = await browser.extensionPage('sidepanel.html')
    await waitForView(first, 'home')
    await plant(browser, { ...empty, interviews: [one] })
    const written: string[] = []
    for (const tier of ['now', 'capture', 'today', 'tonight', 'morning']) {
      const open = async () => {
        const page = await browser.extensionPage(`sidepanel.html?interview=one&tier=${tier}`)
        await waitForView(page, 'debrief')
        await page.waitForSelector('.step')
        if (await page.$('.cards-foot')) await page.click('.cards-foot .btn')
        if (!(await page.$('.step:first-child[open]'))) await page.click('.step:first-child > summary')
        return page
      }
      const fields = '.step:first-child[open] .inside :is(textarea, input:not([type]), input[type="text"])'
      const values = (page: Page) =>
        silently<string[]>(page, `[...document.querySelectorAll('${fields}')].map(({ value }) => value)`)
      const text = `Written in the part ${tier}`
      written.push(text)
      let page = await open()
      const field = await page.waitForSelector(fields)
      await field?.focus()
      await page.keyboard.type(text)
      await until(async () => JSON.stringify(await debriefsOf(browser)).includes(text), {
        what: `${text}, on the disk`,
      })
      await page.reload()
      await page.close()
      page = await open()
      await until(async () => (await values(page)).some((value) => value.includes(text)), {
        what: `${text}, after a reload`,
      })
      await browser.killHard()
      browser = await browser.reopen()
      page = await open()
      await until(async () => (await values(page)).some((value) => value.includes(text)), {
        what: `${text}, after the browser was killed`,
      })
    }
    const kept = JSON.stringify((await debriefsOf(browser)).find(({ interviewId }: Debrief) => interviewId === 'one'))
    for (const text of written) expect(kept).toContain(text)
    await browser.close()
    await own.lab.stop()
  }, 120_000)
})

it('goals that were set before the call come back after it', async () => {
  const meeting = keptEvent({
    uid: 'soon',
    start: Date.now() + 10 * MINUTE,
    conferenceKeys: ['meet:pre-pare-abc'],
    company: { value: 'Vantor', from: 'title' } as never,
  })
  const page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  await plant(road.browser, { ...empty, calendarEvents: [meeting] })
  await page.reload()
  await waitForView(page, 'home')
  await (await page.waitForSelector('aria/Prepare'))?.click()
  await waitForView(page, 'prepare')
  await page.type('aria/A goal', 'Find out who decides')
  await waitUntilSaved(page)
  await (await page.waitForSelector('aria/I’m ready'))?.click()
  await waitForView(page, 'home')
  await page.close()
  const call = await road.call({ code: 'pre-pare-abc' })
  await call.clickLeave()
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  await until(
    async () => (await debriefsOf(road.browser)).some(({ review }) => review.goals[0]?.text === 'Find out who decides'),
    {
      what: 'the goal in the debrief',
    },
  )
  await (await panel.waitForSelector('aria/Today'))?.click()
  await (await panel.waitForSelector('.cards-foot .btn'))?.click()
  await panel.waitForSelector('.step:nth-child(5)')
  await silently(
    panel,
    `[...document.querySelectorAll('.step > summary')].find((one) => one.textContent.startsWith('Your goals')).click()`,
  )
  await until(async () => (await textOf(panel)).includes('How far did you get?'), { what: 'the goal, to be rated' })
})
