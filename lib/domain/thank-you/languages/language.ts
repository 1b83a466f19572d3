import type { Debrief } from '../../debrief/debrief.ts'
import type { Register } from '../style.ts'
import type { Frame, Wording } from './wording.ts'

/** What a fragment is: a phrase, a clause with its verb, an indirect question, or not certain. */
export type Shape = 'np' | 'clause' | 'wh' | 'other'

/** The words by which a note means the person whom the letter goes to. */
export interface Addressee {
  names: readonly string[]
  /** Whether "we" and "they" in this field mean the person's company, as in the problem to be solved. */
  ours: boolean
}

/** How a note of the user becomes a part of a sentence. */
export interface Grammar {
  shape: (text: string) => Shape
  /** Whether it can be the object of a sentence. */
  phrase: (text: string) => boolean
  /** As it stands inside a sentence; null when its capital may be that of a name. */
  inside: (text: string) => string | null
  /** A phrase as something that both know of. */
  definite: (text: string) => string
  /** As it stands behind a colon. */
  afterColon: (text: string, shape: Shape) => string
  /** A question as it stands behind a colon. */
  question: (text: string) => string
  /** Without "She said that". */
  heard: (text: string, names: readonly string[]) => { text: string; said: boolean; dass?: boolean }
  /** Said to the person whom it's about; null when it stays unclear who is meant. */
  toAddressee: (text: string, addressee: Addressee) => string | null
  /** A thing to do as values for "I will …"; null when it is none. */
  toDo: (text: string, names: readonly string[]) => Record<string, string> | null
  /** What they do, as something that is still to come. */
  willDo: (clause: string) => string
  /** Whether a clause begins with the name of who does it. */
  startsWithDoer: (text: string) => boolean
  /** Whether a promised thing can be sent, and not only held or done. */
  canBeSent: (text: string) => boolean
  askedAbout: (question: string) => string | null
  /** The evidence as the writer says it. */
  mine: (text: string) => string
  /** Whether a note about the job speaks to the writer: "you will own the roadmap". */
  speaksToWriter: (text: string) => boolean
  /** The wish around what the user would have liked to say: "I should have mentioned that". */
  unsaid: RegExp
}

/** How sentences sound one after the other. */
export interface Style {
  /** How the register speaks, where the language has short forms. */
  voice: (register: Register) => (frame: Frame) => Frame
  /** The first sentence after the greeting. */
  opening: (sentence: string) => string
  /** How somebody is greeted in the neutral register. */
  neutralGreeting: 'first-name' | 'whole-name'
  /** A sentence that begins with the writer: two in a row sound like a list of oneself. */
  startsWithI: RegExp
  /** Turns of phrase that a reader notices when they come a second time. */
  echoes: readonly RegExp[]
  /** What a note to a job that the user doesn't want leaves out. */
  eager: RegExp
}

/** Days in words. `day`: a weekday ("Friday") or a date ("12 June"). */
export interface DateWords {
  /** Until noon, until six, after that. */
  today: readonly [morning: string, afternoon: string, evening: string]
  yesterday: string
  on: (day: string) => string
  /** A date, not a weekday, as the object of a sentence. */
  date: (date: string) => string
  by: { today: string; tomorrow: string; weekday: (day: string) => string; date: (date: string) => string }
}

/** What a sentence may name of the interview. */
export interface Occasion {
  /** Without the marks that adverts add; empty when it isn't known. */
  role: string
  format: Debrief['format']
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
  /** What a new thought begins with, behind a comma. */
  newThought: string
  we: string
  that: string
  asking: string
  /** Pronouns that leave it open whom a note means, by what the note is. */
  unclear: Readonly<Record<'promise' | 'step' | 'unsaid' | 'question' | 'answer', string>>
  /** With their capitals. Words that would mean another one when somebody else is told. */
  personal: string
  /** With their capitals. No topic of a few words has them. */
  inSentences: string
  /** Praise of the talk itself, which says nothing that only this person said: "a very nice chat". */
  vague: Readonly<Record<'before' | 'praise' | 'thing', string>>
  /** Too common to tell that two notes are about the same. */
  everyday: string
  /** Before a date; between the two. */
  due: string
  beforeDate: string
  /** With their capitals. */
  weekdays: string
  /** Right on the day of the interview alone. */
  relativeDays: string
  /** A next step which says no more than that they decide. */
  decides: string
  round: Readonly<Record<'last' | 'screen' | 'informational', string>>
  jobTitle: Readonly<Record<'leads' | 'recruits', string>>
  /** The article before the title of a job. */
  article: string
  /** What adverts put in brackets behind a title, to mean everybody. */
  anyGender: string
  /** What a note never touches. */
  offLimits: Readonly<Record<OffLimits, string>>
  /** How the user belittles an answer. */
  selfDoubt: string
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
export interface LetterLanguagePack extends Grammar, Style {
  /** Primary subtag of BCP 47, as `en`. */
  id: string
  /** Of dates: the first is written, all are understood. */
  locales: readonly [string, ...string[]]
  /** Quotation marks, and those inside others. */
  quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string]
  /** Before the last thing of a list. */
  and: string
  wording: Wording
  dates: DateWords
  /** The values that every sentence may name, beside the day, the company and the bare title. */
  values: (occasion: Occasion) => Record<string, string>
  /** How the evidence names the need that it answers, by the kind of the need; `''`: named in the sentence before. */
  thatNeed: Readonly<Record<'' | 'problem' | 'success' | 'stressed' | 'skills', string>>
  reading: ReadingWords
  checks: CheckWords
  polish: PolishWords
}
