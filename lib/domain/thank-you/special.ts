import { type Desk, type Line, special } from './desk.ts'
import { inAnyLanguage } from './languages/languages.ts'
import type { ByMaterial, Frames } from './languages/wording.ts'
import { type Evidence, needs, type Piece } from './material.ts'

/** The pool for the shape of the words first, then the one that puts them behind a colon. */
const tiersOf = (of: ByMaterial, piece: Piece): Frames[] => piece.pools.flatMap((name) => of[name] ?? [])

/** The preview on a telephone shows some 90 characters; the hook begins within them. */
const preview = 75

/** The callback: the one thing that the note begins with. What another person's note has is taken last. */
export function leadLine(desk: Desk, pieces: readonly Piece[]): { piece: Piece; line: Line } | null {
  const fresh = pieces.filter((piece) => !desk.taken.material.has(piece.key))
  const tries = [...fresh, ...pieces].map((piece) => ({ piece, free: false }))
  for (const { piece, free } of [...tries, ...pieces.map((one) => ({ piece: one, free: true }))]) {
    const { x = '', X = '', text = '' } = piece.values
    const early = (said: string) =>
      [x, X, text].some((part) => part !== '' && said.includes(part) && said.indexOf(part) <= preview)
    const order = { key: 'callback', values: piece.values, accept: early }
    const said = special(desk, order, tiersOf(desk.speech.wording.lead, piece), free)
    if (said !== null) {
      const when = { field: 'startedAt', value: String(desk.input.debrief.startedAt) }
      return {
        piece,
        line: { key: 'callback', slot: 'callback', text: said, sources: [...piece.sources, when], spare: 0 },
      }
    }
  }
  return null
}

/** The same kind of thing further down in the note. */
export function moreLine(desk: Desk, piece: Piece, slot: 'callback' | 'fit', spare: number): Line | null {
  const key = slot === 'fit' ? 'fit.need' : 'callback.more'
  const text = special(desk, { key, values: piece.values }, tiersOf(desk.speech.wording.more, piece))
  return text === null ? null : { key, slot, text, sources: piece.sources, spare }
}

const everyday = new RegExp(`^(?:${inAnyLanguage(({ reading }) => reading.everyday)})$`, 'u')

const stems = (text: string) =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !everyday.test(word))
      .map((word) => word.slice(0, 5)),
  )

/** Words that a need and an answer have in common. */
function related(need: Piece, proof: Evidence): number {
  const [left, right] = [stems(need.key), stems(proof.about)]
  return [...left].filter((stem) => right.has(stem)).length
}

interface Link {
  need: Piece
  proof: Evidence
}

/** Needs and evidence that go together, the best pair first. An answer to another matter proves nothing. */
function linksOf(desk: Desk, pieces: readonly Piece[], evidence: readonly Evidence[]): Link[] {
  const taken = (key: string) => (desk.taken.material.has(key) ? 1 : 0)
  const rank = ({ need, proof }: Link) =>
    4 * related(need, proof) + proof.score - 6 * taken(need.key) - 6 * taken(proof.key) - needs.indexOf(need.kind)
  return pieces
    .filter((piece) => needs.includes(piece.kind))
    .flatMap((need) => evidence.map((proof) => ({ need, proof })))
    .filter(({ need, proof }) => proof.form === 'example' || related(need, proof) > 0)
    .sort((a, b) => rank(b) - rank(a))
}

/** One stated need of this person, and one thing that the user told them about it. Without both there is no link. */
export function fitLines(desk: Desk, lead: Piece, pieces: readonly Piece[], evidence: readonly Evidence[]): Line[] {
  for (const { need, proof } of linksOf(desk, pieces, evidence)) {
    const before = desk.special
    const first = need === lead ? null : moreLine(desk, need, 'fit', 0)
    const { thatNeed } = desk.speech
    const kind = first ? '' : need.kind
    const that = kind in thatNeed ? thatNeed[kind as keyof typeof thatNeed] : ''
    const { evidence: pools } = desk.speech.wording
    const tiers = proof.form === 'answer' ? [pools.answer] : [pools['example-clause'], pools.example]
    const values = { text: proof.text, x: proof.x, that, Dazu: that }
    const text = first || need === lead ? special(desk, { key: 'fit', values }, tiers) : null
    if (text !== null) {
      desk.taken.material.add(need.key)
      desk.taken.material.add(proof.key)
      const sources = [...proof.sources, ...need.sources]
      return [...(first ? [first] : []), { key: 'fit', slot: 'fit', text, sources, spare: 0 }]
    }
    desk.special = before
  }
  return []
}
