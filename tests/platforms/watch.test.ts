import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallEvidence, MediaState } from '../../lib/domain/call/evidence.ts'
import { withCleanNames } from '../../lib/platforms/clean-names.ts'
import type { Platform } from '../../lib/platforms/platform.ts'
import { allPlatforms as platforms } from '../../lib/platforms/registry.ts'
import { watch } from '../../lib/platforms/watch.ts'
import { type Fixture, fixtures, open, openFrame } from './fixtures.ts'

const platformOf = (id: string) => platforms.find((platform) => platform.id === id) as Platform
const page = (name: string, id = 'google-meet') =>
  fixtures.find((fixture) => fixture.name === name && fixture.platform === id) as Fixture
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
  let media: MediaState | undefined
  const handle = watch({
    platform: platformOf(first.platform),
    document,
    href: () => window.location.href,
    now: () => Date.now(),
    send: (evidence) => sent.push(withCleanNames(evidence, platformOf(first.platform))),
    media: () => media,
    onLeaveClick: () => clicks++,
    signal: gone.signal,
  })
  const show = (fixture: Fixture) => {
    window.document.body.innerHTML = fixture.html
  }
  /** As when the page loads another document into its frame. */
  const load = (fixture: Fixture) => {
    const inner = openFrame(window, fixture.frame ?? '', fixture)
    window.document.getElementById(fixture.frame ?? '')?.dispatchEvent(new window.Event('load'))
    return inner.document as unknown as Document
  }
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return {
    window,
    document,
    sent,
    show,
    load,
    pass,
    handle,
    clicks: () => clicks,
    connections: (state: MediaState | undefined) => {
      media = state
    },
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

  it('tells with a call what could be read of it and in which language, and nothing more of the language tag', async () => {
    const { document, sent, show, pass } = setUp(page('waiting to be let in'))
    document.documentElement.lang = 'de-x-maya'
    await pass(1_000)
    show(call)
    await pass(5_000)
    show(page('left'))
    await pass(5_000)
    const told = new Map(sent.map(({ phase, families, language }) => [phase, { families, language }]))
    expect(told.get('waiting')).toEqual({})
    expect(told.get('in-call')).toEqual({ families: ['control', 'admitted', 'people'], language: 'de' })
    expect(told.get('ended')).toEqual({ families: ['ended'] })
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
    await pass(10_000)
    expect(sent.at(-1)?.people).toEqual([
      'Maya Lindqvar',
      'Tobias Ashgrove',
      'DE GUZMAN, RICH A._BSCS 4D',
      'Ruth Calder',
    ])
  })

  it('who comes in the last seconds of a call is known by the click on Leave', async () => {
    const { document, sent, show, pass } = setUp(call)
    await pass(600_000)
    const tile = document.createElement('div')
    tile.setAttribute('data-participant-id', 'spaces/x/devices/9')
    tile.innerHTML = '<span class="notranslate">Ruth Calder</span>'
    document.querySelector('[data-unresolved-meeting-id]')?.append(tile)
    press(document.querySelector('[jsname="CQylAd"]'))
    show(page('left'))
    await pass(300)
    expect(sent.at(-1)).toMatchObject({ phase: 'ended', people: expect.arrayContaining(['Ruth Calder']) })
  })

  it('a control that is rebuilt at a stroke is followed from then on', async () => {
    const { document, sent, pass } = setUp(call)
    await pass(21_000)
    const bar = document.querySelector('[jsname="CQylAd"]')?.parentElement as Element
    const rebuilt = bar.cloneNode(true)
    bar.replaceWith(rebuilt)
    await pass(50)
    sent.length = 0
    // Long before the next look that would come by itself.
    document.querySelector('[jsname="CQylAd"]')?.remove()
    await pass(50)
    expect(sent.map(({ phase }) => phase)).toEqual(['absent'])
  })

  it('a click that the page makes up is no click on Leave', async () => {
    const { document, clicks, pass } = setUp(call)
    await pass(5_000)
    ;(document.querySelector('[jsname="CQylAd"]') as HTMLElement).click()
    expect(clicks()).toBe(0)
  })

  it('looks when it is asked and tells only what has changed, and nothing more after it was stopped', async () => {
    const { handle, sent, show, pass, phases } = setUp(call)
    await pass(300_000)
    const before = sent.length
    handle.look()
    expect(sent.length).toBe(before)
    show(page('left'))
    handle.look()
    expect(phases().at(-1)).toBe('ended')
    gone.abort()
    const after = sent.length
    show(call)
    await pass(10_000)
    expect(sent.length).toBe(after)
  })

  it('an end right after a click on Leave is confirmed within a tenth of a second', async () => {
    const { document, sent, show, pass } = setUp(call)
    await pass(10_000)
    press(document.querySelector('[jsname="CQylAd"]'))
    sent.length = 0
    show(page('left'))
    await pass(100)
    expect(sent.at(-1)).toMatchObject({ phase: 'ended', reads: 2 })
  })
})

describe('what the connections say of a call whose control is gone', () => {
  const blank = page('a page still loading')

  it('is told with it, and anew when it changes, so that two signs have held together', async () => {
    const { sent, show, pass, handle, connections } = setUp(call)
    connections('connected')
    await pass(10_000)
    expect(sent.every(({ media }) => media === undefined)).toBe(true)
    sent.length = 0
    show(blank)
    await pass(2_000)
    const gone = sent[0]?.since ?? 0
    expect(sent.at(-1)).toMatchObject({ phase: 'absent', media: { state: 'connected', since: gone } })
    connections('closed')
    handle.look()
    const closed = Date.now()
    await pass(4_200)
    const last = sent.at(-1)
    expect(last).toMatchObject({ phase: 'absent', since: gone, media: { state: 'closed', since: closed } })
    expect((last?.at ?? 0) - closed).toBeGreaterThanOrEqual(4_000)
  })

  it('says nothing while the call shows, in a lobby, and where nobody can tell', async () => {
    const { sent, show, pass, connections } = setUp(page('waiting to be let in'))
    connections('closed')
    await pass(5_000)
    show(call)
    await pass(10_000)
    connections(undefined)
    show(blank)
    await pass(15_000)
    expect(sent.at(-1)).toMatchObject({ phase: 'absent' })
    expect(sent.some(({ media }) => media)).toBe(false)
  })

  it('a running call says which families of signs can be read', async () => {
    const { sent, show, pass, connections } = setUp(call)
    connections('connected')
    await pass(5_000)
    expect(sent.at(-1)?.families).toEqual(['control', 'admitted', 'people', 'media'])
    show(page('left'))
    await pass(500)
    expect(sent.at(-1)?.families).toEqual(['ended'])
  })
})

describe('a computer that slept, and a clock that was set', () => {
  it.each([
    ['slept for hours', 3 * 3_600_000],
    ['was set back by two hours', -2 * 3_600_000],
  ])('when it %s, a wait begins anew and a start has to hold anew', async (_, jump) => {
    const blank = page('a page still loading')
    const { sent, show, pass } = setUp(call)
    await pass(10_000)
    show(blank)
    await pass(1_000)
    vi.setSystemTime(Date.now() + jump)
    const awake = Date.now()
    await pass(900)
    sent.length = 0
    await pass(13_000)
    const waits = sent.map(({ at, since }) => at - since)
    expect(sent.every(({ since }) => since >= awake && since <= awake + 1_000)).toBe(true)
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(12_000)
    expect(Math.max(...waits)).toBeLessThan(14_000)
  })

  it('a tab whose timers come once a minute is no computer that slept', async () => {
    const { sent, show, pass, handle } = setUp(call)
    await pass(10_000)
    show(page('a page still loading'))
    handle.look()
    const gone = Date.now()
    vi.setSystemTime(gone + 65_000)
    handle.look()
    expect(sent.at(-1)).toMatchObject({ phase: 'absent', since: gone, at: gone + 65_000 })
  })
})

/** A click as a person makes it: what scripts make is not trusted. */
function press(element: Element | null): void {
  const view = element?.ownerDocument.defaultView as unknown as { MouseEvent: typeof MouseEvent }
  const click = new view.MouseEvent('click', { bubbles: true, composed: true })
  Object.defineProperty(click, 'isTrusted', { value: true })
  element?.dispatchEvent(click)
}

describe('the watcher of a call in a frame', () => {
  const zoom = (name: string) => page(name, 'zoom')
  const running = zoom('in call, participants list open')
  const heldFor = (sent: CallEvidence[]) =>
    sent.filter(({ phase, reads, at, since }) => phase === 'in-call' && reads >= 2 && at - since >= 4_000)

  it('follows it from the preview into a new document, and remembers the own name from the preview', async () => {
    const { sent, load, pass, phases } = setUp(zoom('preview'))
    await pass(3_000)
    load(running)
    await pass(4_500)
    expect(phases().slice(0, 2)).toEqual(['prejoin', 'in-call'])
    expect(heldFor(sent)).toHaveLength(1)
    expect(sent.at(-1)).toMatchObject({
      room: '91234567890',
      people: ['Maya Lindqvar', 'Tobias Ashgrove', 'Guzman, Rich'],
    })
  })

  it('sees at once that the document of a running call was replaced, though the old one still has the control', async () => {
    const { sent, load, pass } = setUp(running)
    await pass(10_000)
    sent.length = 0
    load(zoom('the frame is still loading'))
    await pass(300)
    expect(sent.map(({ phase }) => phase)).toEqual(['absent', 'absent'])
  })

  it('sees it after ten seconds at the latest when no load is heard', async () => {
    const { window, sent, pass } = setUp(running)
    await pass(10_000)
    sent.length = 0
    openFrame(window, 'webclient', zoom('the frame is still loading'))
    await pass(10_100)
    expect(sent[0]).toMatchObject({ phase: 'absent' })
  })

  it('sees at once that the frame of a running call was taken away', async () => {
    const { window, sent, pass } = setUp(running)
    await pass(10_000)
    sent.length = 0
    window.document.getElementById('webclient')?.remove()
    await pass(50)
    expect(sent[0]).toMatchObject({ phase: 'absent' })
  })

  it('a breakout room in a new document, there and back, is one call without a gap', async () => {
    const { load, pass, phases } = setUp(running)
    await pass(10_000)
    for (const name of ['on the way to a breakout room', running.name, 'on the way to a breakout room', running.name]) {
      load(zoom(name))
      await pass(3_000)
    }
    expect([...new Set(phases())]).toEqual(['in-call', 'transition'])
  })

  it('the first click on Leave is no leave, the confirming one is, in whatever document the call stands by now', async () => {
    const { load, pass, clicks } = setUp(zoom('preview'))
    await pass(1_000)
    const old = load(running)
    await pass(3_000)
    const inner = load(zoom('in call, Leave pressed once'))
    await pass(1_500)
    press(inner.querySelector('.footer__leave-btn'))
    expect(clicks()).toBe(0)
    press(old.querySelector('.footer__leave-btn'))
    press(inner.querySelector('.leave-meeting-options__btn'))
    expect(clicks()).toBe(1)
    gone.abort()
    press(inner.querySelector('.leave-meeting-options__btn'))
    expect(clicks()).toBe(1)
  })

  it('a dialog that says "ended by host" ends it at once, though the footer stays', async () => {
    const { document, sent, pass } = setUp(zoom('in call, the breakout rooms dialog'))
    await pass(10_000)
    expect(sent.at(-1)).toMatchObject({ phase: 'in-call' })
    sent.length = 0
    const inner = (document.querySelector('#webclient') as HTMLIFrameElement).contentDocument as Document
    const title = inner.querySelector('.zm-modal-body-title') as Element
    const dialog = title.closest('.zm-modal') as Element
    dialog.remove()
    title.textContent = 'This meeting has been ended by host'
    inner.body.append(dialog)
    await pass(400)
    expect(sent.map(({ phase, reads, reason }) => [phase, reads >= 2, reason])).toEqual([
      ['ended', false, 'host'],
      ['ended', true, 'host'],
    ])
  })

  it('an address that stops naming the room goes on with it', async () => {
    const { window, sent, pass } = setUp(running)
    await pass(10_000)
    window.happyDOM.setURL('https://app.zoom.us/wc')
    await pass(10_000)
    expect(sent.every(({ room, phase }) => room === '91234567890' && phase === 'in-call')).toBe(true)
  })

  it('a page that begins with "you left" confirms it once, and then is silent', async () => {
    const { sent, pass } = setUp(zoom('after leaving'))
    await pass(600_000)
    expect(sent.map(({ phase, reads, room }) => [phase, reads, room])).toEqual([
      ['ended', 1, null],
      ['ended', 2, null],
    ])
  })
})

describe('the watcher of a call whose window shrinks', () => {
  const teams = (name: string) => page(name, 'microsoft-teams')
  const running = teams('in call, roster open')
  const workspace = teams('workspace without a meeting')

  /** A player as it stays in the document: what the others send, while they do. */
  function play(document: Document): { stop(): void } {
    const track = { readyState: 'live' }
    const player = document.createElement('audio')
    Object.defineProperty(player, 'srcObject', { value: { getTracks: () => [track] } })
    document.body.append(player)
    return {
      stop: () => {
        track.readyState = 'ended'
      },
    }
  }

  it.each([
    ['a way to hang up', teams('a chat, the call in its small window'), false],
    ['what the others send', workspace, true],
  ] as const)('is held by %s for as long as it takes', async (_, shown, media) => {
    const { document, sent, show, pass } = setUp(running)
    await pass(10_000)
    sent.length = 0
    show(shown)
    if (media) play(document)
    await pass(600_000)
    expect(new Set(sent.map(({ phase }) => phase))).toEqual(new Set(['control']))
    show(running)
    await pass(5_100)
    expect(sent.at(-1)).toMatchObject({ phase: 'in-call' })
  })

  it('is gone when the others send nothing any more, though the player stays', async () => {
    const { document, sent, show, pass } = setUp(running)
    await pass(10_000)
    show(workspace)
    const others = play(document)
    await pass(100_000)
    sent.length = 0
    others.stop()
    const from = Date.now()
    await pass(66_000)
    expect(new Set(sent.map(({ phase }) => phase))).toEqual(new Set(['absent']))
    expect((sent[0]?.since ?? 0) - from).toBeLessThan(5_100)
    expect((sent.at(-1)?.at ?? 0) - (sent.at(-1)?.since ?? 0)).toBeGreaterThanOrEqual(60_000)
  })

  it.each<[string, string, string, number]>([
    ['a click on Leave of a participant is a leave', running.name, '[data-tid="hangup-main-btn"]', 1],
    [
      'with a menu beside it, the button is none',
      'in call as the organiser, a toast says something',
      '#hangup-button',
      0,
    ],
    ['nor is the arrow of the menu', 'in call as the organiser, a toast says something', '[aria-haspopup]', 0],
  ])('%s', async (_, name, selector, count) => {
    const { document, clicks, pass } = setUp(teams(name))
    await pass(5_000)
    press(document.querySelector(selector))
    expect(clicks()).toBe(count)
  })

  it('the entries of the menu confirm', async () => {
    const { document, clicks, pass } = setUp(teams('in call as the organiser, a toast says something'))
    await pass(5_000)
    const entry = document.createElement('div')
    entry.setAttribute('data-tid', 'hangup-leave-button')
    document.body.append(entry)
    press(entry)
    expect(clicks()).toBe(1)
  })

  it('a connection holds the call in a small window that shows nothing of it, and no longer than it is connected', async () => {
    const { sent, show, pass, handle, connections } = setUp(running)
    connections('connected')
    await pass(10_000)
    sent.length = 0
    show(workspace)
    await pass(900_000)
    expect(new Set(sent.map(({ phase }) => phase))).toEqual(new Set(['control']))
    sent.length = 0
    connections('closed')
    handle.look()
    const closed = Date.now()
    await pass(4_200)
    expect(new Set(sent.map(({ phase, media }) => `${phase} ${media?.state}`))).toEqual(new Set(['absent closed']))
    expect(sent.at(-1)).toMatchObject({ since: closed, media: { since: closed } })
    expect((sent.at(-1)?.at ?? 0) - closed).toBeGreaterThanOrEqual(4_000)
  })

  it('after a click on Leave, a connection that the page keeps holds nothing', async () => {
    const { document, sent, show, pass, connections } = setUp(running)
    connections('connected')
    await pass(10_000)
    press(document.querySelector('[data-tid="hangup-main-btn"]'))
    sent.length = 0
    show(workspace)
    await pass(60_000)
    expect(new Set(sent.map(({ phase }) => phase))).toEqual(new Set(['absent']))
  })

  it('the small window has a way to leave that counts', async () => {
    const { document, show, pass, clicks } = setUp(running)
    await pass(10_000)
    show(teams('a chat, the call in its small window'))
    await pass(6_000)
    const leave = document.createElement('div')
    leave.setAttribute('data-tid', 'hangup-leave-button')
    document.body.append(leave)
    press(leave)
    expect(clicks()).toBe(1)
  })

  it('the small window hung up by a button that nobody knows is seen right after the click', async () => {
    const { document, sent, show, pass } = setUp(running)
    await pass(10_000)
    show(teams('a chat, the call in its small window'))
    await pass(6_000)
    sent.length = 0
    const clicked = Date.now()
    press(document.querySelector('[data-tid*="hangup"]'))
    show(workspace)
    await pass(300)
    expect(sent[0]).toMatchObject({ phase: 'absent', since: clicked + 250 })
  })

  it('the next call in the same tab does not have the names of the one before', async () => {
    const { sent, show, pass } = setUp(running)
    await pass(10_000)
    show(workspace)
    await pass(10_000)
    show(teams('in call, addresses instead of names'))
    await pass(5_000)
    expect(sent.at(-1)).toMatchObject({ phase: 'in-call', room: null, people: ['山田 太郎'] })
  })
})
