// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LiveDraft } from '../../components/live/draft.ts'
import { Live } from '../../components/live/live.tsx'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { button, click, newPlace, press, type } from './page.ts'
import { draw } from './texts.tsx'

const startedAt = Date.UTC(2026, 5, 11, 10)
let place: HTMLElement
let kept: LiveNote[]

function Owner() {
  const [notes, setNotes] = useState<LiveNote[]>([])
  const [draft, setDraft] = useState<LiveDraft>({ kind: 'question', text: '' })
  kept = notes
  return (
    <Live
      interviewId="i1"
      company="Brindlewick Energy"
      people={['Maya Lindqvar']}
      startedAt={startedAt}
      now={startedAt + 23.5 * 60_000}
      notes={notes}
      draft={draft}
      onDraft={setDraft}
      onAdd={(note) => setNotes((all) => [...all, note])}
      onRemove={(id) => setNotes((all) => all.filter((note) => note.id !== id))}
      newId={() => `n${kept.length}`}
      saved={{ state: 'none' }}
      ending={false}
      onEndNow={() => {}}
    />
  )
}
const entry = () => place.querySelector<HTMLInputElement>('input.input') as HTMLInputElement
const chosen = () =>
  [...place.querySelectorAll<HTMLInputElement>('.segment input')].find(({ checked }) => checked)?.parentElement
    ?.textContent

beforeEach(() => {
  place = newPlace()
  draw(<Owner />, place)
})

describe('live notes', () => {
  it('Enter adds the note with its minute, and nothing where nothing was typed', () => {
    press(entry(), 'Enter')
    type(entry(), 'Why us?')
    press(entry(), 'Enter')
    expect(kept).toMatchObject([{ kind: 'question', text: 'Why us?', minute: 23, interviewId: 'i1' }])
    expect(entry().value).toBe('')
  })

  it('a key and a space in the empty field choose the kind', () => {
    for (const [key, word] of Object.entries({
      a: 'Answer',
      '+': 'Signal',
      '!': 'Concern',
      p: 'Promise',
      q: 'Question',
    })) {
      type(entry(), key)
      type(entry(), `${key} `)
      expect(chosen()).toBe(word)
      expect(entry().value).toBe('')
    }
  })

  it('the same key later in the text, or as a capital, is text', () => {
    for (const text of ['as a ', 'A ']) {
      type(entry(), text.trimEnd())
      type(entry(), text)
      expect(chosen()).toBe('Question')
      expect(entry().value).toBe(text)
      type(entry(), '')
    }
  })

  it('Backspace gives back a word that was taken for a key', () => {
    type(entry(), 'a')
    type(entry(), 'a ')
    press(entry(), 'Backspace')
    expect(chosen()).toBe('Question')
    expect(entry().value).toBe('a ')
  })

  it('a removed note comes back by undo', () => {
    type(entry(), 'Why us?')
    press(entry(), 'Enter')
    click(button(place, 'Remove note: Why us?'))
    expect(kept).toEqual([])
    click(button(place, 'Undo'))
    expect(kept).toMatchObject([{ text: 'Why us?' }])
  })
})
