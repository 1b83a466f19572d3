// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import googleCalendar from '../../lib/calendar-pages/google-calendar.ts'
import outlook from '../../lib/calendar-pages/outlook.ts'
import { readOpenEvent } from '../../lib/calendar-pages/read-open-event.ts'
import { calendarPageFor, calendarPages } from '../../lib/calendar-pages/registry.ts'
import { pageLookSchema } from '../../lib/domain/calendar/open-event.ts'

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const files = import.meta.glob<string>('./fixtures/*.html', { query: '?raw', import: 'default', eager: true })
const file = (name: string) => pageOf(files[`./fixtures/${name}.html`] ?? '')
const event = (look: ReturnType<typeof readOpenEvent>) => {
  if (look.state !== 'read') throw new Error(`not read: ${look.state}`)
  return look.event
}

describe('an open event of Google Calendar', () => {
  it('has its title, time, people, link, text and id', () => {
    const read = event(readOpenEvent(googleCalendar, file('gcal-event-bubble.en')))
    expect(read).toMatchObject({
      title: 'Alex Romero <> Vantor: Recruiter Screen',
      organizer: 'Vantor Interviews',
      guests: [
        { name: 'Leah Grant', email: 'leah@vantor.com', organizer: true },
        { name: 'Alex Romero', email: 'alex.romero@gmail.com', organizer: false },
      ],
      links: ['https://meet.google.com/abq-rstu-vwx?hs=122&authuser=0'],
      eventId: '1a9sd3kfjkadf3k2',
    })
    expect(read.when[0]).toBe('Tuesday, November 3 ⋅ 10:00 – 10:45am')
    expect(read.when.at(-1)).toContain('November 3, 2026')
    expect(read.description).toContain('Leah Grant (Senior Technical Recruiter)')
  })

  it('in German has the same, and guests that are folded away are not made up', () => {
    const read = event(readOpenEvent(googleCalendar, file('gcal-event-bubble.de')))
    expect(read).toMatchObject({
      title: 'Bewerbungsgespräch Controllerin (w/m/d), Hafenlogistik Nord AG',
      location: 'Microsoft Teams-Besprechung',
      organizer: 'Personal, Hafenlogistik Nord',
      guests: [],
    })
    expect(read.when).toEqual(['Dienstag, 10. November ⋅ 10:00–11:00'])
    expect(read.links[0]).toContain('teams.microsoft.com')
  })
})

describe('an open event of Outlook', () => {
  it('is read from its form, and the day in full from its entry', () => {
    const read = event(readOpenEvent(outlook, file('outlook-calendar.en')))
    expect(read.title).toBe('Interview: Senior Actuary (Req 22910) - Alex Romero')
    expect(read.when.join(' ')).toContain('10:00 AM to 11:00 AM, Friday, November 6, 2026')
    expect(read.description).toContain('Grace Obi, Chief Actuary')
    expect(read.links).toEqual(['https://teams.microsoft.com/meet/29900112233445?p=AAbbCCdd11'])
  })

  it('is read from the peek while nothing more is open', () => {
    const page = file('outlook-calendar.en')
    page.querySelector('[data-app-section="Form_Content"]')?.remove()
    expect(event(readOpenEvent(outlook, page)).when[0]).toContain('11/6/2026')
  })
})

describe('a page without an open event, or with one that is not known', () => {
  it('says so', () => {
    expect(readOpenEvent(googleCalendar, pageOf('<main>Nothing open</main>'))).toEqual({ state: 'no-event' })
    expect(readOpenEvent(googleCalendar, pageOf('<div id="xDetDlg"><p>New look</p></div>'))).toEqual({
      state: 'unreadable',
    })
  })

  it('is not mistaken for the other calendar', () => {
    expect(readOpenEvent(outlook, file('gcal-event-bubble.en'))).toEqual({ state: 'no-event' })
    expect(readOpenEvent(googleCalendar, file('outlook-calendar.en'))).toEqual({ state: 'no-event' })
  })
})

it('endless texts are cut to what may come through the door', () => {
  const long = 'x'.repeat(200_000)
  const rows = Array.from(
    { length: 400 },
    (_, at) => `<div data-email="a${at}@b.example" aria-label="${long.slice(0, 5_000)}"></div>`,
  )
  const page = pageOf(
    `<div id="xDetDlg"><span id="rAECCd">${long}</span><div id="xDetDlgWhen">10:00</div><div id="xDetDlgDesc">${long}</div><div id="xDetDlgAtt">${rows.join('')}</div></div>`,
  )
  expect(pageLookSchema.safeParse(readOpenEvent(googleCalendar, page)).success).toBe(true)
})

it('nothing in the page is touched', () => {
  const page = file('gcal-event-bubble.en')
  const before = page.documentElement.outerHTML
  readOpenEvent(googleCalendar, page)
  expect(page.documentElement.outerHTML).toBe(before)
})

it('each host has its calendar, and hosts that only look like it have none', () => {
  for (const { id, matches } of calendarPages)
    for (const match of matches) expect(calendarPageFor(new URL(match.replace('/*', '/')).hostname)?.id).toBe(id)
  expect(calendarPageFor('calendar.google.com.evil.example')).toBeUndefined()
})
