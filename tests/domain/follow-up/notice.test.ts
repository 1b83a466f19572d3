import { expect, test } from 'vitest'
import { noNotices, noticeStep } from '../../../lib/domain/follow-up/notice.ts'
import type { Nudge } from '../../../lib/domain/follow-up/nudge.ts'
import type { Slot } from '../../../lib/domain/follow-up/schedule.ts'
import { defaultReminders } from '../../../lib/domain/interview/reminders.ts'
import { interview } from '../../pictures/samples.ts'

const at = (time: string) => Date.parse(`2026-06-11T${time}:00Z`)
const around = (time: string, resting = false) => ({
  now: at(time),
  reminders: defaultReminders(),
  timeZone: 'UTC',
  resting,
})
const nudge = (id: string, moment: Slot['moment'], time: string, remindAt: number | null = null): Nudge => ({
  interview: interview(id, at('09:00'), { remindAt }),
  due: { moment, at: at(time), offer: moment === 'before-bed' ? 'tonight' : 'today' },
  later: [],
  next: null,
})

test('a moment is said once', () => {
  const nudges = [nudge('a', 'same-day', '11:00')]
  const first = noticeStep(noNotices(), nudges, around('11:00'))
  expect(first.show).toEqual({ interviewId: 'a', moment: 'same-day', offer: 'today' })
  const second = noticeStep(first.notices, nudges, around('11:05'))
  expect(second).toEqual({ notices: first.notices, show: null, clear: false })
})

test('after a long sleep there is one message, of the latest moment, and the others are not made up for', () => {
  const nudges = ['a', 'b', 'c', 'd', 'e'].map((id, index) => nudge(id, 'same-day', `1${index}:00`))
  const first = noticeStep(noNotices(), nudges, around('18:00'))
  expect(first.show?.interviewId).toBe('e')
  const answered = noticeStep(first.notices, nudges.slice(0, 4), around('18:01'))
  expect(answered.show).toBeNull()
  expect(answered.clear).toBe(true)
})

test('the next moment of the same interview is said again', () => {
  const first = noticeStep(noNotices(), [nudge('a', 'same-day', '11:00')], around('11:00'))
  const second = noticeStep(first.notices, [nudge('a', 'before-bed', '21:00')], around('21:00'))
  expect(second.show).toMatchObject({ moment: 'before-bed', offer: 'tonight' })
})

test.each([
  ['in the quiet hours', around('22:30')],
  ['during a call, or with everything off', around('11:00', true)],
])('nothing is said %s, and it is not lost', (_, then) => {
  const nudges = [nudge('a', 'same-day', '10:00')]
  const rest = noticeStep(noNotices(), nudges, then)
  expect(rest.show).toBeNull()
  expect(noticeStep(rest.notices, nudges, around('12:00')).show).not.toBeNull()
})

test('at the end itself the debrief says enough; put off, it is said', () => {
  expect(noticeStep(noNotices(), [nudge('a', 'now', '09:00')], around('09:05')).show).toBeNull()
  expect(noticeStep(noNotices(), [nudge('a', 'now', '09:00', at('09:10'))], around('09:10')).show).not.toBeNull()
})

test('what is answered elsewhere goes away', () => {
  const first = noticeStep(noNotices(), [nudge('a', 'same-day', '11:00')], around('11:00'))
  const after = noticeStep(first.notices, [], around('11:10'))
  expect(after).toEqual({ notices: { ...first.notices, shown: null }, show: null, clear: true })
})
