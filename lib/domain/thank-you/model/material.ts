import type { Debrief, DebriefPerson } from '../../debrief/debrief.ts'
import { choiceFor } from '../desk.ts'
import type { LetterLanguagePack } from '../languages/language.ts'
import { letterLanguage } from '../languages/languages.ts'
import type { LetterInput, Note, Source } from '../note.ts'
import { type Fact, type Facts, factsFor } from '../plan/facts.ts'
import type { Reason } from '../read/reading.ts'
import { tidied } from '../read/tidy.ts'
import { byWords, dateNames, dayWords } from '../text/date-words.ts'
import { oneLine } from '../text/fragment.ts'
import { hasName, mentionsSmall, namesOf } from '../text/names.ts'
import { offLimits, placeholder, selfDoubt } from '../text/off-limits.ts'
import { companyOf, roleOf } from '../values.ts'

/** What a fact is. `said` is word for word theirs; `why`, `proof`, `unsaid`, `promise` and `my-step` are the writer's. */
export type FactKind =
  | 'said'
  | 'talked-about'
  | 'need'
  | 'asked'
  | 'why'
  | 'proof'
  | 'unsaid'
  | 'promise'
  | 'my-step'
  | 'their-step'
  | 'decision'
  | 'my-question'
  | 'role'
  | 'company'
  | 'day'

/** One captured thing as a language model gets it. */
export interface ModelFact {
  /** Unique in its letter. */
  id: string
  kind: FactKind
  text: string
  sources: readonly Source[]
}

/** What every letter may name, whoever gets it. */
export const isGeneral = ({ kind }: ModelFact): boolean => kind === 'role' || kind === 'company' || kind === 'day'

const kinds: Readonly<Record<string, FactKind>> = {
  'people.words': 'said',
  'people.moment': 'talked-about',
  'people.because': 'why',
  'people.fits': 'proof',
  'people.problem': 'need',
  'people.stressed': 'need',
  'people.success': 'need',
  'people.skills': 'need',
  'questions.text': 'asked',
  'questions.answer': 'proof',
  'questions.story': 'proof',
  'review.unsaid': 'unsaid',
  'review.ownQuestions': 'my-question',
  'promisesByMe.text': 'promise',
  'nextStep.text': 'their-step',
  'promisesByThem.text': 'their-step',
}

/** Of what the engine can't say, a model may have these: they only want words. */
const wantsWords: ReadonlySet<Reason> = new Set(['unclear', 'shorthand', 'long', 'no-room'])

/** The writer's own work and plans: some words of complaint are part of it. */
const isWork = (kind: FactKind) => ['proof', 'unsaid', 'promise', 'my-step', 'their-step'].includes(kind)

/** A note that speaks to a machine instead of about an interview. Letters don't need it, and it's not handed on. */
const order =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|rules?|above|previous|prompt|everything)\b|\b(?:system|developer) prompt\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|chatbot|language model)\b|\bas an ai\b|<\|.*?\||\[\/?inst\]|^(?:system|assistant|user):|\b(?:ignorier|vergiss|missachte)\p{L}*\b.{0,40}\b(?:anweisung|regel|vorgabe|alles)/imu
/** It says what to put into the letter. Nobody notes of a reader that they are to be told so. */
const dictation =
  /^\s*(?:please |bitte )?(?:write|add|include|mention|insert|append|output|respond|reply|print|repeat|translate|pretend|act as|say|tell (?:them|her|him|the reader)|state|claim|schreib\p{L}*|erwähn\p{L}*|füge|sag\p{L}*|behaupte)\b|\b(?:dear|hey|hi|note to|message to|instructions? (?:to|for)|liebe|an die|hinweis an)\s+(?:the |das |die )?(?:ai|ki|assistant|model|modell|bot|llm|gpt|chatgpt|writer)\b/imu
/** Addresses and telephone numbers: none of them belongs into the middle of a letter. */
export const contact =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|io|de|example)\b|[\w.+-]+@[\w-]+\.\w|\+?\d[\d ()/-]{7,}\d/iu

/** Longest text of one fact. */
const longestFact = 400
const mostFacts = 24

/** The facts of one letter, each with an id. What must not be in the letter isn't among them. */
export function materialOf(input: LetterInput, note: Pick<Note, 'id' | 'person'>): ModelFact[] {
  const { debrief } = input
  const choice = choiceFor(input, note.id)
  const language = letterLanguage(choice.language)
  const register = language.registerWith(note.person.name, note.person.introducedAs, choice.register)
  const facts = factsFor(note.person, debrief, language, language.isFamiliar(register))
  const reader = new MaterialReader(input, note.person, language)
  const found = sourcesOf(facts).flatMap((source) => reader.factFrom(source, facts) ?? [])
  const told = facts.decisionBy === '' ? null : reader.decision(facts.decisionBy)
  const all = [...found, ...(told ? [told] : [])].slice(0, mostFacts)
  return [...all.map((fact, at) => ({ ...fact, id: `f${at + 1}` })), ...general(input, language)]
}

/** Each captured thing once: theirs first, then mine, then what comes next. */
function sourcesOf(facts: Facts): Source[] {
  const all: (Fact | null)[] = [
    facts.quote,
    facts.moment,
    facts.because,
    ...facts.needs,
    ...facts.proofs.flat(),
    facts.owed,
    ...facts.missed,
    ...facts.promises,
    facts.step,
    facts.theirs,
    facts.question,
  ]
  const left = facts.left.filter(({ reason }) => wantsWords.has(reason)).map(({ source }) => source)
  const known = new Map<string, Source>()
  const asked = facts.asked ? [facts.asked.source] : []
  for (const source of [...all.flatMap((fact) => fact?.sources ?? []), ...asked, ...left])
    if (kinds[source.field]) known.set(`${source.field}\n${source.value}`, source)
  return [...known.values()]
}

class MaterialReader {
  private readonly input: LetterInput
  private readonly language: LetterLanguagePack
  private readonly names: readonly string[]
  private readonly others: readonly string[]

  constructor(input: LetterInput, person: DebriefPerson, language: LetterLanguagePack) {
    this.input = input
    this.language = language
    const mine = namesOf(person)
    this.others = othersOf(input.debrief, person)
    this.names = [...mine, ...this.others, input.debrief.company]
  }

  factFrom(source: Source, facts: Facts): Omit<ModelFact, 'id'> | null {
    const { debrief } = this.input
    const field = kinds[source.field] ?? 'need'
    const kind = source.field === 'nextStep.text' && debrief.nextStep.who === 'me' ? 'my-step' : field
    const words = this.sendable(source.value, kind)
    if (words === '') return null
    const text = kind === 'said' ? (facts.quote?.reading.values.bare ?? words) : words
    const day = this.dayOf(source, kind)
    return day
      ? { kind, text: `${text} (${day.words})`, sources: [source, day.source] }
      : { kind, text, sources: [source] }
  }

  decision(value: string): Omit<ModelFact, 'id'> | null {
    const { now, timeZone } = this.input
    const by = byWords(value, now, timeZone, this.language.id)
    return by === '' ? null : { kind: 'decision', text: by, sources: [{ field: 'nextStep.decisionBy', value }] }
  }

  private dayOf({ field, value }: Source, kind: FactKind): { words: string; source: Source } | null {
    const { debrief, now, timeZone } = this.input
    const list = /^promisesBy(?:Me|Them)/u.exec(field)?.[0] as 'promisesByMe' | 'promisesByThem' | undefined
    if (list) {
      const due = debrief[list].find(({ text }) => text === value)?.due ?? ''
      const words = byWords(due, now, timeZone, this.language.id)
      return words === '' ? null : { words, source: { field: `${list}.due`, value: due } }
    }
    if (kind !== 'my-step' && kind !== 'their-step') return null
    const { by } = debrief.nextStep
    // A day that is past is none to look forward to.
    if (byWords(by, now, timeZone, this.language.id) === '') return null
    return { words: dateNames(by, now, timeZone, this.language.id).on, source: { field: 'nextStep.by', value: by } }
  }

  /** A note as it may leave: empty when any part of it must not be in a letter, so that no half of it is understood. */
  private sendable(raw: string, kind: FactKind): string {
    const work = isWork(kind)
    const plain = oneLine(raw)
    if (placeholder.test(raw) || order.test(raw) || contact.test(raw) || offLimits(plain, work)) return ''
    if (kind !== 'promise' && kind !== 'my-step' && dictation.test(raw)) return ''
    if (!work && this.others.some((name) => mentionsSmall(raw, name))) return ''
    const pieces = tidied(raw, this.language, this.names).filter(({ text }) => !selfDoubt(text))
    return pieces
      .map(({ text, asks }) => (asks ? `${text.replace(/\?$/u, '')}?` : text))
      .join('. ')
      .slice(0, longestFact)
  }
}

/** Names of the others of an interview that the reader doesn't have as well. */
export function othersOf(debrief: Debrief, person: DebriefPerson): string[] {
  const mine = namesOf(person)
  const others = debrief.people.filter((other) => other.id !== person.id && hasName(other))
  return others.flatMap(namesOf).filter((name) => !mine.includes(name))
}

function general({ debrief, now, timeZone }: LetterInput, language: LetterLanguagePack): ModelFact[] {
  const [role, company] = [roleOf(debrief), companyOf(debrief)]
  const day = dayWords(debrief.startedAt, now, timeZone, language.id)
  const all: ModelFact[] = [
    { id: 'role', kind: 'role', text: role, sources: [{ field: 'role', value: debrief.role }] },
    { id: 'company', kind: 'company', text: company, sources: [{ field: 'company', value: debrief.company }] },
    { id: 'day', kind: 'day', text: day, sources: [{ field: 'startedAt', value: String(debrief.startedAt) }] },
  ]
  return all.filter(({ text }) => text !== '' && !offLimits(text) && !order.test(text))
}
