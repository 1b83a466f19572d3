import { type Desk, type Line, worded } from './desk.ts'
import type { Frames } from './languages/wording.ts'
import { openQuestionLine } from './missed.ts'
import { together } from './pick.ts'
import { byIn, type Plan, promisePlans, stepPlans } from './tail.ts'

/** A plan in words; none when no realisation fits. */
export function saidLines(desk: Desk, plan: Plan, spare: number): Line[] {
  const { key, slot, sources } = plan
  const text = worded(desk, plan)
  return text === null ? [] : [{ key, slot, text, sources, spare }]
}

/** What is promised, what is wished and what comes next. */
export function tailLines(desk: Desk, form: 'full' | 'plain'): Line[] {
  const { input, person, speech, choice } = desk
  const by = byIn(input, choice.language)
  const short = choice.length === 'short'
  const promises = promisePlans(person, input, speech, by).flatMap((plan) => saidLines(desk, plan, 0))
  const wish = interestLines(desk, form)
  const plans = stepPlans(person, input, speech, by)
  // The next step that is the writer's own is a promise, and stays.
  const shared = (key: string) => desk.lean >= (key === 'next-step' ? 2 : 1) && input.debrief.nextStep.who !== 'me'
  const said = plans.length > 1 || desk.lean > 1 ? plans.filter(({ key }) => !shared(key)) : plans
  const steps = said.flatMap((plan, at) => saidLines(desk, plan, at === 0 ? (short ? 1 : 0) : 4))
  return [...promises, ...wish, ...steps]
}

/** As strong as the traffic light: a clear want, interest with what is still open, or nothing. */
function interestLines(desk: Desk, form: 'full' | 'plain'): Line[] {
  const { input, speech, kind, choice } = desk
  const { light } = input
  const { interest } = speech.wording
  if (light === 'red') return []
  const asks = light === 'amber' && kind !== 'informational'
  const text = worded(desk, { key: 'interest', frames: poolOf(desk, form) })
  const strong = light !== undefined && kind !== 'informational'
  const sources = strong ? [{ field: 'role', value: input.debrief.role }] : []
  const spare = choice.length === 'short' ? 2 : strong ? 0 : 3
  const wish: Line[] = text === null ? [] : [{ key: 'interest', slot: 'interest', text, sources, spare }]
  const question = asks && form === 'full' && (interest.question.all ?? []).length > 0 ? openQuestionLine(desk) : null
  return question ? [...wish, question] : wish
}

function poolOf({ kind, input, speech }: Desk, form: 'full' | 'plain'): Frames {
  const { interest, informational } = speech.wording
  if (kind === 'informational') return informational.touch
  if (input.light === 'green' || input.light === 'amber') return interest[input.light]
  return form === 'full' && kind !== 'recruiter' ? together(interest.open, interest.deeper) : interest.open
}

/** Something useful to end with, where nobody named a next step. */
export function offerLine(desk: Desk): Line[] {
  const { offer, informational } = desk.speech.wording
  const frames = desk.kind === 'informational' ? informational.offer : offer
  const text = worded(desk, { key: 'next-step.offer', frames })
  return text === null ? [] : [{ key: 'next-step.offer', slot: 'next-step', text, sources: [], spare: 5 }]
}
