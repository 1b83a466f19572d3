import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type KeptEvent, newKeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { understand } from '../../lib/domain/calendar/understand.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { keptEvent, MINUTE, met } from '../domain/calendar/make.ts'
import { event as madeEvent } from '../domain/calendar/make-event.ts'
import { findCard, waitForCard } from './harness/card.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'
import { openZoom } from './harness/zoom.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

afterEach(async () => {
  await road.browser.setSettings({ popUp: { opensByItself: false } })
  for (const page of await road.browser.puppeteer.pages()) {
    if (/meet\.google|zoom\.us|teams\.|sidepanel/.test(page.url())) await page.close()
  }
  await until(async () => (await road.sessions()).every(({ state }) => state === 'ended'), {
    what: 'the end of all calls',
  })
  await road.closeSurfaces()
  await run(`(async () => {
    await chrome.storage.local.remove(['sessions', 'shown', 'corrections', 'learnedRooms'])
    await chrome.alarms.clearAll()
  })()`)
  await plant([])
  await road.browser.setSettings({ popUp: { opensByItself: true } })
})

const run = <T = unknown>(expression: string) => road.browser.extension().run<T>(expression)

/** The calendar instead of what is there, and no interviews; then the extension hears of it. */
async function plant(events: readonly KeptEvent[]): Promise<void> {
  await run(`(async () => {
    const db = await new Promise((done, failed) => {
      const open = indexedDB.open('afterword')
      open.onsuccess = () => done(open.result)
      open.onerror = () => failed(open.error)
    })
    const stores = ['interviews', 'debriefs', 'liveNotes', 'calendarEvents']
    const tx = db.transaction(stores, 'readwrite')
    for (const store of stores) tx.objectStore(store).clear()
    for (const row of ${JSON.stringify(events)}) tx.objectStore('calendarEvents').put(row)
    await new Promise((done, failed) => { tx.oncomplete = done; tx.onerror = () => failed(tx.error) })
    db.close()
    await chrome.runtime.sendMessage({ type: 'records-changed' })
  })()`)
}

const interviews = () =>
  run<Interview[]>(`new Promise((done, failed) => {
    const open = indexedDB.open('afterword')
    open.onerror = () => failed(open.error)
    open.onsuccess = () => {
      const all = open.result.transaction('interviews').objectStore('interviews').getAll()
      all.onsuccess = () => { open.result.close(); done(all.result) }
    }
  })`)

const interview = (what: string, fits: (one: Interview) => boolean) =>
  until(async () => (await interviews()).find(fits), { within: 15_000, what })

const title = () => run<string>('chrome.action.getTitle({})')
const say = (value: string) => ({ value, from: 'title' as const })
const vantor = {
  company: say('Vantor'),
  role: say('Support Lead'),
  round: say('second'),
  people: [met('Maya Lindqvar', 'maya.lindqvar@vantor.example', { title: 'Head of Support' })],
}
const now = () => Date.now()
const home = async (): Promise<Page> => {
  // A debrief that was offered a moment ago, at the end of the test before, would be the first view.
  await run(`chrome.storage.local.remove('shown')`)
  const page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  return page
}
const pressed = async (page: Page, name: string) => (await page.waitForSelector(`aria/${name}`))?.click()

describe('a call in the browser', () => {
  it('that the calendar knows: company, role, and the address of the interviewer in the letter', async () => {
    await plant([keptEvent({ ...vantor, start: now() - 5 * MINUTE, conferenceKeys: ['meet:abc-defg-hij'] })])
    const call = await road.call()
    await call.lab('hostEnds')
    const page = await road.browser.extensionWindow()
    await waitForView(page, 'debrief')
    await until(async () => (await textOf(page)).includes('Vantor'), { what: 'the company' })
    // All that it asks is known, so the step is folded.
    await page.click('.step:nth-child(1) > summary')
    await page.waitForSelector('.step:nth-child(1)[open] .facts')
    const text = await textOf(page)
    for (const word of [
      'Support Lead',
      'second',
      'Head of Support',
      'maya.lindqvar@vantor.example',
      'Tobias Ashgrove',
    ]) {
      expect(text).toContain(word)
    }
    expect(text).toContain('From your calendar: “Interview with Vantor”.')
    // Maya is one person, though the call and the calendar name her both.
    expect(await silently<number>(page, 'document.querySelectorAll(".person").length')).toBe(2)
    await page.waitForSelector('[data-saved="saved"]')
    const [{ id } = { id: '' }] = await interviews()
    const letter = await road.browser.extensionPage(`sidepanel.html?interview=${id}`)
    await waitForView(letter, 'debrief')
    await letter.click('.step:nth-child(4) > summary')
    await letter.type('.step:nth-child(4) textarea, .step:nth-child(4) .inside input', 'one shared queue')
    await letter.keyboard.press('Enter')
    await pressed(letter, 'Draft thank-you')
    await waitForView(letter, 'thank-you')
    await until(async () => (await textOf(letter)).includes('maya.lindqvar@vantor.example'), {
      what: 'the address in the letter',
    })
  })

  it('at a bank: the name of the firm says nothing against it, and its debrief opens', async () => {
    const start = now() - 5 * MINUTE
    const address = (name: string, email: string) => ({ name, email, answer: 'none', type: 'individual' }) as const
    const invited = madeEvent({
      uid: 'bank',
      start,
      end: start + 45 * MINUTE,
      title: 'Alder Bank interview | Lena Haldorsen',
      url: 'https://meet.google.com/abc-defg-hij',
      organizer: address('Jo Pell', 'jo.pell@alderbank.example'),
      attendees: [address('', 'lena@haldorsen.example')],
    })
    const understanding = understand(invited, {
      addresses: ['lena@haldorsen.example'],
      names: ['Lena Haldorsen'],
      companies: [],
      corrections: [],
    })
    await plant([newKeptEvent({ sourceId: 'feed', event: invited, understanding, pinned: false, updatedAt: start })])
    const call = await road.call()
    await call.lab('hostEnds')
    const page = await road.browser.extensionWindow()
    await waitForView(page, 'debrief')
    await until(async () => (await textOf(page)).includes('Alder Bank'), { what: 'the bank' })
  })

  it('that was called off is shown as such, and asks for nothing', async () => {
    const end = now() + 2_500
    const event = { end, title: 'Canceled: Interview with Vantor', status: 'cancelled' as const }
    await plant([keptEvent({ ...vantor, uid: 'off', start: end - 45 * MINUTE, event })])
    expect(await run('chrome.alarms.get("ending:off")')).toBeUndefined()
    await until(() => now() > end + 1_000, { what: 'its end' })
    expect(await interviews()).toEqual([])
    expect(await road.surfaces()).toEqual([])
    const page = await road.browser.extensionPage('dashboard.html#calendar')
    await until(async () => (await textOf(page)).toLowerCase().includes('cancelled'), { what: 'the word' })
    await page.close()
  })

  it('that the calendar calls something else: no icon, no card, no window, and a way to mend it', async () => {
    const start = now() - 5 * MINUTE
    const team = { verdict: 'other' as const, conferenceKeys: ['meet:abc-defg-hij'], event: { title: 'Team sync' } }
    await plant([keptEvent({ uid: 'team', start, ...team })])
    const { openMeet } = await import('./harness/meet.ts')
    const call = await openMeet(road.browser, { people: 'Maya Lindqvar', me: 'Lena Haldorsen', state: 'in-call' })
    await road.session('abc-defg-hij')
    await interview('the call, on and quiet', ({ status, stance }) => status === 'live' && stance === 'quiet')
    await call.clickLeave()
    await interview('the call, over and quiet', ({ status }) => status === 'quiet')
    expect(await findCard(call.page)).toBeUndefined()
    expect(await road.surfaces()).toEqual([])
    expect(await title()).not.toContain('debrief')
    expect(await run('chrome.action.getBadgeText({})')).toBe('')
    const page = await home()
    await page.click('.quiet-calls > summary')
    await pressed(page, 'It was an interview: Team sync')
    await interview('it among the waiting', ({ status, stance }) => status === 'waiting' && stance === 'open')
    expect(await run('chrome.storage.local.get("corrections")')).toMatchObject({
      corrections: [{ of: 'series', key: 'team', verdict: 'interview' }],
    })
  })

  it('of which the calendar is not sure: the card asks, nothing opens, and a no counts for the series', async () => {
    const maybe = { verdict: 'ask' as const, conferenceKeys: ['meet:abc-defg-hij'], event: { title: 'Coffee chat' } }
    await plant([keptEvent({ uid: 'maybe', start: now() - MINUTE, ...maybe })])
    const call = await road.call()
    await call.page.bringToFront()
    await call.clickLeave()
    const card = await waitForCard(call.page)
    expect(card.text).toContain('Was this an interview?')
    expect(await road.surfaces()).toEqual([])
    const page = await home()
    await until(async () => (await textOf(page)).includes('Coffee chat'), { what: 'the question in the list' })
    await call.page.bringToFront()
    // A click in the card's first half second was aimed at what stood there before.
    await call.page.waitForFunction((from) => Date.now() - from > 600, {}, now())
    await (await waitForCard(call.page)).click('No')
    await interview('the no', ({ status }) => status === 'dismissed')
    await until(async () => !(await textOf(page)).includes('Coffee chat'), { what: 'the question to go' })
    expect(await run('chrome.storage.local.get(["corrections", "settings"])')).toMatchObject({
      corrections: [{ of: 'series', key: 'maybe', verdict: 'other' }],
      settings: { mutedRooms: [] },
    })
  })

  it('that could be one of two: the debrief asks, and fills in what is chosen', async () => {
    const start = now() - 5 * MINUTE
    await plant([
      keptEvent({ ...vantor, uid: 'v', start }),
      keptEvent({ uid: 'n', start, company: say('Norrvane'), role: say('Planner'), event: { title: 'Norrvane' } }),
    ])
    const call = await road.call()
    await call.lab('hostEnds')
    const page = await road.browser.extensionWindow()
    await waitForView(page, 'debrief')
    await until(async () => (await textOf(page)).includes('Which interview was this?'), { what: 'the question' })
    const rows = await page.$$('.which .rowbtn')
    expect(rows).toHaveLength(2)
    const norrvane = await until(
      async () => {
        for (const row of rows) if ((await row.evaluate((one) => one.textContent))?.includes('Norrvane')) return row
        return null
      },
      { what: 'the row of Norrvane' },
    )
    await norrvane.click()
    await until(
      () => silently<boolean>(page, '[...document.querySelectorAll("input")].some(({ value }) => value === "Planner")'),
      { what: 'the role of what was chosen' },
    )
    await interview('the choice', ({ eventBy, event }) => eventBy === 'user' && event?.key === 'n')
  })
})

describe('an interview that no page shows', () => {
  it('ends by the clock, and the window opens; "still talking" puts it off', async () => {
    const end = now() + 2_500
    const zoom = { conferenceKeys: ['zoom:91000000077'], event: { end } }
    await plant([keptEvent({ ...vantor, uid: 'z', start: end - 45 * MINUTE, ...zoom })])
    await until(
      async () =>
        (await run<string[]>('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))')).includes('ending:z'),
      {
        what: 'its alarm',
      },
    )
    const page = await road.browser.extensionWindow(15_000)
    await waitForView(page, 'debrief')
    await until(async () => (await textOf(page)).includes('Vantor'), { what: 'the company' })
    expect(await interviews()).toMatchObject([
      { source: 'app', platform: 'zoom', endReason: 'calendar', endedAt: end, status: 'waiting' },
    ])
    await pressed(page, 'Still talking: ask again in 10 minutes')
    const later = await interview('the interview to be on again', ({ status }) => status === 'live')
    const alarm = await until(() => run<{ scheduledTime: number } | null>('chrome.alarms.get("ending:z")'), {
      what: 'the alarm of the snooze',
    })
    expect(Math.abs(alarm.scheduledTime - (later.remindAt ?? 0))).toBeLessThan(1_500)
    // The clock is moved forward: its time has come.
    await run(`(async () => {
      const db = await new Promise((done) => { const open = indexedDB.open('afterword'); open.onsuccess = () => done(open.result) })
      const tx = db.transaction('interviews', 'readwrite')
      tx.objectStore('interviews').put(${JSON.stringify({ ...later, remindAt: now() - 1_000 })})
      await new Promise((done) => { tx.oncomplete = done })
      db.close()
      await chrome.alarms.create('ending:z', { when: Date.now() + 100 })
    })()`)
    await interview('the end after all', ({ status, endedAt }) => status === 'waiting' && (endedAt ?? 0) > end)
  })

  it('its alarm is there again after the worker was ended and the alarms were lost', async () => {
    const start = now() + 30 * MINUTE
    await plant([keptEvent({ ...vantor, uid: 'z', start, conferenceKeys: ['zoom:91000000078'] })])
    const alarm = () => run<{ scheduledTime: number } | null>('chrome.alarms.get("ending:z")')
    await until(alarm, { what: 'its alarm' })
    await until(async () => (await title()) === 'Interview with Vantor in 30 minutes', {
      what: 'the title of the icon',
    })
    await run('chrome.alarms.clearAll()')
    await road.browser.killWorker()
    // Any event wakes the worker.
    await run('chrome.runtime.sendMessage({ type: "records-changed" })')
    expect((await until(alarm, { what: 'its alarm again' })).scheduledTime).toBeCloseTo(start + 45 * MINUTE, -4)
  })

  it('waits while a call is on', async () => {
    const call = await openZoom(road.browser, '91000000079')
    await call.clickJoin()
    await road.session('91000000079')
    await road.noticed()
    await plant([keptEvent({ ...vantor, uid: 'p', start: now() - 60 * MINUTE, format: 'phone' })])
    const alarm = await until(() => run<{ scheduledTime: number } | null>('chrome.alarms.get("ending:p")'), {
      what: 'its alarm',
    })
    expect(alarm.scheduledTime - now()).toBeGreaterThan(9 * MINUTE)
    expect(await road.surfaces()).toEqual([])
  })
})

describe('a call that is started in an app', () => {
  it('with an event: shown as such with its company, and "it is over" opens the debrief', async () => {
    await plant([keptEvent({ ...vantor, uid: 'z', start: now() - 2 * MINUTE, conferenceKeys: ['zoom:91000000080'] })])
    await road.browser.page('https://us05web.zoom.us/j/91000000080?pwd=abc#success')
    await interview(
      'the launch',
      ({ source, status, event }) => source === 'app' && status === 'live' && event?.key === 'z',
    )
    const page = await home()
    await until(async () => (await textOf(page)).includes('Started in the Zoom app'), { what: 'the card' })
    expect(await textOf(page)).toContain('Vantor')
    await pressed(page, 'Take call notes')
    await waitForView(page, 'live')
    await pressed(page, 'It’s over')
    await waitForView(page, 'debrief')
    await until(async () => (await textOf(page)).includes('Vantor'), { what: 'the company' })
    expect(await interviews()).toMatchObject([{ status: 'waiting', endReason: 'by-hand' }])
  })

  it('without an event: offered only when the user says so', async () => {
    await road.browser.page(
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2345678901239%3Fp%3Dabc&type=meet',
    )
    await interview(
      'the launch',
      ({ source, status, event }) => source === 'app' && status === 'live' && event === null,
    )
    expect(
      await run('chrome.alarms.getAll().then((all) => all.filter(({ name }) => name.startsWith("ending:")))'),
    ).toEqual([])
    const page = await home()
    await pressed(page, 'It’s over')
    await waitForView(page, 'debrief')
    expect(await interviews()).toMatchObject([{ platform: 'microsoft-teams', status: 'waiting' }])
  })

  it('and then in the browser after all: one interview, the notes go along', async () => {
    await road.browser.page('https://us05web.zoom.us/j/91000000081?pwd=abc')
    await interview('the launch', ({ source }) => source === 'app')
    const page = await home()
    await pressed(page, 'Take call notes')
    await waitForView(page, 'live')
    await page.type('aria/Note', 'Who owns the rota?')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-saved="saved"]')
    const call = await openZoom(road.browser, '91000000081')
    await call.clickJoin()
    await road.session('91000000081')
    const one = await interview('the call', ({ source }) => source === 'call')
    await until(async () => (await interviews()).length === 1, { what: 'the launch to go' })
    await call.clickLeave()
    await call.confirmLeave()
    await interview('its end', ({ id, status }) => id === one.id && status === 'waiting')
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    await until(async () => (await textOf(panel)).includes('1 question'), { what: 'the note as a question' })
  })
})

it('nothing of all this sent a request anywhere', () => {
  expect(road.lab.sink.requests).toEqual([])
})
