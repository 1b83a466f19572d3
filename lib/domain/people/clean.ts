import { withoutInvisible } from '../text/invisible.ts'

/** One line without control characters and without letters that nobody sees. */
export function cleanLine(text: string): string {
  return withoutInvisible(text)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
}
