import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallEvidence } from '../../lib/domain/call/evidence.ts'
import type { Platform } from '../../lib/platforms/platform.ts'
import { platforms } from '../../lib/platforms/registry.ts'
import { watch } from '../../lib/platforms/watch.ts'
import { type Fixture, fixtures, open } from './fixtures.ts'

const meet = platforms.find(({ id }) => id === 'google-meet') as Platform
const page = (name: string) => fixtures.find((fixture) => fixture.name === name) as Fixture
const call = page('in call, People panel open')

let gone: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  gone = new AbortController()
})
afterEach(() => {
  gone.abort()
  vi.useRealTimers()
})

function setUp(first: Fixture) {
  const { window, document } = open(first)
  // The observers and elements that the watcher knows are those of the page.
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('Element', window.Element)
  const sent: CallEvidence[] = []
  let clicks = 0
  const handle = watch({
    platform: meet,
    document,
    url: () => new URL(window.location.href),
    now: () => Date.now(),
    send: (evidence) => sent.push(structuredClone(evidence)),
    onLeaveClick: () => clicks++,
    signal: gone.signal,
  })
  const show = (fixture: Fixture) => {
    window.document.body.innerHTML = fixture.html
  }
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return {
    window,
    document,
    sent,
    show,
    pass,
    handle,
    clicks: () => clicks,
    phases: () => sent.map(({ phase }) => phase),
  }
}

describe('the watcher', () => {
  it('tells of a call twice within its hold, and then is silent while it runs', async () => {
    const { sent, pass } = setUp(call)
    await pass(4_200)
    const held = sent.filter(({ at, since, reads, phase }) => phase === 'in-call' && reads >= 2 && at - since >= 4_000)
    expect(held).toHaveLength(1)
    await pass(130_000)
    const count = sent.length
    await pass(3_600_000)
    expect(sent.length).toBe(count)
  })

  it('tells of the end at once and confirms it by a second read', async () => {
    const { sent, show, pass } = setUp(call)
    await pass(10_000)
    sent.length = 0
    show(page('left'))
    await pass(400)
    expect(sent.map(({ phase, reads, reason }) => [phase, reads >= 2, reason])).toEqual([
      ['ended', false, 'left'],
      ['ended', true, 'left'],
    ])
  })

  it('says again that the controls are gone at each wait of the session machine, dated from the first moment', async () => {
    const { sent, show, pass } = setUp(call)
    await pass(10_000)
    sent.length = 0
    show(page('a page still loading'))
    await pass(13_000)
    expect(new Set(sent.map(({ since }) => since)).size).toBe(1)
    expect(sent.at(-1)).toMatchObject({ phase: 'absent' })
    expect((sent.at(-1)?.at ?? 0) - (sent.at(-1)?.since ?? 0)).toBeGreaterThanOrEqual(12_000)
  })

  it('a lobby is told once, however long it lasts', async () => {
    const { sent, pass } = setUp(page('waiting to be let in'))
    await pass(120_000)
    expect(sent.map(({ phase }) => phase)).toEqual(['waiting'])
  })

  it('names that come later are told, the own name never', async () => {
    const { document, sent, pass } = setUp(call)
    await pass(6_000)
    const tile = document.createElement('div')
    tile.setAttribute('data-participant-id', 'spaces/x/devices/9')
    tile.innerHTML = '<span class="notranslate">Ruth Calder</span>'
    document.querySelector('[data-unresolved-meeting-id]')?.append(tile)
    await pass(6_000)
    expect(sent.at(-1)?.people).toEqual([
      'Maya Lindqvar',
      'Tobias Ashgrove',
      'DE GUZMAN, RICH A._BSCS 4D',
      'Ruth Calder',
    ])
  })

  it('a control that is rebuilt is followed again', async () => {
    const { document, show, sent, pass } = setUp(call)
    await pass(10_000)
    const bar = document.querySelector('[jsname="CQylAd"]')?.parentElement as Element
    const before = bar.innerHTML
    bar.innerHTML = ''
    bar.innerHTML = before
    await pass(1_000)
    sent.length = 0
    show(page('ended, the toolbar still there'))
    await pass(400)
    expect(sent.at(-1)).toMatchObject({ phase: 'ended', reason: 'host' })
  })

  it('a click that the page makes up is no click on Leave', async () => {
    const { document, clicks, pass } = setUp(call)
    await pass(5_000)
    ;(document.querySelector('[jsname="CQylAd"]') as HTMLElement).click()
    expect(clicks()).toBe(0)
  })

  it('tells when it is asked, and nothing more after it was stopped', async () => {
    const { handle, sent, show, pass } = setUp(call)
    await pass(300_000)
    const before = sent.length
    handle.tell()
    expect(sent.length).toBe(before + 1)
    gone.abort()
    show(page('left'))
    await pass(10_000)
    expect(sent.length).toBe(before + 1)
  })
})
