import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { noteText, realign } from '../../../lib/domain/thank-you/note-text.ts'
import { gallery } from './gallery.ts'

const note = draftThankYou(gallery.rich ?? expect.fail())[0] ?? expect.fail()

describe('the text of a note', () => {
  it('has a blank line between paragraphs and none at the ends', () => {
    const text = noteText(note)
    expect(text).toBe(text.trim())
    expect(text).not.toMatch(/\n{3}|\r/)
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(5)
    expect(text.split('\n\n').at(-1)).toMatch(/,\nLena Haldorsen\n020 7946 0182$/)
  })
})

describe('an edited note', () => {
  it('keeps all its sources while nothing was changed', () => {
    expect(realign(note, noteText(note))).toEqual(note.sentences)
  })

  it('keeps the sources of the sentences that were left alone', () => {
    const kept = note.sentences.find(({ slot }) => slot === 'next-step') ?? expect.fail()
    const thanks = note.sentences.find(({ paragraph }) => paragraph === 1) ?? expect.fail()
    const edited = noteText(note).replace(thanks.text, 'Thanks a lot, Maya. It was a pleasure.')
    const sentences = realign(note, edited)
    expect(sentences.find(({ text }) => text === kept.text)?.sources).toEqual(kept.sources)
    expect(sentences.find(({ text }) => text === 'Thanks a lot, Maya.')).toMatchObject({
      key: 'own.1',
      sources: [],
      paragraph: 1,
    })
    expect(noteText({ sentences })).toBe(edited)
  })

  it('has no source for a sentence that was changed by one word', () => {
    const fit = note.sentences.find(({ slot }) => slot === 'fit') ?? expect.fail()
    const sentences = realign(note, noteText(note).replace(fit.text, `${fit.text.slice(0, -1)} indeed.`))
    expect(sentences.some(({ text }) => text === fit.text)).toBe(false)
    expect(sentences.find(({ text }) => text.endsWith('indeed.'))?.sources).toEqual([])
  })

  it('may be empty', () => {
    expect(realign(note, ' \n\n ')).toEqual([])
  })
})
