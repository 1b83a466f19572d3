// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { DebriefForm } from '../../components/debrief/debrief-form.tsx'
import { laterSteps } from '../../components/debrief/later/later-steps.tsx'
import { tierNames } from '../../components/debrief/tiers.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newPerson, newQuestion } from '../../lib/domain/debrief/prefill.ts'
import { type Tier, tiers } from '../../lib/domain/debrief/tiers.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'
import { debrief } from '../domain/thank-you/make.ts'
import { idleForm } from './idle-form.ts'
import { allSteps, click, newPlace, type } from './page.ts'
import { draw, texts } from './texts.tsx'

interface Row {
  guide: string
  asks: string
  part: string
  step: string
  field: string
}

const rows: Row[] = readFileSync(resolve(import.meta.dirname, '../../docs/guides.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [AB]/.test(line))
  .map((line) => {
    const [guide = '', asks = '', part = '', step = '', field = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return { guide, asks, part, step, field }
  })

let value: Debrief
let ids = 0

/** The real form with somebody met, so that their step is there. */
function Form() {
  const [now, set] = useState<Debrief>(() =>
    debrief({ company: '', role: '', chance: null, people: [{ ...newPerson('maya', 'Maya Lindqvar'), listed: null }] }),
  )
  const [tier, setTier] = useState<Tier>('now')
  value = now
  return (
    <DebriefForm
      value={now}
      onChange={set}
      now={now.startedAt}
      endedAt={now.endedAt}
      newId={() => `id${++ids}`}
      {...idleForm}
      tier={tier}
      onTier={setTier}
      later={laterSteps}
    />
  )
}

const called = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()

/** The control with this name: a field, a scale, or the line behind which the scale is. */
function controlIn(step: Element, name: string): HTMLElement {
  const labels = [...step.querySelectorAll<HTMLLabelElement>('label[for]')]
  const label = labels.find((one) => called(one).startsWith(name))
  const field = label && step.querySelector<HTMLElement>(`[id="${label.htmlFor}"]`)
  if (field) return field
  const named = [...step.querySelectorAll<HTMLElement>('textarea[aria-label], input[aria-label]')]
  const own = named.find((one) => called(one).startsWith(name))
  if (own) return own
  const legend = [...step.querySelectorAll('legend')].find((one) => called(one) === name)
  const radio = legend?.parentElement?.querySelector<HTMLElement>('input')
  if (radio) return radio
  const line = [...step.querySelectorAll<HTMLElement>('button.rowbtn')].find((one) => called(one).startsWith(name))
  if (line) {
    click(line)
    return controlIn(step, name)
  }
  throw new Error(`no “${name}”; there are: ${[...labels, ...named].map(called).join(', ')}`)
}

describe('the guides, step by step', () => {
  it('are all in the table: eight steps, eleven questions, five ratings, the light and the four steps of guide B', () => {
    const guides = new Set(rows.map(({ guide }) => guide))
    const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)
    const ratings = [1, 2, 3, 4, 5].map((number) => `B rating ${number}`)
    const rest = ['B light', 'B step 2', 'B step 3', 'B step 4', 'B journal', 'B times']
    for (const guide of [...numbered('A', 8), ...numbered('B', 11), ...ratings, ...rest])
      expect(guides).toContain(guide)
  })

  it.each(rows)('$guide: $asks', ({ part, step, field }) => {
    const place = newPlace()
    draw(<Form />, place)
    const tier = tiers.find((each) => texts(tierNames[each]) === part)
    click([...place.querySelectorAll('nav button')].find((one) => called(one) === part))
    expect(tier).toBeDefined()
    allSteps(place)
    const found = [...place.querySelectorAll('details')].find(
      (one) => one.querySelector('.what span')?.textContent === step,
    )
    if (!found) throw new Error(`no step “${step}” in ${part}`)
    if (!found.open) click(found.querySelector('summary'))
    const control = controlIn(found, field)
    const before = JSON.stringify(value)
    if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')) {
      type(control, 'walked')
    } else click(control)
    expect(JSON.stringify(value)).not.toBe(before)
  })
})

it('an answer that was marked as weak offers to become a plan, linked to its question', () => {
  const place = newPlace()
  function Weak() {
    const [now, set] = useState<Debrief>(() =>
      debrief({ questions: [{ ...newQuestion('q1', 'What do you not measure?'), landed: 'weak' }] }),
    )
    value = now
    return (
      <>
        {laterSteps(
          'today',
          {
            debrief: now,
            edit: (next) => set(next),
            findSeen: null,
            byHand: false,
            newId: () => 'plan',
            notes: [],
            calendar: { choices: [], title: '', timeZone: '', coming: [], timeDiffers: false, onChoose: () => {} },
            offerUndo: () => {},
            seeks: defaultSettings().seeks,
            earlier: [],
            companyDecisions: [],
            thanked: {},
            onCopy: async () => {},
            onTier: () => {},
          },
          0,
          texts,
        )
          .find(({ id }) => id === 'plans')
          ?.inside()}
      </>
    )
  }
  draw(<Weak />, place)
  click([...place.querySelectorAll('button')].find((one) => called(one) === 'Turn it into a plan'))
  expect(value.review.improvements).toEqual([{ id: 'plan', text: '', when: '', action: '', questionId: 'q1' }])
})
