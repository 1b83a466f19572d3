import type { Note, NoteKind } from '../../lib/domain/thank-you/note.ts'
import type { Text, TextKey } from '../text.ts'

/** Notes that are not one of several to the people who were met. */
const kinds: Partial<Record<NoteKind, TextKey>> = {
  organiser: 'noteOrganiser',
  'follow-up': 'noteFollowUp',
  'second-follow-up': 'noteSecondFollowUp',
  'status-check': 'noteStatusCheck',
}

/** What a note is beside "a thank-you to this person"; empty for that. */
export const kindName = (t: Text, { kind }: Pick<Note, 'kind'>): string => {
  const key = kinds[kind]
  return key ? t(key) : ''
}

/** First names by note id; whoever shares theirs keeps the whole name. */
export function shortNames(notes: readonly Pick<Note, 'id' | 'person'>[]): Record<string, string> {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? ''
  const people = new Map(notes.map(({ person }) => [person.id, person.name]))
  const taken = new Map<string, number>()
  for (const name of people.values()) taken.set(first(name), (taken.get(first(name)) ?? 0) + 1)
  return Object.fromEntries(
    notes.map(({ id, person }) => [id, taken.get(first(person.name)) === 1 ? first(person.name) : person.name]),
  )
}
