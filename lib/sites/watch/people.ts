import type { CallPage } from '../call-page.ts'

/** In one look, and in what is told at a time. */
export const MOST_PEOPLE = 100
/** Of what is shown for one person. Nobody's name is as long; what is behind it is cut. */
const LONGEST = 320

export interface PeopleSeen {
  /** What is shown for each of the others, best sources first. */
  others: string[]
  /** The same for the user. */
  own: string[]
}

/** Who is there, as the page shows it (`withCleanNames` makes names of it). Reads only. */
export function readPeople({ people }: CallPage, document: Document): PeopleSeen {
  const others = new Set<string>()
  const own = new Set<string>()
  const self = people.self(document)?.slice(0, LONGEST)
  if (self) own.add(self)
  for (const { select, name, own: isOwn } of people.rows) {
    for (const element of document.querySelectorAll(select)) {
      const shown = name(element)?.slice(0, LONGEST)
      if (!shown || own.has(shown)) continue
      if (isOwn?.(element)) own.add(shown)
      else others.add(shown)
      if (others.size >= MOST_PEOPLE) break
    }
  }
  return { others: [...others].filter((shown) => !own.has(shown)), own: [...own] }
}
