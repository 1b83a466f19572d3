import { expect, it } from 'vitest'
import { confirmed, keptByHand } from '../../../lib/domain/calendar/confirmed.ts'
import { draftOf } from '../../../lib/domain/calendar/event-draft.ts'
import { keptEventKind } from '../../../lib/domain/calendar/kept-event.ts'
import { keptEvent } from '../../pictures/sample-events.ts'

const { event, understanding } = keptEvent('vantor@google.com', 1_000_000, {
  title: 'Interview with Vantor',
  company: 'Vantor',
  role: 'Support Lead',
})
const draft = draftOf(event, understanding)

it('what the user left alone keeps its source, what they changed is theirs', () => {
  const sure = confirmed(event, understanding, { ...draft, company: 'Vantor Labs', role: 'Support Lead ' })
  expect(sure.understanding.company).toEqual({ value: 'Vantor Labs', from: 'user' })
  expect(sure.understanding.role).toEqual(understanding.role)
  expect(sure.event).toEqual(event)
})

it('an emptied field is empty, and an empty person is nobody', () => {
  const nobody = { name: ' ', title: 'x', email: '', part: 'interviewer', from: 'user' } as const
  const sure = confirmed(event, understanding, { ...draft, company: ' ', people: [nobody] })
  expect(sure.understanding.company).toBeNull()
  expect(sure.understanding.people).toEqual([])
})

it('another link has the keys of that link, and no longer those of the old one', () => {
  const sure = confirmed(event, understanding, { ...draft, link: 'https://zoom.us/j/81234567890' })
  expect(sure.understanding.conferenceKeys).toEqual(['zoom:81234567890'])
})

it('what is kept is an interview, whatever it was taken for, and a record that can be stored', () => {
  const other = { ...understanding, verdict: 'other' as const, kind: null }
  const sure = confirmed(event, other, draft)
  const kept = keptByHand(sure.event, sure.understanding, 5)
  expect(kept).toMatchObject({ id: 'by-hand vantor@google.com', sourceId: 'by-hand', pinned: true })
  expect(kept.understanding).toMatchObject({ verdict: 'interview', kind: 'job-interview' })
  expect(keptEventKind.schema.safeParse(kept).success).toBe(true)
})

it('an all-day event that was given a time has one', () => {
  const sure = confirmed({ ...event, allDay: true }, understanding, { ...draft, start: 5, end: 9 })
  expect(sure.event).toMatchObject({ allDay: false, start: 5, end: 9 })
})
