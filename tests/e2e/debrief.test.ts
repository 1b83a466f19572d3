import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
let panel: Page
beforeAll(async () => {
  road = await setUpRoad()
  await road.browser.setSettings({ me: { name: 'Lena Haldorsen', phone: '020 7946 0182' } })
  const call = await road.call({ code: 'deb-rief-one' })
  await call.clickLeave()
  panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
})
afterAll(() => road?.stop())

/** Focuses the control with this label. */
const focus = async (label: string) => {
  const found = await panel.waitForSelector(`aria/${label}`)
  await found?.focus()
}
const type = async (label: string, text: string) => {
  await focus(label)
  await panel.keyboard.type(text)
}
const next = async () => {
  await panel.keyboard.down('Control')
  await panel.keyboard.press('Enter')
  await panel.keyboard.up('Control')
}

describe('the debrief, with the keyboard alone', () => {
  it('takes company and role, and goes on by Ctrl+Enter', async () => {
    await type('Company', 'Brindlewick Energy')
    await panel.keyboard.press('Tab')
    await panel.keyboard.type('Customer Operations Lead')
    await next()
    await until(async () => (await textOf(panel)).includes('In one word'), { what: 'the second step' })
    await next()
  })

  it('Enter adds the next question', async () => {
    await until(async () => silently<boolean>(panel, 'document.activeElement?.tagName === "TEXTAREA"'), {
      what: 'the focus in the first question',
    })
    for (const question of [
      'Tell me about a time you cut a backlog.',
      'What would you do in your first thirty days?',
      'How do you decide what not to measure?',
    ]) {
      await panel.keyboard.type(question)
      await panel.keyboard.press('Enter')
    }
    const text = await textOf(panel)
    expect(text).toContain('Tell me about a time you cut a backlog.')
    expect(text).toContain('How do you decide what not to measure?')
    await waitUntilSaved(panel)
  })

  it('keeps what one person said', async () => {
    await next()
    await type('The problem Maya needs solved', 'engineers and support work from two lists')
    await type('Maya’s exact words', 'one queue, one truth')
    await waitUntilSaved(panel)
    await until(async () => (await textOf(panel)).includes('Note to Maya ready'), { what: 'the note to be ready' })
  })
})

describe('the letter', () => {
  it('is there for both people after one click: full for one, plain for the other', async () => {
    await panel.click('aria/Draft thank-you')
    await waitForView(panel, 'thank-you')
    const text = await textOf(panel)
    expect(text.toLowerCase()).toContain('one queue, one truth')
    expect(text).toContain('Customer Operations Lead')
    expect(text).toContain('Lena Haldorsen')
    expect(text).not.toContain('undefined')
    await panel.click('aria/Tobias plain')
    await until(
      async () =>
        (await textOf(panel)).includes('Hi Tobias') ||
        (await textOf(panel)).includes('Dear Tobias') ||
        (await textOf(panel)).includes('Hello Tobias'),
      { what: "Tobias's note" },
    )
    expect(await textOf(panel)).toContain('What did Tobias say that you’d tell a friend about?')
  })

  it('answering the one question turns the plain note into a full one', async () => {
    const answer = await panel.waitForSelector('.note-pane .nudge input')
    await answer?.type('that the on-call rota fits on one page')
    await until(
      async () =>
        (await silently<string>(panel, 'document.querySelector(".note").innerText')).includes(
          'on-call rota fits on one page',
        ),
      { what: 'the answer in the note' },
    )
  })

  it('opens in Gmail with the right recipient, subject and body, and asks whether it was sent', async () => {
    await panel.click('aria/Maya')
    const address = await panel.waitForSelector('input[type="email"]')
    await address?.type('maya+hiring@brindlewick.example')
    const body = await until(() => silently<string>(panel, 'document.querySelector(".note .body")?.innerText'), {
      what: 'the letter',
    })
    const subject = await silently<string>(panel, 'document.querySelector(".note .head strong").innerText')
    await panel.click('aria/Open in Gmail')
    const opened = await until(() => road.lab.opened.at(-1), { what: 'the composer' })
    expect(opened).toMatchObject({ host: 'mail.google.com', to: 'maya+hiring@brindlewick.example', subject })
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(flat(opened.body)).toBe(flat(body))
    expect(opened.body).toMatch(/^\S.*\n\n/)
    await until(async () => (await textOf(panel)).includes('Did you send the note to Maya?'), {
      what: 'the question whether it was sent',
    })
    await panel.click('aria/Yes')
    await until(async () => (await textOf(panel)).includes('You marked it sent'), { what: 'the answer' })
  })

  it('keeps an edited letter, also over a closed panel', async () => {
    await panel.click('aria/Edit')
    const editor = await panel.waitForSelector('.note textarea')
    await editor?.focus()
    await panel.keyboard.down('Control')
    await panel.keyboard.press('End')
    await panel.keyboard.up('Control')
    await panel.keyboard.type(' PS: the board is on its way.')
    await waitUntilSaved(panel)
    await road.closeSurfaces()
    const page = await road.browser.extensionPage(`sidepanel.html?interview=${(await road.session('deb-rief-one')).id}`)
    await waitForView(page, 'debrief')
    await page.click('aria/Draft thank-you')
    await waitForView(page, 'thank-you')
    await until(
      async () =>
        (await silently<string>(page, 'document.querySelector(".note .body")?.textContent ?? ""')).includes(
          'PS: the board is on its way.',
        ),
      { what: 'the edited letter' },
    )
    await page.close()
  })
})

it('"Done for now" takes the debrief off the list and the badge', async () => {
  const badge = () => road.browser.extension().run<string>('chrome.action.getBadgeText({})')
  await until(async () => (await badge()) === '1', { what: 'the badge' })
  const page = await road.browser.extensionPage(`sidepanel.html?interview=${(await road.session('deb-rief-one')).id}`)
  await waitForView(page, 'debrief')
  await page.click('aria/Done for now')
  await waitForView(page, 'home')
  await until(async () => (await badge()) === '', { what: 'the badge to go' })
  await until(async () => (await textOf(page)).includes('Brindlewick Energy'), {
    what: 'the debrief among the earlier ones',
  })
  await page.close()
})

it('nothing but the opened letter left the computer', () => {
  expect(road.lab.sink.requests).toEqual([])
  expect(road.lab.opened.map(({ to }) => to)).toEqual(['maya+hiring@brindlewick.example'])
})
