const swaps: Readonly<Record<string, string>> = {
  'you are': 'I am',
  'you were': 'I was',
  "you're": 'I am',
  "you've": 'I have',
  "you'd": 'I would',
  "you'll": 'I will',
  yourself: 'myself',
  yours: 'mine',
  your: 'my',
  our: 'your',
  ours: 'yours',
  we: 'you',
  us: 'you',
}

const objective =
  /\b(?:with|to|for|by|from|about|of|on|at|makes?|made|gave|gives?|drives?|motivates?|tell|told|help(?:s|ed)?|taught|teach|shaped|interests?|attracted|bothers)$/iu

/** "you" of the asker is the writer, "we" of the asker is the reader. */
function toMe(text: string): string {
  const swapped = /\b(?:you(?: are| were|['’](?:re|ve|d|ll))|yourself|yours|your|you|ours|our|we|us)\b/giu
  return text.replace(swapped, (found: string, at: number) => {
    const known = swaps[found.toLowerCase().replace('’', "'")]
    if (known !== undefined) return known
    const after = text.slice(at + found.length)
    return objective.test(text.slice(0, at).trimEnd()) || /^(?:[.?,]|$)/u.test(after) ? 'me' : 'I'
  })
}

type Rule = readonly [RegExp, (match: RegExpExecArray) => string]

const low = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

const rules: readonly Rule[] = [
  [/^(?:can you |could you )?(?:please )?(?:tell|talk)(?: to)? (?:me|us)? ?(?:about|through) (?<what>.+)$/iu, (m) => toMe(m.groups?.what ?? '')],
  [/^(?:can you |could you )?(?:please )?(?:describe|give (?:me|us) an example of|walk (?:me|us) through|take (?:me|us) through) (?<what>.+)$/iu, (m) => toMe(m.groups?.what ?? '')],
  [/^(?<how>how|why|where|when|what|which \p{L}+|what \p{L}+|how (?:often|much|long|many \p{L}+)) do you (?<what>.+)$/iu, (m) => `${low(m.groups?.how ?? '')} I ${toMe(m.groups?.what ?? '')}`],
  [/^(?<how>how|why|where|when|what|which \p{L}+|what \p{L}+) (?<aux>would|will|can|could|should|have|had) you (?<what>.+)$/iu, (m) => `${low(m.groups?.how ?? '')} I ${m.groups?.aux} ${toMe(m.groups?.what ?? '')}`],
  [/^(?<how>how|why|where|when|what|which \p{L}+|what \p{L}+) are you (?<what>.+)$/iu, (m) => `${low(m.groups?.how ?? '')} I am ${toMe(m.groups?.what ?? '')}`],
  [/^what (?<verb>is|are|was|were) (?<what>your .+)$/iu, (m) => toMe(m.groups?.what ?? '')],
  [/^(?<what>what (?:makes|made|drives|motivates|drew|brings|brought|interests|attracts) .+)$/iu, (m) => low(toMe(m.groups?.what ?? ''))],
] // biome-ignore format: one rule a line

/**
 * What a question was about, to stand behind "your question about": "How do you decide what not to measure?" is
 * "how I decide what not to measure". Null when it has another form.
 */
export function askedAbout(question: string): string | null {
  const text = question.replace(/[\s?.!]+$/u, '')
  for (const [pattern, say] of rules) {
    const match = pattern.exec(text)
    if (match) {
      const about = say(match)
        .replace(/^(?:a )?time when I/iu, 'a time when I')
        .trim()
      return /[?;]/u.test(about) || /\b(?:I|my|mine|I['’]\p{L}+)\b/u.test(text) || about.split(' ').length < 2
        ? null
        : about
    }
  }
  return null
}
