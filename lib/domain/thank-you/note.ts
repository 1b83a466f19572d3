import type { Debrief, DebriefPerson } from '../debrief/debrief.ts'
import type { LetterLanguage, Register } from '../settings.ts'

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
  slot: Slot
  text: string
  /** Never empty for a sentence that says something of the interview. */
  sources: Source[]
  /** Index of the paragraph that it stands in, from 0; the greeting and the closing are paragraphs of their own. */
  paragraph: number
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
}

export interface Note {
  person: DebriefPerson
  language: LetterLanguage
  /** `plain`: nothing specific was captured, so it is the honest short form (rules, section 6). */
  form: 'full' | 'plain'
  subject: string
  subjectSources: Source[]
  /** From the greeting to the signature. Lines of the closing are separated by `\n`. */
  sentences: Sentence[]
  /** The one field whose answer would turn a plain note into a full one. */
  gap: 'moment' | null
  words: number
  qualities: Record<Quality, boolean>
  findings: Finding[]
}

export interface Me {
  name: string
  phone: string
  link: string
}

export interface NoteChoice {
  language: LetterLanguage
  register: Register
  rolls: Readonly<Record<string, number>>
  leftOut: readonly string[]
}

/** All that a letter may be made of. The clock and the zone are handed in. */
export interface LetterInput {
  debrief: Debrief
  me: Me
  /** The choices for each person by id; a person without one has the defaults of `style`. */
  choices: Readonly<Record<string, NoteChoice>>
  style: { language: LetterLanguage; register: Register }
  /** ms since 1970 */
  now: number
  /** IANA name of the user's zone */
  timeZone: string
  /** The user's own traffic light for the job, once there is one. Without it no enthusiasm is claimed. */
  light?: Light
}

export const lights = ['green', 'amber', 'red'] as const
export type Light = (typeof lights)[number]
