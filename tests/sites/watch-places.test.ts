import { describe, expect, it } from 'vitest'
import type { CallEvidence } from '../../lib/domain/call/evidence.ts'
import { openFrame } from './fixtures.ts'
import { gone, page, press, setUp } from './watched.ts'

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
