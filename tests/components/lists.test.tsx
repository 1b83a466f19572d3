// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { AskedStep } from '../../components/debrief/asked-step.tsx'
import { EntryList } from '../../components/form/reorder/entry-list.tsx'
import { TextList } from '../../components/form/reorder/text-list.tsx'
import { type OfferUndo, useUndo } from '../../components/toast/use-undo.tsx'
import type { AskedQuestion, Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newPromise, newQuestion } from '../../lib/domain/debrief/prefill.ts'
import { createSeenBefore } from '../../lib/domain/question/seen-before.ts'
import { debrief } from '../domain/thank-you/make.ts'
import { button, click, newPlace, paste, press, type } from './page.ts'
import { draw } from './texts.tsx'

let place: HTMLElement
let kept: readonly string[]
let ids = 0
const newId = () => `new${++ids}`

function show(List: (props: { offerUndo: OfferUndo }) => ComponentChildren) {
  function Page() {
    const [offerUndo, toast] = useUndo()
    return (
      <>
        <List offerUndo={offerUndo} />
        {toast}
      </>
    )
  }
  place = newPlace()
  draw(<Page />, place)
}

/** The lists of texts and of entries; both begin with `start`. */
const lists: Record<string, (start: readonly string[], most?: number) => void> = {
  texts: (start, most) =>
    show(function Texts({ offerUndo }) {
      const [texts, set] = useState<readonly string[]>(start)
      kept = texts
      return (
        <TextList
          texts={texts}
          change={(next) => set(next)}
          entry={(number) => `Entry ${number}`}
          first="First"
          more="More"
          removed="Removed"
          {...(most && { most })}
          offerUndo={offerUndo}
        />
      )
    }),
  entries: (start) =>
    show(function Entries({ offerUndo }) {
      const [entries, set] = useState(start.map((text) => newPromise(text, text)))
      kept = entries.map(({ text }) => text)
      return (
        <EntryList
          label="Promises"
          entries={entries}
          change={(next) => set(next)}
          blank={newPromise}
          newId={newId}
          entry="Promise"
          placeholder="What"
          removed="Removed"
          offerUndo={offerUndo}
          more={(promise, put) => (
            <button type="button" class="due" onClick={() => put({ ...promise, due: '2026-06-12' })}>
              {promise.due || 'set'}
            </button>
          )}
        />
      )
    }),
}

const fields = () => [...place.querySelectorAll('textarea')]
const at = (index: number): HTMLTextAreaElement => {
  const found = fields().at(index)
  if (!found) throw new Error(`no field ${index}`)
  return found
}
const focused = () => fields().indexOf(document.activeElement as HTMLTextAreaElement)

describe.each(Object.entries(lists))('a list of %s', (_, open) => {
  it('grows at the first key, in the same field', () => {
    open([])
    const field = at(0)
    field.focus()
    type(field, 'one')
    expect(kept).toEqual(['one'])
    expect(at(0)).toBe(field)
    expect(document.activeElement).toBe(field)
    expect(fields()).toHaveLength(2)
  })

  it('has the empty field back where its last entry is emptied, and the focus stays', () => {
    open(['one', 'two'])
    const field = at(1)
    field.focus()
    type(field, '')
    expect(kept).toEqual(['one'])
    expect(at(1)).toBe(field)
    expect(document.activeElement).toBe(field)
    type(field, 'three')
    expect(kept).toEqual(['one', 'three'])
    expect(at(1)).toBe(field)
  })

  it('keeps an emptied entry that stands before others, until Backspace takes it out', () => {
    open(['one', 'two', 'three'])
    type(at(1), '')
    expect(kept).toEqual(['one', '', 'three'])
    press(at(1), 'Backspace')
    expect(kept).toEqual(['one', 'three'])
    expect(focused()).toBe(0)
    expect(at(0).selectionStart).toBe(3)
  })

  it('goes back from the empty field by Backspace, and nowhere from a text or from the first', () => {
    open(['one'])
    press(at(1), 'Backspace')
    expect(focused()).toBe(0)
    press(at(0), 'Backspace')
    expect(kept).toEqual(['one'])
    type(at(0), '')
    press(at(0), 'Backspace')
    expect(fields()).toHaveLength(1)
  })

  it('goes on by Enter, not by Shift+Enter', () => {
    open(['one', 'two'])
    at(0).focus()
    press(at(0), 'Enter', { shiftKey: true })
    expect(focused()).toBe(0)
    press(at(0), 'Enter')
    expect(focused()).toBe(1)
  })

  it('is reordered by Alt and an arrow key, and the focus goes along', () => {
    open(['one', 'two', 'three'])
    at(2).focus()
    press(at(2), 'ArrowUp', { altKey: true })
    press(at(1), 'ArrowUp', { altKey: true })
    expect(kept).toEqual(['three', 'one', 'two'])
    expect(focused()).toBe(0)
    expect(place.textContent).toContain('Entry 2 is now entry 1')
    press(at(0), 'ArrowUp', { altKey: true })
    press(at(3), 'ArrowUp', { altKey: true })
    press(at(2), 'ArrowDown', { altKey: true })
    expect(kept).toEqual(['three', 'one', 'two'])
  })

  it('takes pasted lines in behind the entry, goes on behind them, and gives them back', () => {
    open(['one', 'two'])
    at(0).focus()
    at(0).setSelectionRange(3, 3)
    paste(at(0), '- and more\n- a third\n- a fourth')
    expect(kept).toEqual(['one and more', 'a third', 'a fourth', 'two'])
    expect(focused()).toBe(3)
    type(at(4), 'since')
    click(button(place, 'Undo'))
    expect(kept).toEqual(['one', 'two', 'since'])
  })

  it('takes lines that are pasted into the empty field, and leaves it empty when they go', () => {
    open(['one'])
    paste(at(1), 'two\nthree')
    expect(kept).toEqual(['one', 'two', 'three'])
    expect(focused()).toBe(3)
    expect(place.textContent).toContain('2 entries added')
    click(button(place, 'Undo'))
    expect(kept).toEqual(['one'])
    expect(fields()).toHaveLength(2)
  })

  it('leaves one pasted line to the field', () => {
    open(['one'])
    paste(at(1), 'two\n')
    expect(kept).toEqual(['one'])
  })

  it('gives back what was taken out, at its place, beside what was written since', () => {
    open(['one', 'two', 'three'])
    click(button(place, 'Remove two'))
    expect(focused()).toBe(1)
    type(at(2), 'four')
    click(button(place, 'Undo'))
    expect(kept).toEqual(['one', 'two', 'three', 'four'])
    expect(focused()).toBe(1)
  })
})

it('a list that is full has no empty field, and lets lines stay what they are', () => {
  lists.texts?.(['one', 'two'], 3)
  paste(at(2), 'three\nfour')
  expect(kept).toEqual(['one', 'two'])
  type(at(2), 'three')
  expect(fields()).toHaveLength(3)
})

it('an entry that says more than its text is not taken out by Backspace, nor by emptying it', () => {
  lists.entries?.(['one', 'two'])
  click([...place.querySelectorAll('.due')].at(-1))
  type(at(1), '')
  press(at(1), 'Backspace')
  expect(kept).toEqual(['one', ''])
})

describe('the list of questions', () => {
  let value: Debrief
  const open = (questions: AskedQuestion[]) =>
    show(function Questions({ offerUndo }) {
      const [now, set] = useState(debrief({ questions, people: [] }))
      value = now
      return <AskedStep debrief={now} edit={set} newId={newId} offerUndo={offerUndo} findSeen={null} />
    })
  const texts = () => value.questions.map(({ text }) => text)

  it('goes back from the empty one by Backspace, to the end of the question before', () => {
    open([newQuestion('a', 'Why us?'), newQuestion('b', 'Why now?')])
    press(at(0), 'Backspace')
    expect(fields().map((field) => field.value)).toEqual(['Why now?'])
    expect(focused()).toBe(0)
    expect(at(0).selectionStart).toBe(8)
  })

  it('takes an emptied question out by Backspace, and one that has an answer not', () => {
    open([newQuestion('a', 'Why us?'), newQuestion('b', 'Why now?'), newQuestion('c', 'Why you?')])
    click(button(place, 'Why now?'))
    type(at(0), '')
    press(at(0), 'Backspace')
    expect(texts()).toEqual(['Why us?', 'Why you?'])
    expect(at(0).value).toBe('Why us?')
    open([newQuestion('a', 'Why us?'), { ...newQuestion('b', 'Why now?'), landed: 'strong' }])
    click([...place.querySelectorAll('.folded')].at(-1))
    type(at(0), '')
    press(at(0), 'Backspace')
    expect(texts()).toEqual(['Why us?', ''])
  })

  it('stays open in the same field while its only question is emptied and written anew', () => {
    open([])
    const field = at(0)
    field.focus()
    type(field, 'Why us?')
    type(field, '')
    expect(texts()).toEqual([])
    type(field, 'Why now?')
    expect(texts()).toEqual(['Why now?'])
    expect(at(0)).toBe(field)
  })
})

it('a question that was met before says so when the hand rests', async () => {
  vi.useFakeTimers()
  const before = debrief({
    interviewId: 'before',
    company: 'Vantor',
    questions: [{ ...newQuestion('q', 'Why us?'), answer: 'the vans' }],
  })
  const find = createSeenBefore([before])
  show(function Questions({ offerUndo }) {
    const [now, set] = useState(debrief({ questions: [newQuestion('a', '')], people: [] }))
    return <AskedStep debrief={now} edit={set} newId={newId} offerUndo={offerUndo} findSeen={find} />
  })
  type(at(0), 'why us??')
  expect(place.querySelector('.met-before')).toBeNull()
  act(() => void vi.advanceTimersByTime(200))
  expect(place.querySelector('.met-before')?.textContent).toContain('Your answer: the vans')
  expect(place.querySelector('.met-before')?.textContent).toContain('asked in 1 of 1')
  vi.useRealTimers()
})
