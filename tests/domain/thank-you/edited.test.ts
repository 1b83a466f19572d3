import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { isTold, mended, putIn, readEdited, replaced } from '../../../lib/domain/thank-you/edited.ts'
import { lintContext } from '../../../lib/domain/thank-you/lint.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { letterInput, person } from './make.ts'

describe('words that give way', () => {
  const body = 'Hi Maya,\n\nOne here. Two here. Three here.\n\nAlone.\n\nLena'
  it.each([
    ['Two here.', 'Zwei.', 'Hi Maya,\n\nOne here. Zwei. Three here.\n\nAlone.\n\nLena'],
    ['Two here.', '', 'Hi Maya,\n\nOne here. Three here.\n\nAlone.\n\nLena'],
    ['One here.', '', 'Hi Maya,\n\nTwo here. Three here.\n\nAlone.\n\nLena'],
    ['Three here.', '', 'Hi Maya,\n\nOne here. Two here.\n\nAlone.\n\nLena'],
    ['Alone.', '', 'Hi Maya,\n\nOne here. Two here. Three here.\n\nLena'],
    ['Lena', '', 'Hi Maya,\n\nOne here. Two here. Three here.\n\nAlone.'],
    ['not there', 'x', body],
    ['', 'x', body],
  ])('%j becomes %j', (from, to, after) => {
    expect(replaced(body, from, to)).toBe(after)
  })

  it('a mend of the subject leaves the body alone', () => {
    const text = { subject: 'RE: Thanks', body: 'RE: Thanks' }
    expect(mended(text, { label: 'subject', replace: 'RE: ', with: '' })).toEqual({ ...text, subject: 'Thanks' })
  })

  it('a mend of the body leaves the subject alone', () => {
    const text = { subject: 'Just checking in', body: 'Hi.\n\nJust checking in. One.' }
    expect(mended(text, { label: 'drop-sentence', replace: 'Just checking in.', with: '' })).toEqual({
      ...text,
      body: 'Hi.\n\nOne.',
    })
  })
})

describe.each(['en', 'de'] as const)('an aside put in, %s', (language) => {
  const guess = language === 'en' ? 'I think they need calm people' : 'Ich glaube, sie brauchen ruhige Leute'
  const words = language === 'en' ? 'one queue, one truth' : 'Eine Liste, eine Wahrheit'
  const people = [person('Maya Lindqvar', { words, problem: guess })]
  const input = letterInput({ people }, { language, register: 'neutral' })
  const [note] = draftThankYou(input)
  if (!note) throw new Error('there is no note')
  const aside = note.asides.find(({ text }) => text === guess) ?? expect.fail('it is in the note')
  const before = { subject: note.subject, body: noteText(note) }

  it('stands in the letter, with the cursor where its words begin', () => {
    const { text, cursor } = putIn(note, before, aside)
    expect(text.body.slice(cursor)).toMatch(new RegExp(`^${guess}`))
    expect(text.body).not.toMatch(/[<>|]/)
    expect(text.body.replace(` ${aside.howToPutIn.sentence}`, '')).toBe(before.body)
    expect(text.subject).toBe(before.subject)
  })

  it('is no longer beside it, also when its words were finished', () => {
    const after = readEdited(note, putIn(note, before, aside).text, lintContext(input, note.person))
    expect(after.asides.map(({ text }) => text)).not.toContain(guess)
    expect(isTold({ text: 'calm people on nights' }, 'You need people who are calm on nights.')).toBe(true)
    expect(isTold({ text: 'calm people on nights' }, 'Thank you for your time.')).toBe(false)
  })
})
