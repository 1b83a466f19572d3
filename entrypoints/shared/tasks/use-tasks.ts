import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TaskActions } from '../../../components/tasks/task-tools.tsx'
import { dayWords, taskTitle } from '../../../components/tasks/task-words.ts'
import { useText } from '../../../components/text.ts'
import type { OfferUndo } from '../../../components/toast/use-undo.tsx'
import { watchCompanyDecisions } from '../../../lib/browser/company-decisions.ts'
import { onRecordsChanged, tellBackground } from '../../../lib/browser/own-page.ts'
import { changeTask, newTask, type TaskChange, toggled } from '../../../lib/domain/follow-up/change-task.ts'
import type { Task, TaskRecord } from '../../../lib/domain/follow-up/task.ts'
import { isOver } from '../../../lib/domain/follow-up/task-facts.ts'
import { isSame, merge } from '../../../lib/domain/merge.ts'
import type { ThankYouDraft } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import type { Records, Stores } from '../../../lib/storage/repository.ts'
import { readAgain } from '../read-again.ts'
import { keepDue } from './keep-due.ts'
import { LATEST_TASKS, readTasks, type TaskLists } from './read-tasks.ts'

type Changes = Pick<TaskActions, 'onToggle' | 'onSnooze' | 'onDrop' | 'onEdit' | 'onRemove'>

export interface TasksHandle {
  /** null until they are read. */
  lists: TaskLists | null
  changes: Changes
  add: (own: { text: string; due: string; company: string }) => void
  /** Why the last change is not on the disk; empty when it is. */
  problem: string
}

/** The tasks of the latest `count` interviews, read again as records and days change, and what the user does to them. */
export function useTasks(records: Records, count: number, now: number, offerUndo: OfferUndo): TasksHandle {
  const t = useText()
  const { lists, read } = useLists(records, count, now)
  const [problem, setProblem] = useState('')

  /** Does something that can be undone; what cannot be written is said. */
  async function act(said: string, work: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
    const settle = async (job: () => Promise<void>) => {
      try {
        await job()
        setProblem('')
      } catch (error) {
        setProblem(t('taskNotSaved', error instanceof Error ? error.message : String(error)))
        return false
      }
      await read()
      tellBackground({ type: 'records-changed' })
      return true
    }
    if (await settle(work)) offerUndo(said, () => void settle(undo))
  }

  const put = (task: Task, change: TaskChange, said: string) => act(said, ...changing(records, task, change))

  return {
    lists,
    problem,
    changes: {
      onToggle: (task) => {
        const said = t(isOver(task) ? 'taskOpenSaid' : 'taskDoneSaid', taskTitle(task, t))
        if (task.noteId !== '') void act(said, ...sending(records, task))
        else void put(task, toggled(task, Date.now()), said)
      },
      onSnooze: (task, day) =>
        void put(task, { snoozedUntil: day }, t('taskRestsSaid', dayWords(day, t), taskTitle(task, t))),
      onDrop: (task) => void put(task, { dropped: true }, t('taskDroppedSaid', taskTitle(task, t))),
      onEdit: (task, text, due) => {
        const isOwn = task.kind === 'own'
        const change = {
          text: !isOwn && text === taskTitle({ ...task, text: task.wording }, t) ? null : text,
          ...(due === task.due ? {} : { due, snoozedUntil: '' }),
        }
        void put(task, change, t('taskChangedSaid', text))
      },
      onRemove: (task) =>
        void act(
          t('taskRemovedSaid', taskTitle(task, t)),
          () => records.tasks.delete(task.id),
          async () => void (await records.tasks.change(task.id, (stored) => stored ?? task.record)),
        ),
    },
    add(own) {
      const record = newTask(`own:${crypto.randomUUID()}`, own, Date.now())
      void act(
        t('taskAddedSaid', own.text),
        async () => void (await records.tasks.change(record.id, (stored) => stored ?? record)),
        () => records.tasks.delete(record.id),
      )
    },
  }
}

function useLists(records: Records, count: number, now: number) {
  const [lists, setLists] = useState<TaskLists | null>(null)
  const gone = useRef(false)
  const read = useCallback(async () => {
    const next = await readTasks(records, Date.now(), count)
    if (gone.current) return
    setLists(next)
    await keepDue(records, count === LATEST_TASKS ? next.tasks : undefined)
  }, [records, count])
  const day = new Date(now).toDateString()
  useEffect(() => {
    const listening = new AbortController()
    gone.current = false
    const tryToRead = () => void readAgain(read, listening.signal)
    tryToRead()
    onRecordsChanged(tryToRead, listening.signal)
    watchCompanyDecisions(tryToRead, listening.signal)
    return () => {
      gone.current = true
      listening.abort()
    }
    // A new day moves every task.
  }, [read, day])
  return { lists, read }
}

type WorkAndUndo = [work: () => Promise<void>, undo: () => Promise<void>]

/** A change of what the user added to a task. The way back leaves alone what was changed since. */
function changing(records: Records, task: Task, change: TaskChange): WorkAndUndo {
  const recorded = recording(task, change, Date.now())
  return [() => records.together(['tasks'], recorded.work), () => records.together(['tasks'], recorded.undo)]
}

/** The parts of a transaction that change a task's record, and take the change back. */
function recording(task: Task, change: TaskChange, at: number) {
  let before: TaskRecord | undefined
  let after: TaskRecord | undefined
  return {
    async work({ tasks }: Pick<Stores, 'tasks'>) {
      after = await tasks.change(task.id, (stored) => {
        before = stored
        return changeTask({ ...task, record: stored ?? null }, change, at)
      })
    },
    async undo({ tasks }: Pick<Stores, 'tasks'>) {
      const untouched = before ?? changeTask({ ...task, record: null }, {}, at)
      if (!before && isSame(await tasks.get(task.id), after)) await tasks.delete(task.id)
      else await tasks.change(task.id, (stored) => stored && after && merge(after, untouched, stored))
    },
  }
}

/**
 * A note is done when its draft says that it was sent. One that was never begun here has no draft: then the user's word
 * stands in the task.
 */
function sending(records: Records, task: Task): WorkAndUndo {
  const at = Date.now()
  const change = toggled(task, at)
  const draftId = `${task.interviewId}:${task.noteId}`
  const recorded = recording(task, change, at)
  let before: ThankYouDraft | undefined
  const isRecorded = () => !before || task.record !== null
  return [
    () =>
      records.together(['thankYouDrafts', 'tasks'], async (stores) => {
        await stores.thankYouDrafts.change(draftId, (draft) => {
          before = draft
          return draft && { ...draft, sentAt: change.doneAt ?? null, updatedAt: at }
        })
        if (isRecorded()) await recorded.work(stores)
      }),
    () =>
      records.together(['thankYouDrafts', 'tasks'], async (stores) => {
        await stores.thankYouDrafts.change(
          draftId,
          (draft) => draft && before && { ...draft, sentAt: before.sentAt, updatedAt: Date.now() },
        )
        if (isRecorded()) await recorded.undo(stores)
      }),
  ]
}
