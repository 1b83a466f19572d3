// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { AddActions, AddEvents } from '../../components/calendar/add-events.tsx'
import { type Adding, type AddProblem, foundEvents, nothingAdded } from '../../components/calendar/adding.ts'
import { useHanded } from '../../components/calendar/use-handed.ts'
import { keptEvent } from '../pictures/sample-events.ts'
import { button, click, field, newPlace, type } from './page.ts'
import { draw } from './texts.tsx'

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 27, 12)
const calls = { onHanded: vi.fn(), onDebrief: vi.fn(), onKeep: vi.fn() }
let latest: Adding
let place: HTMLElement

function Screen({ start, openPage = null }: { start: Adding; openPage?: string | null }) {
  const [value, setValue] = useState(start)
  latest = value
  const over = useHanded(calls.onHanded)
  return (
    <>
      <AddEvents
        value={value}
        onChange={setValue}
        onHanded={calls.onHanded}
        onDebrief={calls.onDebrief}
        {...{ now, over, openPage }}
      />
      <AddActions value={value} onChange={setValue} onKeep={calls.onKeep} />
    </>
  )
}

const show = (start: Partial<Adding>, openPage?: string) =>
  draw(<Screen start={{ ...nothingAdded, ...start }} openPage={openPage} />, place)

beforeEach(() => {
  vi.clearAllMocks()
  place = newPlace()
})

const vantor = keptEvent('vantor', now + HOUR, {
  title: 'Alex <> Vantor',
  company: 'Vantor',
  people: [
    { name: 'Leah Grant', title: 'Recruiter', email: 'leah@vantor.example', part: 'interviewer', from: 'attendee' },
  ],
})
const dentist = keptEvent('dentist', now + 2 * HOUR, {
  title: 'Dentist',
  understanding: { verdict: 'other', reasons: [{ rule: 'nobody-else', weight: -4, seen: '' }] },
})
const found = (...events: readonly (typeof vantor)[]) =>
  foundEvents(events.map(({ id, event, understanding }) => ({ key: id, event, understanding })))

/** happy-dom's own events carry no data. */
function hand(kind: 'paste' | 'drop', data: Partial<Record<string, string>>, file?: File): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true })
  const transfer = { files: file ? [file] : [], getData: (name: string) => data[name] ?? '' }
  Object.assign(event, kind === 'paste' ? { clipboardData: transfer } : { dataTransfer: transfer })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return event
}

it('takes what is pasted or dropped anywhere on the page, in all its kinds', () => {
  show({})
  hand('paste', { 'text/plain': 'Einladung', 'text/html': '<p>Einladung</p>' })
  expect(calls.onHanded).toHaveBeenLastCalledWith({
    from: 'clip',
    calendar: '',
    html: '<p>Einladung</p>',
    plain: 'Einladung',
  })
  const file = new File(['BEGIN:VCALENDAR'], 'invite.ics')
  expect(hand('drop', {}, file).defaultPrevented).toBe(true)
  expect(calls.onHanded).toHaveBeenLastCalledWith({ from: 'file', file })
})

it('a paste into a field that holds text belongs to the field', () => {
  show({ text: 'Dear Alex' })
  place.querySelector('textarea')?.focus()
  expect(hand('paste', { 'text/plain': 'more' }).defaultPrevented).toBe(false)
  expect(calls.onHanded).not.toHaveBeenCalled()
})

it('shows what was read and why it counts, and keeps nothing before the user says so', () => {
  show({ found: found(vantor) })
  for (const words of [
    'Vantor',
    'Leah Grant',
    'leah@vantor.example',
    'This is an interview, because:',
    'clearly for it',
  ])
    expect(place.textContent).toContain(words)
  expect(place.textContent).toContain('Missing: Role')
  expect(calls.onKeep).not.toHaveBeenCalled()
  click(button(place, 'Save interview'))
  expect(calls.onKeep).toHaveBeenCalledOnce()
})

it('each field can be typed, people too', () => {
  show({ found: found(vantor) })
  click(button(place, 'Change'))
  type(field(place, 'Company'), 'Vantor Labs')
  type(field(place, 'Role'), 'Engineer')
  type(field(place, 'Link'), 'https://zoom.us/j/81234567890')
  type(field(place, 'Email'), 'leah@labs.example')
  click(button(place, 'Remove Leah Grant'))
  click(button(place, 'Person'))
  type(field(place, 'Name'), 'Jonah Pike')
  expect(latest.found[0]?.draft).toMatchObject({
    company: 'Vantor Labs',
    role: 'Engineer',
    link: 'https://zoom.us/j/81234567890',
    people: [{ name: 'Jonah Pike', email: '', part: 'interviewer', from: 'user' }],
  })
})

it('of several the interviews are ticked, and only what is ticked is saved', () => {
  show({ found: found(vantor, dentist) })
  expect(latest.found.map(({ ticked }) => ticked)).toEqual([true, false])
  expect(button(place, 'Save 1 interview')).toBeTruthy()
  const ticks = [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  click(ticks[1])
  expect(button(place, 'Save 2 interviews')).toBeTruthy()
  click(ticks[0])
  click(ticks[1])
  expect(button(place, 'Save 0 interviews')).toHaveProperty('disabled', true)
})

it('one that does not look like an interview says why, and can be kept all the same', () => {
  show({ found: found(dentist) })
  expect(place.textContent).toContain('This doesn’t look like an interview:')
  expect(button(place, 'Save as interview anyway')).toBeTruthy()
})

it('one that is over offers its debrief, one that was called off says so', () => {
  show({ found: found(keptEvent('old', now - 3 * HOUR, { title: 'Vantor' })) })
  click(button(place, 'Debrief now'))
  expect(calls.onDebrief).toHaveBeenCalledWith('feed old')
  place = newPlace()
  show({ found: found(keptEvent('off', now + HOUR, { title: 'Vantor', event: { status: 'cancelled' } })) })
  expect(place.textContent).toContain('This event was cancelled.')
})

it('a day that can be read in two ways is asked for', () => {
  const choices = [now + HOUR, now + 30 * 24 * HOUR].map((start) => ({ start, end: start + HOUR }))
  show({ found: found(vantor).map((one) => ({ ...one, choices })) })
  const second = place.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]
  click(second)
  expect(latest.found[0]?.draft.start).toBe(choices[1]?.start)
})

it('discarding leaves the text where it was', () => {
  show({ text: 'Dear Alex', found: found(vantor) })
  click(button(place, 'Discard'))
  expect(place.querySelector('textarea')?.value).toBe('Dear Alex')
})

it('the button for an open event is there only while a calendar is open', () => {
  show({})
  expect(() => button(place, 'Use the event open in Outlook')).toThrow()
  place = newPlace()
  show({}, 'Outlook')
  click(button(place, 'Use the event open in Outlook'))
  expect(calls.onHanded).toHaveBeenCalledWith({ from: 'page' })
})

const problems: [AddProblem, string][] = [
  [{ kind: 'empty', name: 'a.ics' }, '“a.ics” is empty'],
  [{ kind: 'not-calendar', name: 'a.png' }, '“a.png” isn’t a calendar'],
  [{ kind: 'web-page', name: 'a.htm' }, '“a.htm” is a web page'],
  [{ kind: 'no-events', name: 'a.ics' }, 'no events from the past year'],
  [{ kind: 'unreadable', name: 'a.ics' }, 'Couldn’t open “a.ics”'],
  [{ kind: 'stopped', name: 'a.ics' }, 'took too long'],
  [{ kind: 'too-big', name: 'a.ics', bytes: 50_000_000 }, 'too large (50 MB)'],
  [{ kind: 'none-read', name: 'a.ics', unread: [{ why: 'no-start', count: 3 }] }, 'Couldn’t read 3 events: no start'],
  [{ kind: 'no-time' }, 'No date and time found'],
  [{ kind: 'not-kept' }, 'Couldn’t save'],
  [{ kind: 'no-page' }, 'No calendar is open in this window'],
  [{ kind: 'no-open-event' }, 'No event is open in the calendar'],
  [{ kind: 'page-changed' }, 'The calendar may have changed'],
]
it.each(problems)('says what went wrong: %o', (problem, words) => {
  show({ problem })
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(words)
})
