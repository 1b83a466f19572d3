import { remembered } from '../../people/remembered.ts'
import { roleNouns } from '../extract/role-words.ts'
import { type Hit, termFinder } from './find-terms.ts'
import { type EventTerm, eventTerms } from './terms.ts'

export type Term = EventTerm | 'role'

/** The terms of a text. */
export const hitsIn = remembered((text: string): Hits => new Hits(text))

let finder: ((text: string) => Hit<Term>[]) | undefined

/** Terms of one text by kind. A term inside a longer one says nothing of its own: "mock interview" is no "interview". */
class Hits {
  private readonly byKind = new Map<Term, Hit<Term>>()

  constructor(text: string) {
    // Made at the first event, not when the file is loaded.
    finder ??= termFinder<Term>({ ...eventTerms, role: roleNouns })
    const all = finder(text)
    for (const hit of all) {
      // "Your interview" is an interview all the same.
      const covered =
        hit.at >= 0 &&
        all.some((other) => other.kind !== 'candidate' && other.length > hit.length && covers(other, hit))
      if (!covered && !this.byKind.has(hit.kind)) this.byKind.set(hit.kind, hit)
    }
  }

  /** The first of these kinds that stands in the text, as the list has it; empty when none does. */
  first(...kinds: Term[]): string {
    for (const kind of kinds) {
      const hit = this.byKind.get(kind)
      if (hit) return hit.term
    }
    return ''
  }

  has(...kinds: Term[]): boolean {
    return kinds.some((kind) => this.byKind.has(kind))
  }

  /** These terms and those of a part of the same text. */
  with(part: Hits): Hits {
    const both = new Hits('')
    for (const hits of [this, part])
      for (const [kind, hit] of hits.byKind) if (!both.byKind.has(kind)) both.byKind.set(kind, hit)
    return both
  }

  /** Whether one word says both. */
  sameWord(one: Term, other: Term): boolean {
    const [a, b] = [this.byKind.get(one), this.byKind.get(other)]
    return a !== undefined && b !== undefined && a.at === b.at
  }

  /** Whether one of these kinds stands at the beginning. */
  leads(...kinds: Term[]): boolean {
    return kinds.some((kind) => {
      const hit = this.byKind.get(kind)
      return hit !== undefined && hit.at <= 0
    })
  }
}

const covers = (long: Hit<Term>, short: Hit<Term>) =>
  long.at <= short.at && long.at + long.length >= short.at + short.length

export type { Hits }
