import { useEffect, useMemo, useState } from 'preact/hooks'
import { onRecordsChanged } from '../../lib/browser/own-page.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { mergeDrafts } from '../../lib/domain/thank-you/merge-drafts.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { untouchedDraft } from '../../lib/domain/thank-you/untouched.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useWorkingCopies } from '../shared/use-working-copies.ts'

export interface DraftsHandle {
  /** Those to which something was done, by the note's id. */
  drafts: Readonly<Record<string, ThankYouDraft>>
  /** All are read: a change before that would be lost under them. */
  isRead: boolean
  change: (noteId: string, edit: (draft: ThankYouDraft) => Partial<ThankYouDraft>) => void
  flush: () => Promise<void>
  saved: SavedState
}

/** What the user did to the notes of one interview, kept on the disk as it changes. */
export function useDrafts(
  records: Records,
  interviewId: string,
  debrief: Debrief | null,
  settings: Settings | null,
  timeZone: string,
): DraftsHandle {
  const [isRead, setIsRead] = useState(false)
  const { values, shown, open, edit, flush, saved } = useWorkingCopies<ThankYouDraft>({
    store: records.thankYouDrafts,
    keyOf: ({ id }) => id,
    channel: `letters:${interviewId}`,
    join: mergeDrafts,
  })
  const drafts = useMemo(
    () => Object.fromEntries(Object.values(values).map((draft) => [draft.noteId, draft])),
    [values],
  )
  useEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const stored = await records.thankYouDrafts.ofInterview(interviewId)
      if (gone.signal.aborted) return
      for (const draft of stored) open(draft, draft)
      setIsRead(true)
    }
    const tryToRead = () => void read().catch((error) => console.error('Afterword:', error))
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => gone.abort()
  }, [records, interviewId])

  return {
    drafts,
    isRead,
    flush,
    saved,
    change(noteId, change) {
      if (!debrief || !settings) return
      const untouched = untouchedDraft(debrief, noteId, settings, timeZone)
      open(undefined, untouched)
      const draft = shown(untouched.id)
      if (draft) edit({ ...draft, ...change(draft) })
    },
  }
}
