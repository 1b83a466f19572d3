// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { DebriefForm, type DebriefFormProps } from '../../components/debrief/debrief-form.tsx'
import { laterSteps } from '../../components/debrief/later/later-steps.tsx'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { fitRatings } from '../../lib/domain/debrief/review.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'
import { debrief } from '../domain/thank-you/make.ts'
import { idleForm } from './idle-form.ts'
import { button, click, newPlace, press, type } from './page.ts'
import { draw } from './texts.tsx'

let place: HTMLElement
let value: Debrief
let ids = 0
const onDone = vi.fn()

function open(start: Partial<Debrief>, tier: Tier, props: Partial<DebriefFormProps> = {}) {
  function Owner() {
    const [now, set] = useState(() => debrief(start))
    const [part, setPart] = useState(tier)
    value = now
    return (
      <DebriefForm
        {...idleForm}
        value={now}
        onChange={set}
        now={now.startedAt}
        endedAt={now.endedAt}
        newId={() => `id${++ids}`}
        tier={part}
        onTier={setPart}
        later={laterSteps}
        onDone={onDone}
        {...props}
      />
    )
  }
  draw(<Owner />, place)
}
const cards = () => [...place.querySelectorAll('.step .what > span:first-child')].map((one) => one.textContent)
const goOn = () => press(place.querySelector('main') as Element, 'Enter', { ctrlKey: true })

beforeEach(() => {
  vi.clearAllMocks()
  place = newPlace()
  window.scrollTo = () => {}
})

it('Today comes as one card, the most valuable missing one, with a way out and a way to all', () => {
  open({}, 'today')
  expect(cards()).toEqual(['What went well?'])
  expect(place.querySelector('details')?.open).toBe(true)
  expect(place.textContent).toContain('10 more after this.')
  click(button(place, 'That’s enough for today'))
  expect(onDone).toHaveBeenCalledOnce()
  click(button(place, 'Show all 11 steps'))
  expect(cards()).toHaveLength(11)
  expect(place.textContent).not.toContain('more after this')
})

it('a card stays while it is filled, and goes when one goes on; the focus goes along', () => {
  open({}, 'today')
  const field = place.querySelector<HTMLTextAreaElement>('.inside textarea')
  if (!field) throw new Error('no field for what went well')
  type(field, 'The backlog story')
  expect(cards()).toEqual(['What went well?'])
  goOn()
  expect(cards()).toEqual(['How did you do?'])
  expect(document.activeElement?.closest('.anchors')).not.toBeNull()
  expect(value.review.wentWell).toEqual(['The backlog story'])
})

it('a card that was passed over does not come back', () => {
  open({}, 'tonight')
  const seen = [...cards()]
  for (let at = 0; at < 4; at++) {
    goOn()
    seen.push(...cards())
  }
  expect(new Set(seen).size).toBe(5)
  goOn()
  expect(cards()).toEqual([])
  expect(place.textContent).toContain('Nothing else is missing here.')
  expect(button(place, 'That’s enough for today').classList.contains('primary')).toBe(true)
})

it('a part in which nothing is missing shows its steps', () => {
  const full = debrief()
  for (const rating of fitRatings) full.fit.ratings[rating].score = 7
  full.fit = { ...full.fit, light: 'green', wishes: 'Near home', otherRoles: ['Ask Jo'], journal: 'Tired' }
  open({ fit: full.fit }, 'tonight')
  expect(cards()).toHaveLength(5)
})

it('the step that was asked for is the card', () => {
  open({}, 'today', { firstStep: 'plans' })
  expect(cards()).toEqual(['What will you do differently?'])
})

it('whoever says “rough” is asked for facts first and for no number', () => {
  open({ feel: 'rough', chance: null }, 'today')
  expect(cards()).toEqual(['What did you learn?'])
  place = newPlace()
  open({ feel: 'rough', chance: null }, 'now', { firstStep: 'felt' })
  expect(place.querySelector('.ten')).toBeNull()
  place = newPlace()
  open({ feel: 'mixed', chance: null }, 'now', { firstStep: 'felt' })
  expect(place.querySelector('.ten')).not.toBeNull()
})
