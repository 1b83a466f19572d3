import { type Desk, type Line, trimmed, worded, wordsIn } from './desk.ts'
import { evidenceOf, materialOf, type Piece } from './material.ts'
import type { Slot, Source } from './note.ts'
import { fiveGrams } from './overlap.ts'
import { together } from './pick.ts'
import { fitLines, leadLine, moreLine } from './special.ts'
import { byIn, type Plan, promisePlans, stepPlans } from './tail.ts'
import type { Frames } from './wording/wording.ts'

export interface Body {
  form: 'full' | 'plain'
  paragraphs: Line[][]
  lead: Piece | null
}

function tailLines(desk: Desk, form: Body['form']): Line[] {
  const { input, person, speech: voice, choice } = desk
  const by = byIn(input, choice.language)
  const { light } = input
  const say = (plan: Plan, spare: number): Line[] => {
    const order = { key: plan.key, frames: plan.frames, values: plan.values }
    // Who does not want the job looks forward to nothing.
    const text = worded(
      desk,
      light === 'red' ? { ...order, accept: (said) => !/look forward|freue/u.test(said) } : order,
    )
    return text === null ? [] : [{ key: plan.key, slot: plan.slot, text, sources: plan.sources, spare }]
  }
  const promises = promisePlans(person, input, voice, by).flatMap((plan) => say(plan, 0))
  const stepsLater = () => stepPlans(person, input, voice, by).flatMap((plan, at) => say(plan, at === 0 ? 0 : 4))
  const { interest: pools } = voice.wording
  const open =
    light === 'green' || light === 'amber'
      ? pools[light]
      : form === 'full'
        ? together(pools.open, pools.deeper)
        : pools.open
  const interest = light === 'red' ? null : worded(desk, { key: 'interest', frames: open })
  const wish: Line[] =
    interest === null
      ? []
      : [
          {
            key: 'interest',
            slot: 'interest',
            text: interest,
            sources: light ? [{ field: 'role', value: input.debrief.role }] : [],
            spare: light ? 0 : 3,
          },
        ]
  return [...promises, ...wish, ...stepsLater()]
}

function offerLine(desk: Desk): Line[] {
  const text = worded(desk, { key: 'next-step.offer', frames: desk.speech.wording.offer })
  return text === null ? [] : [{ key: 'next-step.offer', slot: 'next-step', text, sources: [], spare: 5 }]
}

function aboutTheTalk(desk: Desk): Source[] {
  const { role, company, startedAt } = desk.input.debrief
  return [
    { field: 'startedAt', value: String(startedAt) },
    { field: 'role', value: role },
    { field: 'company', value: company },
  ].filter(({ value }) => value !== '')
}

function fullBody(desk: Desk, lead: { piece: Piece; line: Line }, pieces: readonly Piece[]): Body {
  const { choice, person, speech: voice } = desk
  desk.taken.material.add(lead.piece.key)
  const left = (slot: Slot) => choice.leftOut.includes(slot)
  const kept = (lines: Line[]) => lines.filter(({ slot }) => !left(slot))
  // The callback has named the day.
  const day: Record<string, string> = left('callback') ? {} : { day: '' }
  const thanks = worded(desk, { key: 'thanks', frames: voice.wording.thanks, values: day })
  const opening = kept([
    lead.line,
    { key: 'thanks', slot: 'thanks', text: thanks ?? '', sources: aboutTheTalk(desk), spare: 0 },
  ])
  const screen = person.part === 'recruiter'
  const evidence = screen ? [] : evidenceOf(person, desk.input.debrief, choice.language)
  const fit = kept(fitLines(desk, lead.piece, pieces, evidence))
  const tail = kept(tailLines(desk, 'full'))
  const limits = screen ? { least: 45, most: 80 } : { least: 90, most: 150 }
  let middle = fit
  const rest = pieces.filter(
    (piece) =>
      piece !== lead.piece &&
      piece.kind !== 'question' &&
      !fit.some((line) => line.sources.some((source) => piece.sources.includes(source))),
  )
  if (!left('callback') && wordsIn([...opening, ...middle, ...tail]) < limits.least) {
    const next = rest.find((piece) => !desk.taken.material.has(piece.key))
    const extra = next ? moreLine(desk, next, 'callback', 2) : null
    if (extra) {
      if (fit.length > 0) middle = [extra, ...fit]
      else opening.splice(1, 0, extra)
      if (next) desk.taken.material.add(next.key)
    }
  }
  const offer =
    tail.some(({ slot }) => slot === 'next-step') && wordsIn([...opening, ...middle, ...tail]) >= limits.least - 15
      ? []
      : kept(offerLine(desk))
  return {
    form: left('callback') ? 'plain' : 'full',
    paragraphs: trimmed([opening, middle, [...tail, ...offer]], limits.most),
    lead: lead.piece,
  }
}

/** The honest short form: nothing specific was captured, so nothing specific is said. */
function plainBody(desk: Desk): Body {
  const { wording } = desk.speech
  const kept = (lines: Line[]) => lines.filter(({ slot }) => !desk.choice.leftOut.includes(slot))
  const line = (slot: Slot, frames: Frames, key: string): Line[] => {
    const text = worded(desk, { key, frames })
    return text === null ? [] : [{ key, slot, text, sources: slot === 'thanks' ? aboutTheTalk(desk) : [], spare: 0 }]
  }
  const thanks = kept(line('thanks', wording.plainThanks, 'thanks'))
  const tail = kept(tailLines(desk, 'plain'))
  const fixed = tail.filter(({ slot }) => slot !== 'interest')
  const open = tail.filter(({ slot }) => slot === 'interest')
  const more = kept(line('interest', wording.plainMore, 'interest.more'))
  const offer = kept(offerLine(desk))
  const sizes = [
    [thanks, open, fixed],
    [thanks, fixed, offer],
    [thanks, more, fixed],
    [thanks, fixed],
    [thanks, more, fixed, offer],
    [thanks, open, more, offer],
    [thanks, more, open, fixed],
  ].map((lines) => lines.flat())
  const far = (lines: Line[]) => {
    const words = wordsIn(lines)
    return words < 35 ? 35 - words : Math.max(0, words - 50)
  }
  const hasStep = (lines: Line[]) => fixed.every((one) => lines.includes(one))
  const usable = sizes.filter(hasStep)
  const best = usable.reduce((a, b) => (far(b) < far(a) ? b : a))
  const spared = far(best) > 0 ? trimmed([best], 50).flat() : best
  return { form: 'plain', paragraphs: [spared], lead: null }
}

/** The body of one person's note in paragraphs, without greeting and closing. */
export function bodyOf(desk: Desk): Body {
  const pieces = materialOf(desk.person, desk.input.debrief, desk.choice.language)
  const lead = leadLine(desk, pieces)
  const body = lead ? fullBody(desk, lead, pieces) : plainBody(desk)
  desk.taken.grams.push(fiveGrams(desk.special))
  const first = body.paragraphs[0]?.[0]
  if (first) first.text = desk.speech.opening(first.text)
  return body
}
