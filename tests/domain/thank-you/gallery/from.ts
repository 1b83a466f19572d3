import { type Debrief, newDebrief } from '../../../../lib/domain/debrief/debrief.ts'
import { newPerson, newQuestion } from '../../../../lib/domain/debrief/prefill.ts'
import { draftThankYou } from '../../../../lib/domain/thank-you/draft.ts'
import type { LetterInput, Light, Organiser } from '../../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../../lib/domain/thank-you/note-text.ts'
import type { LetterLanguage, Register } from '../../../../lib/domain/thank-you/style.ts'

type Loose<T> = {
  [K in keyof T]?: T[K] extends (infer Item)[]
    ? Item extends object
      ? Loose<Item>[]
      : Item[]
    : T[K] extends object | null
      ? Loose<T[K]>
      : T[K]
}

/** A debrief as a person types it: what is missing is blank. Times are ms since 1970 or ISO 8601. */
export interface GivenDebrief extends Omit<Loose<Debrief>, 'startedAt' | 'endedAt'> {
  id: string
  language?: LetterLanguage
  tone?: Register
  light?: Light | ''
  now?: number | string
  startedAt?: number | string
  endedAt?: number | string | null
  timeZone?: string
  me?: Partial<LetterInput['me']>
  unsaid?: string[]
  ownQuestions?: { text: string; asked?: boolean; answer?: string }[]
  terms?: Partial<Debrief['review']['terms']>
  concerns?: { text: string }[]
  wentWell?: string[]
  organiser?: Organiser
  usedBefore?: string[]
  channel?: 'email' | 'linkedin'
}

const time = (value: number | string | null | undefined, otherwise: number) =>
  typeof value === 'number' ? value : value ? Date.parse(value) : otherwise

const ids = <T extends object>(list: readonly T[] | undefined, prefix: string) =>
  (list ?? []).map((one, at) => ({ id: `${prefix}${at + 1}`, ...one }))

/** The input of the letter engine for one given debrief. */
export function inputFrom(given: GivenDebrief): LetterInput {
  const startedAt = time(given.startedAt, Date.parse('2026-06-11T09:02:00Z'))
  const endedAt = time(given.endedAt, startedAt + 49 * 60_000)
  const language = given.language ?? 'en'
  const style = { language, register: given.tone ?? 'neutral' }
  const people = ids(given.people, 'p').map((one) => ({ ...newPerson(one.id ?? '', one.name ?? ''), ...one }))
  const blank = newDebrief({ interviewId: given.id, startedAt, endedAt, updatedAt: startedAt })
  const debrief = {
    ...blank,
    ...pick(given, ['company', 'role', 'round', 'format', 'place', 'feel', 'surprises']),
    people,
    questions: ids(given.questions, 'q').map((one) => ({ ...newQuestion(one.id ?? ''), ...one })),
    promisesByMe: ids(given.promisesByMe, 'm').map((one) => ({ text: '', due: '', ...one })),
    promisesByThem: ids(given.promisesByThem, 't').map((one) => ({ text: '', due: '', ...one })),
    nextStep: { ...blank.nextStep, ...given.nextStep },
    review: {
      ...blank.review,
      unsaid: given.unsaid ?? [],
      wentWell: given.wentWell ?? [],
      ownQuestions: ids(given.ownQuestions, 'o').map((one) => ({
        asked: false,
        answer: '',
        rating: '',
        shifted: '',
        ...one,
      })),
      terms: { ...blank.review.terms, ...given.terms },
    },
    fit: { ...blank.fit, light: given.light ?? '' },
  } as Debrief
  const choice = { ...style, rolls: {}, leftOut: [], channel: given.channel }
  return {
    debrief,
    me: { name: 'Lena Haldorsen', phone: '', link: '', ...given.me },
    choices: given.channel ? Object.fromEntries(people.map(({ id }) => [id, choice])) : {},
    style,
    now: time(given.now, endedAt + 25 * 60_000),
    timeZone: given.timeZone ?? 'Europe/London',
    organiser: given.organiser,
    usedBefore: given.usedBefore,
  }
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<T>
}

export interface ShownNote {
  to: string
  subject: string
  body: string
  findings: { level: string; rule: string; excerpt: string }[]
  asides: { field: string; text: string; reason: string; sentence: string }[]
  skeleton: string
  words: number
}

/** All letters of given debriefs, as plain data. */
export function lettersFrom(given: readonly GivenDebrief[]): { id: string; notes: ShownNote[] }[] {
  return given.map((one) => ({
    id: one.id,
    notes: draftThankYou(inputFrom(one)).map((note) => ({
      to: note.person.id,
      subject: note.subject,
      body: noteText(note),
      findings: note.findings.map(({ level, rule, excerpt }) => ({ level, rule, excerpt })),
      asides: note.asides.map(({ source, text, reason, howToPutIn }) => ({
        field: source.field,
        text,
        reason,
        sentence: howToPutIn.sentence,
      })),
      skeleton: note.skeleton,
      words: note.words,
    })),
  }))
}
