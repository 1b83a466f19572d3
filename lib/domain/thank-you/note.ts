import type { Debrief, DebriefPerson } from '../debrief/debrief.ts'
import type { Reason } from './read/reading.ts'
import type { LetterLanguage, Register } from './style.ts'

/** The slots of a thank-you note, in the order in which they stand (`thank-you` rules, section 2). */
export const slots = [
  'greeting',
  'thanks',
  'callback',
  'fit',
  'missed',
  'promise',
  'interest',
  'next-step',
  'close',
] as const
export type Slot = (typeof slots)[number]

/** A field of the debrief or of the settings, as a dotted path (`people.words`, `me.name`), and what it said. */
export interface Source {
  field: string
  value: string
}

export interface Sentence {
  /**
   * Unique in its note, and the same whatever wording is chosen: the slot for its first sentence, `callback.more` and
   * the like for those behind it. Rolls and what is left out go by it.
   */
  key: string
  slot: Slot
  text: string
  /** Never empty for a sentence that says something of the interview. */
  sources: Source[]
  /** Index of the paragraph that it stands in, from 0; the greeting and the closing are paragraphs of their own. */
  paragraph: number
}

/** A repair in one tap: the exact words `replace` in the subject or the body become `with`; empty: they go. */
export interface Mend {
  /** A stable id; the screen has its words. `mends` lists them all. */
  label: MendLabel
  replace: string
  with: string
}

export const mends = [
  /** Takes the sentence out. */
  'drop-sentence',
  /** Takes the words out and leaves the sentence. */
  'drop-words',
  /** Puts plainer words in their place. */
  'plainer',
  /** Greets the person by the captured name. */
  'greet',
  /** Cuts or calms the subject. */
  'subject',
] as const
export type MendLabel = (typeof mends)[number]

/** A captured thing that is not in the note, because nobody could be sure how it has to be said, or for want of room. */
export interface Aside {
  source: Source
  /** The captured words. */
  text: string
  reason: Reason
  /** One tap puts it in: a sentence with the words in it, and where the cursor goes, as the sentence has to be finished. */
  howToPutIn: { sentence: string; cursor: number; slot: Slot }
}

/** The quality meter, in the order shown. */
export const qualities = ['specific', 'personal', 'useful', 'next-step', 'short', 'names'] as const
export type Quality = (typeof qualities)[number]

export interface Finding {
  level: 'block' | 'warn'
  /** A stable id of the rule; the screen has its words. */
  rule: string
  /** The words in question. */
  excerpt: string
  mend?: Mend
}

/** `status-check`: after a week nobody is thanked any more. The last four go to one person for all. */
export const noteKinds = [
  'thanks',
  'recruiter',
  'informational',
  'organiser',
  'follow-up',
  'second-follow-up',
  'status-check',
] as const
export type NoteKind = (typeof noteKinds)[number]

export interface Note {
  /** The key into choices and drafts: the person's id, or `organiser`, `follow-up`, `second-follow-up`. */
  id: string
  kind: NoteKind
  person: DebriefPerson
  language: LetterLanguage
  /** `plain`: nothing specific was captured, so it is the honest short form (rules, section 6). */
  form: 'full' | 'plain'
  subject: string
  subjectSources: Source[]
  /** From the greeting to the signature. Lines of the closing are separated by `\n`. */
  sentences: Sentence[]
  /** What is missing: `moment` would turn a plain note into a full one; a follow-up without `news` has no reason. */
  gap: 'moment' | 'news' | null
  words: number
  qualities: Record<Quality, boolean>
  findings: Finding[]
  /** What was captured for this person and stands beside the note. */
  asides: Aside[]
  /** How the note is built; a stable id. */
  skeleton: string
  /** Stable ids of the realisations used: what `LetterInput.usedBefore` of the next interview there is made of. */
  frames: string[]
  /** When a follow-up is due, ms since 1970. */
  dueAt?: number
}

export interface Me {
  name: string
  phone: string
  link: string
}

export interface NoteChoice {
  language: LetterLanguage
  register: Register
  /** By sentence key. */
  rolls: Readonly<Record<string, number>>
  /** Sentence keys; a bare slot leaves out all of its sentences. */
  leftOut: readonly string[]
  /** `short`: 45 to 80 words, the best sentences kept. */
  length?: 'full' | 'short'
  /** `linkedin`: at most 300 characters in one paragraph, without subject and signature. */
  channel?: 'email' | 'linkedin'
}

/** Who arranged the interview, when that is none of the people who were met. */
export interface Organiser {
  name: string
  email: string
}

/** All that a letter may be made of. The clock and the zone are handed in. */
export interface LetterInput {
  debrief: Debrief
  me: Me
  /** The choices for each note by id; one without has the defaults of `style`. */
  choices: Readonly<Record<string, NoteChoice>>
  style: { language: LetterLanguage; register: Register }
  /** ms since 1970 */
  now: number
  /** IANA name of the user's zone */
  timeZone: string
  /** The user's traffic light for the job; without it that of the debrief. Without either no enthusiasm is claimed. */
  light?: Light
  /** Frames of earlier notes to the same company: not used again while others fit. */
  usedBefore?: readonly string[]
  /** When each note was confirmed as sent, ms since 1970, by note id. */
  sent?: Readonly<Record<string, number>>
  organiser?: Organiser
  /** What the user has found out since, for a follow-up. */
  found?: readonly Source[]
  /** Days `YYYY-MM-DD` on which nobody works. */
  holidays?: ReadonlySet<string>
}

export const lights = ['green', 'amber', 'red'] as const
export type Light = (typeof lights)[number]
