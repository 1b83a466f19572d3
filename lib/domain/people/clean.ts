import { withoutInvisible } from '../text/invisible.ts'

/** One line without control characters and without letters that nobody sees. */
export function cleanLine(text: string): string {
  return withoutInvisible(text)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
}

/** Lower case, without accents and full-width forms: for comparing, never for showing. */
export function fold(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđıð]/g, (char) => SPELT[char] ?? char)
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFC')
}
const SPELT: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', ð: 'd' }
