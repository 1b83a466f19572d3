import { useEffect, useState } from 'preact/hooks'
import { newPreparation, type Preparation } from '../../lib/domain/preparation/preparation.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useWorkingCopies } from '../shared/use-working-copies.ts'

export interface PreparationHandle {
  /** null: there is none yet, or no meeting. */
  preparation: Preparation | null | 'reading'
  change: (next: Preparation) => void
  flush: () => Promise<void>
  saved: SavedState
}

/** The preparation for a meeting of the calendar, kept as it changes. */
export function usePreparation(records: Records, meeting: string | null): PreparationHandle {
  const [isRead, setIsRead] = useState(false)
  const { values, open, edit, flush, saved } = useWorkingCopies<Preparation>({
    store: records.preparations,
    keyOf: ({ id }) => id,
    channel: `preparation:${meeting}`,
  })

  useEffect(() => {
    let gone = false
    const read = async () => {
      const stored = meeting === null ? undefined : await records.preparations.get(meeting)
      if (gone) return
      if (stored) open(stored, stored)
      setIsRead(true)
    }
    void read().catch((error) => console.error('Afterword:', error))
    return () => {
      gone = true
    }
  }, [records, meeting])

  return {
    preparation: isRead ? (values[meeting ?? ''] ?? null) : 'reading',
    change(next) {
      open(undefined, newPreparation(next.id, 0))
      edit(next)
    },
    flush,
    saved,
  }
}
