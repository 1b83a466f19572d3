import { describe, expect, it } from 'vitest'
import type { Note } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { overlapOf } from '../../../lib/domain/thank-you/overlap.ts'
import { type Shown, shownGallery } from './gallery/gallery.ts'
import { galleryText } from './gallery/gallery-text.ts'
import { expectSound, slot, textOf } from './sound.ts'

const shown = shownGallery()
const all = shown.flatMap(({ notes }) => notes)
const named = (part: string): Shown => shown.find(({ scene }) => scene.name.startsWith(part)) ?? expect.fail()
const first = (part: string): Note => named(part).notes[0] ?? expect.fail()

describe('the gallery of forty debriefs', () => {
  it('has forty, in two languages', () => {
    expect(shown).toHaveLength(40)
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['en', 'de']))
  })

  it.each(shown.map((one) => [one.scene.name, one] as const))('%s: sound and free of lint', (_name, { notes }) => {
    for (const note of notes) {
      expectSound(note)
      expect(note.findings).toEqual([])
    }
  })

  it.each(shown.filter(({ notes }) => notes.length > 1).map((one) => [one.scene.name, one] as const))(
    '%s: no two notes read alike',
    (_name, { notes }) => {
      for (const { a, b, shared, jaccard } of overlapOf(notes)) {
        expect([a, b, shared]).toEqual([a, b, 0])
        expect(jaccard).toBeLessThanOrEqual(0.45)
      }
    },
  )

  it('is printed as a table with all its letters', () => {
    const { table, letters } = galleryText()
    expect(table).toMatch(/^40 debriefs, \d+ notes, \d+ to \d+ words/m)
    for (const note of all) expect(letters).toContain(note.sentences[1]?.text)
  })
})

describe('a light', () => {
  it('of green says clearly that the job is wanted', () => {
    for (const { scene, notes } of shown.filter((one) => one.scene.light === 'green'))
      if (notes.every(({ kind }) => kind !== 'status-check'))
        expect([scene.name, notes.map((note) => textOf(note, 'interest')).join(' ')]).toEqual([
          scene.name,
          expect.stringMatching(/would|I’d|want|möchte|würde|hätte/),
        ])
  })

  it('of amber is interested, and asks at most one open question', () => {
    const asked = shown
      .filter(({ scene }) => scene.light === 'amber')
      .map(({ notes }) => notes.map((note) => noteText(note).match(/\?/g)?.length ?? 0).reduce((a, b) => a + b))
    expect(asked.every((count) => count <= 1)).toBe(true)
    expect(asked.filter((count) => count === 1).length).toBeGreaterThanOrEqual(4)
    expect(textOf(first('manager, amber'), 'interest')).toMatch(/hand over to the day shift\?/)
  })

  it('of red is courteous and no more', () => {
    for (const { notes } of shown.filter(({ scene }) => scene.light === 'red')) {
      for (const note of notes) {
        for (const none of ['interest', 'missed', 'fit'] as const) expect(slot(note, none)).toEqual([])
        expect(noteText(note)).not.toMatch(/look forward|glad|happy|pleasure|freue|sehr gern/)
        expect(textOf(note, 'thanks')).toMatch(/thank|appreciate|grateful|dank/i)
      }
    }
  })
})

describe('a kind of note', () => {
  it.each([
    ['recruiter screen, no light', 'recruiter'],
    ['Recruiterin', 'recruiter'],
    ['informational chat', 'informational'],
    ['Informationsgespräch', 'informational'],
    ['nine days later', 'status-check'],
    ['manager, green', 'thanks'],
  ])('for %s is %s', (part, kind) => expect(first(part).kind).toBe(kind))

  it('for a recruiter has at most 80 words', () => {
    for (const note of all.filter(({ kind, form }) => kind === 'recruiter' && form === 'full'))
      expect(note.words).toBeLessThanOrEqual(80)
  })

  it('for LinkedIn is one paragraph of at most 300 characters, signed and without a subject', () => {
    for (const note of [first('message on LinkedIn'), first('Nachricht auf LinkedIn')]) {
      expect(noteText(note)).not.toContain('\n')
      expect(noteText(note).length).toBeLessThanOrEqual(300)
      expect(note.subject).toBe('')
      expect(noteText(note)).toMatch(/ Lena Haldorsen$/)
      expect(textOf(note, 'callback')).not.toBe('')
    }
  })

  it('that was made shorter keeps the best', () => {
    const note = first('made shorter')
    expect(note.words).toBeLessThanOrEqual(80)
    expect(textOf(note, 'callback')).not.toBe('')
    expect(noteText(note)).toMatch(/18 June/)
  })

  it('for the organiser names everybody without an address, with what they talked about', () => {
    const note = named('panel, somebody without').notes.at(-1) ?? expect.fail()
    expect(note).toMatchObject({ id: 'organiser', kind: 'organiser', person: { name: 'Ines Falk' } })
    for (const words of ['Piotr Żak', 'Élodie Marchand', 'mentoring']) expect(noteText(note)).toContain(words)
    expect(noteText(note)).not.toContain('Hannah')
  })

  it('after two days brings something new', () => {
    expect(textOf(first('manager, three days later'), 'missed')).toMatch(/skipper certificate/)
    expect(textOf(first('manager, three days later'), 'thanks')).toMatch(/again/)
    expect(first('manager, three days later').gap).toBeNull()
  })

  it('after a week thanks nobody', () => {
    expect(noteText(first('nine days later'))).not.toMatch(/thank/i)
    expect(noteText(first('neun Tage später'))).not.toMatch(/dank/i)
  })

  it('that they decide about today is short without being asked to be', () => {
    expect(first('final round, decision today').words).toBeLessThanOrEqual(80)
  })
})

describe('what was not said', () => {
  it('goes to one person of a panel only', () => {
    const { notes } = named('panel of five')
    expect(notes.filter((note) => slot(note, 'missed').length > 0)).toHaveLength(1)
  })

  it('is an addition, without the words of regret', () => {
    const said = all.map((note) => textOf(note, 'missed')).join(' ')
    expect(said).toMatch(/board ran on paper/)
    expect(said).not.toMatch(/should have|wish|forgot|hätte|leider|sorry/i)
  })
})
