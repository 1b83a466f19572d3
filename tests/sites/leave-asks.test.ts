import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import meet from '../../lib/sites/google-meet/page.ts'
import { watch } from '../../lib/sites/watch/watch.ts'
import { fixtures, open } from './fixtures.ts'

const fixtureOf = (name: string) => fixtures.find((fixture) => fixture.name === name)
const CONTROL = '[jsname="CQylAd"]'
const CONFIRM = '[data-mdc-dialog-action="Pd96ce"]'

let gone: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  gone = new AbortController()
})
afterEach(() => {
  gone.abort()
  vi.useRealTimers()
})

async function inCall() {
  const running = fixtureOf('in call, People panel open')
  if (!running) throw new Error('The fixture has gone')
  const { window, document } = open(running)
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  const said: string[] = []
  watch({
    page: meet,
    document,
    href: () => window.location.href,
    now: () => Date.now(),
    send: ({ phase }) => said.push(phase),
    onLeaveClick: () => said.push('leave'),
    signal: gone.signal,
  })
  await vi.advanceTimersByTimeAsync(6_000)
  said.length = 0
  return {
    said,
    click(selector: string) {
      const event = new window.MouseEvent('click', { bubbles: true, composed: true })
      Object.defineProperty(event, 'isTrusted', { value: true })
      document.querySelector(selector)?.dispatchEvent(event as unknown as Event)
    },
    ask: () => document.body.insertAdjacentHTML('beforeend', '<button data-mdc-dialog-action="Pd96ce">Leave</button>'),
    show(name: string) {
      window.document.body.innerHTML = fixtureOf(name)?.html ?? ''
    },
    document,
  }
}

describe('a Leave control that asks some people and lets others go', () => {
  it('lets go: the click is told within a tenth of a second', async () => {
    const { click, said } = await inCall()
    click(CONTROL)
    await vi.advanceTimersByTimeAsync(100)
    expect(said).toEqual(['leave'])
  })

  it('lets go at once: the click is told before the end is', async () => {
    const { click, show, said } = await inCall()
    click(CONTROL)
    show('left')
    await vi.advanceTimersByTimeAsync(50)
    expect(said[0]).toBe('leave')
    expect(said).toContain('ended')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(said.filter((one) => one === 'leave')).toHaveLength(1)
  })

  it('asks: nothing is told until the answer', async () => {
    const { click, ask, said } = await inCall()
    click(CONTROL)
    ask()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(said).toEqual([])
    click(CONFIRM)
    expect(said).toEqual(['leave'])
  })

  it('asks and is told no: the call goes on, and the next click is another one', async () => {
    const { click, ask, document, said } = await inCall()
    click(CONTROL)
    ask()
    await vi.advanceTimersByTimeAsync(500)
    document.querySelector(CONFIRM)?.remove()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(said).toEqual([])
  })
})
