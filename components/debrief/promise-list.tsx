import type { Promised } from '../../lib/domain/debrief/debrief.ts'
import { newPromise } from '../../lib/domain/debrief/prefill.ts'
import { DateField } from '../form/date-field.tsx'
import { EntryList } from '../form/reorder/entry-list.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'

export interface PromiseListProps {
  title: string
  /** What an entry is called to a screen reader. */
  entry: string
  placeholder: string
  promises: readonly Promised[]
  change: (next: (now: readonly Promised[]) => Promised[]) => void
  newId: () => string
  offerUndo: OfferUndo
}

/** Promises with their days. */
export function PromiseList({ title, promises, ...list }: PromiseListProps) {
  const t = useText()
  return (
    <section class="stack s2">
      <h2 class="sub">{title}</h2>
      <EntryList
        {...list}
        label={title}
        entries={promises}
        blank={newPromise}
        removed={t('debriefPromiseRemoved')}
        more={(promise, put) => (
          <DateField label={t('debriefPromiseDue')} value={promise.due} onChange={(due) => put({ ...promise, due })} />
        )}
      />
    </section>
  )
}
