import { describe, expect, it } from 'vitest'
import { admit } from '../../../lib/domain/record.ts'
import { defaultSettings, settingsKind } from '../../../lib/domain/settings.ts'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { letterLanguage, letterLanguages } from '../../../lib/domain/thank-you/languages/languages.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { readyNotes } from '../../../lib/domain/thank-you/ready.ts'
import { newDraft, thankYouDraftKind } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import { debrief, letterInput, person } from './make.ts'

const draft = newDraft({
  interviewId: 'i',
  noteId: 'maya',
  language: 'qaa',
  register: 'warm',
  edited: { subject: 'Tenanna', body: 'Saluta Maya' },
})

describe('a language that only a newer build knows', () => {
  it('stays in a stored note, with the text that was written in it', () => {
    expect(admit(thankYouDraftKind, draft)).toEqual({ ok: true, value: draft })
  })

  it('stays in the settings', () => {
    const settings = { ...defaultSettings(), letterLanguage: 'qaa' }
    expect(admit(settingsKind, settings)).toEqual({ ok: true, value: settings })
  })

  it('is written in the first language, and the note says which one that is', () => {
    const people = [person('Maya Lindqvar', { moment: 'She rides along with an engineer once a quarter' })]
    const write = (language: string) => draftThankYou(letterInput({ people }, { language, register: 'warm' }))
    const [note] = write('qaa')
    expect(note?.language).toBe('en')
    expect(note && noteText(note)).toMatch(/^Hi Maya,\n\n.*you ride along/)
    expect(write('qaa')).toEqual(write('en'))
  })
})

it('a note is ready when its own language can say what was captured', () => {
  const people = [person('Jonas Reuter', { moment: 'Er fährt jeden Freitag mit einem Techniker raus' })]
  expect(readyNotes(debrief({ people }), 'de')).toEqual(['p-Jonas Reuter'])
})

describe.each(letterLanguages)('%s', (id) => {
  const language = letterLanguage(id)

  it('writes and understands dates of its own', () => {
    expect(Intl.getCanonicalLocales(id)).toEqual([id])
    for (const locale of language.locales) expect(new Intl.Locale(locale).language).toBe(id)
  })

  it('has words by which notes are read that are patterns', () => {
    const patterns = (words: object): string[] =>
      Object.values(words).flatMap((one) =>
        typeof one === 'string' ? [one] : one instanceof RegExp ? [] : patterns(one),
      )
    for (const words of patterns({ ...language.reading, ...language.checks, plainer: [] })) {
      const pattern = new RegExp(`^(?:${words})$`, 'u')
      // An empty alternative would match everywhere, and every note would be taken for what it stands for.
      if (words !== '') expect([words, pattern.test('')]).toEqual([words, false])
    }
  })
})
