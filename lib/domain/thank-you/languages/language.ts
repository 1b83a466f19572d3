import type { Debrief, DebriefPerson } from '../../debrief/debrief.ts'
import type { NoteWords } from '../read/as-note.ts'
import type { AboutField, Reading, Refused, Scope } from '../read/reading.ts'
import type { Haste, Tidied } from '../read/tidied.ts'
import type { Register } from '../style.ts'
import type { Pool, Words } from './words.ts'

/** How the notes of the user are read: each once, with what it was proven to be. */
export interface Readers {
  haste: Haste
  /** Where a full stop ends no sentence. */
  sentences: { abbreviation: RegExp; afterOrdinal: RegExp }
  /** What a note about the reader is, said to them. */
  readHeard: (piece: Tidied, field: AboutField, scope: Scope) => Reading | Refused
  /** Points of the same person: two that are alike as a list, each other one by itself. */
  readPoints: (
    points: readonly { tidied: Tidied; raw: string }[],
    scope: Scope,
  ) => { reading: Reading | Refused; raw: string[] }[]
  /** What the writer did or would do, from an answer to `question`. */
  readMine: (
    pieces: readonly Tidied[],
    question: string,
    scope: Scope,
  ) => { readings: Reading[]; refused: Refused | null }
  /** What the writer wishes to have said. */
  readUnsaid: (piece: Tidied, scope: Scope) => Reading | Refused
  /** A thing to do, as it follows "I will". */
  readTask: (piece: Tidied, scope: Scope) => Reading | Refused
  readStep: (pieces: readonly Tidied[], scope: Scope, isMine: boolean) => { steps: Reading[]; refused: Refused | null }
  /** For what none of these can prove: words of the writer's own work, and of the reader, behind a colon. */
  asNote: (whose: 'mine' | 'theirs', scope: Scope) => NoteWords
  /** A note as the user wants it to be said; null where it can't be. */
  saidAs: (text: string, saying: 'sentence' | 'topic', scope: Scope) => Reading | null
  /** Why something stayed with the writer, to follow "because". */
  readBecause: (piece: Tidied, scope: Scope) => Reading | Refused
  /** What stands before an example that was told in the talk: "told her about". */
  told: RegExp | null
  /** Of a clause of what the reader will do, the words to thank for the offer with; null for another subject. */
  offered: (clause: string) => string | null
  /** Behind what takes place: that its date is to come by then. */
  dateBy: (by: string) => string
  /** A question to the writer as it follows "You asked"; null for another form. */
  askedAbout: (question: string) => string | null
  /** Whether a note is in another language than the letter. */
  isForeign: (text: string) => boolean
  /** A quotation that is none ("something like …, or so"): its words, and whether they were said so. */
  quotation: (text: string) => { text: string; isExact: boolean }
  /** What only spoken language has: nobody wants to be quoted with it. */
  mumbled: RegExp
  /** Words that need something named before them. */
  leaning: RegExp
  /** To bring something along to what takes place. */
  brings: RegExp
  /** What makes a day uncertain: "probably". */
  unsure: RegExp
  /** A question of the writer's own behind a colon. */
  ownQuestion: (text: string) => string
  /** A time of the day in a note; a word for the day after the interview. */
  times: { partOfDay: RegExp; tomorrow: RegExp }
}

/** How sentences sound one after the other. */
export interface Style {
  words: Words
  /** How a sentence speaks in a register, with the notes in it. */
  voice: (text: string, register: Register) => string
  /** Whether writer and reader are on the familiar terms that the language may have. */
  isFamiliar: (register: Register) => boolean
  /** The register that people have with each other, by how they introduced themselves: "Käthe, alle du hier". */
  registerWith: (name: string, introducedAs: string, register: Register) => Register
  /** The greeting to a name in a register. */
  greeting: (name: string, register: Register, pool: Pool) => string
  /** How somebody is greeted in the neutral register. */
  neutralGreeting: 'first-name' | 'whole-name'
  /** The first sentence after the greeting. */
  opening: (sentence: string) => string
  /** A sentence that begins with the writer: two in a row sound like a list of oneself. */
  startsWithI: RegExp
  /** A clause whose subject is the reader. */
  startsWithReader: RegExp
  /** A sentence that thanks. */
  thanks: RegExp
  /** Turns of phrase that a reader notices when they come a second time. */
  echoes: readonly RegExp[]
  /** The wish and what comes next in one sentence; null where they do not go together. */
  together: (wish: string, step: string) => string | null
}

/** Days in words. `day`: a weekday ("Friday") or a date ("12 June"). */
export interface DateWords {
  /** Until noon, until six, after that. */
  today: readonly [morning: string, afternoon: string, evening: string]
  yesterday: string
  tomorrow: string
  on: (day: string) => string
  /** A date, not a weekday, as the object of a sentence. */
  date: (date: string) => string
  /** A day with its weekday, as the object of a sentence: "Saturday 13 June". */
  long: (weekday: string, date: string) => string
  by: { today: string; tomorrow: string; weekday: (day: string) => string; date: (date: string) => string }
}

/** What a sentence may name of the interview. */
export interface Occasion {
  /** Without the marks that adverts add; empty when it isn't known. */
  role: string
  format: Debrief['format']
  round: string
  /** When it was: "yesterday". */
  day: string
}

/**
 * Words by which notes are read: alternatives of a pattern, in lower case, empty where the language needs none. Notes may
 * be in another language than the letter, so those of all languages count at once.
 */
export interface ReadingWords {
  hello: string
  /** What stands before the name of somebody who introduces themselves. */
  introduction: string
  /** Titles before a name. */
  title: string
  and: string
  /** Pronouns that leave it open whom a note means, by what the note is. */
  unclear: Readonly<Record<'question', string>>
  /** With their capitals. Words that would mean another one when somebody else is told. */
  personal: string
  /** Too common to tell that two notes are about the same. */
  everyday: string
  round: Readonly<Record<'last' | 'screen' | 'informational', string>>
  jobTitle: Readonly<Record<'leads' | 'recruits', string>>
  /** The article before the title of a job. */
  article: string
  /** What stands in place of a role where there is none to be had. */
  noVacancy: string
  /** What adverts put in brackets behind a title, to mean everybody. */
  anyGender: string
  /** What a note never touches. */
  offLimits: Readonly<Record<OffLimits, string>>
  /** How the user belittles an answer. */
  selfDoubt: string
  /** How somebody takes an answer that they do not like. */
  coolReaction: string
}

export const offLimitTopics = ['pay', 'offers', 'nerves', 'complaints', 'private', 'sore'] as const
export type OffLimits = (typeof offLimitTopics)[number]

/** Words by which a written letter is checked: alternatives of a pattern, in lower case, of all languages at once. */
export interface CheckWords {
  /** Salutations of somebody who doesn't know the name. */
  toNobody: string
  stockPhrase: string
  /** Plainer words for some of them; empty: they only go. */
  plainer: readonly (readonly [stock: RegExp, plain: string])[]
  /** A letter that quotes the CV. */
  cv: string
  /** "Not only … but". */
  negativeParallel: string
  superlative: string
  flattery: string
  adjective: Readonly<Record<'endings' | 'inflections', string>>
  apology: string
  attachment: string
  /** A whole first paragraph that thanks for the time and says no more. */
  gratitude: string
  past: string
  future: string
  /** As the subject of a sentence, with its capital. */
  I: string
  emptySubject: string
  /** What no finished sentence has: words twice, a deadline for what takes place, a date cut off. */
  slips: readonly RegExp[]
  /** Before the colon of a reply or a forwarded mail. */
  replyMark: string
}

/** What the browser's own language model is asked, and how its answer is checked. */
export interface PolishWords {
  instruction: string
  /** What models put before their answer. */
  lead: string
  /** Words that their capital alone makes names; none where all nouns have one. */
  names: (text: string) => string[]
}

/** All that a language must have for letters to be written in it. One folder each; `languages.ts` lists them. */
/** What somebody might have written after the practice call, in this language. */
export interface PracticeSample {
  role: string
  questions: readonly { text: string; answer: string }[]
  first: Partial<DebriefPerson>
  second: Partial<DebriefPerson>
  promise: string
}

export interface LetterLanguagePack extends Readers, Style {
  /** Primary subtag of BCP 47, as `en`. */
  id: string
  /** Of dates: the first is written, all are understood. */
  locales: readonly [string, ...string[]]
  /** Quotation marks, and those inside others. */
  quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string]
  /** Before the last thing of a list. */
  and: string
  dates: DateWords
  /** The values that every sentence may name, beside the day, the company and the bare title. */
  values: (occasion: Occasion) => Record<string, string>
  reading: ReadingWords
  checks: CheckWords
  polish: PolishWords
  practice: PracticeSample
}
