import { cleanLine } from '../people/clean.ts'
import { remembered } from '../people/remembered.ts'
import { squashed } from '../text/fold.ts'
import { labelOfAddress } from './company-address.ts'
import { type Word, withoutForms, withoutJoinedForms } from './legal-forms.ts'

const AND = /^(?:and|und|et|og|och|en|ja|ve|та|και)$/
/** These are names, too ("Vitamin E"): they count between two words only, and after the legal form is gone. */
const SHORT_AND = /^[yeiи]$/
const INITIALS = /^\p{L}(?:[./]\p{L})*\.?$|^\p{L}+["״”']\p{L}$/u

/** The key of a company's name by the rules alone; empty for a text that names none. See `companyKey`. */
export const nameKey: (name: string) => string = remembered((name) => {
  const text = cleanLine(name.replace(/[™®©℠]/g, '').normalize('NFKC')).toLowerCase()
  const label = labelOfAddress(text)
  const words = wordsOf(label ?? text)
  const bare = withoutForms(words[0]?.text === 'the' && words.length > 1 ? words.slice(1) : words)
  const last = bare.length - 1
  const and = (word: string, at: number) => (at > 0 && at < last && SHORT_AND.test(word) ? 'and' : word)
  return withoutJoinedForms(bare.map((word, at) => and(word.text, at)).join(''))
})

function wordsOf(text: string): Word[] {
  return text
    .replace(/\((?:株|有|同|주|유)\)/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])\++(?=$|[\s,.)])/gu, (signs) => ' plus'.repeat(signs.length))
    .replace(/[&+]/g, ' and ')
    .split(/[\s,;:|()[\]«»]+/u)
    .flatMap((piece) => labelOfAddress(piece) || piece.split(/(?<=[\p{L}\p{N}]{2})[./](?=[\p{L}\p{N}]{2})/u))
    .flatMap((piece) => {
      const parts = piece.split(/[-‐-―]/)
      return parts.map((part, at) => ({
        text: squashed(part),
        isDotted: /[./"״”']/.test(part) && INITIALS.test(part),
        isHyphened: at > 0 && parts[at - 1] !== '',
      }))
    })
    .filter((word) => word.text !== '')
    .map((word, at) => (at > 0 && AND.test(word.text) ? { ...word, text: 'and' } : word))
}
