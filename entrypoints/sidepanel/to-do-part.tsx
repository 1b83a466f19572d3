import type { SentQuestion } from '../../components/home/item.ts'
import { ToDo } from '../../components/tasks/to-do.tsx'
import { useText } from '../../components/text.ts'
import type { OfferUndo } from '../../components/toast/use-undo.tsx'
import { openPage } from '../../lib/browser/own-page.ts'
import type { View } from '../../lib/domain/call/view.ts'
import { placeOf } from '../../lib/domain/follow-up/task-place.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { LATEST_TASKS } from '../shared/tasks/read-tasks.ts'
import { saveTasks } from '../shared/tasks/save-tasks.ts'
import { useTasks } from '../shared/tasks/use-tasks.ts'

export interface ToDoPartProps {
  records: Records
  now: number
  sent: readonly SentQuestion[]
  go: (view: View) => void
  offerUndo: OfferUndo
  onSent: (draftId: string, yes: boolean) => void
}

/** The home's tasks. */
export function ToDoPart({ records, now, sent, go, offerUndo, onSent }: ToDoPartProps) {
  const t = useText()
  const { lists, changes, problem } = useTasks(records, LATEST_TASKS, now, offerUndo)
  if (!lists) return null
  return (
    <>
      {problem && (
        <p class="nudge bad" role="alert">
          {problem}
        </p>
      )}
      <ToDo
        {...lists}
        {...{ now, sent, onSent }}
        {...changes}
        onOpen={(task) => {
          const place = placeOf(task)
          if (place) go(place)
        }}
        onCalendar={(task) => void saveTasks(records, [task], 'events', t)}
        onAll={() => openPage('dashboard.html', '#tasks')}
      />
    </>
  )
}
