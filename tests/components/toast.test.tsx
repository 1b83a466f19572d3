// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toast } from '../../components/toast/toast.tsx'
import { button, newPlace } from './page.ts'
import { draw } from './texts.tsx'

let place: HTMLElement
const onGone = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  onGone.mockClear()
  place = newPlace()
  draw(<Toast text="Question 3 removed" onUndo={() => {}} onGone={onGone} />, place)
})
afterEach(() => void vi.useRealTimers())

describe('a toast', () => {
  it('goes after ten seconds', () => {
    vi.advanceTimersByTime(9_999)
    expect(onGone).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onGone).toHaveBeenCalledTimes(1)
  })

  it('stays while it has the focus or the pointer', () => {
    act(() => button(place, 'Undo').focus())
    vi.advanceTimersByTime(60_000)
    expect(onGone).not.toHaveBeenCalled()
    act(() => button(place, 'Undo').blur())
    vi.advanceTimersByTime(10_000)
    expect(onGone).toHaveBeenCalledTimes(1)
  })
})
