// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Home, type HomeProps } from '../../components/home/home.tsx'
import type { CalendarItem, HomeItem } from '../../components/home/item.ts'
import { button, click, newPlace } from './page.ts'
import { draw } from './texts.tsx'

const now = Date.UTC(2026, 5, 11, 10, 55)
const item = (interviewId: string, company: string): HomeItem => ({
  interviewId,
  company,
  role: 'Lead',
  round: '',
  people: ['Maya Lindqvar'],
  endedAt: now - 4 * 60_000,
  minutes: 49,
  begun: false,
  event: '',
  remindAt: null,
  later: [],
  capture: false,
})
const calls = {
  onStart: vi.fn(),
  onLater: vi.fn(),
  onNotInterview: vi.fn(),
  onOpen: vi.fn(),
  onByHand: vi.fn(),
  onAdd: vi.fn(),
  onOpenPage: vi.fn(),
  onDashboard: vi.fn(),
  onPractice: vi.fn(),
  onSettings: vi.fn(),
  onSent: vi.fn(),
  onAnswer: vi.fn(),
  onOver: vi.fn(),
  onNotes: vi.fn(),
  onCalendar: vi.fn(),
  onPrepare: vi.fn(),
  onMoment: vi.fn(),
  onMomentDone: vi.fn(),
}
const nothing = {
  now,
  waiting: [],
  earlier: [],
  live: null,
  openPage: null,
  over: false,
  unseen: [],
  next: null,
  later: [],
  capture: false,
  asks: [],
  quiet: [],
  tasks: [],
  withheld: { names: [], onAllow: () => {} },
  moments: [],
  putOff: [],
  caughtUp: true,
  showPractice: true,
}
const meeting = (id: string, minutes: number, change: Partial<CalendarItem> = {}): CalendarItem => ({
  id,
  company: 'Vantor',
  role: 'Support Lead',
  round: '',
  title: 'Interview with Vantor',
  people: ['Beatrice Stone'],
  start: now + minutes * 60_000,
  end: now + (minutes + 45) * 60_000,
  timeZone: '',
  format: 'video',
  place: '',
  link: 'https://meet.google.com/abc-defg-hij',
  ...change,
})
let place: HTMLElement
const show = (props: Partial<HomeProps>) => draw(<Home {...nothing} {...calls} {...props} />, place)

beforeEach(() => {
  vi.clearAllMocks()
  place = newPlace()
})

describe('home', () => {
  it('leads with the newest waiting debrief and lists the others', () => {
    show({ waiting: [item('a', 'Brindlewick Energy'), item('b', '')] })
    click(button(place, 'Start debrief'))
    click(button(place, 'Not an interview'))
    click(place.querySelector('.rowbtn'))
    expect(calls.onStart.mock.calls).toEqual([['a'], ['b']])
    expect(calls.onNotInterview).toHaveBeenCalledWith('a')
    expect(place.querySelector('.rowbtn')?.textContent).toContain('Call with Maya Lindqvar')
  })

  it('says which sites the browser keeps us out of, and asks for them', () => {
    const onAllow = vi.fn()
    show({ withheld: { names: ['Zoom'], onAllow } })
    expect(place.textContent).toContain('keeps Afterword out of Zoom')
    click(button(place, 'Allow Zoom'))
    expect(onAllow).toHaveBeenCalledOnce()
  })

  it('says that an end is approximate where nobody saw it', () => {
    show({ waiting: [{ ...item('a', 'Brindlewick Energy'), endIsApproximate: true }], quiet: [item('b', 'Vantor')] })
    const text = place.textContent ?? ''
    expect(text).toContain('Ended about 4 minutes ago')
    expect(text).toMatch(/until about .+, about 49 min/)
    show({ waiting: [item('a', 'Brindlewick Energy')] })
    expect(place.textContent).not.toContain('about')
  })

  it('shows the first five earlier debriefs until all are asked for', () => {
    show({ earlier: Array.from({ length: 8 }, (_, index) => item(`e${index}`, `Company ${index}`)) })
    expect(place.querySelectorAll('.rowbtn')).toHaveLength(5)
    click(button(place, 'Show all 8'))
    expect(place.querySelectorAll('.rowbtn')).toHaveLength(8)
  })

  it('asks whether a note was sent, and only a yes counts', () => {
    show({ tasks: [{ draftId: 'd', personName: 'Hanne', openedAt: now }] })
    click(button(place, 'Yes, sent to Hanne'))
    click(button(place, 'Not yet sent to Hanne'))
    expect(calls.onSent.mock.calls).toEqual([
      ['d', true],
      ['d', false],
    ])
  })

  it('says what will be here before the first interview, and offers the practice call', () => {
    show({})
    expect(place.querySelectorAll('.empty')).toHaveLength(3)
    click(button(place, 'Connect a calendar'))
    expect(calls.onCalendar).toHaveBeenCalled()
    click(button(place, 'Start practice call'))
    expect(calls.onPractice).toHaveBeenCalled()
    expect(place.querySelectorAll('.btn.primary')).toHaveLength(1)
  })
})

describe('the calendar on the home', () => {
  it('shows the next interview with its countdown, people and a link to join, and the later ones of the day', () => {
    show({ next: meeting('a', 25), later: [meeting('b', 200, { company: 'Norrvane' })] })
    const text = place.textContent ?? ''
    for (const word of ['in 25 minutes', 'Vantor', 'Support Lead', 'Beatrice Stone', 'Norrvane']) {
      expect(text).toContain(word)
    }
    const join = [...place.querySelectorAll('a')].find((link) => link.textContent === 'Join')
    expect(join?.getAttribute('href')).toBe('https://meet.google.com/abc-defg-hij')
    expect(join?.getAttribute('rel')).toBe('noopener')
  })

  it('offers no link where there is none, and says that it is by phone', () => {
    show({ next: meeting('a', 25, { link: '', format: 'phone' }) })
    expect(place.querySelector('a')).toBeNull()
    expect(place.textContent).toContain('By phone')
  })

  it('an interview in a program is said to be there, with its end in the hands of the user', () => {
    const call = { interviewId: 'i', item: meeting('a', -10), program: 'Zoom', endIsSeen: false, startedAt: 0 }
    show({ unseen: [call] })
    expect(place.querySelector('.card.tint .btn.primary')).toBeNull()
    expect(button(place, 'It’s over').className).toContain('quiet')
    expect(place.textContent).toContain('opens when its time in the calendar is up')
    expect(place.textContent).toContain('Started in the Zoom app')
    click(button(place, 'It’s over'))
    click(button(place, 'Take call notes'))
    expect(calls.onOver).toHaveBeenCalledWith(call)
    expect(calls.onNotes).toHaveBeenCalledWith('i')
  })

  it('says of an interview whose end the browser sees that the debrief opens automatically', () => {
    const call = { interviewId: null, item: meeting('a', -10), program: '', endIsSeen: true, startedAt: 0 }
    show({ unseen: [call] })
    expect(place.textContent).toContain('The debrief opens automatically when the call ends.')
    expect(place.textContent).not.toContain('its time in the calendar')
  })

  it('says that all is done only when nothing waits, on the badge or here', () => {
    show({ earlier: [item('a', 'Vantor')], caughtUp: true })
    expect(place.textContent).toContain('You’re all caught up.')
    show({ earlier: [item('a', 'Vantor')], caughtUp: false })
    expect(place.textContent).not.toContain('caught up')
  })

  it('shows every moment that is due, and what was put off with its time', () => {
    const moment = (id: string) => ({
      item: item(id, id),
      moment: 'next-morning' as const,
      offer: 'card' as const,
      later: [],
    })
    show({
      moments: [moment('Vantor'), moment('Norrvane')],
      putOff: [{ ...item('c', 'Brindlewick'), remindAt: new Date(2026, 5, 11, 21).getTime() }],
    })
    expect(place.querySelectorAll('[data-moment]')).toHaveLength(2)
    const later = [...place.querySelectorAll('section')].find((one) => one.textContent?.startsWith('For later'))
    expect(later?.textContent).toContain('Brindlewick')
    expect(later?.textContent).toContain('09:00 PM')
    click(later?.querySelector('button') ?? null)
    expect(calls.onStart).toHaveBeenCalledWith('c')
  })

  it('asks about a call of which the calendar is not sure, and one tap answers', () => {
    show({ asks: [{ ...item('a', ''), event: 'Coffee with Maya' }] })
    expect(place.textContent).toContain('Was this an interview?')
    click(button(place, 'Yes, an interview: Coffee with Maya'))
    click(button(place, 'No, not an interview: Coffee with Maya'))
    expect(calls.onAnswer.mock.calls).toEqual([
      ['a', true],
      ['a', false],
    ])
  })

  it('says where it stayed quiet, so that a mistake can be mended', () => {
    show({ quiet: [{ ...item('a', ''), event: 'Team sync' }] })
    click(button(place, 'It was an interview: Team sync'))
    expect(calls.onAnswer).toHaveBeenCalledWith('a', true)
  })
})
