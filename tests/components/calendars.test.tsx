// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CalendarsSection, type CalendarsSectionProps } from '../../components/calendars/calendars-section.tsx'
import type { Connect } from '../../components/calendars/connect.ts'
import { newSource, type SourceView, sourceFaults, viewOf } from '../../lib/domain/calendar/calendar-source.ts'
import { nobody } from '../../lib/domain/calendar/identity.ts'
import { locales, messagesOf } from '../locales.ts'
import { button, click, field, newPlace, type } from './page.ts'
import { draw } from './texts.tsx'

const now = Date.UTC(2026, 10, 27, 9)
const minute = 60_000
const address = 'https://calendar.google.com/calendar/ical/lena/private-0123/basic.ics'
let place: HTMLElement
const handlers = {
  onIdentity: vi.fn(),
  onConnect: vi.fn<Connect>(async () => ({ ok: true, id: 'new' })),
  onRead: vi.fn(),
  onForget: vi.fn(),
  onChoose: vi.fn(),
  onAllow: vi.fn(),
}

const view = (change: Partial<SourceView> = {}): SourceView => ({
  ...viewOf(newSource({ id: 's', kind: 'ics-url', address, login: null }, now), () => ({
    host: 'calendar.google.com',
    shown: 'calendar.google.com/…',
  })),
  name: 'Private',
  ...change,
})
const read = { succeededAt: now - 6 * minute, triedAt: now - 6 * minute }
const told = { events: 37, interviews: 3, withGuests: 20, withLink: 9, busyOnly: 0, unread: 0 }
const show = (sources: SourceView[], change: Partial<CalendarsSectionProps> = {}) =>
  draw(<CalendarsSection sources={sources} identity={nobody} now={now} {...handlers} {...change} />, place)
const submit = async () => {
  await act(async () => place.querySelector('form')?.requestSubmit())
}

beforeEach(() => {
  if (place) act(() => render(null, place))
  place = newPlace()
  vi.clearAllMocks()
})

describe('a calendar in the list', () => {
  test('says when it was read, what was found, and what can be expected of it', () => {
    show([view({ ...read, capability: told })])
    expect(place.textContent).toContain('Updated 6 minutes ago · 3 interviews found')
    expect(place.textContent).toContain('37 events · guests: yes · links: yes')
    expect(place.textContent).toContain('calendar.google.com/…')
    expect(place.innerHTML).not.toContain('private-0123')
  })

  test('each fault has a sentence of its own, in every language, and the last success stays beside it', () => {
    const sentences = sourceFaults.map((kind) => {
      show([view({ ...read, fault: { kind, at: now } })])
      expect(place.textContent).toContain('Updated 6 minutes ago')
      expect(place.textContent).toContain('failed at')
      return place.querySelector('.problem')?.textContent
    })
    expect(new Set(sentences).size).toBe(sourceFaults.length)
    for (const locale of locales) {
      const texts = Object.entries(messagesOf(locale)).flatMap(([key, { message }]) =>
        /^feedFault/.test(key) ? [message] : [],
      )
      expect(new Set(texts).size).toBe(sourceFaults.length + 1)
    }
  })

  test('with a password, a refused sign-in means the password', () => {
    show([view({ kind: 'caldav', fault: { kind: 'sign-in', at: now } })])
    expect(place.querySelector('.problem')?.textContent).toContain('app password')
  })

  test.each([
    ['an empty one', { ...told, events: 0 }, 'This calendar is empty'],
    ['one that only says "Busy"', { ...told, events: 4, busyOnly: 4 }, 'This calendar shares only times'],
    ['one without guests', { ...told, withGuests: 0 }, 'but no guests'],
    ['one with broken events', { ...told, unread: 3 }, 'Couldn’t read 3 events. All others are here.'],
  ])('%s is read, and says what is missing', (_, capability, sentence) => {
    show([view({ ...read, capability })])
    expect(place.textContent).toContain(sentence)
    expect(place.querySelector('.problem')).toBeNull()
  })

  test('that was not read for more than six hours says that it may be old', () => {
    show([view({ ...read, succeededAt: now - 7 * 60 * minute })])
    expect(place.textContent).toContain('Last updated 7 hours ago. This may be out of date.')
  })

  test('asks for its host again when that was taken back', () => {
    show([view({ fault: { kind: 'no-permission', at: now } })])
    click(button(place, 'Allow again'))
    expect(handlers.onAllow).toHaveBeenCalledWith('s')
  })

  test('is removed after a question', () => {
    show([view(read)])
    click(button(place, 'Remove Private'))
    expect(handlers.onForget).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button(place, 'Don’t delete'))
    click(button(place, 'Remove calendar'))
    expect(handlers.onForget).toHaveBeenCalledWith('s')
  })

  test('lets one choose among the calendars of an account', () => {
    const calendars = ['Job', 'Family'].map((name, index) => ({ index, name, chosen: true }))
    show([view({ ...read, kind: 'caldav', calendars })])
    const boxes = [...place.querySelectorAll<HTMLInputElement>('.chosen input')]
    act(() => boxes[1]?.click())
    expect(handlers.onChoose).toHaveBeenCalledWith('s', 1, false)
  })
})

describe('connecting', () => {
  test('what failed stands at the field, what was typed stays, and the next try is the same calendar', async () => {
    show([])
    type(field(place, 'Secret or published'), address)
    await submit()
    expect(handlers.onConnect).toHaveBeenLastCalledWith({ kind: 'ics-url', address }, null)
    show([view({ id: 'new', fault: { kind: 'no-calendar', at: now } })])
    expect(place.querySelector('form .problem')?.textContent).toContain('didn’t return a calendar')
    expect(place.querySelectorAll('article')).toHaveLength(0)
    expect(field(place, 'Secret or published').value).toBe(address)
    await submit()
    expect(handlers.onConnect).toHaveBeenLastCalledWith({ kind: 'ics-url', address }, 'new')
  })

  test('a calendar that was read goes into the list, and its address leaves the screen', async () => {
    show([])
    type(field(place, 'Secret or published'), address)
    await submit()
    show([view({ id: 'new', ...read })])
    expect(place.querySelectorAll('article')).toHaveLength(1)
    expect(field(place, 'Secret or published').value).toBe('')
  })

  test('an address that cannot be one is said to be none', async () => {
    show([], { onConnect: async () => ({ ok: false, problem: 'not-https' }) })
    await submit()
    expect(place.querySelector('form .problem')?.textContent).toContain('http://')
  })

  test('an account takes a provider, a name and an app password, and says where the password is kept', async () => {
    show([])
    act(() => place.querySelectorAll<HTMLInputElement>('.segment input')[1]?.click())
    type(field(place, 'User name'), 'lena')
    type(field(place, 'App password'), 'abcd-efgh')
    expect(field(place, 'App password').type).toBe('password')
    expect(place.textContent).toContain('stored unencrypted')
    await submit()
    const wanted = { kind: 'caldav', address: 'https://caldav.icloud.com', user: 'lena', password: 'abcd-efgh' }
    expect(handlers.onConnect).toHaveBeenLastCalledWith(wanted, null)
  })
})

describe('who the user is', () => {
  test('own addresses and names come out as they are typed; what is no address is said', () => {
    show([view({ ...read, ownAddresses: ['lena@haldorsen.example'] })])
    expect(place.textContent).toContain('Found in your calendars: lena@haldorsen.example')
    type(field(place, 'My email addresses'), 'Jobs@Haldorsen.example\nlena')
    expect(handlers.onIdentity).toHaveBeenLastCalledWith({ ...nobody, addresses: ['jobs@haldorsen.example'] })
    expect(place.textContent).toContain('Not an email address: lena')
    type(field(place, 'My other names'), 'Helena Haldorsen')
    expect(handlers.onIdentity).toHaveBeenLastCalledWith({ ...nobody, names: ['Helena Haldorsen'] })
  })
})
