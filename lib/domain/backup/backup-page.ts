import { type Debrief, debriefFields, debriefKind } from '../debrief/debrief.ts'
import { type Fields, textsIn } from '../fields.ts'
import { taskRecordKind } from '../follow-up/task.ts'
import { interviewKind } from '../interview/interview.ts'
import { liveNoteKind } from '../interview/live-note.ts'
import { recordsIn } from '../record.ts'
import { thankYouDraftKind } from '../thank-you/thank-you-draft.ts'
import type { Rows } from './backup-stores.ts'

/** The parts of a debrief that the page shows, each under a heading of its own. */
export const pageParts = [
  'people',
  'questions',
  'surprises',
  'promisesByMe',
  'promisesByThem',
  'nextStep',
  'jobSpec',
  'review.wentWell',
  'review.assessments',
  'review.improvements',
  'review.ownQuestions',
  'review.unsaid',
  'review.preparation',
  'review.goals',
  'review.news',
  'review.concerns',
  'review.terms',
  'review.conduct',
  'fit',
  'morning',
  'outcome',
] as const
export type PagePart = (typeof pageParts)[number]

/** What stands on the page beside the user's own words. */
export interface PageWords {
  /** BCP 47 */
  language: string
  title: string
  /** When the backup was made, and how it comes back. */
  lead: string
  headings: Record<PagePart, string>
  /** Over quick notes, letters that the user edited, and tasks of their own. */
  notes: string
  letter: string
  tasks: string
  /** An interview of which nothing is known. */
  unnamed: string
  /** A day with its time. @param at ms since 1970 */
  date: (at: number) => string
}

/** A page that shows a backup in any browser: no script, no request, and nothing in it but text. */
export function backupPage(rows: Rows, words: PageWords): string {
  const debriefs = recordsIn(debriefKind, rows.debriefs)
  const known = new Set(debriefs.map(({ interviewId }) => interviewId))
  const notes = groupBy(recordsIn(liveNoteKind, rows.liveNotes), ({ interviewId }) => interviewId)
  const letters = groupBy(recordsIn(thankYouDraftKind, rows.thankYouDrafts), ({ interviewId }) => interviewId)
  const bare = recordsIn(interviewKind, rows.interviews).filter(({ id }) => !known.has(id))
  const shown = [
    ...debriefs.map((debrief) => ({
      at: debrief.startedAt,
      id: debrief.interviewId,
      name: debrief.company,
      facts: [debrief.role, debrief.round],
      body: pageParts.map((part) => section(words.headings[part], linesOf(debrief, part))).join(''),
    })),
    ...bare.map(({ id, startedAt, seenNames }) => ({ at: startedAt, id, name: '', facts: seenNames, body: '' })),
  ]
  const articles = shown
    .sort((a, b) => b.at - a.at)
    .map(({ at, id, name, facts, body }) =>
      [
        `<article><h2>${escaped(name.trim() || words.unnamed)}</h2>`,
        `<p>${escaped([words.date(at), ...facts.filter((fact) => fact.trim() !== '')].join(' · '))}</p>`,
        body,
        section(words.notes, notes.get(id)?.map(({ text }) => text) ?? []),
        section(words.letter, letters.get(id)?.flatMap(({ edited }) => edited?.body ?? []) ?? []),
        '</article>',
      ].join(''),
    )
  const own = recordsIn(taskRecordKind, rows.tasks).flatMap(({ kind, text }) => (kind === 'own' && text ? [text] : []))
  return frame(words, `${articles.join('\n')}\n${section(words.tasks, own)}`)
}

/** A page beside a sealed backup, which shows nothing of it and says how it is opened. */
export const sealedPage = (words: Pick<PageWords, 'language' | 'title' | 'lead'>): string => frame(words, '')

function frame({ language, title, lead }: Pick<PageWords, 'language' | 'title' | 'lead'>, body: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
article { margin-block: 2.5rem; border-top: 1px solid }
h3 { margin-bottom: 0; font-size: 1rem }
li { white-space: pre-wrap }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${body}
</body>
</html>
`
}

const section = (heading: string, lines: readonly string[]): string => {
  const said = lines.filter((line) => line.trim() !== '')
  if (said.length === 0) return ''
  return `<h3>${escaped(heading)}</h3><ul>${said.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
}

/** What stands in a part: a line for each of its entries, or for each of its texts. */
function linesOf(debrief: Debrief, part: PagePart): string[] {
  const [name = '', inner] = part.split('.')
  const fields = debriefFields as Fields
  const outer = debrief as unknown as Record<string, Record<string, unknown>>
  const [field, value] = inner ? [fields[name]?.fields?.[inner], outer[name]?.[inner]] : [fields[name], outer[name]]
  if (!field) return []
  const said = textsIn({ [part]: field }, { [part]: value } as never)
  if (!field.isList) return said.flatMap(({ texts }) => texts)
  return [...groupBy(said, ({ entry }) => entry).values()].map((entry) =>
    entry.flatMap(({ texts }) => texts).join(' · '),
  )
}

function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
