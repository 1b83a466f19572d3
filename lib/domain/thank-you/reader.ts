import type { Debrief, DebriefPerson } from '../debrief/debrief.ts'
import { wholeWord } from './languages/languages.ts'
import type { Reader } from './style.ts'

const last = wholeWord(({ reading }) => reading.round.last)
const screen = wholeWord(({ reading }) => reading.round.screen)
const lead = wholeWord(({ reading }) => reading.jobTitle.leads)
const recruits = wholeWord(({ reading }) => reading.jobTitle.recruits)

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

const noVacancy = wholeWord(({ reading }) => reading.noVacancy)
const informational = wholeWord(({ reading }) => reading.round.informational)

/** Whether it was a talk about somebody's work, in which no job was on the table. */
export function isInformational({ round, role, nextStep }: Pick<Debrief, 'round' | 'role' | 'nextStep'>): boolean {
  if (noVacancy.test(role)) return true
  const isJob = role.trim() !== '' && nextStep.text.trim() !== ''
  return informational.test(round) && !isJob
}
