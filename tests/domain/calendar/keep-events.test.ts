import { expect, it } from 'vitest'
import type { CalendarEvent } from '../../../lib/domain/calendar/calendar-event.ts'
import { keepEvents, type Refresh } from '../../../lib/domain/calendar/keep-events.ts'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import type { Understanding } from '../../../lib/domain/calendar/understanding.ts'
import { event as made, understood } from './make-event.ts'

const now = Date.UTC(2026, 10, 27, 9)
const hour = 3_600_000
const event = (uid: string, change: Partial<CalendarEvent> = {}) =>
  made({ uid, start: now + 24 * hour, end: now + 25 * hour, description: 'You will meet Maya.', ...change })
const understand = ({ title }: CalendarEvent): Understanding =>
  understood({ verdict: title.includes('Interview') ? 'interview' : 'other' })
const refresh = (events: CalendarEvent[], change: Partial<Refresh> = {}): KeptEvent[] =>
  keepEvents({
    sourceId: 's',
    events,
    understandings: events.map(understand),
    stored: [],
    complete: true,
    now,
    to: now + 45 * 24 * hour,
    ...change,
  })
const pinned = (kept: KeptEvent, said: Partial<Understanding> = {}): KeptEvent => ({
  ...kept,
  pinned: true,
  understanding: { ...kept.understanding, ...said },
})

it('of what is no interview only the time, the name and the keys of the call are kept', () => {
  const people = [{ name: 'Ada', email: 'ada@team.example', answer: 'none' as const, type: 'individual' as const }]
  const [kept] = refresh([event('a', { title: 'Weekly', location: 'Room 5', attendees: people })])
  expect(kept?.event).toMatchObject({ title: 'Weekly', description: '', location: '', attendees: [], organizer: null })
  expect(refresh([event('b', { title: 'Interview', attendees: people })])[0]?.event).toMatchObject({
    description: 'You will meet Maya.',
    attendees: people,
  })
})

it('a moved event moves, under the id that it had', () => {
  const [before] = refresh([event('a')])
  const [after] = refresh([event('a', { start: now + 48 * hour, sequence: 1 })], { stored: before ? [before] : [] })
  expect(after?.id).toBe(before?.id)
  expect(after?.start).toBe(now + 48 * hour)
})

it('of several copies the one with the highest sequence counts, then the latest', () => {
  const kept = refresh([
    event('a', { sequence: 2, title: 'Interview, new' }),
    event('a', { sequence: 1, title: 'Interview, old' }),
    event('b', { stamp: 5, title: 'Interview, earlier' }),
    event('b', { stamp: 9, title: 'Interview, later' }),
  ])
  expect(kept.map((each) => each.event.title)).toEqual(['Interview, new', 'Interview, later'])
})

it('a cancelled event stays as cancelled; one that the calendar no longer has is gone', () => {
  const stored = refresh([event('a'), event('b')])
  const kept = refresh([event('a', { status: 'cancelled' })], { stored })
  expect(kept.map((each) => [each.event.uid, each.event.status])).toEqual([['a', 'cancelled']])
})

it('what the user said stays through a refresh, around what is read anew', () => {
  const stored = refresh([event('a', { title: 'Interview' })]).map((kept) =>
    pinned(kept, { company: { value: 'Brindlewick', from: 'user' }, role: { value: 'Old role', from: 'title' } }),
  )
  const read = understood({
    verdict: 'other',
    company: { value: 'Brindle', from: 'title' },
    role: { value: 'New role', from: 'title' },
  })
  const [kept] = refresh([event('a', { start: now + 30 * hour })], { stored, understandings: [read] })
  expect(kept).toMatchObject({
    pinned: true,
    start: now + 30 * hour,
    understanding: {
      verdict: 'interview',
      company: { value: 'Brindlewick', from: 'user' },
      role: { value: 'New role', from: 'title' },
    },
  })
  expect(kept?.event.description).not.toBe('')
})

it('a confirmed event that was taken off the calendar is cancelled when it is still to come, and else stays', () => {
  const stored = refresh([event('ahead'), event('past', { start: now - hour })]).map((kept) => pinned(kept))
  const status = (kept: KeptEvent[]) => Object.fromEntries(kept.map((each) => [each.event.uid, each.event.status]))
  expect(status(refresh([], { stored }))).toEqual({ ahead: 'cancelled', past: 'confirmed' })
  // When a part could not be read, nobody knows.
  expect(status(refresh([], { stored, complete: false }))).toEqual({ ahead: 'confirmed', past: 'confirmed' })
})

it('a source that gave less than it has loses nothing, confirmed or not', () => {
  const stored = refresh([event('a', { title: 'Interview' }), event('b', { title: 'Interview' }), event('c')])
  const kept = refresh([event('a', { title: 'Interview' })], { stored, partial: true })
  expect(kept.map(({ event: { uid, status } }) => `${uid} ${status}`)).toEqual([
    'a confirmed',
    'b confirmed',
    'c confirmed',
  ])
})
