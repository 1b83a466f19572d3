import type { Note } from '../../lib/domain/thank-you/note.ts'

/** First names by person id; whoever shares theirs keeps the whole name. */
export function shortNames(notes: readonly Pick<Note, 'person'>[]): Record<string, string> {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? ''
  const taken = new Map<string, number>()
  for (const { person } of notes) taken.set(first(person.name), (taken.get(first(person.name)) ?? 0) + 1)
  return Object.fromEntries(
    notes.map(({ person }) => [person.id, taken.get(first(person.name)) === 1 ? first(person.name) : person.name]),
  )
}
