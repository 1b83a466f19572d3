import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { letterLanguages, registers } from '../../../lib/domain/settings.ts'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { offLimits } from '../../../lib/domain/thank-you/text/off-limits.ts'
import { letterInput, person, question } from './make.ts'
import { expectSound, textOf } from './sound.ts'

const alphabet = [
  'one list',
  'the team',
  'She said that',
  'Engineers',
  'is slow',
  'and',
  'why?',
  'salary',
  'I',
  '"no heroics"',
  '…',
  '--',
  '\n',
  'Maya',
  'we',
  'grew',
  '{x}',
  '\u202e',
  '!!',
  ';',
  '90 days',
  'um',
  'Liste',
  'nervös',
  'er fährt',
  '  ',
  'e\u0301',
  '🚀',
  '.',
  ',',
  '(',
]
const free = fc.oneof(
  fc.array(fc.constantFrom(...alphabet), { maxLength: 9 }).map((words) => words.join(' ')),
  fc.constant(''),
  fc.string({ maxLength: 40, unit: 'grapheme' }).filter((text) => !/undefined|null|NaN/.test(text)),
)
const day = fc.constantFrom('', '2026-06-11', '2026-06-12', '2026-06-30', '2026-01-01')
const people = fc.array(
  fc.record({
    name: fc.constantFrom('Maya Lindqvar', 'Obi, Ada', '李雷', 'Sam', 'Ruth van der Berg'),
    words: free,
    moment: free,
    problem: free,
    success: free,
    skills: free,
    stressed: fc.array(free, { maxLength: 3 }),
    part: fc.constantFrom('recruiter' as const, 'manager' as const, '' as const),
  }),
  { maxLength: 4 },
)
const inputs = fc
  .record({
    people,
    asked: fc.array(
      fc.record({
        by: fc.nat(3),
        text: free,
        answer: free,
        landed: fc.constantFrom('strong' as const, 'weak' as const, '' as const),
      }),
      { maxLength: 3 },
    ),
    promise: free,
    due: day,
    step: free,
    who: fc.constantFrom('me' as const, 'them' as const, '' as const),
    role: fc.constantFrom(
      '',
      'Data Analyst',
      'Senior Programme Manager, Regional Infrastructure and Customer Migration',
    ),
    language: fc.constantFrom(...letterLanguages),
    register: fc.constantFrom(...registers),
  })
  .map(({ people: raw, asked, promise, due, step, who, role, language, register }) => {
    const made = raw.map(({ name, ...more }, at) => ({ ...person(name, more), id: `p${at}` }))
    const debrief: Partial<Debrief> = {
      role,
      people: made,
      questions: asked.map(({ by, text, answer, landed }) =>
        question(`p${by}`, text, { answer, landed, kind: 'example' }),
      ),
      promisesByMe: [{ id: 'a', text: promise, due }],
      nextStep: { text: step, who, by: due, decisionBy: '' },
    }
    return letterInput(debrief, { language, register })
  })

describe('whatever was captured', () => {
  it('every note is sound, short, deterministic and off no forbidden ground', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const notes = draftThankYou(input)
        expect(notes).toEqual(draftThankYou(input))
        for (const note of notes) {
          expectSound(note)
          expect(offLimits(noteText(note))).toBeNull()
          expect(noteText(note)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]|🚀/u)
          const others = input.debrief.people.filter(({ name }) => name !== note.person.name)
          for (const { name } of others) expect(textOf(note, 'callback')).not.toContain(name)
        }
      }),
      { numRuns: 200 },
    )
  })
})
