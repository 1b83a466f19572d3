import { expect } from 'vitest'
import { capital } from '../../../lib/domain/text/capital.ts'
import type { Note, Slot } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'

export const slot = (note: Note, name: Slot) => note.sentences.filter((sentence) => sentence.slot === name)
export const textOf = (note: Note, name: Slot) =>
  slot(note, name)
    .map(({ text }) => text)
    .join(' ')
export const special = (note: Note) => `${textOf(note, 'callback')} ${textOf(note, 'fit')}`
export const middle = (note: Note) =>
  note.sentences.filter((sentence) => sentence.slot !== 'greeting' && sentence.slot !== 'close')

/** What holds for every note whatever was captured. */
export function expectSound(note: Note) {
  const text = `${note.subject}\n${noteText(note)}`
  expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|[{}]|\[object/)
  expect(text).not.toMatch(/ {2}|[.,;:]{2}|\?\.| [,.;:?]|—|\( | \)/)
  for (const [at, sentence] of middle(note).entries()) {
    const goesOn = at === 0 && (note.language === 'de' || sentence.paragraph === 0)
    if (!goesOn) expect(capital(sentence.text)).toBe(sentence.text)
    expect(sentence.text).toMatch(/[.?!][”“’]?$/u)
  }
  expect(note.words).toBeLessThanOrEqual(180)
  expect(note.subject.length).toBeLessThanOrEqual(60)
  const thanks = note.kind === 'thanks' || note.kind === 'recruiter' || note.kind === 'informational'
  if (thanks && note.form === 'full') expect(textOf(note, 'callback')).not.toBe('')
  if (note.form === 'plain') expect(note.gap).toBe(thanks ? 'moment' : 'news')
  expect(new Set(note.sentences.map(({ key }) => key)).size).toBe(note.sentences.length)
  expect(note.frames.length).toBeGreaterThan(0)
  expect(note.findings.filter(({ level }) => level === 'block')).toEqual([])
}
