// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { BringBack, type BringingBack, type Preview } from '../../components/backup/bring-back.tsx'
import { SaveNow, type SaveOutcome } from '../../components/backup/save-now.tsx'
import { TextContext } from '../../components/text.ts'
import { button, click, newPlace } from './page.ts'
import { texts } from './texts.tsx'

let place: HTMLElement
beforeEach(() => {
  place = newPlace()
  vi.clearAllMocks()
})

const on = {
  onFile: vi.fn(),
  onPassphrase: vi.fn(),
  onSettings: vi.fn(),
  onBringBack: vi.fn(),
  onUndo: vi.fn(),
  onLeave: vi.fn(),
}
const draw = (value: BringingBack) =>
  act(() =>
    render(
      <TextContext.Provider value={texts}>
        <BringBack value={value} {...on} />
      </TextContext.Provider>,
      place,
    ),
  )

const preview: Preview = {
  madeAt: Date.UTC(2026, 10, 30, 12),
  counts: { new: 12, changed: 3, older: 1, same: 0, damaged: 2, newer: 0 },
  interviews: 4,
  debriefs: 4,
  notes: 1,
  hasMore: false,
  isTouched: false,
  takesSettings: null,
}
const shown = (change: Partial<Preview> = {}): BringingBack => ({
  at: 'shown',
  name: 'afterword-2026-11-30.json',
  preview: { ...preview, ...change },
  isWorking: false,
  hasFailed: false,
})
const fate = (name: string) => place.querySelector(`[data-fate="${name}"]`)?.textContent

test('a file is shown before anything happens: what is new, later, older and damaged', () => {
  draw(shown())
  expect(fate('new')).toBe('12 records are new')
  expect(fate('changed')).toBe('3 records have a later state in the file')
  expect(fate('older')).toBe('1 record is older than yours, which stays')
  expect(fate('damaged')).toBe('2 records are damaged and are left out')
  expect(fate('same')).toBeUndefined()
  expect(place.textContent).toContain('4 interviews, 4 debriefs, and 1 thank-you note')
  expect(document.activeElement?.textContent).toBe('Bring back a backup')
  click(button(place, 'Bring back'))
  expect(on.onBringBack).toHaveBeenCalledOnce()
})

test('where all is already here there is nothing to press but the way out', () => {
  draw(shown({ counts: { new: 0, changed: 0, older: 1, same: 5, damaged: 0, newer: 0 } }))
  expect(place.textContent).toContain('is already here')
  expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Close'])
})

test('the settings of the file are a choice', () => {
  draw(shown({ takesSettings: false }))
  click(place.querySelector('input[type="checkbox"]'))
  expect(on.onSettings).toHaveBeenCalledExactlyOnceWith(true)
})

test.each([
  ['newer', 'A newer version of Afterword wrote'],
  ['other', 'isn’t an Afterword backup'],
  ['unreadable', 'nothing in it can be read'],
] as const)('a file that is refused as %s says why, and another can be chosen', (why, words) => {
  draw({ at: 'refused', name: 'file.json', why })
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(words)
  expect(place.querySelector('input[type="file"]')).not.toBeNull()
})

test('afterwards it can be undone', () => {
  draw({ at: 'done', count: 15 })
  expect(place.textContent).toContain('15 records are back.')
  click(button(place, 'Undo'))
  expect(on.onUndo).toHaveBeenCalledOnce()
})

test.each([
  ['nothing', 'no file was written'],
  ['unreadable', 'can’t be read right now'],
] as const)('a save of what is %s says that there is no file', (outcome: SaveOutcome, words) => {
  act(() =>
    render(
      <TextContext.Provider value={texts}>
        <SaveNow outcome={outcome} hasCalendars={false} isSealed={false} onSave={vi.fn()} onSavePage={vi.fn()} />
      </TextContext.Provider>,
      place,
    ),
  )
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(words)
})
