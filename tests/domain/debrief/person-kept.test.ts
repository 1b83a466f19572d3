import { describe, expect, it } from 'vitest'
import { hasBelongings, nothingBeside } from '../../../lib/domain/debrief/belongs.ts'
import { type Debrief, isBlankPerson, personFields } from '../../../lib/domain/debrief/debrief.ts'
import { mergeEvent } from '../../../lib/domain/debrief/merge-event.ts'
import { newPerson, newPromise, newQuestion } from '../../../lib/domain/debrief/prefill.ts'
import { usesOf } from '../../../lib/domain/fields.ts'
import { debrief } from '../thank-you/make.ts'

const facts = {
  eventKey: 'e',
  company: '',
  role: '',
  round: '',
  format: 'video' as const,
  place: '',
  plannedMinutes: null,
  people: [],
}
const listed = { name: 'Maya Lindqvar', title: '', email: 'maya@x.example' }
const maya = { ...newPerson('maya', ''), ...listed, listed }
/** Who is left when the event names nobody any more, and when it's said to be none of the calendar's. */
const left = (more: Partial<Debrief>, beside = nothingBeside) => {
  const before = debrief({ people: [maya], listed: { ...facts }, ...more })
  return [facts, null].map((after) => mergeEvent(before, after, () => 'x', beside).people.map(({ id }) => id))
}

describe('the calendar takes somebody off', () => {
  it('of whom nothing was written and to whom nothing belongs', () => {
    expect(left({})).toEqual([[], []])
    expect(
      left({ questions: [newQuestion('q', 'Why us?')], promisesByMe: [newPromise('p', 'Send the board')] }),
    ).toEqual([[], []])
  })

  it.each<[string, Partial<Debrief>, typeof nothingBeside?]>([
    ['asked a question', { questions: [newQuestion('q', 'Why us?', 'maya')] }],
    ['was promised something', { promisesByMe: [newPromise('p', 'Send maya the board')] }],
    ['promised something', { promisesByThem: [newPromise('p', 'Lindqvar calls on Friday.')] }],
    ['has the next step', { nextStep: { text: 'Coffee with Maya', who: 'them', by: '', decisionBy: '' } }],
    ['has a letter', {}, { noteIds: ['organiser', 'maya'], liveNotes: [] }],
    ['is named in a live note', {}, { noteIds: [], liveNotes: ['Maya'] }],
  ])('but nobody who %s', (_, more, beside) => {
    expect(left(more, beside)).toEqual([['maya'], ['maya']])
  })

  it('a name inside another word names nobody', () => {
    const ana = { ...maya, name: 'Ana Li' }
    const told = { noteIds: [], liveNotes: ['An analysis of the line', 'Anabel asked'] }
    expect(hasBelongings(ana, debrief(), told)).toBe(false)
  })
})

const texts = usesOf(personFields).flatMap(({ path, uses }) => (uses.search === undefined ? [] : [path]))
const isList = (key: string) => Array.isArray(newPerson('p')[key as 'stressed'])

describe.each(texts)('a person with nothing but "%s"', (key) => {
  const written = { [key]: isList(key) ? ['written'] : 'written' }

  it('is not blank', () => {
    expect(isBlankPerson({ ...newPerson('p'), ...written })).toBe(false)
  })
  it('stays when the calendar takes them off', () => {
    expect(left({ people: [{ ...maya, ...written }] })).toEqual([['maya'], ['maya']])
  })
})

it('the texts of a person are all there', () => {
  expect(texts).toEqual(
    expect.arrayContaining([
      'name',
      'title',
      'email',
      'introducedAs',
      'stressed',
      'skills',
      'problem',
      'words',
      'moment',
    ]),
  )
  expect(isBlankPerson({ ...newPerson('p'), moment: '  ' })).toBe(true)
})
