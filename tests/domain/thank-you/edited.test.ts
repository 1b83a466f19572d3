import { describe, expect, it } from 'vitest'
import { mended, replaced } from '../../../lib/domain/thank-you/edited.ts'

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
