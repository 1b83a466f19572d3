// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { StorageNotice, type StorageNoticeProps } from '../../components/storage/storage-notice.tsx'
import { button, newPlace } from './page.ts'
import { draw } from './texts.tsx'

const [onRetry, onRead] = [vi.fn(), vi.fn()]
const quiet: StorageNoticeProps = {
  problem: null,
  isGone: false,
  hasValues: true,
  broken: 0,
  newer: 0,
  mended: { records: 0, values: 0, copy: false },
  onRetry,
  onRead,
}
let place: HTMLElement
beforeEach(() => {
  place = newPlace()
  onRetry.mockClear()
  onRead.mockClear()
})
const show = (change: Partial<StorageNoticeProps>) => {
  draw(<StorageNotice {...quiet} {...change} />, place)
  return place.textContent ?? ''
}

it('a database that does not open is told in a sentence, with what can be done and a retry', () => {
  const text = show({ problem: 'closed' })
  expect(text).toContain('couldn’t open')
  expect(text).toContain('Nothing was lost')
  act(() => button(place, 'Try again').click())
  expect(onRetry).toHaveBeenCalledTimes(1)
})

it('what is in neither copy is not said to be kept', () => {
  expect(show({ problem: 'unsaved' })).toContain('isn’t saved yet')
})

it('damaged records are counted, and the others are said to be there', () => {
  expect(show({ broken: 1 })).toContain('1 record is damaged')
  expect(show({ newer: 2 })).toContain('2 records were saved by a newer version')
})

it('what was restored is told in one place, until it was read', () => {
  const text = show({ mended: { records: 599, values: 1, copy: true } })
  expect(text).toContain('lost 599 records. Afterword restored them')
  expect(text).toContain('settings')
  expect(place.querySelectorAll('.nudge')).toHaveLength(1)
  act(() => button(place, 'Hide this').click())
  expect(onRead).toHaveBeenCalledTimes(1)
})

it('settings that cannot be read in their place are told with where they are', () => {
  expect(show({ hasValues: false })).toContain('couldn’t read or write its settings')
})

it('where both copies are gone, backups are named', () => {
  expect(show({ isGone: true })).toContain('backup')
})
