import type { DebriefPerson } from '../debrief/debrief.ts'
import { newPerson } from '../debrief/prefill.ts'
import { countWords } from '../text/count-words.ts'
import { assembled } from './assemble.ts'
import { type Desk, deskFor, type Line, type Taken, worded } from './desk.ts'
import { wholeWord } from './languages/languages.ts'
import type { LetterInput, Note } from './note.ts'
import { factsFor } from './plan/facts.ts'
import { subjectFrom } from './subject.ts'
import { list } from './text/fragment.ts'
import { fullName, hasName } from './text/names.ts'

export const organiserId = 'organiser'

/** Who arranged it: a person with a name and an address, or the recruiter among those who were met. */
export function organiserOf({ debrief, organiser }: LetterInput): DebriefPerson | null {
  const met = (name: string) => debrief.people.find((person) => fullName(person.name) === fullName(name))
  if (organiser && hasName({ ...newPerson(organiserId, organiser.name) })) {
    const known = met(organiser.name)
    return known
      ? { ...known, email: known.email || organiser.email }
      : { ...newPerson(organiserId, organiser.name), email: organiser.email, part: 'recruiter' }
  }
  return debrief.people.find((person) => person.part === 'recruiter' && hasName(person) && reached(person)) ?? null
}

const reached = (person: DebriefPerson) => person.email.trim() !== ''

/** A note that asks to pass on thanks to those who cannot be written to, with what was talked about; null without need. */
export function organiserNote(input: LetterInput, taken: Taken): Note | null {
  const organiser = organiserOf(input)
  if (!organiser) return null
  const missing = input.debrief.people.filter(
    (person) => hasName(person) && !reached(person) && fullName(person.name) !== fullName(organiser.name),
  )
  if (missing.length === 0) return null
  const desk = deskFor({ id: organiserId, kind: 'organiser', person: organiser }, input, taken)
  const line = (key: string, slot: Line['slot'], pool: string, values = {}): Line[] => {
    const text = worded(desk, { key, pools: [pool], values })
    return text === null ? [] : [{ key, slot, text, sources: [], spare: 0 }]
  }
  const sources = missing.map(({ name }) => ({ field: 'people.name', value: name }))
  const x = list(
    missing.map(({ name }) => fullName(name)),
    desk.choice.language,
  )
  const thanks = line('thanks', 'thanks', 'organiser.thanks')
  const pass = line('callback', 'callback', 'organiser.pass', { x }).map((one) => ({ ...one, sources }))
  const topics = missing.slice(0, 3).flatMap((person, at) => topicLine(desk, person, at))
  const step = line('next-step', 'next-step', 'organiser.step')
  return assembled(desk, {
    paragraphs: [thanks, [...pass, ...topics], step],
    form: 'full',
    skeleton: 'organiser',
    gap: null,
    subject: subjectFrom(desk, 'subject.organiser'),
  })
}

/** What one of them talked about, in a few words; their own sentences are not for others. */
function topicLine(desk: Desk, person: DebriefPerson, at: number): Line[] {
  const { needs, moment } = factsFor(
    person,
    desk.input.debrief,
    desk.language,
    desk.language.isFamiliar(desk.choice.register),
  )
  const topic = [...needs, ...(moment ? [moment] : [])].find(
    ({ reading: { form, values } }) => (form === 'phrase' || form === 'phrases') && isTopic(values.x ?? ''),
  )
  if (!topic) return []
  const key = at === 0 ? 'callback.topic' : `callback.topic.${at + 1}`
  const values = { name: fullName(person.name), x: topic.reading.values.x ?? '' }
  const text = worded(desk, { key, pools: ['organiser.topic'], values })
  return text === null ? [] : [{ key, slot: 'callback', text, sources: topic.sources, spare: 0 }]
}

const personal = wholeWord(({ reading }) => reading.personal, 'u')

/** Words that were turned to the person they are about would mean the organiser here. */
const isTopic = (x: string) => x !== '' && countWords(x) <= 9 && !personal.test(x)
