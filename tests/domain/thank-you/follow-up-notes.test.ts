import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { reviewFields } from '../../../lib/domain/debrief/review.ts'
import { make } from '../../../lib/domain/fields.ts'
import { draftFollowUps } from '../../../lib/domain/thank-you/follow-up-notes.ts'
import type { LetterInput, Note } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { debrief, letterInput, person, thursdayMorning } from './make.ts'
import { expectSound, textOf } from './sound.ts'

const unsaid = [
  'I should have mentioned that I set up the night rota for two depots',
  'My two years of SAP support',
  'Forgot to say: the board ran on paper for six weeks',
]
const input = (more: Partial<Debrief> = {}, also: Partial<LetterInput> = {}): LetterInput => ({
  ...letterInput({
    people: [person('Tobias Ashgrove', { part: 'manager', moment: 'He keeps the old meter on his desk' })],
    review: { ...make(reviewFields, {}), unsaid },
    ...more,
  }),
  ...also,
})
const only = (from: LetterInput): Note => {
  const notes = draftFollowUps(from)
  expect(notes).toHaveLength(1)
  return notes[0] ?? expect.fail()
}
const dayOf = (note: Note) => new Date(note.dueAt ?? 0).toISOString().slice(0, 16)
const given = (by: string, decisionBy = '') => ({
  nextStep: { text: 'They call', who: 'them' as const, by, decisionBy },
})
const sentAt = (day: string) => Date.parse(`${day}T10:00:00Z`)

describe('a follow-up', () => {
  it('is due on the first business day after the date that they gave', () => {
    expect(dayOf(only(input(given('2026-06-18'))))).toBe('2026-06-19T08:00')
    expect(dayOf(only(input(given('2026-06-19'))))).toBe('2026-06-22T08:00')
    expect(dayOf(only(input(given('', '2026-06-30'))))).toBe('2026-07-01T08:00')
    expect(dayOf(only(input(given('2026-06-18'), { holidays: new Set(['2026-06-19']) })))).toBe('2026-06-22T08:00')
  })

  it('is due after five business days where nobody gave a date', () => {
    expect(dayOf(only(input()))).toBe('2026-06-18T08:00')
    const sent = { 'p-Tobias Ashgrove': sentAt('2026-06-12') }
    expect(dayOf(only(input({}, { sent })))).toBe('2026-06-19T08:00')
  })

  it('comes a second and last time a week after the first, and then never', () => {
    const sent = { 'p-Tobias Ashgrove': sentAt('2026-06-11'), 'follow-up': sentAt('2026-06-20') }
    const second = only(input({}, { sent }))
    expect(second).toMatchObject({ id: 'second-follow-up', kind: 'second-follow-up', gap: null })
    expect(dayOf(second)).toBe('2026-06-29T08:00')
    expect(draftFollowUps(input({}, { sent: { ...sent, 'second-follow-up': sentAt('2026-06-29') } }))).toEqual([])
  })

  it('brings something new each time', () => {
    // The thank-you note has had the first point.
    expect(textOf(only(input()), 'missed')).toMatch(/SAP support/)
    const sent = { 'follow-up': sentAt('2026-06-18') }
    const found = [{ field: 'found', value: 'The new tariff starts in October' }]
    const first = only(input({}, { found }))
    expect(textOf(first, 'missed')).toMatch(/new tariff/)
    expect(textOf(only(input({}, { sent, found })), 'missed')).toMatch(/SAP support/)
    expectSound(first)
  })

  it('says so when there is nothing new', () => {
    const bare = only(input({ review: { ...make(reviewFields, {}) } }))
    expect(bare).toMatchObject({ form: 'plain', gap: 'news' })
    expect(bare.findings).toEqual([])
    expect(`${bare.subject} ${noteText(bare)}`).not.toMatch(/add|one more thing/i)
  })

  it('may ask what the user did not get to ask', () => {
    const asked = {
      id: 'q',
      text: 'How is the team measured?',
      asked: false,
      answer: '',
      rating: '' as const,
      shifted: '' as const,
    }
    const note = only(input({ review: { ...make(reviewFields, {}), ownQuestions: [asked] } }))
    expect(noteText(note)).toMatch(/how is the team measured\?/i)
    expect(noteText(note).match(/\?/g)).toHaveLength(1)
    expect(note.gap).toBeNull()
  })

  it('is not written when they have answered, and not for a red light', () => {
    expect(draftFollowUps(input({ outcome: { state: 'next-round', feedback: '', at: 1 } }))).toEqual([])
    expect(draftFollowUps(input({ outcome: { state: 'silence', feedback: '', at: 1 } }))).toHaveLength(1)
    expect(draftFollowUps(input({}, { light: 'red' }))).toEqual([])
    expect(draftFollowUps(input({ people: [] }))).toEqual([])
    expect(draftFollowUps(input({ round: 'informational chat' }))).toEqual([])
  })

  it('goes to the recruiter, or to the one who arranged it, before all others', () => {
    const people = [...debrief(input().debrief).people, person('Priya Raman', { part: 'recruiter' })]
    expect(only(input({ people })).person.name).toBe('Priya Raman')
    const organiser = { name: 'Ines Falk', email: 'ines@brindlewick.example' }
    const toOrganiser = only(input(given('2026-06-18'), { organiser }))
    expect(toOrganiser.person).toMatchObject(organiser)
    expect(noteText(toOrganiser)).not.toMatch(/we spoke|you told me/i)
  })

  it.each(['en', 'de'] as const)('speaks from the day on which it is due, in %s', (language) => {
    const note = only({ ...input(given('2026-06-18')), style: { language, register: 'neutral' }, now: thursdayMorning })
    expect(noteText(note)).toMatch(language === 'en' ? /on Thursday|Thursday/ : /Donnerstag/)
    expect(noteText(note)).not.toMatch(/this morning|heute/)
    expect(note.findings).toEqual([])
  })
})
