import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { newPerson } from '../../lib/domain/debrief/prefill.ts'
import { newConcern } from '../../lib/domain/debrief/review.ts'
import { newTask } from '../../lib/domain/follow-up/change-task.ts'
import { notBegun } from './later-samples.ts'
import { debrief, empty, interview, type Sample } from './samples.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const two = (number: number) => String(number).padStart(2, '0')
/** The day some days from now on the clock on the wall, `YYYY-MM-DD`. */
export function dayFrom(now: number, days: number): string {
  const at = new Date(now + days * DAY)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** A debrief with its later parts filled in as far as tasks come from them. */
function withTasks(
  of: Parameters<typeof debrief>[0],
  change: Partial<Debrief>,
  gaps: string[],
  others: string[] = [],
): Debrief {
  const later = notBegun()
  later.review.preparation.gaps = gaps
  if (gaps.length > 0) later.review.concerns = [{ ...newConcern('c', 'Who decides about the budget'), way: 'research' }]
  later.fit.otherRoles = others
  return debrief(of, { ...later, ...change })
}

/** A week with something in each group. */
export function weekOfTasks(now: number): Sample {
  const ended = (id: string, days: number) => interview(id, now - days * DAY - HOUR, { status: 'debriefed' })
  const [one, second, third] = [ended('one', 0), ended('second', 3), ended('third', 9)]
  if (!one || !second || !third) return empty
  const task = (id: string, text: string, due: string) => newTask(id, { text, due, company: '' }, now - DAY)
  return {
    ...empty,
    interviews: [one, second, third],
    debriefs: [
      withTasks(
        one,
        {
          promisesByMe: [{ id: 'p1', text: 'Send Maya the one-page triage board', due: dayFrom(now, 1) }],
          promisesByThem: [{ id: 'p2', text: 'Ruth sends the dates for the case task', due: dayFrom(now, 2) }],
          nextStep: {
            text: 'Case task with the regional team',
            who: 'me',
            by: dayFrom(now, 8),
            decisionBy: dayFrom(now, 20),
          },
        },
        ['How heat pump repairs are planned'],
        ['Ask Hanne about the opening at Kelpworth', 'Apply at Merrowfield Health'],
      ),
      withTasks(
        second,
        {
          company: 'Norrvane Systems',
          people: [newPerson('hanne', 'Hanne Vossberg')],
          promisesByMe: [{ id: 'p1', text: 'Send the reference from Fenwick', due: dayFrom(now, -1) }],
          promisesByThem: [],
          nextStep: { text: '', who: 'them', by: '', decisionBy: '' },
        },
        [],
      ),
      withTasks(
        third,
        {
          company: 'Merrowfield Health',
          people: [],
          promisesByMe: [],
          promisesByThem: [],
          nextStep: { text: '', who: 'them', by: '', decisionBy: dayFrom(now, -2) },
        },
        [],
      ),
    ],
    tasks: [
      task('own-1', 'Renew the portfolio', dayFrom(now, 0)),
      { ...task('own-2', 'Ask Fenwick for a second reference', dayFrom(now, -4)), doneAt: now - DAY },
      { ...task('own-3', 'Read the annual report', dayFrom(now, -2)), snoozedUntil: dayFrom(now, 5) },
      { ...task('own-4', 'Look at flats near the depot', ''), dropped: true },
    ],
  }
}

/** Sixty tasks, some of them far too long. */
export function manyTasks(now: number): Sample {
  const full = weekOfTasks(now)
  const [first] = full.debriefs
  if (!first) return full
  const promises = Array.from({ length: 25 }, (_, index) => ({
    id: `many${index}`,
    text:
      index % 6 === 0
        ? `${LONG} ${index}`.repeat(3)
        : `Send the paper number ${index}, which they asked for in passing`,
    due: dayFrom(now, index - 12),
  }))
  const own = Array.from({ length: 30 }, (_, index) =>
    newTask(
      `many-${index}`,
      { text: `Own task ${index}`, due: index % 3 === 0 ? '' : dayFrom(now, index), company: `${LONG} GmbH` },
      now,
    ),
  )
  return {
    ...full,
    debriefs: [{ ...first, company: `${LONG} GmbH & Co. KGaA`, promisesByMe: promises }, ...full.debriefs.slice(1)],
    tasks: [...full.tasks, ...own],
  }
}
