import { countWords } from '../../../text/count-words.ts'
import type { Reading, Refused, Scope } from '../../read/reading.ts'
import type { Tidied } from '../../read/tidied.ts'
import { isVerbForm, toReader } from './address.ts'
import { withNouns } from './nouns.ts'
import { isAllSmall, lowered, reading } from './read.ts'

/** A note as the user wants it to be said: what it is needs no proof then, only the right pronouns. */
export function saidAs(text: string, saying: 'sentence' | 'topic', scope: Scope): Reading | null {
  const turned = toReader(text, { names: scope.names, ours: true, du: scope.du })
  if (turned === null || /[→[\]{}<>|]/u.test(turned)) return null
  const small = lowered(turned)
  // A phrase would need its case; as a keyword it stands as it is.
  return saying === 'sentence'
    ? countWords(small) < 2
      ? null
      : reading('clause', small)
    : reading('doing', small, { bare: small })
}

/** Why something stayed with the writer, with its verb at the end as it follows "weil", or as a sentence of its own. */
export function readBecause({ text, unknown, asks }: Tidied): Reading | Refused {
  if (asks) return { refused: 'question' }
  if (unknown.length > 0) return { refused: 'shorthand' }
  const whole = withNouns(text.replace(/^(?:weil|denn|da) /iu, ''))
  if (whole === null || isAllSmall(whole)) return { refused: 'unclear' }
  if (countWords(whole) > 24) return { refused: 'long' }
  const last = whole.split(' ').at(-1) ?? ''
  const why = lowered(whole).replace(/^Ich /u, 'ich ').replace(/^Wir /u, 'wir ').replace(/^Es /u, 'es ')
  if (isVerbForm(last) || /(?:te|ten|st|habe|bin|ist|war)$/u.test(last)) return reading('asked', why)
  return countWords(whole) < 3 ? { refused: 'unclear' } : reading('clause', whole)
}
