import type { MetPerson } from '../calendar/understanding.ts'
import { agreement } from '../people/same-person.ts'
import type { DebriefPerson, ListedPerson } from './debrief.ts'

type Named = Pick<DebriefPerson, 'name' | 'seenAs' | 'email' | 'listed'>

const rank = { none: 0, part: 1, full: 2 } as const

/** How well somebody of the debrief and somebody elsewhere agree, by all that both are called: 0 to 2. */
function fit(person: Named, namings: readonly string[]): number {
  const known = [person.seenAs, person.name, person.email, person.listed?.name ?? '', person.listed?.email ?? '']
  let best = 0
  for (const one of new Set(known)) {
    for (const other of namings) if (one && other) best = Math.max(best, rank[agreement(one, other)])
  }
  return best
}

/**
 * Who is who: for each of `others`, by all that they are called, the person that they are, or undefined. Whole names
 * first; a given name alone tells only where nobody else could be meant.
 */
export function whoIs<P extends Named>(
  people: readonly P[],
  others: readonly (readonly string[])[],
): (P | undefined)[] {
  const found: (P | undefined)[] = others.map(() => undefined)
  const free = () => people.filter((person) => !found.includes(person))
  others.forEach((namings, index) => {
    found[index] = free().find((person) => fit(person, namings) === 2)
  })
  const left = others.filter((_, index) => !found[index])
  others.forEach((namings, index) => {
    if (found[index]) return
    const [only, second] = free().filter((person) => fit(person, namings) === 1)
    if (!only || second) return
    if (left.filter((other) => fit(only, other) === 1).length === 1) found[index] = only
  })
  return found
}

export const toListed = ({ name, title, email }: MetPerson): ListedPerson => ({ name, title, email })

/** The fuller of two names: what a person calls themselves in a call may be their short name, or their mail address. */
export function fullerName(seenAs: string, listed: string): string {
  if (!seenAs || !listed) return seenAs || listed
  const words = (name: string) => (name.includes('@') ? 0 : name.trim().split(/\s+/).length)
  return words(listed) > words(seenAs) ? listed : seenAs
}

/** What the user has not touched of somebody follows the calendar. */
export function followed(person: DebriefPerson, listed: ListedPerson): DebriefPerson {
  const before = person.listed
  const isNameOurs = ['', person.seenAs, before?.name].includes(person.name)
  return {
    ...person,
    listed,
    name: isNameOurs ? fullerName(person.seenAs, listed.name) : person.name,
    title: person.title === (before?.title ?? '') ? listed.title : person.title,
    email: person.email === (before?.email ?? '') ? listed.email : person.email,
  }
}
