// Accents and the vowel points of Hebrew and Arabic. In other scripts a mark makes another letter: が is not か.
const ACCENTS =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}])\p{M}/gu
/** Letters that Unicode doesn't take apart. */
const SPELT: Record<string, string> = {
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
}
const ASCII = /^[\0-~]*$/

/** The same letters without accents, in the case that they have: "Øre" is "Ore". */
export function bareLetters(text: string): string {
  if (ASCII.test(text)) return text
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßẞøØłŁæÆœŒđĐðÐþÞı]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFC')
}

/**
 * For comparing, never for showing: bare letters in lower case, without ligatures and full-width forms, with straight
 * apostrophes.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return bareLetters(text.normalize('NFKC')).toLowerCase().replace(/ς/g, 'σ').replace(/[’‘ʼ]/g, "'")
}

/** Folded, on one line, with single spaces. Its signs stay: "C++" isn't "C#". */
export const foldedLine = (text: string): string => fold(text).replace(/\s+/g, ' ').trim()

/** The folded words with one space between them, without any other sign. */
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** The folded letters and digits alone: "J.P. Morgan" is "jpmorgan". */
export const squashed = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Folded, each syllable in its parts: the first letter of a Korean one finds it. */
export const foldedParts = (text: string): string => fold(text).normalize('NFD')
