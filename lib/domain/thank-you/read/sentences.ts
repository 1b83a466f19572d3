import type { LetterLanguagePack } from '../languages/language.ts'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter({ id }: Pick<LetterLanguagePack, 'id'>): Intl.Segmenter {
  const known = segmenters.get(id) ?? new Intl.Segmenter(id, { granularity: 'sentence' })
  segmenters.set(id, known)
  return known
}

/** Whether the full stop at the end of `before` belongs to a word of it, seen from what comes next. */
function goesOn(before: string, after: string, language: LetterLanguagePack): boolean {
  const head = before.trimEnd()
  if (!head.endsWith('.')) return false
  if (language.sentences.abbreviation.test(head)) return true
  if (/(?:^|[\s(])(?:\d{1,2}\.)?\d{1,2}\.$/u.test(head)) return language.sentences.afterOrdinal.test(after)
  return /(?:^|[\s.])\p{Lu}\.$/u.test(head) && !/(?:^|\s)I\.$/u.test(head)
}

/** The sentences of one line, each with its own closing mark. */
export function sentencesOf(line: string, language: LetterLanguagePack): string[] {
  const out: string[] = []
  const segments = [...segmenter(language).segment(line)].flatMap(({ segment }) =>
    // In haste a sentence begins small, where the segmenter finds none.
    segment.split(/(?<=[\p{L}\p{N}]{2}[.!?]\s)(?=\p{Ll}|\d)/u),
  )
  for (const segment of segments) {
    const before = out.at(-1)
    if (before !== undefined && goesOn(before, segment, language)) out[out.length - 1] = before + segment
    else out.push(segment)
  }
  return out.map((one) => one.trim()).filter(Boolean)
}
