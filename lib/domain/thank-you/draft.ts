import type { DebriefPerson } from '../debrief/debrief.ts'
import type { Register } from '../settings.ts'
import { type Body, bodyOf } from './body.ts'
import { type Desk, deskFor, type Taken, worded } from './desk.ts'
import { lint, lintContext } from './lint.ts'
import type { LetterInput, Note, NoteChoice, Quality, Sentence, Source } from './note.ts'
import { bodyWords } from './note-text.ts'
import { countWords, oneLine } from './text/fragment.ts'
import { firstName, fullName, hasName, introducedName } from './text/names.ts'

/**
 * The thank-you notes of an interview, one for each person with a name. They are made of what was captured and of
 * nothing else; the same input always gives the same notes.
 */
export function draftThankYou(given: LetterInput): Note[] {
  const input = { ...given, light: given.light ?? (given.debrief.fit.light || undefined) }
  const taken: Taken = { before: new Set(input.usedBefore), frames: new Set(), grams: [], material: new Set() }
  const notes: Note[] = []
  for (const person of input.debrief.people.filter(hasName)) {
    const note = noteFor(person, input, taken)
    notes.push({ ...note, findings: lint(note, lintContext(input, person, notes)) })
  }
  return notes.map(withQualities)
}

/** The choice for a person, with the user's style where none was made. */
export function choiceFor(input: LetterInput, personId: string): NoteChoice {
  return input.choices[personId] ?? { ...input.style, rolls: {}, leftOut: [] }
}

function noteFor(person: DebriefPerson, input: LetterInput, taken: Taken): Note {
  const choice = choiceFor(input, person.id)
  const desk = deskFor(person, input, choice, taken)
  const greeting = greetingOf(desk)
  const body = bodyOf(desk)
  const closing = closingOf(desk)
  const lines = [
    greeting,
    ...body.paragraphs.flatMap((lines, at) => lines.map((line) => sentence(line, at + 1))),
    closing,
  ]
  const left = (line: Sentence) => choice.leftOut.includes(line.slot) || choice.leftOut.includes(line.key)
  const sentences = lines.filter((line) => !left(line) || line.slot === 'greeting')
  closing.paragraph = body.paragraphs.length + 1
  return {
    id: person.id,
    kind: 'thanks',
    person,
    language: choice.language,
    form: body.form,
    ...subjectOf(desk, body),
    sentences,
    gap: body.lead === null ? 'moment' : null,
    words: bodyWords(sentences),
    qualities: { specific: false, personal: false, useful: false, 'next-step': false, short: false, names: false },
    findings: [],
    frames: desk.frames,
  }
}

function sentence(
  line: { key: string; slot: Sentence['slot']; text: string; sources: readonly Source[] },
  paragraph: number,
): Sentence {
  const { key, slot, text, sources } = line
  return { key, slot, text, sources: [...sources], paragraph }
}

/** How a person is greeted: as they asked to be, else by first name; formally by the whole name, never by a title. */
export function greetingName(person: DebriefPerson, register: Register, language: NoteChoice['language']): string {
  const introduced = introducedName(person.introducedAs)
  if (register === 'formal') return fullName(person.name)
  if (introduced !== '') return introduced
  // "Guten Tag Maya" with "Sie" behind it sounds like a call centre; the whole name does not.
  return language === 'de' && register === 'neutral' ? fullName(person.name) : firstName(person.name)
}

function greetingOf(desk: Desk): Sentence {
  const { person, choice } = desk
  const name = greetingName(person, choice.register, choice.language)
  const introduced = name === introducedName(person.introducedAs) && name !== ''
  const text =
    worded(desk, { key: 'greeting', frames: desk.speech.wording.greeting, values: { name }, bare: true }) ?? name
  const source = introduced
    ? { field: 'people.introducedAs', value: person.introducedAs }
    : { field: 'people.name', value: person.name }
  return sentence({ key: 'greeting', slot: 'greeting', text, sources: [source] }, 0)
}

function closingOf(desk: Desk): Sentence {
  const { me } = desk.input
  const farewell = worded(desk, { key: 'close', frames: desk.speech.wording.close, bare: true }) ?? ''
  const fields = (['name', 'phone', 'link'] as const).filter((field) => oneLine(me[field]) !== '')
  const sources = fields.map((field) => ({ field: `me.${field}`, value: me[field] }))
  return sentence(
    { key: 'close', slot: 'close', text: [farewell, ...fields.map((field) => oneLine(me[field]))].join('\n'), sources },
    0,
  )
}

const longestSubject = 60

function subjectOf(desk: Desk, body: Body): Pick<Note, 'subject' | 'subjectSources'> {
  const { subject } = desk.speech.wording
  const role = desk.values.title ?? ''
  const about = role === '' ? [] : [{ field: 'role', value: desk.input.debrief.role }]
  const short = (text: string) => text.length <= longestSubject && !text.includes('!')
  const topic = topicOf(body)
  const order = (frames: typeof subject.role, values = {}) =>
    worded(desk, { key: 'subject', frames, values: { ...values, role }, accept: short, bare: true })
  const byTopic = topic === null || role === '' ? undefined : order(subject.topic, { topic: topic.text })
  if (topic !== null && byTopic) return { subject: byTopic, subjectSources: [...about, ...topic.sources] }
  const said = order(subject.thanks) ?? order(subject.role)
  if (role !== '' && said) return { subject: said, subjectSources: about }
  return {
    subject: order(subject.bare) ?? '',
    subjectSources: [{ field: 'startedAt', value: String(desk.input.debrief.startedAt) }],
  }
}

/** The shared topic for the subject line: a few words of theirs, or the first thing that they stressed. */
function topicOf({ lead }: Body): { text: string; sources: readonly Source[] } | null {
  if (lead === null) return null
  const text =
    lead.kind === 'words'
      ? (lead.values.x ?? '').slice(1, -1)
      : lead.kind === 'stressed'
        ? (lead.values.first ?? '')
        : ''
  return text !== '' && countWords(text) <= 6 && !/[!?{}[\]]/u.test(text) ? { text, sources: lead.sources } : null
}

/** The note with its quality meter, also after the user has changed its words. */
export function withQualities(note: Note): Note {
  const has = (slot: Sentence['slot'], field = /./u) =>
    note.sentences.some((one) => one.slot === slot && one.sources.some((source) => field.test(source.field)))
  const qualities: Record<Quality, boolean> = {
    specific: has('callback'),
    personal: has('callback', /^(?:people\.(?:words|moment)|questions\.)/u),
    useful: has('fit') || has('promise'),
    'next-step': has('next-step'),
    short: note.words <= 150,
    names: !note.findings.some(({ rule }) => /name|company/u.test(rule)),
  }
  return { ...note, qualities }
}
