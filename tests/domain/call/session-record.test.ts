import { expect, it } from 'vitest'
import { toSessions } from '../../../lib/domain/call/session-record.ts'

const session = {
  id: 'a',
  platform: 'google-meet',
  room: 'abc-defg-hij',
  tabId: 1,
  windowId: 1,
  state: 'in-call',
  startedAt: 1,
  lastSeenAt: 2,
  awaySince: null,
  awayPhase: null,
  leaveClickedAt: null,
  endedAt: null,
  endReason: null,
  people: ['Maya Lindqvar'],
}

it.each([
  ['a broken one does not hide the others', [{ ...session, tabId: '1' }, session, null, 7], 1],
  ['one of the version before, in the middle of an update, goes on', [session], 1],
  [
    'all that can be in one comes back',
    [
      {
        ...session,
        awayMedia: { state: 'closed', since: 3 },
        waitsFrom: 4,
        checkedAt: 5,
        goesOn: true,
        alsoIn: [{ tabId: 2, windowId: 1 }],
      },
    ],
    1,
  ],
  ['an impossible time is broken', [{ ...session, startedAt: 1e300 }, { ...session, endedAt: -1 }, session], 1],
  ['nothing stored is no session', undefined, 0],
  ['something else is no session', { sessions: [session] }, 0],
])('%s', (_, rows, count) => {
  const sessions = toSessions(rows)
  expect(sessions).toHaveLength(count)
  if (Array.isArray(rows)) expect(rows).toEqual(expect.arrayContaining(sessions))
})
