import { useState } from 'preact/hooks'
import type { EntryLineProps, TypedEntry } from '../../../components/calendar/entry-line.tsx'
import { useText } from '../../../components/text.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { keptText } from './kept-text.ts'

interface Actions {
  /** What was kept is told, with its undo. */
  onKept: (text: string, undo: () => void) => void
  onDebrief: (interviewId: string) => void
}

/** The one-line entry's way to the records. Its reader is loaded when somebody is about to type. */
export function useTypedEntry(records: Records, { onKept, onDebrief }: Actions): Omit<EntryLineProps, 'now'> {
  const t = useText()
  const [reader, setReader] = useState<Pick<EntryLineProps, 'read'>>({ read: null })
  return {
    read: reader.read,
    onFocus() {
      if (reader.read) return
      void import('./typed-entry.ts')
        .then(({ entryReader }) => entryReader(records, t.language))
        .then((read) => setReader({ read }))
    },
    async onSave(typed: TypedEntry) {
      const { keepTyped } = await import('./typed-entry.ts')
      const { kept, undo, interviewId } = await keepTyped(typed, records)
      if (interviewId) onDebrief(interviewId)
      else onKept(keptText(kept, Date.now(), t), () => void undo())
      return true
    },
  }
}
