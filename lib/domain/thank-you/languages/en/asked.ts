import { irregular } from './lexicon.ts'

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

function aboutOf(question: string): string | null {
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

const pasts = new Map(Object.entries(irregular).map(([said, base]) => [base, said]))

/** The form in the past of a plain verb. */
function pastOf(verb: string): string {
  const known = pasts.get(verb)
  if (known) return known
  if (/e$/u.test(verb)) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^(?:stop|plan|drop|swap|ship|trim|grab|cut|spot|fit|refer|prefer)$/u.test(verb)
    ? `${verb}${verb.slice(-1)}ed`
    : `${verb}ed`
}

/** As the writer noted it: "how am I with new starters", "what if the plan fails", "time when a handover went wrong". */
function ownQuestion(text: string): string | null {
  const rules: readonly (readonly [RegExp, (m: Record<string, string>) => string])[] = [
    [
      /^(?<how>how|why|where|when|what) (?<aux>am|do|would|did|can|should|have) i (?<rest>.+)$/iu,
      (m) => `${low(m.how ?? '')} I ${/^do$/iu.test(m.aux ?? '') ? '' : `${low(m.aux ?? '')} `}${m.rest}`,
    ],
    [/^what if (?<rest>(?:the|a|an|some|one|you|your) .+)$/iu, (m) => `what I would do if ${toMe(m.rest ?? '')}`],
    [
      /^(?:a |the )?(?<noun>time|moment|situation) (?<rest>(?:when|in which|where) .+)$/iu,
      (m) => `about a ${low(m.noun ?? '')} ${toMe(m.rest ?? '')}`,
    ],
    [/^how to (?<rest>\p{L}+ .+)$/iu, (m) => `how to ${m.rest}`],
    [
      /^(?<verb>plan|work|teach|cook|design|sell|write|lead|learn|travel) (?<rest>alone or .+|in .+ or .+|with .+ or .+)$/iu,
      (m) => `whether I ${low(m.verb ?? '')} ${m.rest}`,
    ],
  ]
  for (const [pattern, say] of rules) {
    const found = pattern.exec(text)?.groups
    if (found && !/[,;:?+]/u.test(text))
      return say(found)
        .replace(/\bi\b/gu, 'I')
        .replace(/\bI (?:would )?do i\b/giu, 'I do')
  }
  return null
}

/** Yes or no: "Have you run a site?" is "whether I have run a site". */
const yesNo = /^(?<aux>have|would|could|can|do|are|were|did|will) (?:you|u) (?<what>.+)$/iu

/**
 * A question as it follows "You asked": "How do you decide what not to measure?" is "how I decide what not to
 * measure", "Tell me about a backlog that you cut" is "about a backlog that I cut". Null when it has another form.
 */
export function askedAbout(question: string): string | null {
  const own = question.replace(/[\s?.!]+$/u, '')
  const first = ownQuestion(own)
  if (first !== null) return first
  const past = /^(?<how>how|why|where|when|what) did you (?<verb>\p{L}+)(?<rest>.*)$/iu.exec(own)?.groups
  if (past && !/[,;:?+]/u.test(own))
    return `${low(past.how ?? '')} I ${pastOf(low(past.verb ?? ''))}${toMe(past.rest ?? '')}`
  const whether = yesNo.exec(question.replace(/[\s?.!]+$/u, ''))?.groups
  if (whether && !/[?;:]|\b(?:I|my|mine)\b/u.test(whether.what ?? '')) {
    const aux = (whether.aux ?? '').toLowerCase()
    const verb = { are: 'am', were: 'was', do: '', did: '' }[aux] ?? aux
    // "Did you finish" has its past in the verb that is left.
    if (aux === 'did') return null
    return `whether I ${verb === '' ? '' : `${verb} `}${toMe(whether.what ?? '')}`
  }
  const about = aboutOf(question)
  if (about === null) return null
  return /^(?:how|why|where|when|what|which)\b/iu.test(about) ? about : `about ${about}`
}
