import { countWords } from '../../../text/count-words.ts'
import type { Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { asObject, isPlural, lowered, reading, wholeClause } from './forms.ts'
import { plain, shapeOf, wordsOf } from './shape.ts'
import { toYou } from './you.ts'

/** A note as the user wants it to be said: what it is needs no proof then, only the right pronouns. */
export function saidAs(text: string, saying: 'sentence' | 'topic', scope: Scope): Reading | null {
  const turned = toYou(text, { names: scope.names, ours: true })
  if (turned === null || /[→[\]{}<>|]/u.test(turned)) return null
  const small = lowered(turned, scope)
  if (saying === 'sentence') return countWords(small) < 2 ? null : reading('clause', wholeClause(small), { about: '' })
  return reading('phrase', asObject(small), { count: isPlural(small) ? 'are' : 'is', bare: small })
}

/** Why something stayed with the writer: a clause, or "of …". */
export function readBecause({ text, unknown, asks }: Tidied, scope: Scope): Reading | Refused {
  if (asks) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const why = lowered(text.replace(/^(?:because|since|as|that['’]s because|it stayed with me because) /iu, ''), scope)
  if (countWords(why) > 24) return { refused: 'long' }
  if (/^of \p{L}/u.test(why)) return reading('phrase', why)
  const [first = ''] = wordsOf(why).map(plain)
  const isMine = /^(?:i|we|it|that|this|my|our|i'm|i've|i'd|it's|that's)$/u.test(first) && countWords(why) >= 3
  return isMine || shapeOf(why) === 'clause' ? reading('clause', why) : { refused: 'unclear' }
}
