// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it } from 'vitest'
import { DebriefForm } from '../../components/debrief/debrief-form.tsx'
import { laterSteps } from '../../components/debrief/later/later-steps.tsx'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newQuestion } from '../../lib/domain/debrief/prefill.ts'
import { criteria } from '../../lib/domain/debrief/review.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'
import { debrief } from '../domain/thank-you/make.ts'
import { idleForm } from './idle-form.ts'
import { button, click, newPlace, press } from './page.ts'
import { draw } from './texts.tsx'

let place: HTMLElement
let value: Debrief
let ids = 0

function Form({ start, tier, step }: { start: Debrief; tier: Tier; step: string }) {
  const [now, set] = useState(start)
  value = now
  return (
    <DebriefForm
      {...idleForm}
      value={now}
      onChange={set}
      now={now.startedAt}
      endedAt={now.endedAt}
      newId={() => `id${++ids}`}
      tier={tier}
      firstStep={step}
      later={laterSteps}
    />
  )
}
const open = (start: Debrief, tier: Tier, step: string) => draw(<Form {...{ start, tier, step }} />, place)
const scores = () => criteria.map((criterion) => value.review.assessments[criterion].score)

beforeEach(() => {
  place = newPlace()
})

describe('the six criteria', () => {
  it('take six presses with the mouse', () => {
    open(debrief(), 'today', 'criteria')
    const scales = [...place.querySelectorAll('.anchors')]
    for (const [at, scale] of scales.entries()) click(scale.querySelectorAll('input')[at % 5])
    expect(scales).toHaveLength(6)
    expect(scores()).toEqual([1, 2, 3, 4, 5, 1])
  })

  it('take six keys', () => {
    open(debrief(), 'today', 'criteria')
    place.querySelector<HTMLElement>('.anchors input')?.focus()
    for (const key of ['4', '3', '5', '2', '4', '1']) press(document.activeElement as Element, key)
    expect(scores()).toEqual([4, 3, 5, 2, 4, 1])
  })

  it('ask why behind a press, and keep what was said in sight', () => {
    const made = debrief()
    made.review.assessments.frame = { score: 2, why: 'I let them lead' }
    open(made, 'today', 'criteria')
    expect([...place.querySelectorAll('textarea')].map((one) => one.value)).toContain('I let them lead')
    expect(() => button(place, 'What makes you say that? Rapport')).toThrow()
    press(place.querySelector('.anchors input') as Element, '4')
    click(button(place, 'What makes you say that? Rapport'))
    expect(place.querySelectorAll('details[open] textarea').length).toBeGreaterThanOrEqual(2)
  })

  it('that were low are offered as plans, once', () => {
    const made = debrief()
    made.review.assessments.frame.score = 2
    made.review.assessments.closing.score = 3
    open(made, 'today', 'plans')
    click(button(place, 'Turn it into a plan: Controlling the frame'))
    expect(value.review.improvements.map(({ text }) => text)).toEqual(['Controlling the frame: '])
    expect(() => button(place, 'Turn it into a plan: Controlling the frame')).toThrow()
    expect(() => button(place, 'Turn it into a plan: Closing')).toThrow()
  })
})

it('how an answer went is one press on the folded question, which stays folded', () => {
  open(debrief({ questions: [newQuestion('a', 'Why us?'), newQuestion('b', 'Why now?')] }), 'now', 'asked')
  const [first] = place.querySelectorAll('.rapid > li')
  click(first?.querySelectorAll('input[type="radio"]')[2])
  expect(value.questions.map(({ landed }) => landed)).toEqual(['strong', ''])
  expect(place.querySelector('.rapid > li')?.classList.contains('now')).toBe(false)
  click(place.querySelector('.rapid > li')?.querySelectorAll('input[type="radio"]')[2])
  expect(value.questions.map(({ landed }) => landed)).toEqual(['', ''])
})
