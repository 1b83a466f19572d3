import { foldedWords } from '../text/fold.ts'
import { localTime } from '../time/days.ts'
import type { DerivedTask } from './task.ts'
import { said } from './task-entry.ts'
import type { TaskFacts, TaskSurroundings } from './task-facts.ts'
import { isTheirs, type TaskKind, taskKinds } from './task-kinds.ts'

const idOf = (interviewId: string, kind: string, entry: string) => `${interviewId}:${kind}:${entry}`

/**
 * All tasks that one interview makes, each once. Where the debrief says a day, that day counts, even one on which nobody
 * works; where a rule chooses, it is a business day.
 */
export function deriveTasks(facts: TaskFacts, { recordOf, ...around }: TaskSurroundings): DerivedTask[] {
  const { interview, debrief } = facts
  const endedAt = debrief.endedAt ?? interview.endedAt ?? interview.startedAt
  const from = {
    ...facts,
    ...around,
    endedAt,
    endedOn: localTime(endedAt, around.timeZone).day,
    stateOf: (kind: string, entry: string) => recordOf(idOf(interview.id, kind, entry)),
  }
  const kinds = Object.keys(taskKinds) as TaskKind[]
  return eachOnce(
    kinds.flatMap((kind) =>
      taskKinds[kind]
        .derive(from)
        .map(({ entry, ...task }) => ({ id: idOf(interview.id, kind, entry), kind, ...task })),
    ),
  )
}

/** Nothing twice: neither the same entry nor the same words under two headings. Of two, the day that was said counts. */
function eachOnce(tasks: readonly DerivedTask[]): DerivedTask[] {
  const kept = new Map<string, DerivedTask>()
  for (const task of tasks) {
    const words = foldedWords(task.text)
    const key = words ? `${isTheirs(task)} ${words}` : task.id
    const known = kept.get(key)
    if (!known) kept.set(key, task)
    else if (known.dueBy === 'rule' && task.dueBy === 'said' && task.due) kept.set(key, { ...known, ...said(task.due) })
  }
  return [...new Map([...kept.values()].map((task) => [task.id, task])).values()]
}
