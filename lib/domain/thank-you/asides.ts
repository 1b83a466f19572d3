import { type Desk, fill } from './desk.ts'
import type { EditedText } from './lint.ts'
import { type Aside, type Note, type Slot, slots } from './note.ts'
import type { Left, Role } from './plan/facts.ts'
import { stems } from './plan/relation.ts'

const places: Readonly<Record<Role, { slot: Slot; pool: string }>> = {
  promise: { slot: 'promise', pool: 'aside.promise' },
  step: { slot: 'next-step', pool: 'aside.step' },
  owed: { slot: 'missed', pool: 'aside.missed' },
  missed: { slot: 'missed', pool: 'aside.missed' },
  proof: { slot: 'fit', pool: 'aside.proof' },
  quote: { slot: 'callback', pool: 'aside.moment' },
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

/**
 * The text with an aside put in, behind the last sentence that comes before its slot. `cursor`: where in the body its sentence
 * has to be finished. `note` is the note as it stands, with the user's own text where there is one.
 */
export function putIn(
  { sentences }: Pick<Note, 'sentences'>,
  { subject, body }: EditedText,
  { howToPutIn: { sentence, cursor, slot } }: Aside,
): { text: EditedText; cursor: number } {
  const before = sentences.filter((one) => slots.indexOf(one.slot) <= slots.indexOf(slot) && body.includes(one.text))
  const anchor = before.at(-1)
  const at = anchor ? body.indexOf(anchor.text) + anchor.text.length : 0
  const gap = anchor === undefined ? '' : anchor.slot === 'greeting' && body.includes('\n') ? '\n\n' : ' '
  const put = anchor === undefined ? `${sentence}\n\n` : gap + sentence
  return { text: { subject, body: body.slice(0, at) + put + body.slice(at) }, cursor: at + gap.length + cursor }
}

/** Whether most of the words of an aside stand in a text: then it's no longer beside it, whoever put it in. */
export function isTold({ text }: Pick<Aside, 'text'>, body: string): boolean {
  const [words, said] = [stems(text), stems(body)]
  if (words.size === 0) return body.includes(text)
  return [...words].filter((word) => said.has(word)).length >= 0.6 * words.size
}
