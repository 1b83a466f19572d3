import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import type { LetterInput, Note, NoteChoice } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { fiveGrams, share } from '../../../lib/domain/thank-you/overlap.ts'
import { registers } from '../../../lib/domain/thank-you/style.ts'
import { offLimits } from '../../../lib/domain/thank-you/text/off-limits.ts'
import { gallery } from './gallery.ts'
import { letterInput, person, question, thursdayMorning } from './make.ts'
import { expectSound, middle, slot, special, textOf } from './sound.ts'

const one = (input: LetterInput | undefined): Note => draftThankYou(input ?? expect.fail())[0] ?? expect.fail()

describe('the gallery', () => {
  it.each(Object.keys(gallery).flatMap((name) => registers.map((register) => [name, register] as const)))(
    '%s, %s',
    (name, register) => {
      const input = gallery[name] ?? expect.fail()
      for (const roll of [0, 1, 2, 3]) {
        const rolls = Object.fromEntries(
          ['thanks', 'callback', 'fit', 'promise', 'interest', 'next-step', 'close'].map((s) => [s, roll]),
        )
        const choices = Object.fromEntries(
          input.debrief.people.map((p) => [p.id, { language: input.style.language, register, rolls, leftOut: [] }]),
        )
        const notes = draftThankYou({ ...input, choices })
        for (const note of notes) {
          expectSound(note)
          expect(note.words).toBeGreaterThanOrEqual(15)
          expect(note.words).toBeLessThanOrEqual(note.form === 'plain' ? 60 : 150)
          expect(middle(note).length).toBeLessThanOrEqual(9)
          // A roll asks for other words in one note, whatever the others say.
          const rules = note.findings.map(({ rule }) => rule)
          expect(rules.filter((rule) => roll === 0 || rule !== 'alike')).toEqual([])
          for (const other of notes) {
            if (other !== note && roll === 0)
              expect(share(fiveGrams(special(note)), fiveGrams(special(other)))).toBe(false)
          }
        }
      }
    },
  )

  it('has a rich note of 80 to 150 words', () => {
    const note = one(gallery.rich)
    expect(note.words).toBeGreaterThanOrEqual(80)
    expect(note.qualities).toEqual({
      specific: true,
      personal: true,
      useful: true,
      'next-step': true,
      short: true,
      names: true,
    })
    expect(note.gap).toBeNull()
  })

  it('has a plain note that asks for the moment', () => {
    const note = one(gallery['nothing captured'])
    expect(note).toMatchObject({ form: 'plain', gap: 'moment', qualities: { specific: false, personal: false } })
  })
})

describe('a note', () => {
  it('shows where each sentence about the interview comes from', () => {
    const note = one(gallery.rich)
    const callback = slot(note, 'callback').flatMap(({ sources }) => sources.map(({ field }) => field))
    expect(callback.some((field) => /^people\.(?:words|moment|problem)$/.test(field))).toBe(true)
    expect(slot(note, 'promise')[0]?.sources).toContainEqual({
      field: 'promisesByMe.text',
      value: 'Send Maya the one-page triage board',
    })
    expect(slot(note, 'fit').every(({ sources }) => sources.length > 0)).toBe(true)
    expect(slot(note, 'close')[0]?.sources).toContainEqual({ field: 'me.name', value: 'Lena Haldorsen' })
  })

  it('is the same for the same input', () => {
    expect(draftThankYou(gallery.panel ?? expect.fail())).toEqual(
      draftThankYou(structuredClone(gallery.panel ?? expect.fail())),
    )
  })

  it('changes one slot when other wording is asked for, and comes round', () => {
    const input = gallery.rich ?? expect.fail()
    const maya = input.debrief.people[0] ?? expect.fail()
    const rolled = (roll: number) =>
      one({ ...input, choices: { [maya.id]: { ...input.style, rolls: { callback: roll }, leftOut: [] } } })
    const callback = (roll: number) => rolled(roll).sentences.find(({ key }) => key === 'callback')?.text
    const seen = [0, 1, 2, 3].map(callback)
    expect(new Set(seen).size).toBeGreaterThanOrEqual(3)
    const others = (roll: number) => rolled(roll).sentences.filter(({ key }) => key !== 'callback')
    expect(others(1)).toEqual(others(0))
  })

  it('drops what was left out', () => {
    const input = gallery.rich ?? expect.fail()
    const maya = input.debrief.people[0] ?? expect.fail()
    const note = one({ ...input, choices: { [maya.id]: { ...input.style, rolls: {}, leftOut: ['fit', 'interest'] } } })
    expect(slot(note, 'fit')).toEqual([])
    expect(slot(note, 'interest')).toEqual([])
    expect(note.form).toBe('full')
  })

  it('rolls a later sentence of a slot by its own key, and leaves it out by it', () => {
    const input = gallery.rich ?? expect.fail()
    const maya = input.debrief.people[0] ?? expect.fail()
    const chosen = (more: Partial<NoteChoice>) =>
      one({ ...input, choices: { [maya.id]: { ...input.style, rolls: {}, leftOut: [], ...more } } })
    const at = (note: Note, key: string) => note.sentences.find((sentence) => sentence.key === key)?.text
    const before = chosen({})
    const rolled = chosen({ rolls: { 'next-step.decision': 1 } })
    expect(at(rolled, 'next-step.decision')).not.toBe(at(before, 'next-step.decision'))
    expect(at(rolled, 'next-step')).toBe(at(before, 'next-step'))
    const without = chosen({ leftOut: ['next-step.decision'] })
    expect(without.sentences.map(({ key }) => key)).toEqual(
      before.sentences.map(({ key }) => key).filter((key) => key !== 'next-step.decision'),
    )
    expect(slot(chosen({ leftOut: ['next-step'] }), 'next-step')).toEqual([])
  })

  it('says nothing in the words that the company has read before, while there are others', () => {
    const input = gallery.rich ?? expect.fail()
    const first = one(input)
    const second = one({ ...input, usedBefore: first.frames })
    // A deed stands by itself behind the question that it answers.
    const few = /^(?:greeting|close|subject|fit)$/
    const same = (note: Note) => new Set(note.sentences.filter(({ key }) => !few.test(key)).map(({ text }) => text))
    expect([...same(second)].filter((text) => same(first).has(text))).toEqual([])
    const all = one({ ...input, usedBefore: [...first.frames, ...second.frames] })
    expectSound(all)
  })

  it('stays as it was when it was sent', () => {
    const input = gallery.rich ?? expect.fail()
    const maya = input.debrief.people[0] ?? expect.fail()
    const later = { ...input, now: input.now + 20 * 86_400_000 }
    expect(one(later).kind).toBe('status-check')
    expect(noteText(one({ ...later, sent: { [maya.id]: input.now } }))).toBe(noteText(one(input)))
  })

  it('takes its light from the debrief where no other is given', () => {
    const input = gallery.rich ?? expect.fail()
    const debrief = { ...input.debrief, fit: { ...input.debrief.fit, light: 'red' as const } }
    expect(slot(one({ ...input, debrief }), 'interest')).toEqual([])
    expect(slot(one({ ...input, debrief, light: 'green' }), 'interest')).not.toEqual([])
  })

  it('names the day of the interview as it is seen on the day of writing', () => {
    const input = letterInput({ people: [person('Ann Lee')] })
    expect(noteText(one(input))).toMatch(/this morning|today/)
    expect(noteText(one({ ...input, now: thursdayMorning + 86_400_000 }))).toContain('yesterday')
    expect(noteText(one({ ...input, now: thursdayMorning + 3 * 86_400_000 }))).toContain('on Thursday')
  })

  it('claims no enthusiasm without a traffic light, and none for red', () => {
    expect(noteText(one(gallery.rich))).not.toMatch(/excited|very much|love|thrilled|dream/i)
    const red = one({ ...(gallery.rich ?? expect.fail()), light: 'red' })
    expect(slot(red, 'interest')).toEqual([])
    expect(noteText(red)).not.toMatch(/look forward/)
    expect(textOf(one({ ...(gallery.rich ?? expect.fail()), light: 'green' }), 'interest')).toMatch(/would|want/)
  })

  it('gives a promise to the one whom it names, and others to one person only', () => {
    const notes = draftThankYou(gallery.panel ?? expect.fail())
    expect(notes.map((note) => textOf(note, 'promise'))).toEqual([
      expect.stringContaining('one-page triage board'),
      '',
      expect.stringContaining('two references'),
    ])
  })

  it.each([
    ['pay', { moment: 'The salary is 80k' }],
    ['another offer', { moment: 'I told her about the other offer' }],
    ['nerves', { moment: 'I was so nervous that I forgot the number' }],
    ['what a colleague said', { moment: 'Tobias thinks that the plan is wrong' }],
    ['an unfilled slot', { words: 'hello {name}' }],
    ['praise without content', { moment: 'a very nice chat' }],
  ])('leaves out %s and stays plain', (_name, captured) => {
    const note = one(letterInput({ people: [person('Maya Lindqvar', captured), person('Tobias Ashgrove')] }))
    expect(note.form).toBe('plain')
    expect(offLimits(noteText(note))).toBeNull()
  })

  it('does not come back to an answer that was weak', () => {
    const asked = [
      question('p-Sam', 'How do you plan a release?', { landed: 'weak', answer: 'With one list for all teams' }),
    ]
    const note = one(
      letterInput({ people: [person('Sam', { problem: 'No release plan for all teams' })], questions: asked }),
    )
    expect(noteText(note)).not.toMatch(/one list|your question/)
  })

  it('ties a need only to an answer that has to do with it', () => {
    const asked = [
      question('p-Sam', 'How do you choose a supplier?', { landed: 'strong', answer: 'By visiting the plant twice' }),
    ]
    const note = one(
      letterInput({ people: [person('Sam', { problem: 'The weekend rota has no owner' })], questions: asked }),
    )
    expect(noteText(note)).toMatch(/ask(?:ed|ing)(?: me)? how I choose a supplier/i)
    expect(noteText(note)).not.toMatch(/that problem|close to it|close to what/)
  })

  it.each([
    ['Lindqvar, Maya', '', 'neutral', /^H(i|ello) Maya,$/],
    ['Maya Lindqvar', 'call me May', 'warm', /^Hi May,$/],
    ['Maya Lindqvar', 'call me May', 'formal', /^Dear May,$/],
    ['Dr. Maya Lindqvar', '', 'formal', /^Dear Dr\. Lindqvar,$/],
    ['Dr. Maya Lindqvar', 'Dr. Lindqvar', 'warm', /^Dear Dr\. Lindqvar,$/],
    ['王小明', '', 'neutral', /^H(i|ello) 王小明,$/],
    ['Zoë Łukasiewicz', '', 'formal', /^Dear Zoë Łukasiewicz,$/],
  ] as const)('greets %s (%s), %s', (name, introducedAs, register, expected) => {
    const input = letterInput({ people: [person(name, { introducedAs })] }, { language: 'en', register })
    expect(textOf(one(input), 'greeting')).toMatch(expected)
  })

  it('is written for people with a name only', () => {
    expect(draftThankYou(letterInput({ people: [person(''), person('+44 20 7946 0182')] }))).toEqual([])
  })
})
