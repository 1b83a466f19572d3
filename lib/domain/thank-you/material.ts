import {
  type AskedQuestion,
  type Debrief,
  type DebriefPerson,
  type MaterialKind,
  materialKinds,
  personFields,
} from '../debrief/debrief.ts'
import { textsIn } from '../fields.ts'
import { capital } from '../text/capital.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import { inAnyLanguage, letterLanguage, wholeWord } from './languages/languages.ts'
import type { Source } from './note.ts'
import type { LetterLanguage } from './style.ts'
import { clean, countWords, isText, list, oneLine, pieces, quoted, shortened, spoken } from './text/fragment.ts'
import { hasName, mentions, namesOf } from './text/names.ts'
import { offLimits, placeholder, selfDoubt } from './text/off-limits.ts'

export type Kind = MaterialKind | 'question'

/** One captured thing that may be said to one person, ready to stand in a sentence. */
export interface Piece {
  kind: Kind
  /** The pools of realisations that fit it, the best first. */
  pools: readonly string[]
  values: Readonly<Record<string, string>>
  sources: readonly Source[]
  /** Equal for two people from whom the same was captured. */
  key: string
}

export const needs: readonly Kind[] = ['problem', 'success', 'stressed', 'skills']

/** A fragment with more words leaves no room for the sentence around it (30 in all). */
const longest = 22

/** All that a person hears about in a letter: themselves, and nobody else of the panel. */
interface Listener {
  names: readonly string[]
  others: readonly string[]
}

export function listenerOf(person: DebriefPerson, debrief: Debrief): Listener {
  const names = namesOf(person)
  const others = debrief.people.filter((other) => other.id !== person.id && hasName(other)).flatMap(namesOf)
  return { names, others: others.filter((name) => !names.includes(name)) }
}

/** Whether a note of the user may be used in this person's letter at all. */
export function sayable(raw: string, { others }: Pick<Listener, 'others'>): boolean {
  const text = oneLine(raw)
  return !offLimits(text) && !placeholder.test(text) && !others.some((name) => mentions(text, name))
}

/** Everything specific that was captured for a person, the best callback first. */
export function materialOf(person: DebriefPerson, debrief: Debrief, language: LetterLanguage): Piece[] {
  const to = listenerOf(person, debrief)
  const voice = letterLanguage(language)
  const asked = debrief.questions.filter((question) => question.askedBy === person.id)
  return [
    ...notesOf(person).map((note) => notePiece(note, to, voice, language)),
    ...asked.map((question) => questionPiece(question, to, voice)),
  ].filter((piece) => piece !== null)
}

/** The notes of a person that their description calls material, the best callback first. */
const notesOf = (person: DebriefPerson) =>
  materialKinds.flatMap((kind) =>
    textsIn(personFields, person)
      .filter(({ uses, texts }) => Array.isArray(uses.letter) && uses.letter[1] === kind && texts.length > 0)
      .map(({ key, texts }) => ({ field: `people.${key}`, kind, texts })),
  )
type PersonNote = ReturnType<typeof notesOf>[number]

function notePiece(
  { field, kind, texts }: PersonNote,
  to: Listener,
  voice: LetterLanguagePack,
  language: LetterLanguage,
) {
  const [raw = ''] = texts
  if (kind === 'stressed') return stressedPiece(texts, to, voice, language)
  return kind === 'words' ? wordsPiece(field, raw, to, language) : fragmentPiece(field, kind, raw, to, voice)
}

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function wordsPiece(field: string, raw: string, to: Listener, language: LetterLanguage): Piece | null {
  const words = spoken(raw)
  if (!isText(words) || countWords(words) > longest || !sayable(raw, to)) return null
  const x = quoted(words, language)
  const first = /^\p{L}+/u.exec(words)?.[0] ?? ''
  const mayGrow = first === first.toLowerCase() || /^\p{Lu}/u.test(first)
  return {
    kind: 'words',
    pools: ['words'],
    values: { x, X: mayGrow ? capital(x) : '' },
    sources: [{ field, value: raw }],
    key: keyOf(words),
  }
}

/** Praise of the talk itself says nothing that only this person said. */
const vague = new RegExp(
  `^(?:(?:${inAnyLanguage(({ reading }) => reading.vague.before)}) )*(?:${inAnyLanguage(({ reading }) => reading.vague.praise)})?(?: (?:${inAnyLanguage(({ reading }) => reading.vague.thing)}))?$`,
  'iu',
)
const both = new RegExp(`^(?:${inAnyLanguage(({ reading }) => reading.we)}) `, 'iu')
const somebody = wholeWord(({ reading }) => reading.unclear.answer)

function fragmentPiece(
  field: string,
  kind: Exclude<MaterialKind, 'words' | 'stressed'>,
  raw: string,
  to: Listener,
  voice: LetterLanguagePack,
): Piece | null {
  if (!sayable(raw, to)) return null
  for (const piece of pieces(raw).filter((one) => !one.includes('?'))) {
    const told = voice.heard(piece, to.names)
    const turned = voice.toAddressee(told.text, { names: to.names, ours: kind !== 'moment' })
    const text = turned === null ? null : shortened(clean(turned), longest)
    const enough = countWords(text ?? '') >= (kind === 'moment' ? 3 : kind === 'skills' ? 1 : 2)
    if (text === null || !enough || vague.test(text) || (kind !== 'moment' && voice.speaksToWriter(piece))) continue
    const shape = voice.shape(text)
    const inside = voice.inside(text)
    const shared = kind === 'moment' && both.test(text)
    const pools = shared
      ? [kind]
      : told.dass
        ? [`${kind}-dass`]
        : told.said
          ? [`${kind}-said`]
          : [`${kind}-${shape}`, kind]
    const phrase = inside !== null && shape === 'np' && kind !== 'skills' ? voice.definite(inside) : inside
    const x = shape === 'other' && !told.dass ? '' : (phrase ?? '')
    return {
      kind,
      pools: told.said && kind !== 'moment' ? [`${kind}-${shape}`, kind] : pools,
      values: {
        x: told.said && shape !== 'clause' && !told.dass ? '' : x,
        X: capital(x),
        text: voice.afterColon(text, shape),
      },
      sources: [{ field, value: raw }],
      key: keyOf(text),
    }
  }
  return null
}

function stressedPiece(
  raw: readonly string[],
  to: Listener,
  voice: LetterLanguagePack,
  language: LetterLanguage,
): Piece | null {
  const items = raw
    .filter((item) => sayable(item, to))
    .flatMap((item) => {
      const turned = voice.toAddressee(clean(item), { names: to.names, ours: true })
      return turned !== null && isText(clean(turned)) && !turned.includes('?') && countWords(turned) <= 8
        ? [{ item, text: clean(turned) }]
        : []
    })
  const kept = items.slice(0, 3)
  if (kept.length === 0) return null
  const inside = kept.map(({ text }) => voice.inside(text))
  const phrases = kept.every(({ text }) => voice.phrase(text))
  const lowered = inside.every((text) => text !== null)
  const text = list(
    kept.map(({ text }, at) => inside[at] ?? text),
    language,
  )
  return {
    kind: 'stressed',
    pools: ['stressed'],
    values: { text, x: phrases && lowered ? text : '', first: phrases ? (inside[0] ?? '') : '' },
    sources: kept.map(({ item }) => ({ field: 'people.stressed', value: item })),
    key: keyOf(text),
  }
}

/** A question that went badly is not brought up again. */
function questionPiece(question: AskedQuestion, to: Listener, voice: LetterLanguagePack): Piece | null {
  const text = pieces(question.text).at(-1) ?? ''
  if (question.landed === 'weak' || /\?./u.test(text) || countWords(text) < 4 || countWords(text) > longest) return null
  if (!sayable(question.text, to) || selfDoubt(text)) return null
  const about = voice.askedAbout(text)
  return {
    kind: 'question',
    pools: about === null ? ['question-raw'] : ['question'],
    values: { x: about ?? '', text: /\?$/u.test(text) ? text : '' },
    sources: [{ field: 'questions.text', value: question.text }],
    key: keyOf(text),
  }
}

export interface Evidence {
  form: 'example' | 'answer'
  text: string
  /** As a clause inside a sentence; empty when it is none. */
  x: string
  sources: readonly Source[]
  score: number
  key: string
  /** All that was said in the question and the answer. */
  about: string
}

/** The user's own answers to this person that can stand as evidence, the strongest first. */
export function evidenceOf(person: DebriefPerson, debrief: Debrief, language: LetterLanguage): Evidence[] {
  const to = listenerOf(person, debrief)
  const voice = letterLanguage(language)
  return debrief.questions
    .filter((question) => question.askedBy === person.id && question.landed !== 'weak' && question.kind !== 'motive')
    .filter((question) => sayable(question.text, to))
    .flatMap((question) => evidencePiece(question, to, voice) ?? [])
    .sort((a, b) => b.score - a.score)
}

function evidencePiece(question: AskedQuestion, to: Listener, voice: LetterLanguagePack): Evidence | null {
  const said = (['answer', 'story'] as const).flatMap((field) =>
    pieces(question[field])
      .filter((text) => sayable(text, to) && !selfDoubt(text) && !text.includes('?') && !somebody.test(text))
      .filter((text) => !to.names.some((name) => mentions(text, name)))
      .map((text) => ({ field, text: shortened(text, longest - 4) ?? '' })),
  )
  const weight = (text: string) => (/\d/u.test(text) ? 20 : 0) + countWords(text)
  const best = said.filter(({ text }) => countWords(text) >= 2).sort((a, b) => weight(b.text) - weight(a.text))[0]
  if (best === undefined) return null
  const text = voice.mine(best.text)
  const shape = voice.shape(text)
  return {
    form: question.kind === 'example' || question.story !== '' ? 'example' : 'answer',
    text: voice.afterColon(text, shape),
    x: shape === 'clause' ? (voice.inside(text) ?? '') : '',
    sources: [
      { field: 'questions.text', value: question.text },
      { field: `questions.${best.field}`, value: question[best.field] },
    ],
    score: (question.landed === 'strong' ? 3 : 1) + (/\d/u.test(text) ? 1 : 0) + (question.kind === 'example' ? 1 : 0),
    key: keyOf(text),
    about: [question.text, question.answer, question.story].join(' '),
  }
}
