import { describe, expect, it } from 'vitest'
import { changeTask, newTask, toggled } from '../../../lib/domain/follow-up/change-task.ts'
import { taskRecordKind } from '../../../lib/domain/follow-up/task.ts'
import { placeOf } from '../../../lib/domain/follow-up/task-place.ts'
import { admit } from '../../../lib/domain/record.ts'
import { ENDED, facts, find, gaps, list, maya, nextStep, noonOf, promise, toResearch } from './make-tasks.ts'

const kinds = (...args: Parameters<typeof list>) => list(...args).map(({ kind }) => kind)
const due = (kind: Parameters<typeof find>[1], ...args: Parameters<typeof list>) => find(list(...args), kind).due

describe('what a debrief makes', () => {
  it('is nothing when nothing was written, but for the question how things stand', () => {
    expect(kinds(facts())).toEqual(['follow-up'])
  })

  it('is each thing that was promised, planned and left open, with its day', () => {
    const all = list(
      gaps(
        facts({
          people: [maya],
          promisesByMe: [promise('a', 'Send the board', '2026-06-12'), promise('b', ' ')],
          promisesByThem: [promise('c', 'Ruth sends dates', '2026-06-11')],
          nextStep: nextStep({ text: 'Case task', who: 'me', by: '2026-06-17', decisionBy: '2026-06-30' }),
          fit: { ...facts().debrief.fit, otherRoles: ['Call Norrvane', 'Apply at Kelpworth', 'A third'] },
        }),
        'How pricing works',
      ),
    )
    expect(all.map(({ kind, text, due }) => [kind, text, due])).toEqual([
      ['thank-you', '', '2026-06-10'],
      ['explore', 'Apply at Kelpworth', '2026-06-11'],
      ['explore', 'Call Norrvane', '2026-06-11'],
      ['promised', 'Ruth sends dates', '2026-06-11'],
      ['promise', 'Send the board', '2026-06-12'],
      ['follow-up', '', '2026-06-15'],
      ['gap', 'How pricing works', '2026-06-16'],
      ['next-step', 'Case task', '2026-06-17'],
      ['decision', '', '2026-06-30'],
    ])
  })

  it('is of interviews only: a practice, a call that was none and one that is on make nothing', () => {
    const of = (change: Parameters<typeof facts>[1]) => kinds(facts({ promisesByMe: [promise('a', 'x')] }, change))
    expect(of({ practice: true })).toEqual([])
    for (const status of ['dismissed', 'quiet', 'short', 'live'] as const) expect(of({ status })).toEqual([])
    expect(of({ status: 'waiting' })).toContain('promise')
  })

  it('says the same words once, with the day that somebody named', () => {
    const one = list(
      facts({
        promisesByMe: [promise('a', 'Send the board')],
        nextStep: nextStep({ text: 'send the board.', who: 'me', by: '2026-06-18' }),
      }),
    )
    expect(one.map(({ kind, due }) => [kind, due])).toEqual([['promise', '2026-06-18']])
  })

  it.each([
    [
      'a promise without a day gets two business days',
      facts({ promisesByMe: [promise('a', 'x')] }),
      'promise',
      '2026-06-11',
    ],
    [
      'research is for the day before the next step',
      facts({
        review: { ...facts().debrief.review, concerns: [toResearch('c', 'x')] },
        nextStep: nextStep({ text: 'Case', by: '2026-06-15' }),
      }),
      'concern',
      '2026-06-12',
    ],
    ['research without a next step gets three', gaps(facts(), 'x'), 'gap', '2026-06-12'],
    [
      'a day that no calendar has is none',
      facts({ promisesByMe: [promise('a', 'x', '2026-13-45')] }),
      'promise',
      '2026-06-11',
    ],
    [
      'a day on a Sunday that was said stays',
      facts({ promisesByMe: [promise('a', 'x', '2026-06-14')] }),
      'promise',
      '2026-06-14',
    ],
  ] as const)('%s', (_, of, kind, day) => {
    expect(due(kind, of)).toBe(day)
  })

  it('passes over holidays where a rule chooses the day', () => {
    const of = facts({ promisesByMe: [promise('a', 'x')] })
    expect(due('promise', of, { holidays: new Set(['2026-06-10', '2026-06-11']) })).toBe('2026-06-15')
  })

  it('leaves a settled concern, one to ask about, and all concerns after "walk away" alone', () => {
    const { review, fit } = facts().debrief
    const concerns = [
      { ...toResearch('a', 'x'), settled: true },
      { ...toResearch('b', 'y'), way: 'ask' as const },
    ]
    expect(kinds(facts({ review: { ...review, concerns } }))).not.toContain('concern')
    const open = { ...review, concerns: [toResearch('c', 'z')] }
    expect(kinds(facts({ review: open, fit: { ...fit, wouldChange: 'More pay' } }))).toContain('would-change')
    expect(kinds(facts({ review: open, fit: { ...fit, light: 'red', wouldChange: 'More pay' } }))).toEqual([])
  })
})

describe('a thank-you', () => {
  const of = facts({ people: [maya] })
  const sent = (sentAt: number | null) => ({
    ...of,
    notes: [{ noteId: 'maya', openedAt: ENDED, sentAt, updatedAt: ENDED }],
  })

  it('is open in its send window and done when it was sent, not when it was opened', () => {
    expect(find(list(sent(null)), 'thank-you')).toMatchObject({ from: '2026-06-09', due: '2026-06-10', doneAt: null })
    expect(find(list(sent(null)), 'thank-you').isOpened).toBe(true)
    expect(find(list(sent(ENDED + 1)), 'thank-you')).toMatchObject({ doneAt: ENDED + 1, isOpened: false })
  })

  it('is done when the morning says that the note was sent', () => {
    const { debrief } = facts({ people: [maya] })
    const morning = { ...debrief.morning, at: ENDED + 5, noteSent: 'yes' as const }
    expect(find(list(facts({ people: [maya], morning })), 'thank-you').doneAt).toBe(ENDED + 5)
  })

  it('waits for the last round of the day, and its morning is a working day', () => {
    const late = facts({}, { id: 'j', endedAt: ENDED + 3 * 3_600_000 + 60_000 })
    expect(find(list([of, late]), 'thank-you')).toMatchObject({ from: '2026-06-10', due: '2026-06-10' })
    expect(find(list([of, late], { holidays: new Set(['2026-06-10']) }), 'thank-you').due).toBe('2026-06-11')
  })

  it('is gone after a week, but for one that was sent', () => {
    const later = { now: noonOf('2026-06-17') }
    expect(kinds(sent(null), later)).not.toContain('thank-you')
    expect(kinds(sent(ENDED + 1), later)).toContain('thank-you')
  })
})

describe('asking how things stand', () => {
  it.each([
    ['without a date: five to seven business days', facts(), ['2026-06-16', '2026-06-18']],
    [
      'with one: one to two after it',
      facts({ nextStep: nextStep({ decisionBy: '2026-06-12' }) }),
      ['2026-06-15', '2026-06-16'],
    ],
    [
      'of several dates the first counts',
      facts({ nextStep: nextStep({ decisionBy: '2026-06-30' }), promisesByThem: [promise('p', 'x', '2026-06-11')] }),
      ['2026-06-12', '2026-06-15'],
    ],
  ])('%s', (_, of, [from, day]) => {
    expect(find(list(of), 'follow-up')).toMatchObject({ from, due: day })
  })

  it('waits for the next date when the first promise was kept', () => {
    const of = facts({
      nextStep: nextStep({ decisionBy: '2026-06-30' }),
      promisesByThem: [promise('p', 'x', '2026-06-11')],
    })
    const kept = changeTask(find(list(of), 'promised'), { doneAt: ENDED }, ENDED)
    expect(find(list(of, { records: [kept] }), 'follow-up').from).toBe('2026-07-01')
  })

  it('is done twice, a week apart, and then it is quiet', () => {
    const ask = (records: Parameters<typeof list>[1]) =>
      list(facts(), records).filter(({ kind }) => kind === 'follow-up')
    const now = noonOf('2026-06-16')
    const [first] = ask({ now })
    if (!first) throw new Error('no follow-up')
    const done = changeTask(first, { doneAt: now }, now)
    const again = ask({ now, records: [done] })
    expect(again.map(({ due, isLast, doneAt }) => [due, isLast, doneAt !== null])).toEqual([
      ['2026-06-18', false, true],
      ['2026-06-25', true, false],
    ])
    const last = again[1] as (typeof again)[number]
    expect(ask({ now, records: [done, changeTask(last, { doneAt: now }, now)] }).every(({ doneAt }) => doneAt)).toBe(
      true,
    )
    expect(ask({ now: noonOf('2026-07-20'), records: [done] })).toHaveLength(1)
  })

  it('is done when its draft was sent', () => {
    const of = { ...facts(), notes: [{ noteId: 'follow-up', openedAt: 1, sentAt: noonOf('2026-06-16'), updatedAt: 1 }] }
    const asked = list(of, { now: noonOf('2026-06-17') }).filter(({ kind }) => kind === 'follow-up')
    expect(asked.map(({ doneAt, isLast, from }) => [doneAt !== null, isLast, from])).toEqual([
      [true, false, '2026-06-23'],
      [false, true, '2026-06-23'],
    ])
  })

  it('counts from the note, where that went later', () => {
    const of = {
      ...facts({ people: [maya] }),
      notes: [{ noteId: 'maya', openedAt: 1, sentAt: noonOf('2026-06-11'), updatedAt: 1 }],
    }
    expect(find(list(of), 'follow-up').from).toBe('2026-06-18')
  })

  it('is not done again after "not needed"', () => {
    const none = changeTask(find(list(facts()), 'follow-up'), { dropped: true }, ENDED)
    expect(list(facts(), { records: [none] }).filter(({ dropped }) => !dropped)).toEqual([])
  })

  it.each([
    ['something came of it', facts({ outcome: { state: 'next-round', feedback: '', at: ENDED } })],
    ['the user walks away', facts({ fit: { ...facts().debrief.fit, light: 'red' } })],
    ['the next move is the own one', facts({ nextStep: nextStep({ text: 'Case', who: 'me' }) })],
  ])('is left out when %s', (_, of) => {
    expect(kinds(of)).not.toContain('follow-up')
  })

  it('is left out when the company is met again, in another interview or in the calendar', () => {
    const again = facts({ company: 'brindlewick  energy' }, { id: 'j', endedAt: ENDED + 9 * 86_400_000 })
    expect(
      list([facts(), again])
        .filter(({ kind }) => kind === 'follow-up')
        .map(({ interviewId }) => interviewId),
    ).toEqual(['j'])
    expect(kinds(facts(), { planned: [{ company: 'Brindlewick Energy', at: ENDED + 86_400_000 }] })).toEqual([])
  })
})

describe('the place that a task came from', () => {
  it.each([
    ['thank-you', facts({ people: [maya] }), { name: 'thank-you', interviewId: 'i', personId: 'maya' }],
    ['follow-up', facts({ people: [maya] }), { name: 'thank-you', interviewId: 'i', personId: 'follow-up' }],
    ['follow-up', facts(), { name: 'debrief', interviewId: 'i', tier: 'now' }],
    ['gap', gaps(facts(), 'x'), { name: 'debrief', interviewId: 'i', tier: 'today' }],
    ['promise', facts({ promisesByMe: [promise('a', 'x')] }), { name: 'debrief', interviewId: 'i', tier: 'now' }],
  ] as const)('%s', (kind, of, place) => {
    expect(placeOf(find(list(of), kind))).toEqual(place)
  })

  it('is none for an own task', () => {
    const [own] = list([], { records: [newTask('own', { text: 'x', due: '', company: '' }, ENDED)] })
    expect(own && placeOf(own)).toBeNull()
  })
})

describe('a task of a kind that only a newer build has', () => {
  const own = newTask('own-1', { text: 'Renew the portfolio', due: '', company: '' }, ENDED)
  const newer = { ...own, id: 'i:portfolio-case:', interviewId: 'i', kind: 'portfolio-case' }

  it('is read as it was written, and not as broken', () => {
    expect(admit(taskRecordKind, newer)).toEqual({ ok: true, value: newer })
  })

  it('is not in the list, whose other tasks stay', () => {
    const shown = list(facts({ promisesByMe: [promise('a', 'Send the board')] }), { records: [newer, own] })
    expect(shown.map(({ kind }) => kind)).toEqual(['promise', 'follow-up', 'own'])
  })
})

describe('what the user does to a task', () => {
  const of = facts({ promisesByMe: [promise('a', 'Send the board')] })

  it('done stays done after the debrief words it anew, and can be taken back', () => {
    const task = find(list(of), 'promise')
    const records = [changeTask(task, toggled(task, ENDED), ENDED)]
    const reworded = facts({ promisesByMe: [promise('a', 'Mail Maya the whole deck instead')] })
    const done = find(list(reworded, { records }), 'promise')
    expect(done).toMatchObject({ id: task.id, doneAt: ENDED, text: 'Mail Maya the whole deck instead' })
    const back = [changeTask(done, toggled(done, ENDED + 1), ENDED + 1)]
    expect(find(list(reworded, { records: back }), 'promise').doneAt).toBeNull()
  })

  it.each([
    ['How their pricing works', 'How their pricing really works', true],
    ['pricing', 'Pricing models', true],
    ['Heat pump repiars', 'Heat pump repairs', true],
    ['Apply at Acme', 'Apply at Initech', false],
    ['How pricing works', 'Who the competitors are', false],
  ])('an entry of a list without ids, "%s", is found again as "%s": %s', (before, after, found) => {
    const task = find(list(gaps(facts(), before)), 'gap')
    const records = [changeTask(task, { doneAt: ENDED }, ENDED)]
    const now = find(list(gaps(facts(), after), { records }), 'gap')
    expect([now.doneAt !== null, now.id === task.id]).toEqual([found, found])
  })

  it('what was done is not carried over to a neighbour when its own entry is gone', () => {
    const [a] = list(gaps(facts(), 'How pricing works', 'Who the competitors are')).filter(({ kind }) => kind === 'gap')
    if (!a) throw new Error('no gap')
    const records = [changeTask(a, { doneAt: ENDED }, ENDED)]
    const left = a.text === 'How pricing works' ? 'Who the competitors are' : 'How pricing works'
    expect(find(list(gaps(facts(), left), { records }), 'gap').doneAt).toBeNull()
  })

  it('moves the day, words it otherwise, and sends it to sleep', () => {
    const task = find(list(of), 'promise')
    const record = changeTask(task, { due: '2026-07-01', text: 'Board as PDF', snoozedUntil: '2026-06-20' }, ENDED)
    expect(find(list(of, { records: [record] }), 'promise')).toMatchObject({
      due: '2026-07-01',
      dueBy: 'said',
      text: 'Board as PDF',
      wording: 'Send the board',
      snoozedUntil: '2026-06-20',
    })
    const undated = changeTask(task, { due: '' }, ENDED)
    expect(find(list(of, { records: [undated] }), 'promise').due).toBe('')
  })

  it('own words outlive the entry that they came from', () => {
    const record = changeTask(find(list(of), 'promise'), { text: 'Board as PDF' }, ENDED)
    expect(find(list(facts(), { records: [record] }), 'promise').text).toBe('Board as PDF')
  })

  it('an own task stands among the others', () => {
    const own = newTask('own-1', { text: ' Renew the portfolio ', due: '2026-06-10', company: '' }, ENDED)
    expect(list([], { records: [own] })).toMatchObject([
      { kind: 'own', text: 'Renew the portfolio', due: '2026-06-10', interviewId: null },
    ])
  })
})
