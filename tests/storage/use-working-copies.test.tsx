// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useWorkingCopies, type WorkingCopies } from '../../entrypoints/shared/use-working-copies.ts'
import type { Edit } from '../../lib/storage/repository.ts'

interface Row {
  id: string
  text: string
  updatedAt: number
}

const rows = new Map<string, Row>()
let isFull = false
const store = {
  get: async (key: string) => rows.get(key),
  put: async (row: Row) => void rows.set(row.id, row),
  delete: async () => {},
  async change(key: string, edit: Edit<Row>) {
    if (isFull) throw new Error('No space')
    const next = edit(rows.get(key)) ?? rows.get(key)
    if (next) rows.set(key, next)
    return next
  },
}

let copies: WorkingCopies<Row>
function Page() {
  copies = useWorkingCopies<Row>({ store, keyOf: ({ id }) => id, channel: 'rows' })
  return <p>{copies.saved.state}</p>
}

const place = document.createElement('div')
beforeEach(() => {
  vi.useFakeTimers()
  rows.clear()
  isFull = false
  act(() => render(<Page />, place))
})
afterEach(() => {
  act(() => render(null, place))
  vi.useRealTimers()
})

const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))

it('two records that are edited while nothing can be written are both written once there is room', async () => {
  const row = (id: string, text: string): Row => ({ id, text, updatedAt: 0 })
  for (const id of ['maya', 'tobias']) act(() => copies.open(undefined, row(id, '')))
  isFull = true
  act(() => copies.edit(row('maya', 'first words')))
  await pass(1_000)
  act(() => copies.edit(row('tobias', 'second words')))
  await pass(1_000)
  expect(place.textContent).toBe('failed')
  isFull = false
  await pass(5_000)
  expect(place.textContent).toBe('saved')
  expect([...rows.values()].map(({ text }) => text)).toEqual(['first words', 'second words'])
})

it('what is on the screen is handed over in the moment in which the page is hidden or goes, unread', () => {
  act(() => copies.open(undefined, { id: 'maya', text: '', updatedAt: 0 }))
  act(() => copies.edit({ id: 'maya', text: 'in mid-wo', updatedAt: 0 }))
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(rows.get('maya')?.text).toBe('in mid-wo')
})

it('what is on the screen when it goes is written at once', async () => {
  act(() => copies.open(undefined, { id: 'maya', text: '', updatedAt: 0 }))
  act(() => copies.edit({ id: 'maya', text: 'in mid-wo', updatedAt: 0 }))
  act(() => render(null, place))
  await pass(0)
  expect(rows.get('maya')?.text).toBe('in mid-wo')
})
