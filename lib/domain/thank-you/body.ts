import { HOUR } from '../time/units.ts'
import { type Desk, isLeftOut, type Line, trimmed, worded, wordsIn } from './desk.ts'
import type { Frames } from './languages/wording.ts'
import { evidenceOf, materialOf, type Piece } from './material.ts'
import { missedLine } from './missed.ts'
import type { Slot, Source } from './note.ts'
import { fiveGrams } from './overlap.ts'
import { fitLines, leadLine, moreLine } from './special.ts'
import { offerLine, tailLines } from './tail-lines.ts'

export interface Body {
  form: 'full' | 'plain'
  paragraphs: Line[][]
  lead: Piece | null
  /** Whether a note that comes late brings nothing new. */
  stale: boolean
}

/** After two days a thank-you is a follow-up, which needs something new. */
export const fresh = 48 * HOUR

export function isLate({ input }: Pick<Desk, 'input'>): boolean {
  return input.now - (input.debrief.endedAt ?? input.debrief.startedAt) > fresh
}

function aboutTheTalk(desk: Desk): Source[] {
  const { role, company, startedAt } = desk.input.debrief
  return [
    { field: 'startedAt', value: String(startedAt) },
    { field: 'role', value: role },
    { field: 'company', value: company },
  ].filter(({ value }) => value !== '')
}

/** How many words a full note has: fewer for a recruiter, and for everybody whom the user wants to write less to. */
function limitsOf({ kind, choice }: Desk): { least: number; most: number } {
  if (kind === 'recruiter' || choice.length === 'short') return { least: 45, most: 80 }
  return kind === 'informational' ? { least: 60, most: 120 } : { least: 90, most: 150 }
}

function thanksLine(desk: Desk, day: Record<string, string>): Line {
  const { wording } = desk.speech
  const frames =
    desk.kind === 'informational' ? wording.informational.thanks : isLate(desk) ? wording.lateThanks : wording.thanks
  const text = worded(desk, { key: 'thanks', frames, values: day }) ?? ''
  return { key: 'thanks', slot: 'thanks', text, sources: aboutTheTalk(desk), spare: 0 }
}

/** A second thing that was captured, where the note is short of words. */
function extraLine(desk: Desk, lead: Piece, fit: readonly Line[], pieces: readonly Piece[]): Line | null {
  const next = pieces.find(
    (piece) =>
      piece !== lead &&
      piece.kind !== 'question' &&
      !desk.taken.material.has(piece.key) &&
      !fit.some((line) => line.sources.some((source) => piece.sources.includes(source))),
  )
  const extra = next ? moreLine(desk, next, 'callback', 2) : null
  if (extra && next) desk.taken.material.add(next.key)
  return extra
}

function fullBody(desk: Desk, lead: { piece: Piece; line: Line }, pieces: readonly Piece[]): Body {
  const { choice, person, input } = desk
  desk.taken.material.add(lead.piece.key)
  const kept = (lines: Line[]) => lines.filter((line) => !isLeftOut(desk, line))
  const noCallback = isLeftOut(desk, lead.line)
  // The callback has named the day.
  const opening = kept([lead.line, thanksLine(desk, noCallback ? {} : { day: '' })])
  const limits = limitsOf(desk)
  const plainly = desk.kind === 'recruiter' || desk.kind === 'informational' || input.light === 'red'
  const evidence = plainly ? [] : evidenceOf(person, input.debrief, choice.language)
  const fit = kept(fitLines(desk, lead.piece, pieces, evidence))
  const missed = input.light === 'red' || desk.kind === 'informational' ? null : missedLine(desk)
  const added = missed ? kept([missed]) : []
  const tail = kept(tailLines(desk, 'full'))
  const all = () => [...opening, ...fit, ...added, ...tail]
  if (isLate(desk)) for (const line of added) line.spare = 0
  // Where there is room for little, what comes next is more than one more proof.
  if (choice.length === 'short') for (const line of fit) line.spare = 3
  const extra = !noCallback && wordsIn(all()) < limits.least ? extraLine(desk, lead.piece, fit, pieces) : null
  if (extra && fit.length === 0 && !isLeftOut(desk, extra)) opening.splice(1, 0, extra)
  const middle = extra && fit.length > 0 ? [...kept([extra]), ...fit, ...added] : [...fit, ...added]
  const last = tail.some(({ slot }) => slot === 'next-step')
  const enough = last && (input.light === 'red' || desk.lean > 0 || wordsIn(all()) >= limits.least - 15)
  const offer = enough ? [] : kept(offerLine(desk))
  return {
    form: noCallback ? 'plain' : 'full',
    paragraphs: trimmed([opening, middle, [...tail, ...offer]], limits.most),
    lead: lead.piece,
    stale:
      isLate(desk) && added.length === 0 && !tail.some(({ key }) => key === 'promise' || key === 'interest.question'),
  }
}

/** The honest short form: nothing specific was captured, so nothing specific is said. */
function plainBody(desk: Desk): Body {
  const { wording } = desk.speech
  const kept = (lines: Line[]) => lines.filter((line) => !isLeftOut(desk, line))
  const line = (slot: Slot, frames: Frames, key: string): Line[] => {
    const text = worded(desk, { key, frames })
    return text === null ? [] : [{ key, slot, text, sources: slot === 'thanks' ? aboutTheTalk(desk) : [], spare: 0 }]
  }
  const asked = desk.kind === 'informational' ? wording.informational.plain : wording.plainThanks
  const thanks = kept(line('thanks', asked, 'thanks'))
  const tail = kept(tailLines(desk, 'plain'))
  const fixed = tail.filter(({ slot }) => slot !== 'interest')
  const open = tail.filter(({ slot }) => slot === 'interest')
  const more = desk.kind === 'informational' ? [] : kept(line('interest', wording.plainMore, 'interest.more'))
  const offer = kept(offerLine(desk))
  const sizes = [
    [thanks, open, fixed],
    [thanks, fixed, offer],
    [thanks, more, fixed],
    [thanks, fixed],
    [thanks, more, fixed, offer],
    [thanks, open, fixed, offer],
    [thanks, more, open, fixed],
  ].map((lines) => lines.flat())
  const far = (lines: Line[]) => {
    const words = wordsIn(lines)
    return words < 35 ? 35 - words : Math.max(0, words - 50)
  }
  const best = sizes.reduce((a, b) => (far(b) < far(a) ? b : a))
  const spared = far(best) > 0 ? trimmed([best], 50).flat() : best
  return { form: 'plain', paragraphs: [spared], lead: null, stale: isLate(desk) }
}

/** The body of one person's note in paragraphs, without greeting and closing. */
export function bodyOf(desk: Desk): Body {
  const pieces = materialOf(desk.person, desk.input.debrief, desk.choice.language)
  const lead = leadLine(desk, pieces)
  const body = lead ? fullBody(desk, lead, pieces) : plainBody(desk)
  desk.taken.grams.push(fiveGrams(desk.special))
  return body
}
