import { keyTerms } from '../debrief/key-terms.ts'
import { stopWords } from '../debrief/stop-words.ts'
import { foldedWords } from '../text/fold.ts'
import type { From, Met } from './from.ts'

/** Two views of one job that don't meet: a question that is ready to be asked. */
export type Difference =
  /** What each of two people put first. */
  | { kind: 'people'; first: Side; second: Side }
  /** The job specification comes back to it, and nobody spoke of it. */
  | { kind: 'unspoken'; term: string }

interface Side {
  name: string
  stressed: string
}

const MOST_OF_PEOPLE = 3
const MOST_UNSPOKEN = 2

/**
 * Where people want different things of one job. It doesn't judge whether two views can live together: what one puts first
 * and another never mentions is worth the question.
 *
 * @param people as they were met, those who come first
 * @param jobSpec empty for none
 */
export function differencesOf(people: readonly From<Met>[], jobSpec: string): Difference[] {
  const heard = people.flatMap(({ value: { person } }) => {
    const stressed = person.stressed.filter((text) => text.trim() !== '')
    return stressed[0] ? [{ name: person.name, stressed, first: stressed[0] }] : []
  })
  const pairs = heard.flatMap((one, index) => heard.slice(index + 1).map((other) => [one, other] as const))
  const apart = pairs
    .filter(([one, other]) => !shares(one.first, other.stressed) && !shares(other.first, one.stressed))
    .map(
      ([one, other]): Difference => ({
        kind: 'people',
        first: { name: one.name, stressed: one.first },
        second: { name: other.name, stressed: other.first },
      }),
    )
  const said = people.flatMap(({ value: { person } }) => [...person.stressed, person.skills, person.problem])
  const unspoken = heard.length === 0 ? [] : keyTerms(jobSpec).filter((term) => !shares(term, said))
  return [
    ...apart.slice(0, MOST_OF_PEOPLE),
    ...unspoken.slice(0, MOST_UNSPOKEN).map((term): Difference => ({ kind: 'unspoken', term })),
  ]
}

/** Whether one of the texts has a word in common with this one that says something, in whatever inflection. */
export function shares(text: string, others: readonly string[]): boolean {
  const words = tellingWords(text)
  return others.some((other) => tellingWords(other).some((word) => words.some((one) => isAlike(one, word))))
}

const tellingWords = (text: string): string[] =>
  foldedWords(text)
    .split(' ')
    .filter((word) => word.length > 2 && !stopWords.has(word))

/** The same stem: inflections of English and German differ at the end. */
const isAlike = (a: string, b: string): boolean => {
  const stem = Math.min(a.length, b.length, 5)
  return a.slice(0, stem) === b.slice(0, stem)
}
