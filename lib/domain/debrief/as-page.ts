import type { Interview } from '../interview/interview.ts'
import type { LiveNote } from '../interview/live-note.ts'
import type { Piece, PieceKind } from '../text/search.ts'
import type { Debrief } from './debrief.ts'
import { piecesOf } from './pieces.ts'

/** One heading of the page, with what was written under it. */
export interface PageSection {
  kind: PieceKind
  /** Whose view it is; empty where that is open. */
  person: string
  /** Of the first piece, for the way back into the form. */
  piece: Piece
  lines: string[]
}

/** What stands at the head of the page already. */
const inTitle: ReadonlySet<PieceKind> = new Set(['company', 'role', 'round'])

/** A debrief as it is read: what was written, in the order of the form, with empty parts left out. */
export function pageOf(interview: Interview, debrief: Debrief, notes: readonly LiveNote[]): PageSection[] {
  const sections: PageSection[] = []
  for (const piece of piecesOf(interview, debrief, notes)) {
    if (inTitle.has(piece.kind)) continue
    const known = sections.find(({ kind, person }) => kind === piece.kind && person === piece.person)
    if (known) known.lines.push(piece.text)
    else sections.push({ kind: piece.kind, person: piece.person, piece, lines: [piece.text] })
  }
  return sections
}

/** What nobody else has to know: pay, the journal, what one thinks of them, other roles. */
const privateKinds: ReadonlySet<PieceKind> = new Set([
  'terms',
  'journal',
  'conduct',
  'concerns',
  'ratings',
  'light',
  'others',
  'seeks',
  'outcome',
  'live-note',
  'job-spec',
])

export interface CoachWords {
  company: string
  /** "Interviewer 1" */
  person: (number: number) => string
}

/** The text without the names of the debrief, each replaced by the same words wherever it stands. */
export function withoutNames(debrief: Debrief, words: CoachWords): (text: string) => string {
  const people = debrief.people.flatMap(({ name, seenAs, introducedAs }, index) => {
    const whole = [name, seenAs, introducedAs].map((one) => one.trim()).filter(Boolean)
    const parts = whole
      .flatMap((one) => one.split(/[\s,]+/u))
      .filter((part) => part.length > 2 && /^\p{Lu}/u.test(part))
    return [...whole, ...parts].map((one) => ({ one, by: words.person(index + 1) }))
  })
  const company = debrief.company.trim()
  const all = [...(company ? [{ one: company, by: words.company }] : []), ...people].sort(
    (a, b) => b.one.length - a.one.length,
  )
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const patterns = all.map(
    ({ one, by }) => [new RegExp(`(?<![\\p{L}\\p{N}])${escaped(one)}(?![\\p{L}\\p{N}])`, 'giu'), by] as const,
  )
  return (text) =>
    patterns.reduce(
      (out, [pattern, by]) => out.replace(pattern, () => by),
      text.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '@').replace(/https?:\/\/\S+/gu, ''),
    )
}

/** The page for a coach: private parts are left out, and names are replaced alike everywhere. */
export function forCoach(sections: readonly PageSection[], debrief: Debrief, words: CoachWords): PageSection[] {
  const plain = withoutNames(debrief, words)
  return sections
    .filter(({ kind }) => !privateKinds.has(kind))
    .map((section) => ({ ...section, person: plain(section.person), lines: section.lines.map(plain) }))
}

export interface MarkdownPage {
  title: string
  /** Names and values at the head, as "Role" and "Analyst". */
  facts: readonly (readonly [name: string, value: string])[]
  sections: readonly { heading: string; lines: readonly string[] }[]
}

/** Signs that Markdown would read as its own. */
const literal = (text: string) =>
  text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&')
    .trim()

/** The page as Markdown: a heading each, what was written as a list. */
export function toMarkdown({ title, facts, sections }: MarkdownPage): string {
  const head = facts
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `- **${literal(name)}**: ${literal(value)}`)
  const parts = sections.map(({ heading, lines }) =>
    [`## ${literal(heading)}`, '', ...lines.map((line) => `- ${literal(line)}`)].join('\n'),
  )
  return `${[`# ${literal(title)}`, head.join('\n'), ...parts].filter(Boolean).join('\n\n')}\n`
}
