import type { Debrief, DebriefPerson } from '../../lib/domain/debrief/debrief.ts'

/** Makes the next debrief from the newest one, so that two edits in one breath both count. */
export type Edit = (edit: (debrief: Debrief) => Debrief) => void

interface Entry {
  id: string
}

export const replaced = <E extends Entry>(entries: readonly E[], id: string, next: E): E[] =>
  entries.map((entry) => (entry.id === id ? next : entry))

export const without = <E extends Entry>(entries: readonly E[], id: string): E[] =>
  entries.filter((entry) => entry.id !== id)

export const insertedAt = <T>(list: readonly T[], index: number, ...items: T[]): T[] => [
  ...list.slice(0, index),
  ...items,
  ...list.slice(index),
]

/** The entry moved one place up (-1) or down (1); the same list where it stands at that end. */
export function moved<E extends Entry>(entries: readonly E[], id: string, by: -1 | 1): readonly E[] {
  const from = entries.findIndex((entry) => entry.id === id)
  const entry = entries[from]
  const to = from + by
  return entry && to >= 0 && to < entries.length ? insertedAt(without(entries, id), to, entry) : entries
}

/** Changes what is kept of one person; nothing where that person has been taken out. */
export const editPerson = (edit: Edit, id: string, patch: (now: DebriefPerson) => Partial<DebriefPerson>): void =>
  edit((now) => ({
    ...now,
    people: now.people.map((person) => (person.id === id ? { ...person, ...patch(person) } : person)),
  }))
