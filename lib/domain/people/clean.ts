/** One line without control characters and without marks that turn the direction of reading. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
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
