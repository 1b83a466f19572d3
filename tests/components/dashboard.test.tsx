// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CalendarView, type CalendarViewProps } from '../../components/dashboard/calendar-view.tsx'
import type { InterviewItem } from '../../components/dashboard/interview-item.ts'
import { InterviewsView, type InterviewsViewProps } from '../../components/dashboard/interviews-view.tsx'
import { hitPage } from '../../entrypoints/dashboard/debrief-page.ts'
import { createSearch } from '../../lib/domain/text/search.ts'
import { typicalEvents } from '../pictures/sample-events.ts'
import { button, click, newPlace } from './page.ts'
import { draw } from './texts.tsx'

let place: HTMLElement
beforeEach(() => {
  vi.clearAllMocks()
  place = newPlace()
})

describe('the calendar', () => {
  const now = new Date(2026, 10, 27, 12).getTime()
  const calls = {
    onCorrect: vi.fn(),
    onAnswer: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onDebrief: vi.fn(),
  }
  const show = (change: Partial<CalendarViewProps> = {}) =>
    draw(
      <CalendarView
        now={now}
        events={typicalEvents(now)}
        settingsHref="options.html"
        add={<p>ways to add</p>}
        adding={false}
        askedAbout={null}
        prepareHrefs={() => [{ href: 'sidepanel.html?prepare=event', title: '' }]}
        hasDebrief={() => false}
        {...calls}
        {...change}
      />,
      place,
    )
  const row = (words: string) => {
    const found = [...place.querySelectorAll<HTMLElement>('.event')].find((one) => one.textContent?.includes(words))
    if (!found) throw new Error(`no event “${words}”`)
    return found
  }
  const open = (words: string) => {
    click(row(words).querySelector('.rowbtn'))
    return row(words)
  }

  it('has what is coming by its days, then what was, and counts the interviews ahead', () => {
    show()
    expect([...place.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).toEqual([
      'Coming up',
      'Tomorrow, Saturday, November 28',
      'Tuesday, December 1',
      'Thursday, December 3',
      'Past two weeks',
      'Wednesday, November 25',
    ])
    expect(place.textContent).toContain('1 interview is coming up.')
  })

  it('says why an event counts as an interview, and takes the user’s word for it', () => {
    show()
    const event = open('Merrowfield')
    click(button(event, 'Why this guess?'))
    expect(event.textContent).toContain('This is an interview, because:')
    click(button(event, 'Not an interview'))
    expect(calls.onCorrect).toHaveBeenCalledWith(expect.objectContaining({ id: 'feed merrow' }), 'other')
    click(button(open('Weekly team round'), 'This is an interview'))
    expect(calls.onCorrect).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'feed round' }), 'interview')
  })

  it('asks once whether the same holds for all of the organiser', () => {
    show({ askedAbout: 'feed merrow' })
    click(button(place, 'Yes, all of them'))
    click(button(place, 'Only this one'))
    expect(calls.onAnswer.mock.calls.map(([, yes]) => yes)).toEqual([true, false])
  })

  it('joins what is to come and debriefs what was', () => {
    show()
    expect(button(open('Merrowfield'), 'Join call').getAttribute('href')).toBe('https://meet.google.com/abc-defg-hij')
    const over = open('Brindlewick')
    expect(() => button(over, 'Join call')).toThrow()
    click(button(over, 'Debrief now'))
    expect(calls.onDebrief).toHaveBeenCalled()
  })

  it('shows the interviews alone when asked', () => {
    show()
    click(place.querySelectorAll('[role="radiogroup"] input')[1])
    expect(place.textContent).not.toContain('Weekly team round')
    expect(place.textContent).toContain('Coffee chat')
  })

  it('says what will be here while it is empty, with the ways to add in view', () => {
    show({ events: [] })
    expect(place.querySelector('.empty')?.textContent).toContain('Connect a calendar')
    expect(place.textContent).toContain('ways to add')
  })
})

describe('all interviews', () => {
  const item = (interviewId: string, company: string, debrief: InterviewItem['debrief']): InterviewItem => ({
    interviewId,
    company,
    role: 'Lead',
    round: 'second',
    people: ['Maya Lindqvar'],
    startedAt: 0,
    debrief,
    open: [],
    waits: debrief === 'begun',
    thanks: 'opened',
    notes: { sent: 0, of: 1 },
  })
  const items = [item('a', 'Brindlewick', 'begun'), item('b', 'Norrvane', 'done'), item('c', '', 'live')]
  const onQuery = vi.fn()
  const onDelete = vi.fn()
  const show = (change: Partial<InterviewsViewProps> = {}) =>
    draw(
      <InterviewsView
        items={items}
        waiting={1}
        hasMore={false}
        query=""
        found={null}
        hrefOf={(id) => `sidepanel.html?interview=${id}`}
        hitHref={hitPage}
        onQuery={onQuery}
        onMore={() => {}}
        onByHand={() => {}}
        onDelete={onDelete}
        {...change}
      />,
      place,
    )
  const rows = () => [...place.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => dataset.interview)

  it('are listed with the state of each debrief, each a way into it', () => {
    show()
    expect(rows()).toEqual(['a', 'b', 'c'])
    expect(button(place, 'Brindlewick').getAttribute('href')).toBe('sidepanel.html?interview=a')
    expect(place.querySelectorAll('.btn.primary')).toHaveLength(1)
    expect(place.textContent).toContain('1 interview is waiting for you.')
  })

  it('say how many notes were sent of how many, and what of a debrief is still open', () => {
    const done: InterviewItem = { ...item('b', 'Norrvane', 'done'), thanks: 'sent', notes: { sent: 1, of: 2 } }
    show({ items: [{ ...done, open: ['today', 'tonight'] }] })
    const row = () => place.querySelector('tbody tr')?.textContent
    expect(row()).toContain('1 of 2 sent')
    expect(row()).toContain('open: Today, Tonight')
    show({ items: [{ ...done, notes: { sent: 2, of: 2 } }] })
    expect(row()).not.toContain('of 2')
    expect(row()).not.toContain('open')
  })

  it('are those with the words that are looked for, beside the places where these come up', () => {
    const found = createSearch([
      { interviewId: 'b', kind: 'question', text: 'When do you disagree?', person: 'Hanne', personId: 'h' },
    ])('disagree')
    show({ query: 'disagree', found })
    expect(rows()).toEqual(['b'])
    expect(place.querySelector('mark')?.textContent).toBe('disagree')
    expect(place.querySelector('.hit')?.textContent).toContain('Question, Norrvane, Hanne')
    expect(place.querySelector('.hit a')?.getAttribute('href')).toBe(
      'sidepanel.html?from=dashboard&interview=b&tier=now&step=asked',
    )
    click(button(place, 'Clear'))
    expect(onQuery).toHaveBeenCalledWith('')
  })

  it('can be deleted one by one, but for one that is on', () => {
    show()
    expect(place.querySelectorAll('[data-interview="c"] button')).toHaveLength(0)
    click(button(place, 'Remove interview: Norrvane, Thu, Jan 1'))
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(items[1])
  })

  it('say what will be here while there is none', () => {
    show({ items: [] })
    expect(place.querySelector('.empty')?.textContent).toContain('Google Meet')
  })
})
