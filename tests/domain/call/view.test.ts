import { describe, expect, it } from 'vitest'
import type { CallSession } from '../../../lib/domain/call/session.ts'
import { type Facts, firstView, nextView, type View } from '../../../lib/domain/call/view.ts'

const session = (change: Partial<CallSession> = {}): CallSession => ({
  id: 'a',
  platform: 'google-meet',
  room: 'abc-defg-hij',
  tabId: 1,
  windowId: 5,
  state: 'in-call',
  startedAt: 0,
  lastSeenAt: 0,
  awaySince: null,
  awayPhase: null,
  leaveClickedAt: null,
  endedAt: null,
  endReason: null,
  people: [],
  ...change,
})
const facts = (change: Partial<Facts> = {}): Facts => ({ sessions: [], shown: null, windowId: 5, ...change })
const asked = { interviewId: 'a', at: 100_000, windowId: 5 }

describe('a panel that opens', () => {
  it.each<[string, Facts, string | null, View]>([
    ['shows home when nothing is on', facts(), null, { name: 'home' }],
    ['takes notes when a call is on', facts({ sessions: [session()] }), null, { name: 'live', interviewId: 'a' }],
    [
      'shows the debrief when Leave was clicked a moment ago',
      facts({ sessions: [session({ lastSeenAt: 60_000, leaveClickedAt: 90_000 })] }),
      null,
      { name: 'debrief', interviewId: 'a' },
    ],
    [
      'takes notes when the call went on after a click on Leave',
      facts({ sessions: [session({ lastSeenAt: 94_100, leaveClickedAt: 90_000 })] }),
      null,
      { name: 'live', interviewId: 'a' },
    ],
    [
      'shows the interview that its address names',
      facts({ sessions: [session()] }),
      'b',
      { name: 'debrief', interviewId: 'b' },
    ],
    [
      'shows the debrief that was asked for a moment ago',
      facts({ shown: asked }),
      null,
      { name: 'debrief', interviewId: 'a' },
    ],
    ['forgets an old request', facts({ shown: { ...asked, at: 0 } }), null, { name: 'home' }],
    [
      'leaves a call of another window to the panel there',
      facts({ sessions: [session({ windowId: 6 })] }),
      null,
      { name: 'home' },
    ],
  ])('%s', (_, known, address, view) => {
    expect(firstView(known, address === null ? null : { interviewId: address }, 105_000)).toEqual(view)
  })
})

it('an address and a request may name the part', () => {
  expect(firstView(facts(), { interviewId: 'a', tier: 'tonight' }, 105_000)).toEqual({
    name: 'debrief',
    interviewId: 'a',
    tier: 'tonight',
  })
  const shown = { interviewId: 'b', at: 2, windowId: 5, tier: 'morning' as const }
  const home: View = { name: 'home' }
  expect(nextView(home, facts({ windowId: null }), facts({ windowId: null, shown }))).toEqual({
    name: 'debrief',
    interviewId: 'b',
    tier: 'morning',
  })
})

describe('an open panel', () => {
  const live: View = { name: 'live', interviewId: 'a' }
  it.each<[string, View, Facts, Facts, View]>([
    ['turns to the notes when a call begins', { name: 'home' }, facts(), facts({ sessions: [session()] }), live],
    [
      'turns into the debrief when it is due',
      live,
      facts({ sessions: [session()] }),
      facts({ shown: asked }),
      { name: 'debrief', interviewId: 'a' },
    ],
    [
      'does not turn for a debrief of another window',
      { name: 'home' },
      facts(),
      facts({ shown: { ...asked, windowId: 6 } }),
      { name: 'home' },
    ],
    [
      'goes home when the call was too short',
      live,
      facts({ sessions: [session()] }),
      facts({ sessions: [session({ state: 'ended' })] }),
      { name: 'home' },
    ],
    [
      'goes back to the notes when a click on Leave led nowhere',
      { name: 'debrief', interviewId: 'a' },
      facts({ sessions: [session({ leaveClickedAt: 90_000 })] }),
      facts({ sessions: [session({ leaveClickedAt: 90_000, lastSeenAt: 94_100 })] }),
      live,
    ],
    [
      'keeps the debrief while the page is slow to say that the call is over',
      { name: 'debrief', interviewId: 'a' },
      facts({ sessions: [session({ leaveClickedAt: 90_000 })] }),
      facts({ sessions: [session({ leaveClickedAt: 90_000, state: 'away', awaySince: 91_000 })] }),
      { name: 'debrief', interviewId: 'a' },
    ],
    [
      'keeps the debrief when the call is over after all',
      { name: 'debrief', interviewId: 'a' },
      facts({ sessions: [session({ leaveClickedAt: 90_000 })] }),
      facts({ sessions: [session({ leaveClickedAt: 90_000, state: 'ended' })], shown: asked }),
      { name: 'debrief', interviewId: 'a' },
    ],
    [
      'keeps the debrief when the call goes on',
      { name: 'debrief', interviewId: 'a' },
      facts({ shown: asked }),
      facts({ shown: asked, sessions: [session()] }),
      { name: 'debrief', interviewId: 'a' },
    ],
    [
      'keeps a letter that is being written',
      { name: 'thank-you', interviewId: 'a', personId: 'p' },
      facts(),
      facts({ shown: asked }),
      { name: 'thank-you', interviewId: 'a', personId: 'p' },
    ],
    [
      'stays home when the user went there during the call',
      { name: 'home' },
      facts({ sessions: [session()] }),
      facts({ sessions: [session({ lastSeenAt: 5 })] }),
      { name: 'home' },
    ],
  ])('%s', (_, view, before, after, next) => {
    expect(nextView(view, before, after)).toEqual(next)
  })
})
