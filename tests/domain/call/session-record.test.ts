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
  ['a stored session comes back', [session], 1],
  ['a broken one does not hide the others', [{ ...session, tabId: '1' }, session, null, 7], 1],
  ['nothing stored is no session', undefined, 0],
  ['something else is no session', { sessions: [session] }, 0],
])('%s', (_, rows, count) => {
  expect(toSessions(rows)).toHaveLength(count)
})
