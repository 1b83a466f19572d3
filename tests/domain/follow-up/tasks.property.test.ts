import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPerson } from '../../../lib/domain/debrief/prefill.ts'
import { newConcern } from '../../../lib/domain/debrief/review.ts'
import { callingDays } from '../../../lib/domain/follow-up/calling-days.ts'
import { changeTask } from '../../../lib/domain/follow-up/change-task.ts'
import { type TaskRecord, taskRecordKind } from '../../../lib/domain/follow-up/task.ts'
import type { TaskFacts } from '../../../lib/domain/follow-up/task-facts.ts'
import { isOver } from '../../../lib/domain/follow-up/task-facts.ts'
import { groupTasks, taskGroups } from '../../../lib/domain/follow-up/task-groups.ts'
import { isTheirs } from '../../../lib/domain/follow-up/task-kinds.ts'
import { taskReminder } from '../../../lib/domain/follow-up/task-reminder.ts'
import { defaultReminders } from '../../../lib/domain/interview/reminders.ts'
import { admit } from '../../../lib/domain/record.ts'
import { foldedWords } from '../../../lib/domain/text/fold.ts'
import { ENDED, facts, list, timeZone } from './make-tasks.ts'

const words = fc.oneof(
  fc.constantFrom('', ' ', 'Send the board', 'send the board!', 'How pricing works', 'Pricing', '社内', '1', '2'),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
)
const day = fc.oneof(
  fc.constantFrom('', '2026-06-09', '2026-06-12', '2026-06-14', '2026-02-31', '9999-99-99', '0000-00-00'),
  fc.integer({ min: -40, max: 40 }).map((days) => new Date(ENDED + days * 86_400_000).toISOString().slice(0, 10)),
)
const promises = fc
  .array(fc.tuple(words, day), { maxLength: 3 })
  .map((all) => all.map(([text, due], at) => ({ id: `p${at}`, text, due })))
const someFacts = (id: string): fc.Arbitrary<TaskFacts> =>
  fc
    .record({
      company: fc.constantFrom('', 'Brindlewick Energy', 'Norrvane Systems'),
      mine: promises,
      theirs: promises,
      step: fc.record({
        text: words,
        who: fc.constantFrom('' as const, 'me' as const, 'them' as const),
        by: day,
        decisionBy: day,
      }),
      gaps: fc.array(words, { maxLength: 3 }),
      others: fc.array(words, { maxLength: 3 }),
      concerns: fc.array(words, { maxLength: 2 }),
      people: fc.array(words, { maxLength: 3 }),
      light: fc.constantFrom('' as const, 'green' as const, 'amber' as const, 'red' as const),
      wouldChange: words,
      endedAt: fc.integer({ min: -30, max: 3 }).map((days) => ENDED + days * 86_400_000),
      status: fc.constantFrom('waiting' as const, 'debriefed' as const, 'dismissed' as const),
    })
    .map((all) => {
      const { review, fit } = facts().debrief
      return facts(
        {
          company: all.company,
          promisesByMe: all.mine,
          promisesByThem: all.theirs,
          nextStep: all.step,
          people: all.people.map((name, at) => newPerson(`person${at}`, name)),
          review: {
            ...review,
            preparation: { ...review.preparation, gaps: all.gaps },
            concerns: all.concerns.map((text, at) => ({ ...newConcern(`c${at}`, text), way: 'research' as const })),
          },
          fit: { ...fit, light: all.light, wouldChange: all.wouldChange, otherRoles: all.others },
        },
        { id, endedAt: all.endedAt, status: all.status },
      )
    })
const history = fc.tuple(someFacts('i'), someFacts('j'), someFacts('k'))
const pick = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('done', 'dropped', 'text', 'due', 'snoozed')), {
  maxLength: 8,
})

/** What somebody did to some of the tasks. */
function recordsOf(of: readonly TaskFacts[], acts: readonly (readonly [number, string])[]): TaskRecord[] {
  const tasks = list(of)
  const records = acts.flatMap(([at, act]) => {
    const task = tasks[at % Math.max(1, tasks.length)]
    if (!task) return []
    const change =
      act === 'done'
        ? { doneAt: ENDED }
        : act === 'dropped'
          ? { dropped: true }
          : act === 'text'
            ? { text: 'My own words' }
            : act === 'due'
              ? { due: '2026-06-20' }
              : { snoozedUntil: '2026-06-25' }
    return [changeTask(task, change, ENDED)]
  })
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

describe('over any debriefs', () => {
  it('no task is there twice, by its id or by its words, and none without words', () => {
    fc.assert(
      fc.property(history, pick, (of, acts) => {
        const tasks = list(of, { records: recordsOf(of, acts) })
        const ids = tasks.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const said = tasks
          .filter(({ wording }) => foldedWords(wording) !== '')
          .map((task) => `${task.interviewId} ${isTheirs(task)} ${foldedWords(task.wording)}`)
        expect(new Set(said).size).toBe(said.length)
        const named = new Set(['thank-you', 'follow-up', 'decision'])
        expect(tasks.every(({ kind, text }) => named.has(kind) || text.trim() !== '')).toBe(true)
      }),
    )
  })

  it('the order does not hang on the order in which the records were read', () => {
    fc.assert(
      fc.property(history, pick, (of, acts) => {
        const records = recordsOf(of, acts)
        const there = list(of, { records }).map(({ id }) => id)
        const back = list([...of].reverse(), { records: [...records].reverse() }).map(({ id }) => id)
        expect(back).toEqual(there)
      }),
    )
  })

  it('done stays done, also when every promise is worded anew', () => {
    fc.assert(
      fc.property(history, words, (of, wording) => {
        const before = list(of)
        const records = before.map((task) => changeTask(task, { doneAt: ENDED }, ENDED))
        const reworded = of.map((one) => ({
          ...one,
          debrief: {
            ...one.debrief,
            promisesByMe: one.debrief.promisesByMe.map((each, at) => ({ ...each, text: `${wording} anew ${at}` })),
          },
        }))
        const promised = list(reworded, { records }).filter(
          ({ kind, id }) => kind === 'promise' && records.some((record) => record.id === id),
        )
        expect(promised.every(isOver)).toBe(true)
        // A second follow-up is new once the first was sent.
        const open = list(of, { records }).filter((task) => !isOver(task) && !task.isLast)
        expect(open.filter(({ kind }) => kind !== 'follow-up')).toEqual([])
      }),
    )
  })

  it('each task stands in one group, and each record may be stored', () => {
    fc.assert(
      fc.property(history, pick, (of, acts) => {
        const records = recordsOf(of, acts)
        const tasks = list(of, { records })
        const groups = groupTasks(tasks, '2026-06-12')
        expect(taskGroups.flatMap((group) => groups[group].map(({ id }) => id)).sort()).toEqual(
          tasks.map(({ id }) => id).sort(),
        )
        for (const record of records) expect(admit(taskRecordKind, record)).toMatchObject({ ok: true })
      }),
    )
  })

  it('the badge counts no more than what is open, and its next change lies ahead', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -20, max: 40 }), (of, days) => {
        const now = ENDED + days * 86_400_000
        const tasks = list(of, { now })
        const { due, next } = taskReminder(callingDays(tasks), { reminders: defaultReminders(), now, timeZone })
        expect(due).toBeLessThanOrEqual(tasks.filter((task) => !isOver(task)).length)
        expect(next === null || next > now).toBe(true)
      }),
    )
  })
})
