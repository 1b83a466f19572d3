// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { EntryLine } from '../../components/calendar/entry-line.tsx'
import { readEntryLine } from '../../lib/calendar/entry-line.ts'
import { button, click, field, newPlace, type } from './page.ts'
import { draw } from './texts.tsx'

const now = new Date(2026, 11, 1, 10).getTime()
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const read = (line: string) => readEntryLine(line, { now, zone, language: 'en', companies: [] })
const onSave = vi.fn(async () => true)
let place: HTMLElement

beforeEach(() => {
  vi.clearAllMocks()
  place = newPlace()
  draw(<EntryLine {...{ now, read, onSave }} onFocus={() => {}} />, place)
})

const line = () => field(place, 'Add an interview in one line')
/** What Enter does in a field of a form. */
const submit = () => act(async () => place.querySelector('form')?.requestSubmit())

it('shows what it understood in the fields in which it will be kept', () => {
  type(line(), 'phone with Anna Berg, Vantor, Thu 3pm')
  expect(field(place, 'Day').value).toBe('2026-12-03')
  expect(field(place, 'Time').value).toBe('15:00')
  expect(place.querySelector<HTMLInputElement>(':checked')?.closest('label')?.textContent).toBe('phone')
  expect(field(place, 'With').value).toBe('Anna Berg')
  expect(field(place, 'Company').value).toBe('Vantor')
})

it('saves with Enter, and is empty again', async () => {
  type(line(), 'phone with Anna Berg, Vantor, Thu 3pm')
  await submit()
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    line: 'phone with Anna Berg, Vantor, Thu 3pm',
    start: new Date(2026, 11, 3, 15).getTime(),
    entry: expect.objectContaining({ format: 'phone', people: ['Anna Berg'], company: 'Vantor' }),
  })
  await vi.waitFor(() => expect(line().value).toBe(''))
  expect(place.querySelector('.card')).toBeNull()
})

it('keeps a correction while the line goes on', async () => {
  type(line(), 'Anna Berg, Vantor, Thu 3pm')
  type(field(place, 'Company'), 'Vantor Labs')
  type(line(), 'Anna Berg, Vantor, Thu 4pm')
  expect(field(place, 'Company').value).toBe('Vantor Labs')
  expect(field(place, 'Time').value).toBe('16:00')
  await submit()
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ entry: expect.objectContaining({ company: 'Vantor Labs', start: '16:00' }) }),
  )
})

it('asks for the time that is missing, and takes the focus there', async () => {
  type(line(), 'Vantor, Thursday')
  expect(place.textContent).toContain('What time?')
  await submit()
  expect(onSave).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field(place, 'Time'))
})

it('offers the debrief of one that is over, and to save one that comes', () => {
  type(line(), 'Vantor, yesterday 3pm')
  click(button(place, 'Debrief now'))
  expect(onSave).toHaveBeenCalledOnce()
  type(line(), 'Vantor, tomorrow 3pm')
  expect(button(place, 'Save interview')).toBeTruthy()
})

it('takes one press as one', async () => {
  let finish = (_: boolean) => {}
  onSave.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)))
  type(line(), 'Vantor, tomorrow 3pm')
  await submit()
  await submit()
  expect(onSave).toHaveBeenCalledOnce()
  await act(async () => finish(true))
})
