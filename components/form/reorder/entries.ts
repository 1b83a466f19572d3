/** One of a list. */
export interface Entry {
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

/** The entry one place up (-1) or down (1); the same entries where it stands at that end. */
export function moved<E extends Entry>(entries: readonly E[], id: string, by: -1 | 1): E[] {
  const next = [...entries]
  const from = entries.findIndex((entry) => entry.id === id)
  const to = from + by
  if (from >= 0 && to >= 0 && to < entries.length) next.splice(to, 0, ...next.splice(from, 1))
  return next
}
