import type { ModelWords } from '../languages/model-words.ts'

/** A number with what it counts, as far as that changes what it says: "12 %" isn't "12 weeks". */
const figure =
  /(?<before>[£$€]\s?)?(?<digits>\p{Nd}+(?:[.,:’]\p{Nd}+)*)(?:[\s-]?(?<after>%|[£$€]|\p{L}+))?|(?<word>\p{L}{3,})(?:[\s-](?<next>\p{L}+))?/gu

/** The numbers of a text in their order, in figures and in words: "1,900", "six weeks", "halved". */
export function figuresIn(text: string, words: ModelWords): string[] {
  const found: string[] = []
  figure.lastIndex = 0
  for (let match = figure.exec(text); match; match = figure.exec(text)) {
    const { before = '', digits, after = '', word = '', next = '' } = match.groups ?? {}
    if (digits !== undefined) found.push(keyOf(numberOf(digits), before.trim() || after, words))
    else {
      const number = Object.hasOwn(words.numbers, word.toLowerCase()) ? words.numbers[word.toLowerCase()] : undefined
      if (number !== undefined) found.push(keyOf(number, next, words))
      // The word behind it may be a number itself.
      figure.lastIndex = match.index + word.length
    }
  }
  return found
}

/** "1,900" and "1.900" are one number in two languages. */
const numberOf = (digits: string) =>
  /^\d{1,3}(?:[.,’]\d{3})+$/u.test(digits) ? digits.replace(/[.,’]/gu, '') : digits.replace(',', '.')

function keyOf(number: string, unit: string, { units }: ModelWords): string {
  const name = unit.toLowerCase()
  return Object.hasOwn(units, name) ? `${number} ${units[name]}` : number
}
