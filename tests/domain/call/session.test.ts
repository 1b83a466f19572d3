import { describe, expect, it } from 'vitest'
import type { CallEvent, CallSession } from '../../../lib/domain/call/session.ts'
import { inCall, run, s, see } from './events.ts'

describe('the start of a call', () => {
  it.each<[string, CallEvent[], string[]]>([
    ['evidence of a call that has held for four seconds starts it', [see('in-call', 0, 4)], ['started']],
    ['evidence that has not held long enough starts nothing', [see('in-call', 0, 3.9)], []],
    ['a single read starts nothing', [see('in-call', 0, 10, { reads: 1 })], []],
    [
      'a lobby starts nothing, however long it lasts',
      [see('prejoin', 0, 120), see('waiting', 120, 900), see('control', 900, 2000)],
      [],
    ],
    ['a denial after the lobby starts nothing and ends nothing', [see('waiting', 0, 60), see('denied', 60, 200)], []],
    [
      '"You left the meeting" without a call is nothing',
      [see('waiting', 0, 60), see('ended', 60, 90, { reason: 'left' })],
      [],
    ],
    ['an end screen that was there when the extension came is nothing', [see('ended', 0, 3600, { reads: 99 })], []],
  ])('%s', (_, events, effects) => {
    expect(run(events).effects).toEqual(effects)
  })

  it('the start is the first moment of the streak, not the moment of certainty', () => {
    expect(run([see('in-call', 10, 14.2)]).last?.startedAt).toBe(s(10))
  })
})

describe('a page that enters rooms by the hundred', () => {
  const enter = (room: number, tabId = 7): CallEvent => {
    const event = see('in-call', room * 5, room * 5 + 4, { room: `room-${room}` })
    return { ...event, place: { tabId, windowId: 1 } } as CallEvent
  }

  it('has twelve calls known at once, and another tab begins its own', () => {
    const { sessions, effects } = run(Array.from({ length: 30 }, (_, room) => enter(room)))
    expect(sessions).toHaveLength(12)
    expect(effects.filter((effect) => effect === 'started')).toHaveLength(12)
    expect(run([enter(31, 8)], sessions).effects).toContain('started')
  })

  it('may begin another when the first are forgotten', () => {
    const { sessions } = run(Array.from({ length: 30 }, (_, room) => enter(room)))
    expect(run([enter(60)], sessions).effects).toContain('started')
  })
})

describe('the end of a call', () => {
  it.each<[string, CallEvent[], string[], Partial<CallSession>]>([
    [
      'the host ends it: at once, on the second read',
      [see('ended', 700, 700.3, { reason: 'host' })],
      ['offer'],
      { endReason: 'host', endedAt: s(700) },
    ],
    [
      'one read of the end screen is not yet an end',
      [see('ended', 700, 700, { reads: 1, reason: 'host' })],
      [],
      { state: 'in-call' },
    ],
    ['removed', [see('ended', 700, 701, { reason: 'removed' })], ['offer'], { endReason: 'removed' }],
    [
      'an end screen that does not say why, after a click on Leave, is a leave',
      [{ type: 'leave-clicked', tabId: 7, at: s(699) }, see('ended', 700, 701, { reason: 'unknown' })],
      ['updated', 'offer'],
      { endReason: 'left' },
    ],
    ['gone for less than the wait is no end', [see('absent', 700, 711)], [], { state: 'away', awaySince: s(700) }],
    [
      'gone for the whole wait is an end, dated back',
      [see('absent', 700, 712.1)],
      ['offer'],
      { endReason: 'vanished', endedAt: s(700) },
    ],
    [
      'gone after a click on Leave waits five seconds only',
      [{ type: 'leave-clicked', tabId: 7, at: s(699) }, see('absent', 700, 705)],
      ['updated', 'offer'],
      { endReason: 'left' },
    ],
    [
      'a click on Leave that was cancelled ends nothing',
      [{ type: 'leave-clicked', tabId: 7, at: s(699) }, see('in-call', 0, 760), see('in-call', 0, 900)],
      ['updated'],
      { state: 'in-call' },
    ],
    [
      'an old click on Leave does not shorten a later wait',
      [{ type: 'leave-clicked', tabId: 7, at: s(620) }, see('in-call', 0, 680), see('absent', 700, 706)],
      ['updated'],
      { state: 'away' },
    ],
    [
      'controls that come back cancel the wait',
      [see('absent', 700, 709), see('in-call', 710, 711)],
      [],
      { state: 'in-call', awaySince: null },
    ],
    [
      'a control without more is enough to have come back',
      [see('absent', 700, 709), see('control', 710, 711)],
      [],
      { state: 'in-call' },
    ],
    [
      'a breakout room freezes the wait',
      [see('absent', 700, 705), see('transition', 706, 800)],
      [],
      { state: 'in-call' },
    ],
    ['a page that cannot be read says nothing', [see('unreadable', 700, 2000)], [], { state: 'in-call' }],
    [
      'the tab is closed',
      [{ type: 'tab-gone', tabId: 7, at: s(700) }],
      ['offer'],
      { endReason: 'tab-closed', endedAt: s(700) },
    ],
    ['another tab is closed', [{ type: 'tab-gone', tabId: 8, at: s(700) }], [], { state: 'in-call' }],
    [
      'a reload has two minutes to come back',
      [{ type: 'page-gone', tabId: 7, at: s(700) }, see('prejoin', 702, 815)],
      [],
      { state: 'away', awaySince: s(700) },
    ],
    [
      'a reload that does not come back is an end at its beginning',
      [{ type: 'page-gone', tabId: 7, at: s(700) }, see('prejoin', 702, 823)],
      ['offer'],
      { endReason: 'page-left', endedAt: s(700) },
    ],
    [
      'after a reload, the control of the lobby is not the call',
      [{ type: 'page-gone', tabId: 7, at: s(700) }, see('control', 702, 710)],
      [],
      { state: 'away' },
    ],
    [
      'a page that goes right after a click on Leave was left, at once',
      [
        { type: 'leave-clicked', tabId: 7, at: s(699) },
        { type: 'page-gone', tabId: 7, at: s(701) },
      ],
      ['updated', 'offer'],
      { endReason: 'left', endedAt: s(701) },
    ],
    [
      'a page that goes long after a click on Leave that was cancelled has its two minutes',
      [
        { type: 'leave-clicked', tabId: 7, at: s(620) },
        { type: 'page-gone', tabId: 7, at: s(701) },
      ],
      ['updated'],
      { state: 'away', awaySince: s(701) },
    ],
    [
      'a home page where the call was, after a click on Leave, is an end at the look five seconds after the click',
      [
        { type: 'leave-clicked', tabId: 7, at: s(699) },
        see('absent', 702, 702, { room: null, reads: 1 }),
        { type: 'tick', at: s(704), alive: [7], gone: [] },
      ],
      ['updated', 'offer'],
      { endReason: 'left', endedAt: s(702) },
    ],
    [
      'the look after a click on Leave that was cancelled ends nothing',
      [
        { type: 'leave-clicked', tabId: 7, at: s(699) },
        { type: 'tick', at: s(705), alive: [7], gone: [] },
      ],
      ['updated'],
      { state: 'in-call' },
    ],
    [
      'nobody answers the look after a click on Leave: left at the click',
      [
        { type: 'leave-clicked', tabId: 7, at: s(699) },
        { type: 'tick', at: s(705), alive: [], gone: [7] },
      ],
      ['updated', 'offer'],
      { endReason: 'left', endedAt: s(699) },
    ],
    [
      'the page of another address that says "over" ends the call of its tab',
      [{ type: 'page-gone', tabId: 7, at: s(700) }, see('ended', 701, 701.3, { room: null, reason: 'unknown' })],
      ['offer'],
      { endReason: 'unknown', endedAt: s(701) },
    ],
    [
      'a tab that is closed in the lobby after a reload ended at the reload',
      [
        { type: 'page-gone', tabId: 7, at: s(700) },
        { type: 'tab-gone', tabId: 7, at: s(760) },
      ],
      ['offer'],
      { endedAt: s(700) },
    ],
    [
      'the minute check keeps a call alive that answers',
      [{ type: 'tick', at: s(660), alive: [7], gone: [] }],
      [],
      { state: 'in-call', lastSeenAt: s(660) },
    ],
    [
      'the minute check ends a call whose page is silent, at its last sign of life',
      [
        { type: 'tick', at: s(660), alive: [], gone: [7] },
        { type: 'tick', at: s(720), alive: [], gone: [7] },
      ],
      ['offer'],
      { endedAt: s(600), endIsApproximate: true },
    ],
    [
      'a page that was not asked, or is too busy to answer, is not given up',
      [
        { type: 'tick', at: s(660), alive: [], gone: [] },
        { type: 'tick', at: s(720), alive: [], gone: [] },
      ],
      [],
      { state: 'in-call', lastSeenAt: s(600) },
    ],
    [
      'a page that hangs is, at its last sign of life',
      [660, 720, 780, 840].map((at) => ({ type: 'tick', at: s(at), alive: [], gone: [] }) as const),
      ['offer'],
      { endedAt: s(600), endIsApproximate: true },
    ],
    [
      'after a click on Leave its silence has the same time',
      [
        { type: 'leave-clicked', tabId: 7, at: s(699) },
        { type: 'tick', at: s(705), alive: [], gone: [] },
        see('ended', 706, 707, { reason: 'left' }),
      ],
      ['updated', 'offer'],
      { endReason: 'left', endedAt: s(706) },
    ],
    [
      'the browser was closed in the middle: offered at the next start',
      [{ type: 'lost', ids: ['id-4'], at: s(90_000) }],
      ['offer'],
      { endReason: 'browser-quit', endedAt: s(600), endIsApproximate: true },
    ],
    [
      'the browser was closed after the call was seen to go out of sight: its end is known',
      [see('absent', 700, 701), { type: 'lost', ids: ['id-4'], at: s(90_000) }],
      ['offer'],
      { endReason: 'browser-quit', endedAt: s(700), endIsApproximate: undefined },
    ],
    [
      'a page that was silent and then shows its end tells when it was',
      [{ type: 'tick', at: s(660), alive: [], gone: [7] }, see('ended', 670, 671, { reason: 'left' })],
      ['offer'],
      { endedAt: s(670), endIsApproximate: undefined },
    ],
    [
      'an end screen that was found after nobody had looked for long says that it ended, not when',
      [see('ended', 4_000, 4_001, { reason: 'left' })],
      ['offer'],
      { endedAt: s(600), endIsApproximate: true },
    ],
    [
      'a page that was silent and is in the call again has no end to guess',
      [
        { type: 'tick', at: s(660), alive: [], gone: [7] },
        see('in-call', 670, 674),
        see('ended', 700, 701, { reason: 'left' }),
      ],
      ['offer'],
      { endedAt: s(700), endIsApproximate: undefined },
    ],
    [
      'the user says that it is over',
      [{ type: 'ended-by-hand', id: 'id-4', at: s(650) }],
      ['offer'],
      { endReason: 'by-hand' },
    ],
  ])('%s', (_, events, effects, end) => {
    const result = run(events, inCall())
    expect(result.effects).toEqual(effects)
    expect(result.last).toMatchObject(end)
  })

  it('a call shorter than the minimum is no interview', () => {
    expect(run([see('in-call', 0, 4), see('ended', 59, 60)]).effects).toEqual(['started', 'too-short'])
    expect(run([see('in-call', 0, 4), see('ended', 60, 61)]).effects).toEqual(['started', 'offer'])
  })

  it('a call that the user ends by hand counts, however short', () => {
    expect(run([see('in-call', 0, 4), { type: 'ended-by-hand', id: 'id-4', at: s(20) }]).effects).toEqual([
      'started',
      'offer',
    ])
  })
})

describe('coming back', () => {
  const ended = () => run([see('ended', 700, 701, { reason: 'left' })], inCall()).sessions

  it('within three minutes goes on with the same interview', () => {
    const back = run([see('prejoin', 760, 761), see('in-call', 870, 874)], ended())
    expect(back.effects).toEqual(['resumed'])
    expect(back.last).toMatchObject({ id: 'id-4', state: 'in-call', startedAt: s(0), endedAt: null })
  })

  it('from a new tab goes on with the same interview too', () => {
    const event = see('in-call', 800, 804) as CallEvent & { type: 'evidence' }
    const back = run([{ ...event, place: { tabId: 12, windowId: 3 } }], ended())
    expect(back.effects).toEqual(['resumed'])
    expect(back.last).toMatchObject({ id: 'id-4', tabId: 12, windowId: 3 })
  })

  it('after three minutes is another interview', () => {
    const back = run([see('in-call', 881, 885)], ended())
    expect(back.effects).toEqual(['started'])
    expect(back.last?.id).toBe('id-885')
  })

  it('ends again with a second offer, and the whole time counts', () => {
    const again = run([see('in-call', 720, 724), see('ended', 900, 901, { reason: 'host' })], ended())
    expect(again.effects).toEqual(['resumed', 'offer'])
    expect(again.last).toMatchObject({ startedAt: s(0), endedAt: s(900) })
  })

  it('after a call that was too short counts from its start', () => {
    const short = run([see('in-call', 0, 4), see('ended', 30, 31)])
    expect(run([see('in-call', 50, 54), see('ended', 70, 71)], short.sessions).effects).toEqual(['resumed', 'offer'])
  })
})

describe('several rooms and tabs', () => {
  it('a second room in the same tab ends the first call and begins its own', () => {
    const next = run([see('in-call', 700, 704, { room: 'xyz-abcd-efg' })], inCall())
    expect(next.effects).toEqual(['offer', 'started'])
    expect(next.sessions.map(({ room, state }) => [room, state])).toEqual([
      ['abc-defg-hij', 'ended'],
      ['xyz-abcd-efg', 'in-call'],
    ])
  })

  it('the home page in the same tab puts the call out of sight', () => {
    const next = run([see('elsewhere', 700, 700, { room: null })], inCall())
    expect(next.last).toMatchObject({ state: 'away', awaySince: s(700) })
  })

  it('a second tab in the lobby of the room changes nothing', () => {
    const lobby = see('prejoin', 700, 900) as CallEvent & { type: 'evidence' }
    const next = run([{ ...lobby, place: { tabId: 8, windowId: 1 } }], inCall())
    expect(next.effects).toEqual([])
    expect(next.last).toMatchObject({ state: 'in-call', tabId: 7 })
  })

  it('two calls in two rooms are two interviews', () => {
    const other = see('in-call', 700, 704, { room: 'xyz-abcd-efg' }) as CallEvent & { type: 'evidence' }
    const next = run([{ ...other, place: { tabId: 8, windowId: 1 } }], inCall())
    expect(next.sessions.map(({ state }) => state)).toEqual(['in-call', 'in-call'])
  })
})

it('names are united over the call, in the order first seen', () => {
  const { last } = run([
    see('in-call', 0, 4, { people: ['B'] }),
    see('in-call', 0, 60, { people: ['A', 'B'] }),
    see('in-call', 0, 90, { people: ['C'] }),
  ])
  expect(last?.people).toEqual(['B', 'A', 'C'])
})
