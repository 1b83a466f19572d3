import { capital } from '../../../text/capital.ts'
import { countWords } from '../../../text/count-words.ts'
import type { Reading, Scope } from '../../read/reading.ts'
import { determiners, massNouns, notPeople, numbers, peopleNouns } from './lexicon.ts'
import { plain, shapeAt, shapeOf, wordsOf } from './shape.ts'
import { tag } from './tagger.ts'

/** Names of things that a small letter would spoil, though no note has them inside a sentence. */
const brands =
  /^(?:excel|word|powerpoint|salesforce|jira|slack|python|java|react|figma|google|outlook|teams|zoom|linear|notion|hubspot|kubernetes|docker|linux|windows|android|wordpress|shopify|github|amazon|microsoft|apple|photoshop|autocad|tableau|power|snowflake|english|german|french|spanish|italian|dutch|polish|turkish|brexit|christmas|easter)$/iu

/** The fragment as it stands inside a sentence: the capital of a line goes, that of a name stays. */
export function lowered(text: string, { capitals }: Pick<Scope, 'capitals'>): string {
  const first = /^[\p{L}\p{M}’'-]+/u.exec(text)?.[0]
  if (first === undefined || /^\p{Ll}/u.test(first) || /^I(?:['’]\p{L}+)?$/u.test(first)) return text
  if (/\p{Lu}/u.test(first.slice(1)) || /^\p{Lu}$/u.test(first.replace(/^A$/u, ''))) return text
  if (capitals.has(first) || brands.test(first)) return text
  const tagged = tag(wordsOf(text))[0]
  const isName = tagged?.isName && !/s$/u.test(first) && tag([first.toLowerCase()])[0]?.isName
  return isName ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** The last word of the phrase itself: before a preposition or a relative clause. */
function headOf(phrase: string): string {
  const words = wordsOf(phrase).map(plain)
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      /^(?:of|in|on|at|by|for|from|with|without|between|that|which|who|to|about|into|than|within|across|per|as|under|over|around|after|before|during|below|above|near|beyond|past|when|where|every|each|last|next|twice|once)$/u.test(
        word,
      ),
  )
  return words[(end < 0 ? words.length : end) - 1] ?? ''
}

const articled = (phrase: string) => {
  const [first = '', second = ''] = wordsOf(phrase).map(plain)
  return (
    determiners.has(first) ||
    numbers.has(first) ||
    /^\d/u.test(first) ||
    /['’]s$/u.test(first) ||
    (first === 'half' && /^(?:the|of|a|an|our|your)$/u.test(second)) ||
    /^(?:more|less|fewer|better|faster|higher|lower|someone|somebody|everyone|very|too|so|such|lots|plenty|early|being|having)$/u.test(
      first,
    ) ||
    (/^\p{L}+ing$/u.test(first) && (determiners.has(second) || numbers.has(second)))
  )
}

export const isPlural = (phrase: string): boolean => {
  const head = headOf(phrase)
  return (
    /^(?:people|children|men|women|staff|police|data)$/u.test(head) ||
    (/[^s]s$/u.test(head) && !/(?:ics|ness|us|is)$/u.test(head))
  )
}

/** A phrase as the object of a sentence: a single thing that can be counted gets its article. */
export function asObject(phrase: string): string {
  if (/^[\p{L}-]*[^s\s]s \p{L}{2,}ing\b/u.test(phrase)) return phrase
  if (articled(phrase) || isPlural(phrase) || massNouns.test(headOf(phrase))) return phrase
  const [first = ''] = phrase.split(' ')
  if (
    /^\p{Ll}+ing$/u.test(first) &&
    phrase.includes(' ') &&
    !/^(?:meeting|training|briefing|building|opening|setting|morning|evening|ceiling|wing|string|spring|king|ring|wedding|painting|drawing|heading|landing|parking|booking|mailing|evening|listing|filing|trading|swing)$/u.test(
      first,
    ) &&
    !tag(wordsOf(phrase))[0]?.isSingular
  )
    return phrase
  if (/^\p{Lu}/u.test(first) && !/ \p{Ll}/u.test(phrase) && !/^\p{Lu}{2,}/u.test(first)) return phrase
  if (/ing$/u.test(headOf(phrase)) || (/^\p{Lu}{2,}$/u.test(first) && !phrase.includes(' '))) return phrase
  return `the ${phrase}`
}

/** As something that both know of. */
export function definite(phrase: string): string {
  if (articled(phrase) && !/^(?:a|an) /iu.test(phrase)) return phrase
  if (/^(?:a|an) /iu.test(phrase)) return phrase
  const [first = ''] = phrase.split(' ')
  if (/^\p{Lu}\p{Ll}/u.test(first) && / \p{Ll}/u.test(phrase) === false) return phrase
  return `the ${phrase}`
}

/** A main clause out of a long note, cut only where a whole thought ends; null when there is none that is proven. */
export function mainClause(text: string, most: number): string | null {
  if (countWords(text) <= most) return null
  const cuts = [
    ...text.matchAll(
      /;\s|\s\(|,?\s(?=(?:because|but|so that|which|whereas|although|while|as if|so)\s)|,\s(?=(?:and|the|they|he|she|it|we|so|then|every|nobody)\s)|\sand\s(?=(?:that|they|he|she|it|we|the|nobody|everyone)\s)|,\s/giu,
    ),
  ]
    .map((cut) => text.slice(0, cut.index).trim())
    .filter((part) => countWords(part) <= most && countWords(part) >= 3)
  return cuts.reverse().find((part) => shapeOf(part) === 'clause' && !endsOpen(part)) ?? null
}

/** Cut in the middle of a thought. */
const endsOpen = (text: string) =>
  /\b(?:the|a|an|and|or|but|of|to|in|on|at|by|for|from|with|that|which|who|is|are|was|were|most|every|each|their|our|your|my)$/iu.test(
    text,
  )

/** A singular noun that lost its article in haste, at the end of a clause: "you will send case". */
export function withArticle(text: string): string {
  const words = wordsOf(text)
  const last = plain(words.at(-1) ?? '')
  const before = plain(words.at(-2) ?? '')
  const tagged = tag(words)
  const isBare = tagged.at(-1)?.isSingular && !tagged.at(-1)?.isName && tagged.at(-2)?.isVerb
  return isBare &&
    !massNouns.test(last) &&
    !/^(?:me|you|us|it|him|them|everyone|everybody|someone|nobody|all|back|home|work|today|tomorrow|tonight|soon|once|hr)$/iu.test(
      last,
    ) &&
    !/^(?:be|is|are|was|were|been)$/u.test(before)
    ? text.replace(/(\S+)$/u, 'the $1')
    : text
}

/** The subject of a clause as what the sentence is about: "drivers meet in dead ends" is "drivers who meet in dead ends". */
export function aboutOf(clause: string): string {
  const { shape, verb } = shapeAt(clause)
  if (shape !== 'clause' || verb < 1) return ''
  const words = wordsOf(clause)
  const tokens = words.map(plain)
  const subject = words.slice(0, verb)
  const head = plain(subject.at(-1) ?? '')
  const plural = isPlural(subject.join(' '))
  if (!plural || subject.length > 3 || /[,;:(]/u.test(clause) || countWords(clause) > 12) return ''
  if (
    !/^\p{Ll}/u.test(clause) ||
    numbers.has(tokens[0] ?? '') ||
    /^\d/u.test(tokens[0] ?? '') ||
    /^(?:you|they|we|i|people|these|those|your|both|all|most|many|some|half|no|the|our|their)$/iu.test(tokens[0] ?? '')
  )
    return ''
  if (
    tokens.some((token) =>
      /^(?:because|but|when|while|if|so|and|nobody|only|n't|not|never|don't|can't|do)$/u.test(token),
    )
  )
    return ''
  return `${subject.join(' ')} ${isPeople(head) ? 'who' : 'that'} ${words.slice(verb).join(' ')}`
}

const isPeople = (word: string) => peopleNouns.test(word) && !notPeople.test(word)

/** A reading with its words inside a sentence and at its beginning. */
export function reading(form: Reading['form'], x: string, more: Record<string, string> = {}): Reading {
  return { form, values: { x, X: capital(x), ...more } }
}

/** Two clauses that haste joined by a comma get their "and"; a thing that can be counted gets its article. */
export function wholeClause(text: string): string {
  return withSubject(
    text.replace(
      /, (?!(?:and|but|so|or|which|who|because|then|while|as|where|not) )(?<rest>[^,]+)$/u,
      (all, rest: string, at: number, whole: string) =>
        shapeOf(rest) === 'clause' && shapeOf(whole.slice(0, at)) === 'clause' ? `, and ${rest}` : all,
    ),
  )
}

function withSubject(clause: string): string {
  const { shape, verb } = shapeAt(clause)
  if (shape !== 'clause' || verb < 1) return clause
  const subject = wordsOf(clause)
    .slice(0, verb)
    .filter((word) => !/^(?:never|always|often|still|just|only|also|hardly)$/u.test(word))
  const [first = ''] = subject.map(plain)
  const isBare = /^\p{Ll}/u.test(clause) && subject.length <= 2 && !/ing$/u.test(subject.at(-1) ?? '')
  const isPronoun =
    /^(?:i|you|he|she|it|we|they|there|nobody|everyone|everybody|someone|somebody|anyone|nothing|everything|something|that|this|people)$/u.test(
      first,
    )
  return isBare && !isPronoun && !/^\d/u.test(first)
    ? asObject(subject.join(' ')).startsWith('the ') && !/^the /u.test(clause)
      ? `the ${clause}`
      : clause
    : clause
}

/** A clause may go on behind its comma with what depends on it, or with one more clause; a third thought is cut off. */
export function oneThought(text: string): string {
  const [first = '', ...rest] = text.split(/, /u)
  if (rest.length === 0 || shapeOf(first) !== 'clause') return text
  const [second = ''] = rest
  const depends =
    /^(?:and|but|so|because|which|who|whose|while|although|before|after|when|if|or|not|with|without|in|on|at|for|from|by|as|like|such|especially|until|even|where)\b/iu.test(
      second,
    )
  const kept = depends || shapeOf(second) === 'clause'
  return kept ? (depends ? text : `${first}, ${second}`) : first
}
