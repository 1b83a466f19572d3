// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DebriefForm, type DebriefFormProps } from '../../components/debrief/debrief-form.tsx'
import { timeOf } from '../../components/debrief/local-time.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newPerson, newQuestion, prefill } from '../../lib/domain/debrief/prefill.ts'
import { newInterview } from '../../lib/domain/interview/interview.ts'
import { idleForm } from './idle-form.ts'
import { button, click, field, newPlace, paste, press, type } from './page.ts'
import { draw, drawn } from './texts.tsx'

const now = Date.UTC(2026, 5, 11, 10, 55)
const interview = newInterview({
  id: 'i1',
  source: 'call',
  platform: 'google-meet',
  room: 'abc',
  startedAt: now - 60 * 60_000,
  endedAt: now - 4 * 60_000,
  endReason: 'left',
  seenNames: ['Maya Lindqvar', 'Toby A'],
  status: 'waiting',
  updatedAt: now,
})

let place: HTMLElement
let value: Debrief
let ids: number
const newId = () => `id${++ids}`

function open(start: Partial<Debrief> = {}, props: Partial<DebriefFormProps> = {}) {
  function Owner() {
    const [debrief, set] = useState<Debrief>({ ...prefill(interview, newId), ...start })
    value = debrief
    return (
      <DebriefForm
        value={debrief}
        onChange={set}
        now={now}
        endedAt={debrief.endedAt}
        newId={newId}
        {...idleForm}
        {...props}
      />
    )
  }
  place = newPlace()
  draw(<Owner />, place)
}

const step = (title: string) =>
  [...place.querySelectorAll<HTMLDetailsElement>('details')].find((one) => one.textContent?.startsWith(title))
const openStep = (title: string) => click(step(title)?.querySelector('summary'))
const texts = () => value.questions.map(({ text }) => text)
const focused = () => document.activeElement as HTMLTextAreaElement

beforeEach(() => {
  ids = 0
})

it('says that a note comes of what is written only in the part that it comes of', () => {
  open()
  expect(place.textContent).toContain('Your thank-you note appears here as you write.')
  for (const tier of ['today', 'tonight', 'morning', 'capture'] as const) {
    open({}, { tier })
    expect(place.textContent).not.toContain('thank-you note appears')
  }
})

it('says that the end is approximate until the user corrects it, and a corrected start leaves it so', () => {
  open({ endIsApproximate: true, endedAt: now - 4 * 60_000 - 20_000 })
  expect(place.textContent).toContain('Ended about 4 minutes ago')
  expect(place.textContent).toMatch(/ to about .*about 56 min/)
  click(button(place, 'Change time and place'))
  expect(place.textContent).toContain('Correct it if you know.')
  type(field(place, 'Started'), timeOf(now - 50 * 60_000))
  expect(value.endIsApproximate).toBe(true)
  type(field(place, 'Ended'), timeOf(now - 5 * 60_000))
  expect(value).toMatchObject({ endIsApproximate: undefined, endedAt: now - 5 * 60_000 })
  expect(place.textContent).not.toContain('about')
  expect(place.textContent).toContain('Ended 5 minutes ago')
})

describe('the questions', () => {
  const some = ['first', 'second', 'third'].map((text, index) => newQuestion(`q${index}`, text))

  it('a question is in the debrief from its first key', () => {
    open()
    openStep('What did they ask?')
    const entry = field(place, 'Question 1')
    entry.focus()
    type(entry, 'W')
    expect(texts()).toEqual(['W'])
    expect(focused()).toBe(entry)
  })

  it('a key in one of sixty draws as little as a key in one of five', () => {
    const perKey = [5, 60].map((count) => {
      open({ questions: Array.from({ length: count }, (_, index) => newQuestion(`q${index}`, `Question ${index}?`)) })
      openStep('What did they ask?')
      const entry = field(place, `Question ${count + 1}`)
      type(entry, 'W')
      const before = drawn.texts
      type(entry, 'Wh')
      return drawn.texts - before
    })
    expect(perKey[1]).toBe(perKey[0])
  })

  it('Enter adds the next question and moves the focus into it', () => {
    open()
    openStep('What did they ask?')
    type(field(place, 'Question 1'), 'Why us?')
    press(field(place, 'Question 1'), 'Enter')
    expect(focused()).toBe(field(place, 'Question 2'))
    type(focused(), 'Why now?')
    expect(texts()).toEqual(['Why us?', 'Why now?'])
  })

  it('Shift+Enter is a new line, and Enter in an empty entry does nothing', () => {
    open()
    openStep('What did they ask?')
    press(field(place, 'Question 1'), 'Enter')
    type(field(place, 'Question 1'), 'Why us?')
    press(field(place, 'Question 1'), 'Enter', { shiftKey: true })
    expect(texts()).toEqual(['Why us?'])
    expect(place.querySelectorAll('.rapid > li')).toHaveLength(1)
  })

  it('pasted lines become a question each, without their bullets, and can be taken back', () => {
    open()
    openStep('What did they ask?')
    paste(field(place, 'Question 1'), '1. Why us?\n2) Why now?\r\n\n- What would you change?')
    expect(texts()).toEqual(['Why us?', 'Why now?', 'What would you change?'])
    expect(focused()).toBe(field(place, 'Question 4'))
    click(button(place, 'Undo'))
    expect(texts()).toEqual([])
  })

  it('undo brings a removed question back at its place', () => {
    open({ questions: some })
    openStep('What did they ask?')
    click(button(place, 'second'))
    click(button(place, 'Remove question 2'))
    expect(texts()).toEqual(['first', 'third'])
    click(button(place, 'Undo'))
    expect(texts()).toEqual(['first', 'second', 'third'])
  })

  it('Ctrl+Z does the same, but belongs to the text where a field holds some', () => {
    open({ questions: some })
    openStep('What did they ask?')
    click(button(place, 'second'))
    click(button(place, 'Remove question 2'))
    type(field(place, 'Question 3'), 'typed')
    press(field(place, 'Question 3'), 'z', { ctrlKey: true })
    expect(texts()).toEqual(['first', 'third', 'typed'])
    press(document.body, 'z', { ctrlKey: true })
    expect(texts()).toEqual(['first', 'second', 'third', 'typed'])
  })

  it('Alt and an arrow key moves an entry', () => {
    open({ questions: some })
    openStep('What did they ask?')
    press(button(place, 'third'), 'ArrowUp', { altKey: true })
    expect(texts()).toEqual(['first', 'third', 'second'])
    press(button(place, 'first'), 'ArrowUp', { altKey: true })
    expect(texts()).toEqual(['first', 'third', 'second'])
  })

  it('knows who asked when only one person was there', () => {
    open({ people: [newPerson('p1', 'Maya Lindqvar')] })
    openStep('What did they ask?')
    type(field(place, 'Question 1'), 'Why us?')
    expect(value.questions[0]?.askedBy).toBe('p1')
  })
})

describe('the steps', () => {
  it('are marked as waiting, begun and done', () => {
    open({ company: 'Brindlewick Energy', questions: [newQuestion('q', 'Why us?')], feel: 'good', chance: 7 })
    expect(step('Who and what')?.className).toBe('step part')
    expect(step('How did it feel?')?.className).toBe('step done')
    expect(step('What did they ask?')?.className).toBe('step part')
    expect(step('What mattered to Maya?')?.className).toBe('step waiting')
    expect(step('Promises and next step')?.className).toBe('step waiting')
  })

  it('open one at a time, beginning with the first that is not done', () => {
    open({ company: 'Brindlewick Energy', role: 'Lead' })
    expect(step('How did it feel?')?.open).toBe(true)
    openStep('Surprises')
    expect([...place.querySelectorAll('details')].filter((one) => one.open)).toHaveLength(1)
    expect(step('Surprises')?.open).toBe(true)
  })

  it('Ctrl+Enter goes to the next with the focus on its first control', () => {
    open()
    press(field(place, 'Company'), 'Enter', { ctrlKey: true })
    expect(step('How did it feel?')?.open).toBe(true)
    expect(step('How did it feel?')?.contains(document.activeElement)).toBe(true)
    press(focused(), 'Enter', { metaKey: true })
    expect(focused()).toBe(field(place, 'Question 1'))
  })

  it('end with the thank-you note as the step forward', () => {
    const onThankYou = vi.fn()
    open({}, { onThankYou })
    click(button(place, 'Draft thank-you'))
    openStep('Promises and next step')
    expect(button(place, 'Draft thank-you').className).toContain('primary')
    click(button(place, 'Draft thank-you'))
    expect(onThankYou).toHaveBeenCalledTimes(2)
  })
})

describe('the people', () => {
  it('can be added and taken out again, with a way back', () => {
    open()
    click(button(place, 'Person'))
    type(field(place, 'Name'), 'Ruth')
    expect(value.people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Toby A', 'Ruth'])
    click(button(place, 'Done'))
    click(button(place, 'Change Toby A'))
    click(button(place, 'Remove'))
    expect(value.people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Ruth'])
    expect(value.removedNames).toEqual(['Toby A'])
    click(button(place, 'Undo'))
    expect(value.people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Toby A', 'Ruth'])
    expect(value.removedNames).toEqual([])
  })

  it('one whose name was emptied comes back whole', () => {
    open()
    click(button(place, 'Person'))
    type(field(place, 'Name'), 'Ruth')
    type(field(place, 'Job title'), 'Team lead')
    click(button(place, 'Done'))
    click(button(place, 'Change Ruth'))
    type(field(place, 'Name'), '')
    type(field(place, 'Job title'), '')
    click(button(place, 'Done'))
    expect(value.people.map(({ name }) => name)).toEqual(['Maya Lindqvar', 'Toby A'])
    expect(place.querySelector('.toast')?.textContent).toContain('Ruth removed')
    click(button(place, 'Undo'))
    expect(value.people.map(({ name, title }) => [name, title])[2]).toEqual(['Ruth', 'Team lead'])
  })

  it('one who was added and never named is nobody', () => {
    open()
    click(button(place, 'Person'))
    click(button(place, 'Done'))
    expect(value.people).toHaveLength(2)
  })

  it('an address with a mistake is told when the field is left, and keeps what was typed', () => {
    open()
    click(button(place, 'Change Maya Lindqvar'))
    const email = field(place, 'Email')
    type(email, 'maya@brindlewick')
    expect(email.getAttribute('aria-invalid')).toBeNull()
    email.dispatchEvent(new Event('blur'))
    type(email, 'maya@brindlewick')
    expect(email.getAttribute('aria-invalid')).toBe('true')
    expect(place.querySelector('.problem')?.textContent).toBe('The end is missing, such as “.com”.')
    expect(value.people[0]?.email).toBe('maya@brindlewick')
    type(email, 'maya@brindlewick.example')
    expect(place.querySelector('.problem')).toBeNull()
  })
})

describe('a debrief that was begun by hand', () => {
  const at = new Date(2026, 5, 11, 10, 55).getTime()
  const byHand = { startedAt: at, endedAt: at, people: [] }
  const chosen = () => [...place.querySelectorAll<HTMLInputElement>('.by-hand input[type="radio"]:checked')]

  it('asks when, how and with whom, and claims nothing', () => {
    open(byHand, { byHand: true })
    expect(chosen()).toEqual([])
    expect(place.textContent).not.toMatch(/\b0 min/)
    type(field(place, 'Started'), '09:30')
    expect(value.startedAt).toBe(new Date(2026, 5, 11, 9, 30).getTime())
    expect(value.endedAt).toBe(value.startedAt)
    click([...place.querySelectorAll<HTMLElement>('.by-hand label')].find((one) => one.textContent === 'phone') ?? null)
    expect(value.format).toBe('phone')
    type(field(place, 'With'), 'Anna Berg')
    expect(value.people.map(({ name }) => name)).toEqual(['Anna Berg'])
    type(field(place, 'With'), '')
    expect(value.people).toEqual([])
  })

  it('can be removed, since there is no call that was something else', () => {
    const onNotInterview = vi.fn()
    open(byHand, { byHand: true, onNotInterview })
    expect(() => button(place, 'Not an interview')).toThrow()
    click(button(place, 'Remove interview'))
    expect(onNotInterview).toHaveBeenCalled()
  })
})

describe('a person', () => {
  it('has up to three things that mattered, each kept from its first key', () => {
    open()
    openStep('What mattered to Maya?')
    for (const [index, text] of ['pace', 'trust', 'cost'].entries()) {
      const entries = place.querySelectorAll<HTMLTextAreaElement>('.text-list textarea')
      type(entries[index] as HTMLTextAreaElement, text)
    }
    expect(value.people[0]?.stressed).toEqual(['pace', 'trust', 'cost'])
    expect(place.querySelectorAll('.text-list textarea')).toHaveLength(3)
  })
})

describe('promises', () => {
  it('are real from their first key and have a day', () => {
    open()
    openStep('Promises and next step')
    const first = place.querySelector<HTMLTextAreaElement>('.entries textarea') as HTMLTextAreaElement
    type(first, 'Send the board')
    expect(place.querySelector('.entries textarea')).toBe(first)
    type(field(place, 'By'), '2026-06-12')
    expect(value.promisesByMe).toMatchObject([{ text: 'Send the board', due: '2026-06-12' }])
  })
})

describe('what was typed', () => {
  it('stays when the owner is slow to hand it back, and gives way to a debrief from elsewhere', () => {
    const start = prefill(interview, newId)
    const sent: Debrief[] = []
    const show = (debrief: Debrief) =>
      draw(
        <DebriefForm
          value={debrief}
          onChange={(next) => sent.push(next)}
          now={now}
          endedAt={now}
          newId={newId}
          {...idleForm}
        />,
        place,
      )
    place = newPlace()
    show(start)
    type(field(place, 'Company'), 'B')
    type(field(place, 'Company'), 'Br')
    show(sent[0] as Debrief)
    expect(field(place, 'Company').value).toBe('Br')
    type(field(place, 'Role'), 'Lead')
    expect(sent.at(-1)).toMatchObject({ company: 'Br', role: 'Lead' })
    show({ ...start, company: 'From another window' })
    expect(field(place, 'Company').value).toBe('From another window')
  })
})

describe('the job specification', () => {
  const maya = { ...newPerson('maya', 'Maya Lindqvar'), stressed: ['First-visit fix'] }
  const jobSpec = '- Lead incident reviews\n- Power BI dashboards\n- Incident reviews with SQL'
  const openMaya = async (person = maya, spec = jobSpec) => {
    open({ people: [person], jobSpec: spec })
    openStep('What mattered to Maya?')
    // The terms are a module of their own, which a busy machine takes its time to load.
    await vi.waitFor(() => expect(place.querySelectorAll('button.chip').length).toBeGreaterThan(0), 20_000)
  }

  it('its terms stand beside what a person stressed, and go there on a press', async () => {
    await openMaya()
    click(button(place, 'Add: Power BI dashboards'))
    expect(value.people[0]?.stressed).toEqual(['First-visit fix', 'Power BI dashboards'])
    expect(place.querySelector('[aria-label="Add: Power BI dashboards"]')).toBeNull()
  })

  it('with three that are stressed nothing more is offered', async () => {
    await openMaya({ ...maya, stressed: ['First-visit fix', 'One queue'] })
    click(button(place, 'Add: incident reviews'))
    expect(value.people[0]?.stressed).toHaveLength(3)
    expect(place.querySelectorAll('button.chip')).toHaveLength(0)
  })
})

it('the strip says what is still open, and nothing once there is enough', () => {
  open({ company: '', people: [], questions: [] })
  expect(place.querySelector('.strip')?.textContent).toContain(
    'Still open: the company, who was there, what they asked or stressed, what happens next',
  )
  open({
    company: 'Brindlewick Energy',
    questions: [newQuestion('q', 'Why here?', '')],
    promisesByMe: [{ id: 'p', text: 'Send the board', due: '' }],
  })
  expect(place.querySelector('.strip')?.textContent).not.toContain('Still open')
})
