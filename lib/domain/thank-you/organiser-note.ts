import type { DebriefPerson } from '../debrief/debrief.ts'
import { newPerson } from '../debrief/prefill.ts'
import { assembled } from './assemble.ts'
import { type Desk, deskFor, type Line, type Taken, worded } from './desk.ts'
import { wholeWord } from './languages/languages.ts'
import { materialOf } from './material.ts'
import type { LetterInput, Note } from './note.ts'
import { subjectFrom } from './subject.ts'
import { countWords, list } from './text/fragment.ts'
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
export function organiserNote(input: LetterInput, taken: Taken, shift = 0): Note | null {
  const organiser = organiserOf(input)
  if (!organiser) return null
  const missing = input.debrief.people.filter(
    (person) => hasName(person) && !reached(person) && fullName(person.name) !== fullName(organiser.name),
  )
  if (missing.length === 0) return null
  const desk = deskFor({ id: organiserId, kind: 'organiser', person: organiser, shift }, input, taken)
  const { organiser: pools } = desk.speech.wording
  const line = (key: string, slot: Line['slot'], frames: typeof pools.pass, values = {}): Line[] => {
    const text = worded(desk, { key, frames, values })
    return text === null ? [] : [{ key, slot, text, sources: [], spare: 0 }]
  }
  const sources = missing.map(({ name }) => ({ field: 'people.name', value: name }))
  const who = list(
    missing.map(({ name }) => fullName(name)),
    desk.choice.language,
  )
  const thanks = line('thanks', 'thanks', pools.thanks)
  const pass = line('callback', 'callback', pools.pass, { who }).map((one) => ({ ...one, sources }))
  const topics = missing.slice(0, 3).flatMap((person, at) => topicLine(desk, person, at))
  const step = line('next-step', 'next-step', pools.step)
  return assembled(desk, {
    paragraphs: [thanks, [...pass, ...topics], step],
    form: 'full',
    gap: null,
    subject: subjectFrom(desk, pools.subject),
  })
}

/** What one of them talked about, in a few words; their own sentences are not for others. */
function topicLine(desk: Desk, person: DebriefPerson, at: number): Line[] {
  const pieces = materialOf(person, desk.input.debrief, desk.choice.language)
  const topic = pieces.find(({ kind, values }) => {
    const x = values.first || values.x || ''
    return ['stressed', 'skills', 'problem', 'success', 'question'].includes(kind) && isTopic(x)
  })
  const story = topic ? undefined : pieces.find(({ kind, values }) => kind === 'moment' && isStory(values.text ?? ''))
  const piece = topic ?? story
  if (!piece) return []
  const { organiser: pools } = desk.speech.wording
  const key = at === 0 ? 'callback.topic' : `callback.topic.${at + 1}`
  const { first = '', x = '', text: told = '' } = piece.values
  const text = worded(desk, {
    key,
    frames: topic ? pools.topics : pools['topics-raw'],
    values: { name: fullName(person.name), x: first || x, text: told },
  })
  return text === null ? [] : [{ key, slot: 'callback', text, sources: piece.sources, spare: 0 }]
}

const personal = wholeWord(({ reading }) => reading.personal, 'u')
const inSentences = wholeWord(({ reading }) => reading.inSentences, 'u')

/** Words that were turned to the person they are about would mean the organiser here. */
const isStory = (text: string) => text !== '' && !personal.test(text)

const isTopic = (x: string) => x !== '' && countWords(x) <= 9 && !inSentences.test(x)
