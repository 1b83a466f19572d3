import { describe, expect, it, vi } from 'vitest'
import { callEvidenceSchema } from '../../lib/domain/call/evidence.ts'
import { gone, page, press, setUp } from './watched.ts'

const call = page('in call, People panel open')

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

  it('a call with hundreds of people goes on being told, each look the newest of them', async () => {
    const { document, sent, pass } = setUp(call)
    await pass(6_000)
    const list = document.createElement('div')
    document.querySelector('[data-unresolved-meeting-id]')?.append(list)
    for (let turn = 0; turn < 3; turn++) {
      list.innerHTML = Array.from(
        { length: 90 },
        (_, one) =>
          `<div data-participant-id="${turn}-${one}"><span class="notranslate">Guest ${turn} ${one}</span></div>`,
      ).join('')
      await pass(60_000)
    }
    expect(callEvidenceSchema.safeParse(sent.at(-1)).success).toBe(true)
    expect(sent.at(-1)?.people.at(-1)).toBe('Guest 2 89')
    expect(new Set(sent.flatMap(({ people }) => people)).size).toBeGreaterThanOrEqual(270)
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
