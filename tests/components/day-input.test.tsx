// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { DateField } from '../../components/form/date-field.tsx'
import { DayWordsContext } from '../../components/form/day-words.ts'
import { readDay } from '../../lib/calendar/day-words.ts'
import { newPlace, type } from './page.ts'
import { draw } from './texts.tsx'

let place: HTMLElement
let day: string

function Screen({ min }: { min?: string }) {
  const [value, setValue] = useState('')
  day = value
  return (
    <DayWordsContext.Provider value={async () => readDay}>
      <DateField label="By when" value={value} min={min} onChange={setValue} />
    </DayWordsContext.Provider>
  )
}

const words = () => place.querySelector('[aria-label="The day in words"]') as HTMLInputElement
const picker = () => place.querySelector('[type="date"]') as HTMLInputElement
const leave = () => words().dispatchEvent(new Event('blur'))
const hint = () => place.querySelector('[role="status"]')?.textContent

beforeEach(() => {
  place = newPlace()
  // A Tuesday.
  vi.setSystemTime(new Date(2026, 11, 1, 12))
})

it('takes the day from words, beside the picker', async () => {
  draw(<Screen />, place)
  type(words(), 'next week')
  await vi.waitFor(() => expect(day).toBe('2026-12-07'))
  await vi.waitFor(() => expect(picker().value).toBe('2026-12-07'))
  expect(place.textContent).toContain('Monday, December 7')
})

it('lets the picker take the words back', async () => {
  draw(<Screen />, place)
  type(words(), 'tomorrow')
  await vi.waitFor(() => expect(picker().value).toBe('2026-12-02'))
  type(picker(), '2026-12-10')
  await vi.waitFor(() => expect(words().value).toBe(''))
  expect(day).toBe('2026-12-10')
})

it('says what it does not know once the words are left, and keeps the day that was there', async () => {
  draw(<Screen />, place)
  type(picker(), '2026-12-10')
  type(words(), 'whenever')
  expect(hint()).toBe('')
  leave()
  await vi.waitFor(() => expect(hint()).toContain('No such day'))
  expect(day).toBe('2026-12-10')
})

it('takes no day before the first that is allowed', async () => {
  draw(<Screen min="2026-12-02" />, place)
  type(words(), 'yesterday')
  leave()
  await vi.waitFor(() => expect(hint()).toContain('No such day'))
  expect(day).toBe('')
})
