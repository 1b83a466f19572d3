import { describe, expect, it } from 'vitest'
import type { MediaState, Phase } from '../../../lib/domain/call/evidence.ts'
import { type CallRules, defaultCallRules } from '../../../lib/domain/call/rules.ts'
import type { CallEvent, CallSession } from '../../../lib/domain/call/session.ts'
import { inCall, run, s, see } from './events.ts'

const clicked: CallEvent = { type: 'leave-clicked', tabId: 7, at: s(699) }
const meet = defaultCallRules
const zoom: CallRules = { ...defaultCallRules, vanishMs: 20_000 }
const teams: CallRules = { ...defaultCallRules, vanishMs: 60_000, vanishBlindMs: 120_000 }

const gone = (at: number, state?: MediaState, since = 700) =>
  see('absent', 700, at, state && { media: { state, since: s(since) } })

describe('how long a call may be out of sight', () => {
  it.each<[string, CallRules, MediaState | undefined, CallEvent[], number]>([
    ['nothing more is known', meet, undefined, [], 12],
    ['nothing more is known', zoom, undefined, [], 20],
    ['there is no connection', meet, 'none', [], 12],
    ['a connection is broken but not closed', meet, 'open', [], 20],
    ['a connection is broken but not closed', teams, 'open', [], 60],
    ['a connection goes on', meet, 'connected', [], 60],
    ['every connection is closed', meet, 'closed', [], 20],
    ['every connection is closed', zoom, 'closed', [], 20],
    ['every connection is closed', teams, 'closed', [], 20],
    ['Leave was clicked and every connection is closed', meet, 'closed', [clicked], 4],
    ['there is no connection', teams, 'none', [], 60],
    ['what decides cannot be read', teams, undefined, [], 120],
    ['Leave was clicked', meet, undefined, [clicked], 4],
    ['Leave was clicked', zoom, undefined, [clicked], 4],
    ['Leave was clicked', teams, undefined, [clicked], 4],
    ['Leave was clicked and a connection is kept', meet, 'connected', [clicked], 4],
  ])('%s: %o, %s', (_, rules, state, before, seconds) => {
    const until = (at: number) => run([...before, gone(700.1, state), gone(at, state)], inCall(), () => rules).last
    expect(until(700 + seconds - 0.1)?.state).toBe('away')
    expect(until(700 + seconds)).toMatchObject({ state: 'ended', endedAt: s(700) })
    // The same by the minute check, when the page cannot tell.
    const tick = (at: number): CallEvent => ({ type: 'tick', at: s(at), alive: [7], gone: [] })
    const checked = (at: number) => run([...before, gone(700.1, state), tick(at)], inCall(), () => rules).last
    const earlier = before.length > 0 ? 1 : 0
    expect(checked(700 + seconds - earlier - 0.1)?.state).toBe('away')
    expect(checked(700 + seconds)).toMatchObject({ state: 'ended', endedAt: s(700) })
  })

  it('two signs have to hold together: connections that close late have their own twenty seconds', () => {
    const late = [gone(702, 'connected'), gone(708, 'closed', 708)]
    expect(run([...late, gone(727.9, 'closed', 708)], inCall()).last?.state).toBe('away')
    expect(run([...late, gone(728, 'closed', 708)], inCall()).last).toMatchObject({ state: 'ended', endedAt: s(700) })
  })

  it.each([
    ['Meet', meet, 12],
    ['Zoom', zoom, 20],
    ['Teams', teams, 60],
  ])('a page of %s that went to a site that nobody sees ends within the wait of its site', (_, rules, seconds) => {
    const left: CallEvent = { type: 'page-gone', tabId: 7, at: s(700) }
    const tick = (at: number, outOfReach: number[]): CallEvent => ({
      type: 'tick',
      at: s(at),
      alive: [],
      gone: [7],
      outOfReach,
    })
    const at = (time: number) => run([left, tick(702, [7]), tick(time, [7])], inCall(), () => rules).last
    expect(at(700 + seconds - 0.1)?.state).toBe('away')
    expect(at(700 + seconds)).toMatchObject({ state: 'ended', endedAt: s(700), endReason: 'page-left' })
    // A reload, however slow: its tab stands at the site's address.
    expect(run([left, tick(702, []), tick(800, [])], inCall(), () => rules).last?.state).toBe('away')
    // Back at the site, and still loading.
    expect(run([left, tick(702, [7]), tick(765, [])], inCall(), () => rules).last?.state).toBe('away')
  })

  it('a screen that one gets no further, in words that nobody has read, ends a call that was on after twenty seconds', () => {
    const out = (at: number) => run([see('denied', 700, 701), see('denied', 700, at)], inCall(), () => teams).last
    expect(out(719.9)?.state).toBe('away')
    expect(out(720)).toMatchObject({ state: 'ended', endReason: 'page-left', endedAt: s(700) })
  })

  it('only an end that nothing vouches for is approximate', () => {
    const end = (state?: MediaState) => run([gone(900, state)], inCall(), () => teams).last
    expect(end()).toMatchObject({ state: 'ended', endIsApproximate: true })
    expect(end('none')?.endIsApproximate).toBeUndefined()
    const back = run([see('in-call', 905, 910)], [end() as CallSession], () => teams).last
    expect(back?.state).toBe('in-call')
    expect(back?.endIsApproximate).toBeUndefined()
  })

  it('a way to a breakout room holds the call, but not for ever', () => {
    expect(run([see('transition', 700, 819)], inCall()).last?.state).toBe('in-call')
    const lost = run([see('transition', 700, 760), see('transition', 700, 821)], inCall())
    expect(lost.effects).toEqual(['offer'])
    expect(lost.last).toMatchObject({ endedAt: s(700), endReason: 'vanished' })
  })
})

describe('each state against each sight', () => {
  const away = (phase: Phase) => run([see(phase, 700, 701)], inCall()).sessions
  const ended = () => run([see('ended', 700, 701)], inCall()).sessions
  const states: [string, () => CallSession[]][] = [
    ['in the call', inCall],
    ['out of sight', () => away('absent')],
    ['in the lobby again', () => away('waiting')],
    ['over', ended],
  ]
  // What is done, and in what state the call then is, for a sight that has lasted ten seconds.
  const table: [Phase, string[][]][] = [
    ['in-call', [['in-call'], ['in-call'], ['in-call'], ['resumed', 'in-call']]],
    ['control', [['in-call'], ['in-call'], ['away'], ['ended']]],
    ['transition', [['in-call'], ['in-call'], ['away'], ['ended']]],
    ['unreadable', [['in-call'], ['away'], ['away'], ['ended']]],
    ['ended', [['offer', 'ended'], ['offer', 'ended'], ['offer', 'ended'], ['ended']]],
    ['absent', [['away'], ['away'], ['away'], ['ended']]],
    ['prejoin', [['away'], ['away'], ['away'], ['ended']]],
    ['waiting', [['away'], ['away'], ['away'], ['ended']]],
    ['denied', [['away'], ['away'], ['away'], ['ended']]],
    ['elsewhere', [['away'], ['away'], ['away'], ['ended']]],
  ]
  it.each(
    table.flatMap(([phase, row]) => states.map(([name, from], index) => [name, phase, from, row[index]] as const)),
  )('a call that is %s, and the page shows: %s', (_, phase, from, expected) => {
    const { effects, last } = run([see(phase, 702, 712)], from())
    expect([...effects, last?.state]).toEqual(expected)
  })
})

describe('a clock that was set, and a computer that slept', () => {
  const hours = 3 * 3_600
  const tick = (at: number, alive = [7]): CallEvent => ({
    type: 'tick',
    at: s(at),
    alive,
    gone: alive.includes(7) ? [] : [7],
  })

  it('set back in the call: its times go with the clock, and its length stays', () => {
    const { effects, last } = run([tick(660), tick(660 - hours), see('ended', 720 - hours, 721 - hours)], inCall())
    expect(effects).toEqual(['offer'])
    expect(last).toMatchObject({ startedAt: s(-hours), endedAt: s(720 - hours) })
  })

  it('set back after the end: the time to come back is as long as ever', () => {
    const ended = run([see('ended', 700, 701)], inCall()).sessions
    const at = 760 - hours
    expect(run([tick(at), see('in-call', at + 20, at + 25)], ended).effects).toEqual(['resumed'])
    expect(run([tick(at), tick(at + 200), see('in-call', at + 220, at + 225)], ended).effects).toEqual(['started'])
  })

  it('a message that is some seconds late is no clock that was set back', () => {
    const { last } = run([tick(660), see('in-call', 0, 640)], inCall())
    expect(last).toMatchObject({ startedAt: s(0), lastSeenAt: s(660) })
  })

  it('asleep while it was out of sight: the wait begins anew, and nothing ends that comes back', () => {
    const asleep = [see('absent', 700, 701), tick(700 + hours)]
    expect(run(asleep, inCall()).effects).toEqual([])
    expect(run([...asleep, see('in-call', 703 + hours, 709 + hours)], inCall()).effects).toEqual([])
    const late = run([...asleep, tick(713 + hours)], inCall())
    expect(late.effects).toEqual(['offer'])
    expect(late.last).toMatchObject({ endedAt: s(700) })
  })

  it('asleep in the call: it ended when it was last seen, however late that is learned', () => {
    const { last } = run([tick(660), see('ended', 660 + hours, 661 + hours)], inCall())
    expect(last).toMatchObject({ state: 'ended', endedAt: s(660) })
    const gone = run([tick(660), see('absent', 660 + hours, 661 + hours), tick(673 + hours)], inCall())
    expect(gone.last).toMatchObject({ state: 'ended', endedAt: s(660), endReason: 'vanished' })
  })
})

describe('two tabs in one room', () => {
  const from = (tabId: number, event: CallEvent) => ({ ...event, place: { tabId, windowId: tabId } }) as CallEvent
  const both = () => run([from(8, see('in-call', 650, 655, { people: ['Ines Korvall'] }))], inCall()).sessions

  it('are one call with the people of both', () => {
    const { last, sessions } = run([], both())
    expect(sessions).toHaveLength(1)
    expect(last).toMatchObject({ tabId: 7, alsoIn: [{ tabId: 8 }], people: ['Maya Lindqvar', 'Ines Korvall'] })
  })

  it.each<[string, CallEvent]>([
    ['is closed', { type: 'tab-gone', tabId: 7, at: s(700) }],
    ['loads something else', { type: 'page-gone', tabId: 7, at: s(700) }],
    ['shows the end', see('ended', 700, 701)],
    ['shows nothing any more', see('absent', 700, 701)],
    ['stands in the lobby', see('prejoin', 700, 701)],
    ['does not answer', { type: 'tick', at: s(700), alive: [8], gone: [7] }],
    ['goes to another room', see('in-call', 700, 701, { room: 'xyz-abcd-efg' })],
  ])('when the first %s, the call goes on in the second', (_, event) => {
    const next = run([event], both())
    expect(next.effects).toEqual([])
    expect(next.last).toMatchObject({ state: 'in-call', tabId: 8, windowId: 8 })
    const end = run([from(8, see('ended', 730, 731))], next.sessions)
    expect(end.effects).toEqual(['offer'])
  })

  it.each<[string, CallEvent]>([
    ['is closed', { type: 'tab-gone', tabId: 8, at: s(700) }],
    ['loads something else', { type: 'page-gone', tabId: 8, at: s(700) }],
    ['shows the end', from(8, see('ended', 700, 701))],
    ['goes to another room', from(8, see('prejoin', 700, 701, { room: 'xyz-abcd-efg' }))],
  ])('when the second %s, the call goes on in the first, and ends there', (_, event) => {
    const next = run([event], both())
    expect(next.effects).toEqual([])
    expect(next.last).toMatchObject({ state: 'in-call', tabId: 7 })
    expect(run([{ type: 'tab-gone', tabId: 7, at: s(720) }], next.sessions).effects).toEqual(['offer'])
  })

  it('both closed, or the user says so: over once', () => {
    const closed: CallEvent[] = [7, 8].map((tabId) => ({ type: 'tab-gone', tabId, at: s(700) }))
    expect(run(closed, both()).effects).toEqual(['offer'])
    expect(run([{ type: 'ended-by-hand', id: 'id-4', at: s(700) }], both()).effects).toEqual(['offer'])
    expect(run([{ type: 'lost', ids: ['id-4'], at: s(9_000) }], both()).effects).toEqual(['offer'])
  })
})

describe('a call that the user ended by hand while the page goes on', () => {
  const byHand: CallEvent = { type: 'ended-by-hand', id: 'id-4', at: s(700) }

  it('is not begun again by what the page still shows, however long', () => {
    const minutes = Array.from({ length: 20 }, (_, minute): CallEvent[] => [
      { type: 'tick', at: s(720 + 60 * minute), alive: [7], gone: [] },
      see('in-call', 0, 721 + 60 * minute, { people: ['Maya Lindqvar', `Person ${minute}`] }),
    ])
    const { effects, sessions } = run([byHand, ...minutes.flat()], inCall())
    expect(effects).toEqual(['offer'])
    expect(sessions).toHaveLength(1)
  })

  it.each<[string, CallEvent]>([
    ['after the page showed the end', see('ended', 800, 801)],
    ['after the tab was closed', { type: 'tab-gone', tabId: 7, at: s(800) }],
    ['after the page was silent', { type: 'tick', at: s(800), alive: [], gone: [7] }],
    ['after the tab was in another room', see('prejoin', 800, 801, { room: 'xyz-abcd-efg' })],
  ])('%s, the next call in the room is one of its own', (_, event) => {
    const next = run([byHand, event, see('in-call', 1_000, 1_005)], inCall())
    expect(next.effects).toEqual(['offer', 'started'])
  })
})
