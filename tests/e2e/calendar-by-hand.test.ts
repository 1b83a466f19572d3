import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { empty } from '../pictures/samples.ts'
import { calendarText, dropFile, pasteClip } from './harness/hand.ts'
import { allowHosts } from './harness/host-permissions.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())
beforeEach(async () => {
  await plant(road.browser, empty)
  await road.browser.extension().run('chrome.storage.local.remove("corrections")')
})

const DAY = 86_400_000
const tomorrow = () => Math.ceil(Date.now() / 3_600_000) * 3_600_000 + DAY

const vantor = (start: number, title = 'Alex Romero <> Vantor: Recruiter Screen') =>
  calendarText({
    uid: 'vantor@google.com',
    title,
    start,
    lines: [
      'ORGANIZER;CN=Vantor Interviews:mailto:interviews@vantor.example',
      'ATTENDEE;CN=Leah Grant;PARTSTAT=ACCEPTED:mailto:leah@vantor.example',
      'DESCRIPTION:You will be speaking with Leah Grant (Senior Technical Recruiter) about the Site Reliability Engineer role.',
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abq-rstu-vwx',
    ],
  })

const stored = <T>(store: string): Promise<T[]> =>
  road.browser.extension().run<T[]>(`new Promise((done, failed) => {
    const open = indexedDB.open('afterword')
    open.onerror = () => failed(open.error)
    open.onsuccess = () => {
      const all = open.result.transaction('${store}').objectStore('${store}').getAll()
      all.onsuccess = () => { open.result.close(); done(all.result) }
    }
  })`)

const kept = () => stored<KeptEvent>('calendarEvents')
const keptOne = () => until(async () => (await kept())[0], { what: 'an event on the disk' })

async function openHome(): Promise<Page> {
  const page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  return page
}
const says = (page: Page, text: string) =>
  until(async () => (await textOf(page)).includes(text), { what: `“${text}” on the page` })
const click = async (page: Page, name: string) => (await page.waitForSelector(`aria/${name}`))?.click()

describe('a calendar file', () => {
  it('dropped into the panel is shown, kept, on the disk and on the dashboard, and can be taken back', async () => {
    const start = tomorrow()
    const page = await openHome()
    await dropFile(page, 'invite.ics', vantor(start))
    await waitForView(page, 'add')
    await says(page, 'Is this right?')
    for (const words of ['Vantor', 'Site Reliability Engineer', 'Leah Grant', 'leah@vantor.example', 'meet.google.com'])
      await says(page, words)
    await says(page, 'This is an interview, because')
    expect(await kept()).toEqual([])
    await click(page, 'Save interview')
    await waitForView(page, 'home')
    const event = await keptOne()
    expect(event).toMatchObject({ sourceId: 'by-hand', pinned: true, start })
    expect(event.understanding).toMatchObject({ verdict: 'interview', company: { value: 'Vantor' } })

    const dashboard = await road.browser.extensionPage('dashboard.html#calendar')
    await says(dashboard, 'Vantor')
    await says(dashboard, '1 interview is coming up.')
    await dashboard.close()

    await page.bringToFront()
    await click(page, 'Undo')
    await until(async () => (await kept()).length === 0, { what: 'the event to be gone' })
    await page.close()
  })

  it('is corrected before it is kept, and what the user typed is theirs', async () => {
    const page = await openHome()
    await dropFile(page, 'invite.ics', vantor(tomorrow()))
    await waitForView(page, 'add')
    await click(page, 'Change')
    const company = await page.waitForSelector('aria/Company[role="textbox"]')
    await company?.click({ count: 3 })
    await page.keyboard.type('Vantor Labs')
    await click(page, 'Save interview')
    expect((await keptOne()).understanding.company).toEqual({ value: 'Vantor Labs', from: 'user' })
    await page.close()
  })

  it('with several events has a tick for each, the interviews ticked', async () => {
    const page = await openHome()
    const start = tomorrow()
    const text = calendarText(
      {
        uid: 'a',
        title: 'Interview with Merrowfield Health',
        start,
        lines: ['LOCATION:https://meet.google.com/abc-defg-hij'],
      },
      { uid: 'b', title: 'Dentist', start: start + DAY },
    )
    await dropFile(page, 'week.ics', text)
    await says(page, '2 events')
    await click(page, 'Save 1 interview')
    expect((await keptOne()).event.uid).toBe('a')
    await page.close()
  })

  it('of one that is over offers to debrief it now', async () => {
    const page = await openHome()
    await dropFile(page, 'old.ics', vantor(tomorrow() - 3 * DAY))
    await says(page, 'This one is over.')
    await click(page, 'Debrief now')
    await waitForView(page, 'debrief')
    await says(page, 'Vantor')
    await until(async () => (await stored<Debrief>('debriefs'))[0]?.people[0]?.email === 'leah@vantor.example', {
      what: 'the people of the event in the debrief',
    })
    await page.close()
  })

  it('that was called off says so', async () => {
    const page = await openHome()
    await dropFile(page, 'off.ics', vantor(tomorrow()).replace('SUMMARY', 'STATUS:CANCELLED\r\nSUMMARY'))
    await says(page, 'This event was cancelled.')
    await page.close()
  })

  it('that is cut off gives what is whole, and says what is not', async () => {
    const page = await openHome()
    const start = tomorrow()
    const whole = calendarText(
      { uid: 'a', title: 'Interview with Merrowfield Health', start },
      { uid: 'b', title: 'Interview with Kelpworth', start: start + DAY },
    )
    await dropFile(page, 'half.ics', whole.slice(0, whole.indexOf('DTEND', whole.indexOf('UID:b'))))
    await says(page, 'Merrowfield Health')
    await says(page, 'Couldn’t read 1 event')
    await page.close()
  })

  it.each([
    ['photo.png', '\u0089PNG not a calendar at all', 'isn’t a calendar'],
    ['page.html', '<!doctype html><html><body><p>Sign in</p></body></html>', 'is a web page, not a calendar'],
    ['nothing.ics', '', 'is empty'],
    ['old.ics', calendarText({ title: 'Interview', start: Date.UTC(2001, 1, 1) }), 'no events from the past year'],
  ])('that is none is told by its own sentence: %s', async (name, text, sentence) => {
    const page = await openHome()
    await dropFile(page, name, text)
    await says(page, sentence)
    expect(await page.$eval('[role="alert"]', (alert) => alert.textContent)).toContain(name)
    await page.close()
  })

  it('of fifty megabytes is not opened', async () => {
    const page = await openHome()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(50_000_000)], 'years.ics'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await says(page, '“years.ics” is too large (50 MB).')
    await page.close()
  })
})

describe('an invitation as text', () => {
  const day = new Date(Date.now() + 6 * DAY)
  const date = new Intl.DateTimeFormat('de', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(day)
  const german = `Betreff: Bewerbungsgespräch Controllerin (w/m/d) - Hafenlogistik Nord AG
Wann: ${date}, 10:00-11:00 Uhr
Wo: Microsoft Teams-Besprechung

Sehr geehrte Frau Falk,
hiermit bestätigen wir Ihr Vorstellungsgespräch mit Herrn Uwe Tamm, Leiter Controlling.
An der Besprechung teilnehmen: https://teams.microsoft.com/meet/29900112233445?p=AA`

  it('in German, pasted from Outlook, is read and kept', async () => {
    const page = await openHome()
    await pasteClip(page, {
      'text/plain': german,
      'text/html': `<html><body>${german.replace(/\n/g, '<br>')}</body></html>`,
    })
    await waitForView(page, 'add')
    await says(page, 'Is this right?')
    await says(page, 'Hafenlogistik Nord')
    await click(page, 'Save interview')
    const { event, understanding } = await keptOne()
    expect(event.start).toBe(new Date(day).setHours(10, 0, 0, 0))
    expect(event.end).toBe(new Date(day).setHours(11, 0, 0, 0))
    expect(understanding.conferenceKeys).toContain('teams-meet:29900112233445')
    await page.close()
  })

  it('without a time keeps the text in the field and says what is missing', async () => {
    const page = await openHome()
    await (await page.waitForSelector('.open-add'))?.click()
    await page.locator('aria/Or paste an invitation').fill('We would love to talk to you, somewhen.')
    await click(page, 'Read')
    await says(page, 'No date and time found')
    expect(await page.$eval('textarea', ({ value }) => value)).toContain('We would love to talk')
    await page.close()
  })
})

describe('words that were selected in a page', () => {
  it('come to the dashboard where the panel may not open, and are read there', async () => {
    const tab = await road.browser.page('https://www.example.com/')
    const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }).format(Date.now() + 6 * DAY)
    const text = `Subject: Interview with Merrowfield Health. When: ${date}, 2:00 PM - 3:00 PM`
    // Nobody can press an entry of a menu here: the browser's own event is sent as it would be.
    await silently(
      await road.browser.worker(),
      `chrome.tabs.query({ active: true, windowType: 'normal' }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-selection', frameId: 0, selectionText: ${JSON.stringify(text)} }, tab))`,
    )
    const target = await road.browser.puppeteer.waitForTarget((one) => one.url().endsWith('/dashboard.html#calendar'))
    const dashboard = await target.page()
    if (!dashboard) throw new Error('The dashboard is no page')
    await says(dashboard, 'Is this right?')
    await says(dashboard, 'Merrowfield Health')
    await dashboard.close()
    await tab.close()
  })
})

describe('the dashboard', () => {
  it('remembers that something is not an interview, for its series and, asked, for its organiser', async () => {
    const page = await openHome()
    await dropFile(page, 'invite.ics', vantor(tomorrow()))
    await click(page, 'Save interview')
    await keptOne()
    await page.close()
    const dashboard = await road.browser.extensionPage('dashboard.html#calendar')
    await (await dashboard.waitForSelector('.event .rowbtn'))?.click()
    await click(dashboard, 'Why this guess?')
    await says(dashboard, 'This is an interview, because')
    await click(dashboard, 'Not an interview')
    await says(dashboard, 'Ignore all events from Vantor Interviews?')
    await click(dashboard, 'Yes, all of them')
    await dashboard.waitForSelector('.event.other')
    const corrections = await until(
      async () => {
        const all = (await road.browser.storageGet('corrections')) as unknown[] | undefined
        return all?.length === 2 && all
      },
      { what: 'both corrections' },
    )
    expect(corrections).toMatchObject([
      { of: 'series', key: 'vantor@google.com', verdict: 'other' },
      { of: 'organizer', key: 'interviews@vantor.example', verdict: 'other' },
    ])
    await dashboard.close()
  })
})

describe('the event that is open in a calendar', () => {
  const patterns = [
    'https://calendar.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ]
  beforeAll(async () => {
    await allowHosts(road.browser.puppeteer, road.browser.extensionId(), ...patterns)
    const options = await road.browser.extensionPage('options.html#calendars')
    await (await options.waitForSelector('#by-hand [role="switch"]'))?.click()
    await until(() => options.$eval('#by-hand [role="switch"]', (one) => (one as HTMLInputElement).checked), {
      what: 'the switch to be on',
    })
    await options.close()
  })
  const inFiveDays = (hour: number, minute = 0) => {
    const day = new Date(Date.now() + 5 * DAY)
    return day.setHours(hour, minute, 0, 0)
  }

  async function useOpen(address: string, entry: string, calendar: string): Promise<Page> {
    const tab = await road.browser.page(address)
    await (await tab.waitForSelector(entry))?.click()
    const page = await openHome()
    await click(page, `Use the event open in ${calendar}`)
    await waitForView(page, 'add')
    await says(page, 'Is this right?')
    await tab.close()
    return page
  }

  it('of Google is read once it is drawn, with its people and its link', async () => {
    const page = await useOpen('https://calendar.google.com/calendar/u/0/r', '#chip', 'Google Calendar')
    for (const words of ['Vantor', 'Leah Grant', 'leah@vantor.example', 'Site Reliability Engineer'])
      await says(page, words)
    await click(page, 'Save interview')
    const { event, understanding } = await keptOne()
    expect(event).toMatchObject({ uid: 'vantor2026@google.com', start: inFiveDays(10), end: inFiveDays(10, 45) })
    expect(understanding.conferenceKeys).toContain('meet:abq-rstu-vwx')
    await page.close()
  })

  it('of Google in German is read as well', async () => {
    const page = await useOpen('https://calendar.google.com/calendar/u/0/r?hl=de', '#chip', 'Google Calendar')
    await says(page, 'Hafenlogistik Nord')
    await says(page, 'Uwe Tamm')
    await click(page, 'Save interview')
    const { event, understanding } = await keptOne()
    expect(event).toMatchObject({ uid: 'nordag2026@google.com', start: inFiveDays(10), end: inFiveDays(11) })
    expect(understanding.conferenceKeys).toContain('teams-meet:29900112233445')
    await page.close()
  })

  it('that a connected calendar has too is at the time that the calendar says', async () => {
    const start = inFiveDays(15, 30)
    const feed = (await import('../pictures/sample-events.ts')).keptEvent('vantor2026@google.com', start, {
      title: 'Vantor: Recruiter Screen',
    })
    await plant(road.browser, { ...empty, calendarEvents: [feed] })
    const page = await useOpen('https://calendar.google.com/calendar/u/0/r', '#chip', 'Google Calendar')
    await click(page, 'Save interview')
    await until(async () => (await kept()).some(({ sourceId }) => sourceId === 'by-hand'), { what: 'it to be kept' })
    const mine = (await kept()).find(({ sourceId }) => sourceId === 'by-hand')
    expect(mine?.start).toBe(start)
    await page.close()
  })

  it('of Outlook is read from its form', async () => {
    const page = await useOpen('https://outlook.office365.com/calendar/view/week', '#tile', 'Outlook')
    await says(page, 'Senior Actuary')
    await says(page, 'Grace Obi')
    await click(page, 'Save interview')
    expect((await keptOne()).event).toMatchObject({ start: inFiveDays(10), end: inFiveDays(11) })
    await page.close()
  })

  it('is asked for when none is open', async () => {
    const tab = await road.browser.page('https://calendar.google.com/calendar/u/0/r')
    const page = await openHome()
    await click(page, 'Use the event open in Google Calendar')
    await says(page, 'No event is open in the calendar.')
    await page.close()
    await tab.close()
  })
})
