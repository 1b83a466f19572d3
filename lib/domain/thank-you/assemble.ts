import type { DebriefPerson } from '../debrief/debrief.ts'
import { countWords } from '../text/count-words.ts'
import { asidesOf } from './asides.ts'
import { type Desk, isLeftOut, type Line, worded } from './desk.ts'
import { letterLanguage } from './languages/languages.ts'
import type { LetterInput, Note, Sentence } from './note.ts'
import { bodyWords } from './note-text.ts'
import type { Left } from './plan/facts.ts'
import { greetingName } from './salutation.ts'
import { oneLine } from './text/fragment.ts'
import { introducedName } from './text/names.ts'

export interface Parts {
  paragraphs: readonly (readonly Line[])[]
  form: Note['form']
  skeleton: string
  gap: Note['gap']
  subject: Pick<Note, 'subject' | 'subjectSources'>
  left?: readonly Left[]
  dueAt?: number
}

/** A note out of its paragraphs: with greeting and closing, or as one short message. */
export function assembled(desk: Desk, { paragraphs, form, skeleton, gap, subject, left = [], dueAt }: Parts): Note {
  const { id, kind, person, choice } = desk
  const short = choice.channel === 'linkedin'
  const sentences = short ? message(desk, paragraphs.flat()) : letter(desk, paragraphs)
  return {
    id,
    kind,
    person,
    language: desk.language.id,
    form,
    ...(short ? { subject: '', subjectSources: [] } : subject),
    sentences,
    gap,
    words: bodyWords(sentences),
    qualities: { specific: false, personal: false, useful: false, 'next-step': false, short: false, names: false },
    findings: [],
    asides: asidesOf(desk, left),
    skeleton,
    frames: [...new Set(desk.frames)],
    ...(dueAt === undefined ? {} : { dueAt }),
  }
}

function letter(desk: Desk, paragraphs: Parts['paragraphs']): Sentence[] {
  const filled = paragraphs
    .map((lines) => lines.filter((line) => !isLeftOut(desk, line)))
    .filter(({ length }) => length > 0)
  const middle = filled.flatMap((lines, at) => lines.map((line) => sentence(line, at + 1)))
  if (middle[0]) middle[0].text = desk.language.opening(middle[0].text)
  const closing = closingOf(desk, filled.length + 1)
  return [greetingOf(desk), ...middle, ...(isLeftOut(desk, closing) ? [] : [closing])]
}

/** Longest message that goes with an invitation on LinkedIn. */
export const longestMessage = 300

/** What a short message keeps, the most important first. */
const weights = ['thanks', 'callback', 'promise', 'interest', 'next-step']
/** A follow-up is written for what is new in it. */
const newsFirst = ['missed', 'promise', 'interest', 'thanks', 'next-step']

/** One paragraph with the greeting at its beginning and the writer's name at its end. */
function message(desk: Desk, lines: readonly Line[]): Sentence[] {
  const greeting = greetingOf(desk)
  const name = oneLine(desk.input.me.name)
  const signed: Sentence[] =
    name === ''
      ? []
      : [
          sentence(
            { key: 'close', slot: 'close', text: name, sources: [{ field: 'me.name', value: desk.input.me.name }] },
            0,
          ),
        ]
  const rank = ({ key, slot }: Line) => {
    const order = /follow-up$/u.test(desk.kind) ? newsFirst : weights
    const at = order.findIndex((weight) => weight === key || weight === slot)
    return (at < 0 ? order.length : at) + (key === slot || order === newsFirst ? 0 : order.length)
  }
  const kept = new Set<Line>()
  let length = greeting.text.length + (signed[0] ? signed[0].text.length + 1 : 0)
  for (const line of [...lines].sort((a, b) => rank(a) - rank(b))) {
    const needsLetter = line.slot === 'fit' || line.key.startsWith('callback.') || line.key === 'next-step.offer'
    if (needsLetter || isLeftOut(desk, line) || length + 1 + line.text.length > longestMessage) continue
    kept.add(line)
    length += 1 + line.text.length
  }
  const middle = lines.filter((line) => kept.has(line)).map((line) => sentence(line, 0))
  const [first] = middle
  if (first) first.text = desk.language.opening(first.text)
  return [greeting, ...middle, ...(isLeftOut(desk, { key: 'close', slot: 'close' }) ? [] : signed)]
}

function sentence({ key, slot, text, sources }: Omit<Line, 'spare'>, paragraph: number): Sentence {
  return { key, slot, text, sources: [...sources], paragraph }
}

/** The first greeting that a note to a person has in the user's register. */
export function greetingFor(input: LetterInput, person: DebriefPerson, id: string): string {
  const chosen = input.choices[id] ?? input.style
  const pack = letterLanguage(chosen.language)
  const register = pack.registerWith(person.name, person.introducedAs, chosen.register)
  return pack.greeting(greetingName(person, register, pack), register, pack.words.greeting ?? [])
}

function greetingOf(desk: Desk): Sentence {
  const { person, choice, language } = desk
  const name = greetingName(person, choice.register, language)
  const text = language.greeting(name, choice.register, language.words.greeting ?? [])
  const introduced = introducedName(person.introducedAs) !== ''
  const source = introduced
    ? { field: 'people.introducedAs', value: person.introducedAs }
    : { field: 'people.name', value: person.name }
  return sentence({ key: 'greeting', slot: 'greeting', text, sources: [source] }, 0)
}

function closingOf(desk: Desk, paragraph: number): Sentence {
  const { me } = desk.input
  const farewell = worded(desk, { key: 'close', pools: ['close'], bare: true }) ?? ''
  const fields = (['name', 'phone', 'link'] as const).filter((field) => oneLine(me[field]) !== '')
  const sources = fields.map((field) => ({ field: `me.${field}`, value: me[field] }))
  const text = [farewell, ...fields.map((field) => oneLine(me[field]))].join('\n')
  return sentence({ key: 'close', slot: 'close', text, sources }, paragraph)
}

/** Whether a few words can stand in a subject line. */
export function fitsSubject(text: string): boolean {
  return text !== '' && countWords(text) <= 5 && !/[!?{}[\]:,]/u.test(text)
}
