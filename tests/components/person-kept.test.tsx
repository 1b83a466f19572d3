// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { expect, it } from 'vitest'
import { DebriefForm } from '../../components/debrief/debrief-form.tsx'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newPerson } from '../../lib/domain/debrief/prefill.ts'
import { debrief } from '../domain/thank-you/make.ts'
import { idleForm } from './idle-form.ts'
import { button, click, field, newPlace, type } from './page.ts'
import { draw } from './texts.tsx'

let value: Debrief

function openForm(start: Debrief): HTMLElement {
  function Owner() {
    const [now, set] = useState(start)
    value = now
    const newId = () => crypto.randomUUID()
    return (
      <DebriefForm value={now} onChange={set} now={now.updatedAt} endedAt={now.endedAt} newId={newId} {...idleForm} />
    )
  }
  const place = newPlace()
  draw(<Owner />, place)
  const step = [...place.querySelectorAll<HTMLDetailsElement>('details')].find((one) =>
    one.textContent?.startsWith('Who and what'),
  )
  if (!step?.open) click(step?.querySelector('summary'))
  return place
}

it('what was written about a person stays when only their name is cleared', () => {
  const ruth = { ...newPerson('p', ''), name: 'Ruth', moment: 'She told me how the team survived the outage' }
  const place = openForm(debrief({ people: [ruth] }))
  click(button(place, 'Change Ruth'))
  type(field(place, 'Name'), '')
  click(button(place, 'Done'))
  expect(value.people).toMatchObject([{ id: 'p', name: '', moment: 'She told me how the team survived the outage' }])
})

it('a person of whom nothing was written goes with their name', () => {
  const place = openForm(debrief({ people: [{ ...newPerson('p', ''), name: 'Ruth' }] }))
  click(button(place, 'Change Ruth'))
  type(field(place, 'Name'), '')
  click(button(place, 'Done'))
  expect(value.people).toEqual([])
})
