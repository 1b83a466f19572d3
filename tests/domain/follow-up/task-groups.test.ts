import { describe, expect, it } from 'vitest'
import { callingDays } from '../../../lib/domain/follow-up/calling-days.ts'
import { changeTask, newTask } from '../../../lib/domain/follow-up/change-task.ts'
import { groupOf, nextFew, snoozeDays } from '../../../lib/domain/follow-up/task-groups.ts'
import { taskReminder } from '../../../lib/domain/follow-up/task-reminder.ts'
import { defaultReminders } from '../../../lib/domain/interview/reminders.ts'
import { ENDED, facts, find, gaps, list, maya, nextStep, noonOf, promise, timeZone } from './make-tasks.ts'

const own = (id: string, due: string) => newTask(id, { text: id, due, company: '' }, ENDED)

describe('where a task stands on Wednesday, 10 June', () => {
  const today = '2026-06-10'
  it.each([
    ['2026-06-09', 'overdue'],
    ['2026-06-10', 'today'],
    ['2026-06-14', 'week'],
    ['2026-06-15', 'later'],
    ['', 'later'],
  ])('due on "%s": %s', (due, group) => {
    const [task] = list([], { records: [own('a', due)] })
    expect(task && groupOf(task, today)).toBe(group)
  })

  it('is its first day where it has several, and the day of waking where it sleeps', () => {
    const ask = find(list(facts()), 'follow-up')
    expect(groupOf(ask, '2026-06-15')).toBe('week')
    expect([groupOf(ask, '2026-06-16'), groupOf(ask, '2026-06-18'), groupOf(ask, '2026-06-19')]).toEqual([
      'today',
      'today',
      'overdue',
    ])
    const asleep = list([], { records: [{ ...own('a', '2026-06-08'), snoozedUntil: '2026-06-12' }] })
    expect(
      asleep.map((task) => [groupOf(task, today), groupOf(task, '2026-06-12'), groupOf(task, '2026-06-13')]),
    ).toEqual([['week', 'today', 'overdue']])
  })

  it('is never overdue where only a rule chose the day', () => {
    const gap = find(list(gaps(facts(), 'x')), 'gap')
    expect([groupOf(gap, gap.due), groupOf(gap, '2026-06-20')]).toEqual(['today', 'week'])
    const moved = changeTask(gap, { due: '2026-06-15' }, ENDED)
    expect(groupOf(find(list(gaps(facts(), 'x'), { records: [moved] }), 'gap'), '2026-06-20')).toBe('overdue')
  })

  it('is with them for what they promised', () => {
    const theirs = list(
      facts({ promisesByThem: [promise('a', 'x', '2026-06-01')], nextStep: nextStep({ decisionBy: '2026-06-20' }) }),
    )
    expect(theirs.filter((task) => groupOf(task, today) === 'waiting').map(({ kind }) => kind)).toEqual([
      'promised',
      'decision',
    ])
  })
})

describe('the next few', () => {
  const few = (records: Parameters<typeof list>[1], today = '2026-06-10', of = facts()) =>
    nextFew(list(of, records), today, 3).few.map(({ id }) => id)

  it('are overdue first, and what is long overdue last', () => {
    const records = [
      own('later', '2026-06-30'),
      own('today', '2026-06-10'),
      own('old', '2026-05-01'),
      own('late', '2026-06-09'),
    ]
    expect(nextFew(list([], { records }), '2026-06-10', 9).few.map(({ id }) => id)).toEqual([
      'late',
      'today',
      'later',
      'old',
    ])
    expect(nextFew(list([], { records }), '2026-06-10', 2)).toMatchObject({ soon: 3, open: 4 })
  })

  it('leave out what is done, sleeps, or is theirs', () => {
    const records = [
      { ...own('done', '2026-06-10'), doneAt: 1 },
      { ...own('asleep', '2026-06-10'), snoozedUntil: '2026-06-11' },
    ]
    expect(
      few(
        { records },
        '2026-06-10',
        facts({ promisesByThem: [promise('a', 'x')], outcome: { state: 'offer', feedback: '', at: 1 } }),
      ),
    ).toEqual([])
    expect(few({ records }, '2026-06-11', facts({ outcome: { state: 'offer', feedback: '', at: 1 } }))).toEqual([
      'asleep',
    ])
  })

  it('leave the note of an interview whose debrief waits to its own card', () => {
    const waiting = facts({ people: [maya], outcome: { state: 'offer', feedback: '', at: 1 } }, { status: 'waiting' })
    expect(few({}, '2026-06-09', waiting)).toEqual([])
  })
})

describe('"not now" offers', () => {
  it.each([
    ['on a Wednesday', '2026-06-10', ['tomorrow 2026-06-11', 'next-week 2026-06-17']],
    ['on a Friday', '2026-06-12', ['tomorrow 2026-06-13', 'business-day 2026-06-15', 'next-week 2026-06-19']],
  ])('%s each day once', (_, today, offered) => {
    expect(snoozeDays(today, new Set()).map(({ name, day }) => `${name} ${day}`)).toEqual(offered)
  })
  it('no holiday for a business day', () => {
    expect(snoozeDays('2026-06-10', new Set(['2026-06-11', '2026-06-17'])).map(({ day }) => day)).toEqual([
      '2026-06-11',
      '2026-06-12',
      '2026-06-18',
    ])
  })
})

describe('the badge', () => {
  const reminders = defaultReminders()
  const at = (clock: string) => Date.parse(`2026-06-12T${clock}:00+02:00`)
  const count = (now: number, of = facts({ promisesByMe: [promise('a', 'x', '2026-06-12')] }), change = {}) =>
    taskReminder(callingDays(list(of, { now })), { reminders: { ...reminders, ...change }, now, timeZone })

  it('counts a promise from the morning of its day on, for a week, and says when that changes', () => {
    expect(count(at('07:59'))).toEqual({ due: 0, next: at('08:00') })
    expect(count(at('08:00'))).toMatchObject({ due: 1 })
    expect(
      count(
        at('08:00') + 7 * 86_400_000 - 1,
        facts({
          ...facts().debrief,
          promisesByMe: [promise('a', 'x', '2026-06-12')],
          outcome: { state: 'offer', feedback: '', at: 1 },
        }),
      ),
    ).toEqual({ due: 1, next: at('08:00') + 8 * 86_400_000 })
    expect(
      count(
        at('08:00') + 8 * 86_400_000,
        facts({ promisesByMe: [promise('a', 'x', '2026-06-12')], outcome: { state: 'offer', feedback: '', at: 1 } }),
      ),
    ).toEqual({ due: 0, next: null })
  })

  it('counts nothing when reminders are off, before the debrief is done, and for days that only a rule chose', () => {
    expect(count(at('09:00'), undefined, { on: false })).toEqual({ due: 0, next: null })
    expect(
      count(at('09:00'), facts({ promisesByMe: [promise('a', 'x', '2026-06-12')] }, { status: 'waiting' })).due,
    ).toBe(0)
    expect(count(at('09:00'), gaps(facts({ people: [maya], promisesByMe: [promise('a', 'x')] }), 'y')).due).toBe(0)
  })

  it('counts the question how things stand on its last day', () => {
    expect(count(noonOf('2026-06-17'), facts()).due).toBe(0)
    expect(count(noonOf('2026-06-18'), facts()).due).toBe(1)
  })

  it('counts no task that is done or moved', () => {
    const of = facts({ promisesByMe: [promise('a', 'x', '2026-06-12')] })
    const now = at('09:00')
    const task = find(list(of), 'promise')
    for (const change of [{ doneAt: 1 }, { dropped: true }, { due: '2026-07-01' }, { snoozedUntil: '2026-07-01' }]) {
      const tasks = list(of, { now, records: [changeTask(task, change, now)] })
      expect(taskReminder(callingDays(tasks), { reminders, now, timeZone }).due).toBe(0)
    }
  })
})
