import { useCallback, useRef, useState } from 'preact/hooks'
import { type Adding, type Handed, nothingAdded } from '../../../components/calendar/adding.ts'
import { useText } from '../../../components/text.ts'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import type { Records } from '../../../lib/storage/repository.ts'

export interface AddEventsHandle {
  adding: Adding
  change: (next: Adding) => void
  hand: (handed: Handed) => void
  /** Keeps what is ticked. */
  keep: () => Promise<{ kept: KeptEvent[]; undo: () => Promise<void> } | null>
  /** Keeps one that is over and begins its debrief. Gives the interview's id. */
  debrief: (key: string) => Promise<string | null>
}

/** What is being added, wherever the user hands it over. The reader and all that follows are loaded then. */
export function useAddEvents(records: Records): AddEventsHandle {
  const t = useText()
  const [adding, setAdding] = useState<Adding>(nothingAdded)
  const latest = useRef(adding)
  latest.current = adding
  const turn = useRef(0)

  const hand = useCallback(
    (handed: Handed) => {
      const mine = ++turn.current
      const text = handed.from === 'text' ? handed.text : handed.from === 'clip' ? handed.plain : latest.current.text
      setAdding({ ...nothingAdded, text, reading: handed.from === 'file' ? handed.file.name : t('addReadingThis') })
      const read = async () => {
        if (handed.from === 'page') return (await import('./read-page.ts')).readOpenPage(records)
        return (await import('./read-handed.ts')).readHanded(handed, records)
      }
      const done = (outcome: Partial<Adding>) => {
        // Unless something newer was handed over meanwhile.
        if (mine === turn.current) setAdding((now) => ({ ...now, ...outcome, reading: '' }))
      }
      void read().then(done, () => done({ problem: { kind: 'unreadable', name: t('addReadingThis') } }))
    },
    [records, t],
  )

  return {
    adding,
    change: setAdding,
    hand,
    async keep() {
      const ticked = latest.current.found.filter((one) => one.ticked)
      if (ticked.length === 0) return null
      try {
        const { keepFound } = await import('./keep.ts')
        const kept = await keepFound(ticked, records)
        setAdding(nothingAdded)
        return kept
      } catch {
        setAdding((now) => ({ ...now, problem: { kind: 'not-kept' } }))
        return null
      }
    },
    async debrief(key) {
      const one = latest.current.found.find((found) => found.key === key)
      if (!one) return null
      const [{ keepFound }, { debriefOf }] = await Promise.all([import('./keep.ts'), import('./debrief-of.ts')])
      const [event] = (await keepFound([one], records)).kept
      if (!event) return null
      const interviewId = await debriefOf(event, records)
      setAdding((now) => ({ ...now, found: now.found.filter((found) => found.key !== key) }))
      return interviewId
    },
  }
}
