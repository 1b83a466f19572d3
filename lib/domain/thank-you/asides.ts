import { type Desk, fill } from './desk.ts'
import type { Aside, Slot } from './note.ts'
import type { Left, Role } from './plan/facts.ts'

const places: Readonly<Record<Role, { slot: Slot; pool: string }>> = {
  quote: { slot: 'callback', pool: 'aside.moment' },
  moment: { slot: 'callback', pool: 'aside.moment' },
  need: { slot: 'fit', pool: 'aside.need' },
  proof: { slot: 'fit', pool: 'aside.proof' },
  owed: { slot: 'missed', pool: 'aside.missed' },
  missed: { slot: 'missed', pool: 'aside.missed' },
  promise: { slot: 'promise', pool: 'aside.promise' },
  step: { slot: 'next-step', pool: 'aside.step' },
  question: { slot: 'interest', pool: 'aside.missed' },
}

/** What stands beside the letter, each with a sentence to finish by hand. */
export function asidesOf(desk: Desk, left: readonly Left[]): Aside[] {
  return left.map(({ role, source, text, reason }) => {
    const { slot, pool } = places[role]
    const [template = '{x}'] = desk.language.words[pool] ?? []
    const frame = typeof template === 'string' ? template : template.text
    const sentence = fill(frame, { ...desk.values, x: text }) ?? text
    return { source, text, reason, howToPutIn: { sentence, cursor: Math.max(0, frame.indexOf('{x}')), slot } }
  })
}
