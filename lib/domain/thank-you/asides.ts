import { type Desk, fill } from './desk.ts'
import type { Aside, Slot } from './note.ts'
import type { Left, Role } from './plan/facts.ts'

const places: Readonly<Record<Role, { slot: Slot; pool: string }>> = {
  promise: { slot: 'promise', pool: 'aside.promise' },
  step: { slot: 'next-step', pool: 'aside.step' },
  owed: { slot: 'missed', pool: 'aside.missed' },
  missed: { slot: 'missed', pool: 'aside.missed' },
  proof: { slot: 'fit', pool: 'aside.proof' },
  quote: { slot: 'callback', pool: 'aside.moment' },
  because: { slot: 'callback', pool: 'aside.because' },
  moment: { slot: 'callback', pool: 'aside.moment' },
  need: { slot: 'fit', pool: 'aside.need' },
  question: { slot: 'interest', pool: 'aside.missed' },
}
const order = Object.keys(places)

/** What stands beside the letter, what must not be lost first, each with a sentence to finish by hand. */
export function asidesOf(desk: Desk, left: readonly Left[]): Aside[] {
  const sorted = left.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  return sorted.map(({ role, source, text, reason }) => {
    const { slot, pool } = places[role]
    const [template = '{x}'] = desk.language.words[pool] ?? []
    const frame = desk.language.voice(typeof template === 'string' ? template : template.text, desk.choice.register)
    const sentence = fill(frame, { ...desk.values, x: text }) ?? text
    return { source, text, reason, howToPutIn: { sentence, cursor: Math.max(0, frame.indexOf('{x}')), slot } }
  })
}
