import type { Debrief, DebriefPerson } from '../debrief/debrief.ts'

/** The four contexts in which a note is read (rules, section 8). */
export const readers = ['recruiter', 'manager', 'panel', 'final'] as const
export type Reader = (typeof readers)[number]

const last =
  /\b(?:final|last|executive|exec|board|ceo|cto|coo|cfo|founders?|letzte[rns]?|abschluss\p{L}*|vorstand|geschäftsführ\p{L}*)\b/iu
const screen = /\b(?:recruit\p{L}*|screen(?:ing)?|phone screen|talent|hr|erstgespräch|telefoninterview|vorauswahl)\b/iu
const lead =
  /\b(?:chief|ceo|cto|coo|cfo|vp|vice president|founder|president|managing director|vorstand|geschäftsführer\p{L}*)\b/iu
const recruits = /\b(?:recruit\p{L}*|talent|people partner|sourcer|personal(?:referent|berater|abteilung)\p{L}*|hr)\b/iu

/** How a note to a person is read: by their part in the hiring, else by their title, the round and how many they were. */
export function readerOf(person: DebriefPerson, debrief: Pick<Debrief, 'round' | 'people'>): Reader {
  if (person.part === 'recruiter') return 'recruiter'
  if (person.part === 'executive') return 'final'
  if (person.part === 'manager' || person.part === 'decides') return last.test(debrief.round) ? 'final' : 'manager'
  if (person.part === 'peer') return 'panel'
  if (recruits.test(person.title)) return 'recruiter'
  if (lead.test(person.title) || last.test(debrief.round)) return 'final'
  if (screen.test(debrief.round)) return 'recruiter'
  return debrief.people.length > 1 ? 'panel' : 'manager'
}

const informational =
  /\b(?:informational|info(?:rmational)? (?:chat|call|interview)|coffee|networking|kaffee\p{L}*|infogespräch|informationsgespräch|austausch|kennenlern(?:en|kaffee))\b/iu

/** Whether it was a talk about somebody's work, in which no job was on the table. */
export function isInformational({ round }: Pick<Debrief, 'round'>): boolean {
  return informational.test(round)
}
