import type { DebriefPerson } from '../debrief/debrief.ts'
import { capital } from '../text/capital.ts'
import { countWords } from '../text/count-words.ts'
import { stableHash } from '../text/stable-hash.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import { letterLanguage } from './languages/languages.ts'
import type { Template } from './languages/words.ts'
import type { LetterInput, NoteChoice, NoteKind, Slot, Source } from './note.ts'
import { fiveGrams, isSpecialKey, share } from './overlap.ts'
import type { Values } from './read/reading.ts'
import { readerOf } from './reader.ts'
import type { Reader } from './style.ts'
import { ended } from './text/fragment.ts'
import { placeholder } from './text/off-limits.ts'
import { firstLength } from './untouched.ts'
import { valuesOf } from './values.ts'

/** What the notes written so far have taken, so that the next person's note differs. */
export interface Taken {
  /** Ids of sentences and skeletons that earlier interviews with the company had. */
  before: ReadonlySet<string>
  /** Those of the other notes of this interview. */
  here: Set<string>
  /** Facts that stand in another note. */
  facts: Set<string>
  /** Five words in a row of what the other notes say to their readers alone. */
  runs: Set<string>
}

/** One note in the making. */
export interface Desk {
  /** Of the note. */
  id: string
  kind: NoteKind
  person: DebriefPerson
  reader: Reader
  input: LetterInput
  choice: NoteChoice
  language: LetterLanguagePack
  values: Values
  taken: Taken
  /** All sentences so far. */
  said: string
  /** Ids of what this note is made of. */
  frames: string[]
}

export interface Line {
  key: string
  slot: Slot
  text: string
  sources: readonly Source[]
  /** The higher, the earlier it goes when the note is too long; 0 stays. */
  spare: number
}

/** A sentence is no longer than this many words. */
const mostInSentence = 32

/** Begins a note. `input.now` is the time at which it is written. */
export function deskFor(note: Pick<Desk, 'id' | 'kind' | 'person'>, input: LetterInput, taken: Taken): Desk {
  const made = choiceFor(input, note.id)
  const language = letterLanguage(made.language)
  const choice = {
    ...made,
    register: language.registerWith(note.person.name, note.person.introducedAs, made.register),
    length: made.length ?? firstLength(input.debrief, input.timeZone),
  }
  return {
    ...note,
    reader: readerOf(note.person, input.debrief),
    input,
    choice,
    language,
    values: valuesOf(input, choice),
    taken,
    said: '',
    frames: [],
  }
}

/** The choice for a note, with the user's style where none was made. */
export function choiceFor(input: LetterInput, id: string): NoteChoice {
  return input.choices[id] ?? { ...input.style, rolls: {}, leftOut: [] }
}

/** Whether the user left out a sentence, by its key, or all of its slot. */
export function isLeftOut({ choice }: Pick<Desk, 'choice'>, { key, slot }: { key: string; slot: Slot }): boolean {
  return choice.leftOut.includes(key) || choice.leftOut.includes(slot)
}

const ids = new Map<string, string>()

/** A stable short name of a template. It changes with its words, as it is then another one. */
export function frameId(template: string): string {
  const known = ids.get(template) ?? stableHash(template).toString(36)
  ids.set(template, known)
  return known
}

/**
 * Puts the values into a template. A part in square brackets goes when its value is empty; a template that wants a value
 * that is not there is none for this letter: null.
 */
export function fill(template: string, values: Values): string | null {
  let missing = false
  const value = (key: string) => values[key] ?? ''
  const text = template.replace(/\[([^\]]*)\]|\{(\w+)\}/gu, (_, part: string | undefined, key: string | undefined) => {
    if (key !== undefined) {
      if (value(key) === '') missing = true
      return value(key)
    }
    const wants = [...(part ?? '').matchAll(/\{(\w+)\}/gu)]
    if (wants.some((want) => value(want[1] ?? '') === '')) return ''
    return (part ?? '').replace(/\{(\w+)\}/gu, (_part, inner: string) => value(inner))
  })
  return missing ? null : text
}

export interface Order {
  /** Of the sentence: the slot for its first one. The choice and its rolls hang on it. */
  key: string
  /** Names of pools, the best first; the first that has a sentence for this letter is taken. */
  pools: readonly string[]
  values?: Values
  /** Need and proof are about the same thing. */
  isRelated?: boolean
  accept?: (text: string) => boolean
  /** Greeting, closing and subject take no full stop. */
  bare?: boolean
}

interface Candidate {
  text: string
  frame: string
  penalty: number
}

/** One sentence in the voice of the note; null when no template fits. */
export function worded(desk: Desk, order: Order): string | null {
  for (const name of order.pools) {
    const candidates = (desk.language.words[name] ?? []).flatMap((entry) => candidateOf(desk, entry, order))
    const [first, ...others] = inOrder(
      candidates,
      stableHash(`${desk.input.debrief.interviewId}\n${desk.id}\n${order.key}`),
    )
    if (!first) continue
    // Another colon could be the second one of the letter.
    const all = [first, ...others.filter(({ text }) => colons(text) <= colons(first.text))]
    const roll = desk.choice.rolls[order.key] ?? 0
    return taken(desk, first, all[roll % all.length] ?? first, order)
  }
  return null
}

/** The best first: those with the least against them, turned by the seed; then the others. */
function inOrder(candidates: readonly Candidate[], seed: number): Candidate[] {
  const least = Math.min(...candidates.map(({ penalty }) => penalty))
  const best = candidates.filter(({ penalty }) => penalty === least)
  const turn = best.length === 0 ? 0 : seed % best.length
  const rest = candidates.filter(({ penalty }) => penalty !== least).sort((a, b) => a.penalty - b.penalty)
  return [...best.slice(turn), ...best.slice(0, turn), ...rest]
}

function candidateOf(desk: Desk, entry: string | Template, order: Order): Candidate[] {
  const template: Template = typeof entry === 'string' ? { text: entry } : entry
  const { choice, input, reader, language, values } = desk
  const light = input.light ?? 'none'
  if (template.registers && !template.registers.includes(choice.register)) return []
  if (template.readers && !template.readers.includes(reader)) return []
  if (template.lights && !template.lights.includes(light)) return []
  if (template.related && !order.isRelated) return []
  const spoken = fill(language.voice(template.text, choice.register), { ...values, ...order.values })
  const filled = spoken === null || choice.register === 'warm' ? spoken : language.voice(spoken, choice.register)
  if (filled === null || placeholder.test(filled)) return []
  const sentences = filled.split(/(?<=[.?!])\s/u)
  if (!order.bare && sentences.some((one) => countWords(one) > mostInSentence)) return []
  if (!order.bare && colons(filled) + colons(desk.said) > 1) return []
  if (order.accept && !order.accept(filled)) return []
  return [{ text: filled, frame: template.text, penalty: penaltyOf(desk, template, filled, order) }]
}

/** Sentences of ours, whose full stops end them. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!][”“]?)\s+/u)

const colons = (text: string) => text.match(/:(?!\d)/gu)?.length ?? 0

/** What speaks against a sentence here: that it was read before, or that its words were just used. */
function penaltyOf(desk: Desk, template: Template, filled: string, order: Order): number {
  const id = frameId(template.text)
  if (order.bare) return (desk.taken.here.has(id) ? 2 : 0) + (desk.taken.before.has(id) ? 1 : 0)
  const { day = '', title = '' } = desk.values
  const twice = (words: string) => words !== '' && filled.includes(words) && desk.said.includes(words)
  const echoes = desk.language.echoes.filter((echo) => echo.test(filled) && echo.test(desk.said)).length
  const { startsWithI } = desk.language
  const before = sentencesIn(desk.said)
  const ofI = before.filter((one) => startsWithI.test(one)).length
  const isSelf = startsWithI.test(filled)
  const again = (isSelf && startsWithI.test(before.at(-1) ?? '') ? 1 : 0) + (isSelf && 2 * ofI >= before.length ? 1 : 0)
  // A sentence that is right only where need and proof belong together is the better one there.
  const general = order.isRelated && template.related === undefined ? 1 : 0
  const isRun = isSpecialKey(order.key) && share(fiveGrams(filled), desk.taken.runs)
  return (
    (desk.taken.here.has(id) || isRun ? 6 : 0) +
    (desk.taken.before.has(id) ? 5 : 0) +
    (twice(day) ? 3 : 0) +
    (twice(title) ? 3 : 0) +
    3 * echoes +
    again +
    // "…, and nobody owns it, and I would …"
    (/\{x\}, (?:and|und) /u.test(template.text) && /, (?:and|und) /u.test(order.values?.x ?? '') ? 4 : 0) +
    general +
    (colons(filled) > 0 ? 1 : 0)
  )
}

/** What the others of the letter and of the panel go by is the first choice, so that a roll changes one sentence. */
function taken(desk: Desk, first: Candidate, one: Candidate, order: Order): string {
  const { bare = false } = order
  desk.frames.push(frameId(one.frame))
  desk.taken.here.add(frameId(first.frame))
  if (isSpecialKey(order.key)) for (const run of fiveGrams(first.text)) desk.taken.runs.add(run)
  if (bare) return one.text
  desk.said = `${desk.said} ${ended(capital(first.text))}`.trim()
  return ended(capital(one.text))
}

/** The words of lines together. */
export function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + countWords(text), 0)
}

/** Takes out what can be spared most, until the note is short enough. */
export function trimmed(paragraphs: Line[][], most: number): Line[][] {
  let out = paragraphs
  for (;;) {
    const lines = out.flat()
    const goes = lines.filter(({ spare }) => spare > 0).sort((a, b) => b.spare - a.spare)[0]
    if (wordsIn(lines) <= most || goes === undefined) return out.filter((kept) => kept.length > 0)
    out = out.map((kept) => kept.filter((line) => line !== goes))
  }
}
