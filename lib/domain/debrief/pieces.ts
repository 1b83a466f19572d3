import { textsIn } from '../fields.ts'
import type { Interview } from '../interview/interview.ts'
import type { LiveNote } from '../interview/live-note.ts'
import type { Piece, PieceKind } from '../text/search.ts'
import { type AskedQuestion, type Debrief, type DebriefPerson, debriefFields } from './debrief.ts'
import type { Tier } from './tiers.ts'

/** What of one entry makes one hit, and what stands between its texts. */
const joined: { readonly [K in PieceKind]?: string } = { person: ', ', answer: ' · ' }
/** What somebody said, asked or is. */
const ofSomebody: ReadonlySet<PieceKind> = new Set(['person', 'note', 'question'])

/** Every text of an interview and its debrief. */
export function piecesOf(
  { id, seenNames }: Interview,
  debrief: Debrief | undefined,
  notes: readonly LiveNote[] = [],
): Piece[] {
  const piece = (kind: PieceKind, text: string, of?: DebriefPerson): Piece => ({
    interviewId: id,
    kind,
    text,
    person: of && kind !== 'person' && kind !== 'job-spec' ? of.name : '',
    // Somebody without a name has no step of their own.
    personId: of && (of.name.trim() || of.seenAs.trim()) ? of.id : '',
  })
  // What has its place in a field is found there.
  const loose = notes.filter((note) => !debrief?.filedNotes.includes(note.id))
  const live = loose.map(({ text }) => piece('live-note', text))
  if (!debrief) return [...seenNames.map((name) => piece('person', name)), ...live]
  const whose = (entry: object) => {
    const personId = (entry as Partial<AskedQuestion>).askedBy ?? (entry as Partial<DebriefPerson>).id
    return debrief.people.find((person) => person.id === personId)
  }
  const pieces: Piece[] = []
  let last: object | null = null
  for (const { uses, texts, entry } of textsIn(debriefFields, debrief)) {
    const { search: kind } = uses
    if (kind === null || texts.length === 0) continue
    const before = pieces.at(-1)
    const between = joined[kind]
    if (between && before && before.kind === kind && last === entry) before.text = [before.text, ...texts].join(between)
    else {
      // The job specification is pasted beside what the first person stressed.
      const person = kind === 'job-spec' ? debrief.people[0] : ofSomebody.has(kind) ? whose(entry) : undefined
      pieces.push(...texts.map((text) => piece(kind, text, person)))
    }
    last = entry
  }
  return [...pieces, ...live]
}

/** Of the first part of a debrief, the step in which a text stands. */
const firstSteps: { readonly [K in PieceKind]?: string } = {
  company: 'who',
  role: 'who',
  round: 'who',
  who: 'who',
  person: 'who',
  question: 'asked',
  answer: 'asked',
  surprises: 'surprises',
  promise: 'promises',
}
const tonight: ReadonlySet<PieceKind> = new Set(['seeks', 'ratings', 'light', 'others', 'journal'])
const morning: ReadonlySet<PieceKind> = new Set(['morning', 'outcome'])

/** The part and the step of the debrief in which a text stands. */
export function debriefPlaceOf({ kind, personId }: Pick<Piece, 'kind' | 'personId'>): { tier: Tier; step: string } {
  if ((kind === 'note' || kind === 'job-spec') && personId) return { tier: 'now', step: `person:${personId}` }
  const step = firstSteps[kind]
  if (step) return { tier: 'now', step }
  if (kind === 'live-note' || kind === 'note' || kind === 'job-spec') return { tier: 'now', step: 'who' }
  return { tier: tonight.has(kind) ? 'tonight' : morning.has(kind) ? 'morning' : 'today', step: kind }
}
