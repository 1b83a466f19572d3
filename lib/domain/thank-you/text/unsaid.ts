import { letterLanguage } from '../languages/languages.ts'
import type { LetterLanguage } from '../style.ts'

/**
 * What the user wishes to have said, without the wish: "I should have mentioned that I led the move" is "I led the
 * move". What follows a colon behind words of doubt is the content: "rambled on SAP: six sites in a year".
 */
export function contentOf(raw: string, language: LetterLanguage, doubts: (text: string) => boolean): string {
  const [before = '', ...after] = raw.split(/:\s+/u)
  const text = after.length > 0 && doubts(before) ? after.join(': ') : raw
  const content = text.replace(letterLanguage(language).unsaid, '').trim()
  return content === '' ? '' : content.slice(0, 1).toUpperCase() + content.slice(1)
}
