import type { DebriefPerson } from '../debrief/debrief.ts'
import { capital } from '../text/capital.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import { letterLanguage } from './languages/languages.ts'
import type { Frame, Frames } from './languages/wording.ts'
import type { LetterInput, NoteChoice, NoteKind, Slot, Source } from './note.ts'
import { fiveGrams, share } from './overlap.ts'
import { frameId, pick, type Values } from './pick.ts'
import { readerOf } from './reader.ts'
import type { Reader } from './style.ts'
import { countWords, ended } from './text/fragment.ts'
import { placeholder } from './text/off-limits.ts'
import { firstLength } from './untouched.ts'
import { valuesOf } from './values.ts'

/** What the notes written so far have taken, so that the next person's note differs. */
export interface Taken {
  /** Ids of the realisations that earlier interviews with the company had. */
  before: ReadonlySet<string>
  frames: Set<Frame>
  /** Five words in a row of the callback and the fit link of each note. */
  grams: Set<string>[]
  material: Set<string>
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
  speech: LetterLanguagePack
  values: Values
  taken: Taken
  /** The callback and the fit link as far as they are written. */
  special: string
  /** Whether the sentence before began with "I". */
  afterI: boolean
  /** Sentences so far, and those of them that began with "I". */
  count: number
  ofI: number
  /** All sentences so far. */
  said: string
  /** Ids of the realisations of this note. */
  frames: string[]
  /** Goes on by so many choices in all that is not written for this person alone. */
  shift: number
  /** Leaves out what others of a panel are told as well: 1 the decision and the offer, 2 the next step too. */
  lean: number
}

export interface Line {
  key: string
  slot: Slot
  text: string
  sources: readonly Source[]
  /** The higher, the earlier it goes when the note is too long; 0 stays. */
  spare: number
}

const mostInSentence = 30

/** Begins a note. `input.now` is the time at which it is written. */
export function deskFor(
  note: Pick<Desk, 'id' | 'kind' | 'person'> & Partial<Pick<Desk, 'shift' | 'lean'>>,
  input: LetterInput,
  taken: Taken,
): Desk {
  const made = choiceFor(input, note.id)
  const choice = { ...made, length: made.length ?? firstLength(input.debrief, input.timeZone) }
  const values = valuesOf(input, choice)
  return {
    shift: 0,
    lean: 0,
    ...note,
    reader: readerOf(note.person, input.debrief),
    input,
    choice,
    speech: letterLanguage(choice.language),
    values,
    taken,
    special: '',
    afterI: false,
    count: 0,
    ofI: 0,
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

export interface Order {
  /** Of the sentence: the slot for its first one. The choice and its rolls hang on it. */
  key: string
  frames: Frames
  values?: Values
  accept?: (text: string) => boolean
  /** Greeting, closing and subject take no full stop. */
  bare?: boolean
}

/** One sentence in the voice of the note; null when no realisation fits. */
export function worded(desk: Desk, { key, frames, values, accept, bare = false }: Order): string | null {
  const { choice, input } = desk
  const short = (text: string) => text.split(/(?<=[.?!])\s/u).every((one) => countWords(one) <= mostInSentence)
  const picked = pick(frames, {
    register: choice.register,
    reader: desk.reader,
    values: { ...desk.values, ...values },
    seed: `${input.debrief.interviewId}\n${desk.id}\n${key}`,
    roll: (choice.rolls[key] ?? 0) + (/^(?:callback|fit|missed|promise)/u.test(key) ? 0 : desk.shift),
    used: desk.taken.frames,
    usedBefore: desk.taken.before,
    voice: desk.speech.voice(choice.register),
    avoid: (filled) =>
      ((desk.afterI || 2 * desk.ofI >= desk.count) && desk.speech.startsWithI.test(filled)) ||
      desk.speech.echoes.some((echo) => echo.test(filled) && echo.test(desk.said)),
    accept: (filled, frame) =>
      short(filled) &&
      !placeholder.test(filled) &&
      !(input.light === 'red' && desk.speech.eager.test(frame)) &&
      (accept?.(filled) ?? true),
  })
  if (picked === null) return null
  const { text, frame } = picked
  desk.frames.push(frameId(frame))
  if (bare) return text
  desk.afterI = desk.speech.startsWithI.test(text)
  desk.count += 1
  desk.ofI += desk.afterI ? 1 : 0
  desk.said += ` ${text}`
  return ended(capital(text))
}

/**
 * A sentence of the callback or the fit link: it must share no five words in a row with another person's. `tiers` are
 * pools in the order of their fitness; `free`: the same words as another's are better than none.
 */
export function special(
  desk: Desk,
  order: Omit<Order, 'frames'>,
  tiers: readonly Frames[],
  free = false,
): string | null {
  const differs = (text: string) => {
    const grams = fiveGrams(`${desk.special} ${text}`)
    return free || !desk.taken.grams.some((other) => share(grams, other))
  }
  const accept = (filled: string) => differs(filled) && (order.accept?.(filled) ?? true)
  for (const frames of tiers) {
    const text = worded(desk, { ...order, frames, accept })
    if (text === null) continue
    desk.special = `${desk.special} ${text}`.trim()
    return text
  }
  return null
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
    // A need without its evidence, or the other way round, says nothing.
    out = out.map((kept) => kept.filter((line) => line !== goes && !(goes.slot === 'fit' && line.slot === 'fit')))
  }
}
