import { inAnyLanguage } from '../languages/languages.ts'

/** Words that say nothing of what a text is about. */
const common = new RegExp(`^(?:${inAnyLanguage(({ reading }) => reading.everyday)})$`, 'u')

/** The beginnings of the words that a text is about. */
export function stems(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !common.test(word))
      .map((word) => word.replace(/(?:ies|es|s|ing|ed)$/u, '').slice(0, 5)),
  )
}

/** How many words two texts have in common. */
export function related(a: string, b: string): number {
  const [left, right] = [stems(a), stems(b)]
  let count = 0
  for (const stem of left) if (right.has(stem)) count += 1
  return count
}
