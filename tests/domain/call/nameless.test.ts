import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Phase } from '../../../lib/domain/call/evidence.ts'
import type { CallEvent, CallSession } from '../../../lib/domain/call/session.ts'
import { inCall, run, s, see } from './events.ts'

describe('a page whose address names no meeting', () => {
  const nameless = (phase: Phase, since: number, at: number, people = ['Maya Lindqvar']) =>
    see(phase, since, at, { room: null, people })
  const checked: CallEvent = { type: 'tick', at: s(660), alive: [7], gone: [] }
  const ended = () => run([nameless('in-call', 0, 4), checked, nameless('ended', 700, 701)]).sessions
  const running = () => run([nameless('in-call', 0, 4), checked]).sessions
  const gone = (at: number): CallEvent => ({ type: 'page-gone', tabId: 7, at: s(at) })
  const inTab = (tabId: number, event: CallEvent) => ({ ...event, place: { tabId, windowId: 1 } }) as CallEvent

  it.each<[string, CallEvent[], CallSession[], string[], [string | null, string][]]>([
    [
      'the tab decides whose evidence it is',
      [nameless('absent', 700, 713)],
      inCall(),
      ['offer'],
      [['abc-defg-hij', 'ended']],
    ],
    [
      'another tab without a name says nothing of this call',
      [{ ...nameless('in-call', 700, 704), place: { tabId: 8, windowId: 1 } } as CallEvent],
      inCall(),
      ['started'],
      [
        ['abc-defg-hij', 'in-call'],
        [null, 'in-call'],
      ],
    ],
    [
      'the call takes the name that its address has later',
      [see('in-call', 700, 704)],
      run([nameless('in-call', 0, 4)]).sessions,
      [],
      [['abc-defg-hij', 'in-call']],
    ],
    [
      'somebody known is there again within three minutes: the same interview goes on',
      [nameless('in-call', 720, 724, ['Tobias Ashgrove', 'Maya Lindqvar'])],
      ended(),
      ['resumed'],
      [[null, 'in-call']],
    ],
    [
      'nobody known is there: it is the next interview',
      [nameless('in-call', 720, 724, ['Ines Korvall'])],
      ended(),
      ['started'],
      [
        [null, 'ended'],
        [null, 'in-call'],
      ],
    ],
    [
      'a page that was loaded anew is in a call with nobody known: the next interview, and the first is over',
      [gone(700), nameless('absent', 703, 703), nameless('in-call', 720, 724, ['Ines Korvall'])],
      running(),
      ['offer', 'started'],
      [
        [null, 'ended'],
        [null, 'in-call'],
      ],
    ],
    [
      'a page that was loaded anew is in a call with somebody known: the same interview goes on',
      [gone(700), nameless('absent', 703, 703), nameless('in-call', 720, 724, ['Ines Korvall', 'Lindqvar, Maya'])],
      running(),
      ['updated'],
      [[null, 'in-call']],
    ],
    [
      'a page that was loaded anew shows nobody for a moment, and then strangers: the next interview',
      [gone(700), nameless('in-call', 720, 721, []), nameless('in-call', 720, 724, ['Ines Korvall'])],
      running(),
      ['offer', 'started'],
      [
        [null, 'ended'],
        [null, 'in-call'],
      ],
    ],
    [
      'a page that was loaded anew shows nobody: nothing says that it is another call',
      [gone(700), nameless('in-call', 720, 721, []), nameless('in-call', 720, 724, [])],
      running(),
      [],
      [[null, 'in-call']],
    ],
    [
      'a page that was left for its lobby is in a call with strangers: the next interview',
      [nameless('prejoin', 700, 701, []), nameless('in-call', 720, 724, ['Ines Korvall'])],
      running(),
      ['offer', 'started'],
      [
        [null, 'ended'],
        [null, 'in-call'],
      ],
    ],
    [
      'strangers after the small window or a breakout room are in the same call',
      [nameless('absent', 700, 705, []), nameless('in-call', 706, 710, ['Ines Korvall'])],
      running(),
      ['updated'],
      [[null, 'in-call']],
    ],
    [
      'everybody was replaced while the call was in sight: the same interview',
      [nameless('in-call', 0, 700, []), nameless('in-call', 0, 720, ['Ines Korvall'])],
      running(),
      ['updated'],
      [[null, 'in-call']],
    ],
    [
      'a discarded tab comes back under another id',
      [
        { type: 'tab-replaced', tabId: 7, by: 8, at: s(700) },
        inTab(8, nameless('absent', 703, 703, [])),
        inTab(8, nameless('in-call', 720, 724)),
      ],
      running(),
      [],
      [[null, 'in-call']],
    ],
    [
      'a discarded tab is in the next call when it comes back',
      [
        { type: 'tab-replaced', tabId: 7, by: 8, at: s(700) },
        inTab(8, nameless('absent', 703, 703, [])),
        inTab(8, nameless('in-call', 720, 724, ['Ines Korvall'])),
      ],
      running(),
      ['offer', 'started'],
      [
        [null, 'ended'],
        [null, 'in-call'],
      ],
    ],
    [
      'a tab that is discarded after its call was over is back in it within three minutes',
      [{ type: 'tab-replaced', tabId: 7, by: 8, at: s(710) }, inTab(8, nameless('in-call', 720, 724))],
      ended(),
      ['resumed'],
      [[null, 'in-call']],
    ],
    [
      'the browser crashed and another tab is with the same people within three minutes: the same interview goes on',
      [{ type: 'lost', ids: ['id-4'], at: s(650) }, inTab(9, nameless('in-call', 700, 704))],
      running(),
      ['offer', 'resumed'],
      [[null, 'in-call']],
    ],
    [
      'the browser crashed and another tab is with nobody known: the next interview',
      [{ type: 'lost', ids: ['id-4'], at: s(650) }, inTab(9, nameless('in-call', 700, 704, []))],
      running(),
      ['offer', 'started'],
      [
        [null, 'ended'],
        [null, 'in-call'],
      ],
    ],
    [
      'of two interviews in one tab, the one that is on hears the evidence',
      [nameless('in-call', 720, 724, ['Ines Korvall']), nameless('absent', 790, 803, ['Maya Lindqvar'])],
      ended(),
      ['started', 'offer'],
      [
        [null, 'ended'],
        [null, 'ended'],
      ],
    ],
  ])('%s', (_, events, from, effects, sessions) => {
    const result = run(events, from)
    expect(result.effects).toEqual(effects)
    expect(result.sessions.map(({ room, state }) => [room, state])).toEqual(sessions)
  })
})

describe('calls in a tab whose address names none', () => {
  /** What comes between being in a call and being in one again, in a page that was loaded anew. */
  const between = fc.record({
    how: fc.constantFrom<'page-gone' | 'tab-replaced'>('page-gone', 'tab-replaced'),
    shows: fc.array(fc.constantFrom<Phase>('absent', 'prejoin', 'waiting', 'control', 'unreadable'), { maxLength: 3 }),
    seconds: fc.integer({ min: 5, max: 55 }),
    /** Read before anybody was drawn. */
    isBare: fc.boolean(),
  })
  type Gap = ReturnType<typeof between.generate>['value']

  /** Calls with these people, one after the other, each seen for two minutes. */
  function inOneTab(calls: readonly (readonly string[])[], gaps: readonly Gap[]): CallEvent[] {
    const events: CallEvent[] = []
    let clock = 0
    let tab = 0
    const add = (phase: Phase, since: number, at: number, people: readonly string[]) => {
      const event = see(phase, since, at, { room: null, people: [...people] })
      events.push({ ...event, place: { tabId: 7 + tab, windowId: 1 } } as CallEvent)
    }
    for (const [index, people] of calls.entries()) {
      const gap = gaps[index - 1]
      if (gap) {
        const gone = { tabId: 7 + tab, at: s(clock) }
        if (gap.how === 'tab-replaced') tab = (tab + 1) % 3
        events.push(gap.how === 'page-gone' ? { type: gap.how, ...gone } : { type: gap.how, ...gone, by: 7 + tab })
        for (const [number, phase] of gap.shows.entries()) add(phase, clock + number, clock + number + 0.5, [])
        clock += gap.seconds
      }
      add('in-call', clock, clock + 0.5, gap?.isBare ? [] : people)
      for (const wait of [4.1, 60, 120]) add('in-call', clock, clock + wait, people)
      clock += 120
    }
    return events
  }

  it('a call that goes on with somebody known after each break is one interview', () => {
    fc.assert(
      fc.property(fc.array(between, { minLength: 1, maxLength: 4 }), (gaps) => {
        const calls = [0, ...gaps].map((_, index) => ['Maya Lindqvar', `Guest ${index}`])
        const { effects, last } = run(inOneTab(calls, gaps))
        expect(effects.filter((effect) => effect !== 'updated')).toEqual(['started'])
        expect(last?.people).toHaveLength(calls.length + 1)
      }),
    )
  })

  it('calls that follow one another with strangers are interviews of their own, each ended once', () => {
    fc.assert(
      fc.property(fc.array(between, { minLength: 1, maxLength: 4 }), (gaps) => {
        const calls = [0, ...gaps].map((_, index) => [`Person ${index}`])
        const { effects, sessions } = run(inOneTab(calls, gaps))
        const [first, ...others] = effects.filter((effect) => effect !== 'updated')
        expect([first, ...others]).toEqual(['started', ...gaps.flatMap(() => ['offer', 'started'])])
        const shown = sessions.map(({ people, state }) => [people, state])
        expect(shown).toEqual(
          calls
            .slice(-shown.length)
            .map((people, index, kept) => [people, index === kept.length - 1 ? 'in-call' : 'ended']),
        )
      }),
    )
  })
})
