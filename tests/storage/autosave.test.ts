import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutosave, type SavedState } from '../../lib/storage/autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp(write: (value: string) => Promise<void> = async () => {}) {
  const written: string[] = []
  const states: SavedState['state'][] = []
  const autosave = createAutosave<string>({
    write: async (value) => {
      await write(value)
      written.push(value)
    },
    onState: ({ state }) => states.push(state),
    now: () => Date.now(),
  })
  return { autosave, written, states }
}

describe('the autosave', () => {
  it('writes the newest value, once, within 300 ms of the last key', async () => {
    const { autosave, written } = setUp()
    for (const text of ['a', 'ab', 'abc']) autosave.push(text)
    await vi.advanceTimersByTimeAsync(300)
    expect(written).toEqual(['abc'])
  })

  it('writes at the latest 300 ms after a key, also where no pause ever comes', async () => {
    const { autosave, written } = setUp()
    for (let typed = 1; typed <= 30; typed++) {
      autosave.push('x'.repeat(typed))
      await vi.advanceTimersByTimeAsync(110)
      expect(typed - (written.at(-1)?.length ?? 0)).toBeLessThanOrEqual(3)
    }
    expect(written.length).toBeLessThan(15)
  })

  it('says "saved" only when nothing newer waits', async () => {
    let finish = () => {}
    const { autosave, states } = setUp(() => new Promise((resolve) => (finish = resolve)))
    autosave.push('a')
    await vi.advanceTimersByTimeAsync(300)
    autosave.push('ab')
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(states).not.toContain('saved')
    await vi.advanceTimersByTimeAsync(300)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toBe('saved')
  })

  it('writes at once when it is told to, what came during the write included', async () => {
    const { autosave, written } = setUp()
    autosave.push('a')
    const done = autosave.flush()
    autosave.push('ab')
    await done
    expect(written.at(-1)).toBe('ab')
  })

  it('says that a write failed, keeps the text, and goes on trying', async () => {
    let full = true
    const { autosave, written, states } = setUp(async () => {
      if (full) throw new Error('No space')
    })
    autosave.push('a')
    await vi.advanceTimersByTimeAsync(300)
    expect(states.at(-1)).toBe('failed')
    autosave.push('ab')
    expect(states.at(-1)).toBe('failed')
    full = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toEqual(['ab'])
    expect(states.at(-1)).toBe('saved')
  })
})
