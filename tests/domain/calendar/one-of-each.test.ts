import { expect, it } from 'vitest'
import { oneOfEach } from '../../../lib/domain/calendar/one-of-each.ts'
import { keptEvent } from '../../pictures/sample-events.ts'

const feed = keptEvent('a', 1_000, { title: 'Interview' })
const mine = { ...feed, id: 'by-hand a', sourceId: 'by-hand', pinned: true }

it('the copy that the user confirmed stands for all', () => {
  expect(oneOfEach([feed, mine])).toEqual([mine])
  expect(oneOfEach([mine, feed])).toEqual([mine])
})

it('a confirmed event moves and is called off with its organiser', () => {
  const moved = {
    ...feed,
    start: 9_000,
    event: { ...feed.event, start: 9_000, end: 9_500, sequence: 1, status: 'cancelled' as const },
  }
  const [one] = oneOfEach([mine, moved])
  expect(one).toMatchObject({ id: 'by-hand a', pinned: true, start: 9_000 })
  expect(one?.event).toMatchObject({ start: 9_000, end: 9_500, status: 'cancelled' })
})

it('of two calendars the newer copy counts; the earliest event comes first', () => {
  const newer = { ...feed, id: 'second a', event: { ...feed.event, stamp: 7 } }
  const early = keptEvent('b', 10, { title: 'Earlier' })
  expect(oneOfEach([feed, newer, early]).map(({ id }) => id)).toEqual(['feed b', 'second a'])
})
