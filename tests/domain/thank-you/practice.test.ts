import { expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { filledForPractice } from '../../../lib/domain/thank-you/practice.ts'
import { debrief, letterInput, person } from './make.ts'

const people = [person('Maya Lindqvar'), person('Tobias Ashgrove')]
const blank = () => debrief({ company: '', role: '', people })
let ids = 0
const newId = () => `id${++ids}`
const letterTo = (at: number, language: 'en' | 'de') => {
  const filled = filledForPractice(blank(), language, newId)
  const note = draftThankYou(letterInput(filled, { language, register: 'neutral' }))[at]
  return note ? noteText(note) : ''
}

it('the practice debrief has enough for a note to each of the two', () => {
  expect(letterTo(0, 'en')).toContain('from 1,900 cases to 240 in six weeks')
  expect(letterTo(0, 'de')).toContain('zwei verschiedenen Listen')
  expect(letterTo(1, 'en')).toContain('Tobias')
})

it('what somebody wrote in it is theirs', () => {
  const written = debrief({ company: 'Vantor', people })
  expect(filledForPractice(written, 'en', newId)).toBe(written)
})
