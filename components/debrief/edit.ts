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

/** The entry at `from` moved one place up (-1) or down (1); the same entries where it stands at that end. */
export function movedAt<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...list]
  const to = from + by
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return next
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

export const moved = <E extends Entry>(entries: readonly E[], id: string, by: -1 | 1): E[] =>
  movedAt(
    entries,
    entries.findIndex((entry) => entry.id === id),
    by,
  )

/** Changes what is kept of one person; nothing where that person has been taken out. */
export const editPerson = (edit: Edit, id: string, patch: (now: DebriefPerson) => Partial<DebriefPerson>): void =>
  edit((now) => ({
    ...now,
    people: now.people.map((person) => (person.id === id ? { ...person, ...patch(person) } : person)),
  }))
