// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { expect, test, vi } from 'vitest'
import { EventPeople } from '../../components/calendar/event-people.tsx'
import type { CalendarItem } from '../../components/home/item.ts'
import { Prepare } from '../../components/prepare/prepare.tsx'
import type { MetPerson } from '../../lib/domain/calendar/understanding.ts'
import { newPromise } from '../../lib/domain/debrief/promise.ts'
import { newConcern } from '../../lib/domain/debrief/review.ts'
import { type Pack, packFor } from '../../lib/domain/preparation/pack.ts'
import { newPreparation, type Preparation } from '../../lib/domain/preparation/preparation.ts'
import { met } from '../domain/calendar/make.ts'
import { debrief, person } from '../domain/thank-you/make.ts'
import { button, click, newPlace, press, type } from './page.ts'
import { draw } from './texts.tsx'

const item: CalendarItem = {
  id: 'meeting',
  company: 'Vantor',
  role: '',
  round: '',
  title: 'Interview',
  people: [],
  start: 0,
  end: 1,
  timeZone: '',
  format: 'video',
  place: '',
  link: '',
}
const nothing = packFor({ company: 'Vantor', people: [] }, [])

function open(start: Partial<Preparation> = {}, pack: Pack = nothing) {
  let latest: Preparation = { ...newPreparation('meeting', 0), ...start }
  let ids = 0
  function Owner() {
    const [value, set] = useState(latest)
    latest = value
    return (
      <Prepare
        item={item}
        value={value}
        onChange={set}
        pack={pack}
        newId={() => `id${++ids}`}
        saved={{ state: 'none' }}
        onPrint={vi.fn()}
        onReady={vi.fn()}
      />
    )
  }
  const place = newPlace()
  draw(<Owner />, place)
  const entries = (label: string) => [...place.querySelectorAll<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`)]
  return { place, entries, latest: () => latest }
}

test('a goal that is taken out comes back by its undo, and leaves alone what was written since', () => {
  const { place, entries, latest } = open({ goals: [{ id: 'g', text: 'Find out who decides' }] })
  click(button(place, 'Remove Find out who decides'))
  const [question] = entries('My question')
  if (!question) throw new Error('no field for a question')
  type(question, 'Why is it open?')
  click(button(place, 'Undo'))
  expect(latest().goals.map(({ text }) => text)).toEqual(['Find out who decides'])
  expect(latest().questions.map(({ text }) => text)).toEqual(['Why is it open?'])
})

test('Alt with an arrow key moves a question, and the focus goes along', () => {
  const questions = ['one', 'two'].map((text) => ({ id: text, text, asked: false }))
  const { place, entries, latest } = open({ questions })
  const [, second] = entries('My question')
  if (!second) throw new Error('no second question')
  press(second, 'ArrowUp', { altKey: true })
  expect(latest().questions.map(({ text }) => text)).toEqual(['two', 'one'])
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('two')
  expect(place.textContent).toContain('Entry 2 is now entry 1')
})

test('somebody who is taken out of an event can be brought back', () => {
  let latest: readonly MetPerson[] = []
  function Owner() {
    const [people, set] = useState<readonly MetPerson[]>([met('Maya Lindqvar'), met('Tobias Ashgrove')])
    latest = people
    return <EventPeople people={people} onChange={set} />
  }
  const place = newPlace()
  draw(<Owner />, place)
  const remove = [...place.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.includes('Maya'))
  click(remove)
  expect(latest.map(({ name }) => name)).toEqual(['Tobias Ashgrove'])
  click(button(place, 'Undo'))
  expect(latest.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Tobias Ashgrove'])
})

test('what round one left open is offered, and taken with a press', () => {
  const before = debrief({ company: 'Vantor', startedAt: 0 })
  before.people = [person('Maya Lindqvar', { words: 'fix it once', stressed: ['repairs'] })]
  before.review.unsaid = ['I speak Polish']
  before.promisesByMe = [{ ...newPromise('p', 'send the rota'), due: '2026-11-03' }]
  before.review.concerns = [{ ...newConcern('c', 'Is the budget safe?'), way: 'ask' }]
  const { place, latest } = open({}, packFor({ company: 'Vantor', people: [] }, [before]))
  expect(place.textContent).toContain('fix it once')
  expect(place.textContent).toContain('due Tue, Nov 3')
  click(button(place, 'Ask it this time: Is the budget safe?'))
  click(button(place, 'Say it this time: I speak Polish'))
  expect(latest().questions.map(({ text }) => text)).toEqual(['Is the budget safe?'])
  expect(latest().goals.map(({ text }) => text)).toEqual(['Say: I speak Polish'])
  expect(place.textContent).not.toContain('this time')
})
