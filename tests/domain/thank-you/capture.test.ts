import { describe, expect, it } from 'vitest'
import type { DebriefPerson } from '../../../lib/domain/debrief/debrief.ts'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { letterInput, person, question } from './make.ts'

// What the form asks for because a letter needs it. Whichever letter it becomes, these hold.
const ids = Array.from({ length: 12 }, (_, at) => `interview-${at}`)
const noteOf = (interviewId: string, more: Partial<DebriefPerson>, questions: ReturnType<typeof question>[] = []) =>
  draftThankYou(letterInput({ interviewId, people: [person('Maya Lindqvar', more)], questions }))[0] ?? expect.fail()
const sourcesOf = (note: ReturnType<typeof noteOf>) =>
  note.sentences.flatMap(({ sources }) => sources.map(({ field }) => field))

describe('why it stayed', () => {
  it.each([
    ['because we never had that on paper', /because we never had that on paper/],
    ['I have seen the opposite at Skelbeck', /because I have seen the opposite at Skelbeck/],
    ['it is the same in our depot', /because it is the same in our depot/],
  ])('%s', (because, wanted) => {
    for (const interviewId of ids) {
      const text = noteText(noteOf(interviewId, { words: 'one queue, one truth', because }))
      expect(text).toMatch(wanted)
      expect(text).not.toMatch(/because because/)
    }
  })

  it('is told of nothing that is not in the letter', () => {
    for (const interviewId of ids)
      expect(noteText(noteOf(interviewId, { because: 'we never had that on paper' }))).not.toMatch(/because/)
  })

  it('that nobody can put into a sentence stands beside it', () => {
    const note = noteOf('interview-1', { words: 'one queue, one truth', because: 'lovely' })
    expect(note.asides).toContainEqual(
      expect.objectContaining({ source: { field: 'people.because', value: 'lovely' } }),
    )
  })

  it('in German follows "weil" with its verb at the end, and stands by itself with its verb in second place', () => {
    const german = (because: string) =>
      noteText(
        draftThankYou(
          letterInput(
            { people: [person('Maya Lindqvar', { words: 'Eine Liste, eine Wahrheit', because })] },
            { language: 'de', register: 'neutral' },
          ),
        )[0] ?? expect.fail(),
      )
    expect(german('weil ich das in Rhode genauso erlebt habe')).toContain('weil ich das in Rhode genauso erlebt habe')
    expect(german('Bei uns gab es nie einen Zettel dafür')).toContain('Bei uns gab es nie einen Zettel dafür.')
  })
})

it('what fits is the proof, before any answer', () => {
  const asked = question('p-Maya Lindqvar', 'How do you keep a floor calm?', {
    answer: 'I moved the bell to the back door.',
    landed: 'strong',
  })
  for (const interviewId of ids) {
    const note = noteOf(
      interviewId,
      { problem: 'Engineers and support work from two lists.', fits: 'I merged two lists at Skelbeck in six weeks.' },
      [asked],
    )
    expect(noteText(note)).toMatch(/I merged two lists at Skelbeck in six weeks/)
    expect(sourcesOf(note)).toContain('people.fits')
  }
})

describe('the form that the user chose', () => {
  const problem = 'two lists'
  it('a topic', () => {
    for (const interviewId of ids)
      expect(noteText(noteOf(interviewId, { problem, sayAs: { problem: 'topic' } }))).toMatch(
        /(?:about|of|described) two lists/,
      )
  })
  it('a sentence', () => {
    for (const interviewId of ids)
      expect(
        noteText(noteOf(interviewId, { problem: 'stock counts never match', sayAs: { problem: 'sentence' } })),
      ).toMatch(/that (?:the )?stock counts never match/)
  })
  it('their words', () => {
    for (const interviewId of ids)
      expect(noteText(noteOf(interviewId, { problem, sayAs: { problem: 'words' } }))).toContain('“two lists”')
  })
  it('left out: neither in the letter nor beside it', () => {
    for (const interviewId of ids) {
      const note = noteOf(interviewId, {
        problem: 'Engineers and support work from two lists.',
        sayAs: { problem: 'out' },
      })
      expect(sourcesOf(note)).not.toContain('people.problem')
      expect(note.asides.map(({ source }) => source.field)).not.toContain('people.problem')
    }
  })
  it('never brings in what no letter says', () => {
    const note = noteOf('interview-1', { problem: 'the salary is too low', sayAs: { problem: 'words' } })
    expect(noteText(note)).not.toContain('salary')
  })
})
