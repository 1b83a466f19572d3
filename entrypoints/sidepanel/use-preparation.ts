import { useEffect, useState } from 'preact/hooks'
import type { Preparation } from '../../lib/domain/preparation/preparation.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useAutosave } from '../shared/use-autosave.ts'

/** The preparation for a meeting of the calendar, kept as it changes. null: there is none yet, or no meeting. */
export function usePreparation(records: Records, meeting: string | null) {
  const [preparation, setPreparation] = useState<Preparation | null | 'reading'>('reading')
  const { push, flush, saved } = useAutosave<Preparation>((next) => records.preparations.put(next))

  useEffect(() => {
    let gone = false
    const read = async () => {
      const stored = meeting === null ? undefined : await records.preparations.get(meeting)
      if (!gone) setPreparation(stored ?? null)
    }
    void read().catch((error) => console.error('Afterword:', error))
    return () => {
      gone = true
    }
  }, [records, meeting])

  function change(next: Preparation): void {
    const changed = { ...next, updatedAt: Date.now() }
    setPreparation(changed)
    push(changed)
  }

  return { preparation, change, flush, saved }
}
