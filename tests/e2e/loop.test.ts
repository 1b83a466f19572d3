import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDebrief, newPerson } from '../../lib/domain/debrief/debrief.ts'
import { newPromise, newQuestion } from '../../lib/domain/debrief/prefill.ts'
import { keptEvent, met } from '../pictures/sample-events.ts'
import { empty, interview, type Sample } from '../pictures/samples.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'

// What was written in two interviews comes back in the third: each word here stands in a debrief, and nowhere else.
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Two debriefs with Vantor under two spellings, one with another company, and a coming interview with Vantor. */
function loop(now: number): Sample {
  const first = interview('first', now - 8 * DAY, { room: 'one-oneo-one' })
  const second = interview('second', now - 2 * DAY, { room: 'two-twot-two' })
  const other = interview('other', now - 4 * DAY, { room: 'oth-othe-oth' })
  const one = newDebrief({
    interviewId: 'first',
    company: 'Vantor',
    role: 'Site Reliability Engineer',
    startedAt: first.startedAt,
    endedAt: first.endedAt,
    updatedAt: now,
    people: [
      {
        ...newPerson('p1', 'Leah Grant'),
        email: 'leah@vantor.example',
        stressed: ['Quiet nights'],
        words: 'a pager that rings is a bug',
      },
    ],
    questions: [
      {
        ...newQuestion('q1', 'Tell me about an outage that you handled.', 'p1'),
        answer: 'The Marlow switch',
        landed: 'weak',
        story: 'Marlow switch',
      },
    ],
    surprises: ['They deploy on Fridays'],
    promisesByThem: [newPromise('t1', 'Leah sends the runbook')],
  })
  one.review.unsaid = ['I wrote the pager policy at Skelbeck']
  one.review.ownQuestions = [{ ...blankQuestion('o1'), text: 'Who owns the budget for tooling?' }]
  const two = newDebrief({
    interviewId: 'second',
    company: 'Vantor Ltd',
    role: 'Site Reliability Engineer',
    startedAt: second.startedAt,
    endedAt: second.endedAt,
    updatedAt: now,
    people: [{ ...newPerson('p2', 'Omar Reyes'), stressed: ['Feature speed'] }],
  })
  const three = newDebrief({
    interviewId: 'other',
    company: 'Brindlewick Energy',
    role: 'Operations Lead',
    startedAt: other.startedAt,
    endedAt: other.endedAt,
    updatedAt: now,
    people: [newPerson('p3', 'Maya Lindqvar')],
    questions: [
      { ...newQuestion('q2', 'What would you change first?', 'p3'), answer: 'The Tuesday list', landed: 'strong' },
    ],
  })
  const coming = keptEvent('coming', now + 3 * HOUR, {
    title: 'Vantor: final round',
    company: 'Vantor',
    role: 'Site Reliability Engineer',
    people: [met('Leah Grant', 'leah@vantor.example')],
  })
  return { ...empty, interviews: [first, second, other], debriefs: [one, two, three], calendarEvents: [coming] }
}
const blankQuestion = (id: string) => ({
  id,
  text: '',
  asked: false,
  answer: '',
  rating: '' as const,
  shifted: '' as const,
})

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
  const first = await road.browser.extensionPage('sidepanel.html')
  await waitForView(first, 'home')
  await first.close()
  await plant(road.browser, loop(Date.now()))
})
afterAll(() => road?.stop())

it('the preparation has the people, their words, what was asked, what is unsaid and unasked, and what was promised', async () => {
  const page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  await (await page.waitForSelector('aria/Prepare'))?.click()
  await waitForView(page, 'prepare')
  for (const words of [
    'Leah Grant',
    'Quiet nights',
    'a pager that rings is a bug',
    'Tell me about an outage that you handled.',
    'The Marlow switch',
    'I wrote the pager policy at Skelbeck',
    'Who owns the budget for tooling?',
    'Leah sends the runbook',
    'They deploy on Fridays',
    // Two people see the job differently, which is a question to ask.
    'Feature speed',
  ])
    await until(async () => (await textOf(page)).includes(words), { what: `“${words}”` })
  expect(await textOf(page)).not.toContain('The Tuesday list')
  await page.close()
})

it('a question that was asked before says so while it is typed, with the last answer', async () => {
  const call = await road.call({ code: 'thi-rdth-ird' })
  await call.clickLeave()
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  await (await panel.waitForSelector('::-p-text(What did they ask?)'))?.click()
  const question = await panel.waitForSelector('.step[open] textarea')
  await question?.type('Tell me about an outage you handled')
  await panel.waitForSelector('.met-before')
  await until(async () => (await textOf(panel)).includes('The Marlow switch'), { what: 'the last answer' })
  await panel.close()
})

describe('the dashboard', () => {
  it.each([
    ['roles', ['Vantor', 'Brindlewick Energy', 'Operations Lead']],
    ['questions', ['Tell me about an outage that you handled.', 'What would you change first?']],
    ['progress', ['Progress']],
  ])('has in %s what was typed', async (view, all) => {
    const page = await road.browser.extensionPage(`dashboard.html#${view}`)
    for (const words of all) await until(async () => (await textOf(page)).includes(words), { what: `“${words}”` })
    await page.close()
  })

  it.each([
    ['runbook', 'Leah sends the runbook'],
    ['"pager policy"', 'I wrote the pager policy at Skelbeck'],
    ['company:brindlewick tuesday', 'The Tuesday list'],
    ['person:omar speed', 'Feature speed'],
  ])('finds %s wherever it was typed', async (query, words) => {
    const page = await road.browser.extensionPage('dashboard.html')
    const search = await page.waitForSelector('input[type="search"]')
    await search?.type(query)
    await until(async () => (await textOf(page)).includes(words), { what: `“${words}”` })
    await page.close()
  })
})

describe('a debrief to read', () => {
  it('has on one page what was written, each part a press from its place', async () => {
    const page = await road.browser.extensionPage('dashboard.html#read=first')
    for (const words of ['Quiet nights', 'The Marlow switch', 'They deploy on Fridays', 'Leah sends the runbook'])
      await until(async () => (await textOf(page)).includes(words), { what: `“${words}”` })
    const href = await page.$eval('.read a.edit', (link) => link.getAttribute('href'))
    expect(href).toContain('interview=first&tier=now&step=')
    await page.close()
  })

  it('for a coach names nobody', async () => {
    const page = await road.browser.extensionPage('dashboard.html#read=first')
    await (await page.waitForSelector('.read [role="switch"]'))?.click()
    await until(async () => !(await textOf(page)).includes('Leah'), { what: 'no name' })
    const text = await textOf(page)
    expect(text).toContain('Interviewer 1 sends the runbook')
    expect(text).not.toContain('Vantor')
    await page.close()
  })
})
