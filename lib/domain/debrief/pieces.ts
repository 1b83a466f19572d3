import { textsIn } from '../fields.ts'
import type { Interview } from '../interview/interview.ts'
import type { Piece } from '../text/search.ts'
import { type AskedQuestion, type Debrief, type DebriefPerson, debriefFields } from './debrief.ts'

/** What of one entry makes one hit, and what stands between its texts. */
const joined: { readonly [K in Piece['kind']]?: string } = { person: ', ', answer: ' · ' }

/** Every text of an interview in which one may look for something. */
export function piecesOf({ id, seenNames }: Interview, debrief: Debrief | undefined): Piece[] {
  const piece = (kind: Piece['kind'], text: string, person = ''): Piece => ({ interviewId: id, kind, text, person })
  if (!debrief) return seenNames.map((name) => piece('person', name))
  const nameOf = (entry: object) => {
    const personId = (entry as Partial<AskedQuestion>).askedBy ?? (entry as Partial<DebriefPerson>).id
    return debrief.people.find((person) => person.id === personId)?.name ?? ''
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
      const person = kind === 'note' || kind === 'question' ? nameOf(entry) : ''
      pieces.push(...texts.map((text) => piece(kind, text, person)))
    }
    last = entry
  }
  return pieces
}
