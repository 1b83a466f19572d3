import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { reviewFields } from '../../../lib/domain/debrief/review.ts'
import { make } from '../../../lib/domain/fields.ts'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { draftFollowUps } from '../../../lib/domain/thank-you/follow-up-notes.ts'
import { letterLanguage, letterLanguages } from '../../../lib/domain/thank-you/languages/languages.ts'
import type { LetterInput, Note } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { registers } from '../../../lib/domain/thank-you/style.ts'
import { oneLine } from '../../../lib/domain/thank-you/text/fragment.ts'
import { mentions, namesOf } from '../../../lib/domain/thank-you/text/names.ts'
import { offLimits } from '../../../lib/domain/thank-you/text/off-limits.ts'
import { letterInput, minutes, person, question, thursdayMorning } from './make.ts'
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
const names = fc.constantFrom(
  'Maya Lindqvar',
  'Obi, Ada',
  '李雷',
  'Sam',
  'Ruth van der Berg',
  'Zoë\u202e Łukasiewicz',
  'Eve\r\nBcc: all@example.org',
  '<b>Rob</b> {name}',
)
const hours = fc.constantFrom(0, 1, 30, 60, 100, 200, 2000)
const inputs = fc
  .record({
    people,
    names: fc.array(names, { minLength: 4, maxLength: 4 }),
    emails: fc.array(fc.constantFrom('', 'a@b.example', 'a@b.example, c@d.example', 'x\nBcc: y@z.example'), {
      minLength: 4,
      maxLength: 4,
    }),
    asked: fc.array(
      fc.record({
        by: fc.nat(3),
        text: free,
        answer: free,
        landed: fc.constantFrom('strong' as const, 'weak' as const, '' as const),
      }),
      { maxLength: 3 },
    ),
    unsaid: fc.array(free, { maxLength: 3 }),
    own: fc.array(free, { maxLength: 2 }),
    promise: free,
    due: day,
    step: free,
    who: fc.constantFrom('me' as const, 'them' as const, '' as const),
    role: fc.constantFrom(
      '',
      'Data Analyst',
      'Senior Programme Manager, Regional Infrastructure and Customer Migration',
    ),
    round: fc.constantFrom('second', 'recruiter screen', 'final', 'informational chat', ''),
    light: fc.constantFrom('green' as const, 'amber' as const, 'red' as const, undefined),
    language: fc.constantFrom(...letterLanguages),
    register: fc.constantFrom(...registers),
    length: fc.constantFrom('full' as const, 'short' as const, undefined),
    channel: fc.constantFrom('email' as const, 'linkedin' as const, undefined),
    hours,
    sentAfter: fc.option(hours, { nil: undefined }),
    organiser: fc.constantFrom({ name: 'Ines Falk', email: 'i@b.example' }, { name: '{x}', email: '' }, undefined),
    found: fc.array(free, { maxLength: 2 }),
  })
  .map((raw) => {
    const made = raw.people.map((more, at) => {
      const name = raw.names[at] ?? more.name
      return { ...person(name, more), name, email: raw.emails[at] ?? '', id: `p${at}` }
    })
    const debrief: Partial<Debrief> = {
      role: raw.role,
      round: raw.round,
      people: made,
      questions: raw.asked.map(({ by, text, answer, landed }) =>
        question(`p${by}`, text, { answer, landed, kind: 'example' }),
      ),
      promisesByMe: [{ id: 'a', text: raw.promise, due: raw.due }],
      nextStep: { text: raw.step, who: raw.who, by: raw.due, decisionBy: '' },
      review: {
        ...make(reviewFields, {}),
        unsaid: raw.unsaid,
        ownQuestions: raw.own.map((text, at) => ({
          id: `o${at}`,
          text,
          asked: false,
          answer: '',
          rating: '',
          shifted: '',
        })),
      },
    }
    const style = { language: raw.language, register: raw.register }
    const input = letterInput(debrief, style, raw.hours * 60 * minutes)
    const choice = { ...style, rolls: {}, leftOut: [], length: raw.length, channel: raw.channel }
    const sent: Record<string, number> =
      raw.sentAfter === undefined ? {} : { p0: thursdayMorning + raw.sentAfter * 60 * minutes }
    return {
      ...input,
      light: raw.light,
      organiser: raw.organiser,
      choices: Object.fromEntries([
        ...made.map(({ id }) => [id, choice]),
        ['organiser', choice],
        ['follow-up', choice],
      ]),
      sent,
      found: raw.found.map((value) => ({ field: 'found', value })),
    }
  })

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.normalize('NFC'))
const ofWording = wordsOf(
  JSON.stringify(
    letterLanguages.map((id) => {
      const { words, haste } = letterLanguage(id)
      return [words, haste.shorthand]
    }),
  ).replace(/\\[rnt]/g, ' '),
)

/** Every word that a note may write with a capital: those of the wording, of the user, and of the calendar. */
function vocabulary(input: LetterInput): Set<string> {
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1))
  const calendar = letterLanguages.flatMap((language) => [
    ...months.map((date) => date.toLocaleDateString(language, { month: 'long' })),
    ...Array.from({ length: 7 }, (_, at) =>
      new Date(2026, 0, at + 1).toLocaleDateString(language, { weekday: 'long' }),
    ),
  ])
  const all = JSON.stringify([input.debrief, input.me, input.organiser, input.found]).replace(/\\[rnt]/g, ' ')
  const derived = 'i ihnen ihr ihre ihren ihrem ihrer ihres sie you your we ich morgen nachmittag abend'
  // The words lose what nobody sees, as they do on their way into the letter.
  return new Set([...ofWording, ...wordsOf(oneLine(`${all} ${calendar.join(' ')} ${derived}`))])
}

function expectSafe(note: Note, input: LetterInput) {
  expectSound(note)
  const text = noteText(note)
  expect(offLimits(text.replaceAll(input.debrief.company, ''))).toBeNull()
  expect(`${note.subject}${text.replaceAll('\n', '')}`).not.toMatch(/\p{Cc}|\p{Cf}|🚀/u)
  expect(text.split('\n\n').every((part, at, parts) => at === parts.length - 1 || !part.includes('\n'))).toBe(true)
  const known = vocabulary(input)
  const large = (text.match(/(?<![\p{L}\p{M}])[A-ZÄÖÜ][a-zäöüß]+(?![\p{L}\p{M}])/gu) ?? []).flatMap(wordsOf)
  expect(large.filter((word) => !known.has(word))).toEqual([])
}

describe('whatever was captured', () => {
  it('every note is sound, short, deterministic and off no forbidden ground', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const notes = draftThankYou(input)
        expect(notes).toEqual(draftThankYou(input))
        expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
        for (const note of notes) {
          expectSafe(note, input)
          if (input.light === 'red') {
            expect(textOf(note, 'interest')).not.toMatch(
              /would (?:very much )?like to (?:do|take|join)|ich (?:möchte|würde)|(?:möchte|würde) ich/,
            )
            expect(noteText(note)).not.toMatch(/look forward|\bglad\b|\bhappy\b|freue|sehr gern/)
          }
          if (note.kind === 'organiser' || note.kind === 'status-check') continue
          if (input.choices[note.id]?.channel === 'linkedin') expect(noteText(note).length).toBeLessThanOrEqual(300)
          const own = new Set(namesOf(note.person))
          const others = input.debrief.people.filter(({ id }) => id !== note.person.id).flatMap(namesOf)
          for (const name of others.filter((other) => !own.has(other)))
            expect(mentions(textOf(note, 'callback'), name)).toBe(false)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('every follow-up is sound, and has something new or says that it has not', () => {
    fc.assert(
      fc.property(inputs, fc.boolean(), (input, first) => {
        const sent = first ? { ...input.sent, 'follow-up': input.now } : input.sent
        const notes = draftFollowUps({ ...input, sent })
        expect(notes).toEqual(draftFollowUps({ ...input, sent }))
        expect(notes.length).toBeLessThanOrEqual(input.light === 'red' ? 0 : 1)
        for (const note of notes) {
          expectSafe(note, input)
          expect(note.dueAt).toBeGreaterThan(0)
          const news = note.sentences.some(
            ({ slot, key }) => slot === 'missed' || slot === 'promise' || key === 'interest.question',
          )
          expect([note.gap, news]).toEqual(news ? [null, true] : ['news', false])
        }
      }),
      { numRuns: 50 },
    )
  })
})
