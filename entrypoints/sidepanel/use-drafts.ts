import { useEffect, useRef, useState } from 'preact/hooks'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { untouchedDraft } from '../../lib/domain/thank-you/untouched.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useAutosave } from '../shared/use-autosave.ts'

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
  debrief: Debrief | null,
  settings: Settings | null,
  timeZone: string,
): DraftsHandle {
  const [drafts, setDrafts] = useState<Record<string, ThankYouDraft>>({})
  const [isRead, setIsRead] = useState(false)
  const current = useRef(drafts)
  const dirty = useRef(new Set<string>())
  const { push, flush, saved } = useAutosave<null>(async () => {
    const ids = [...dirty.current]
    dirty.current.clear()
    for (const id of ids) {
      const draft = current.current[id]
      if (!draft) continue
      await records.thankYouDrafts.put(draft).catch((error) => {
        dirty.current.add(id)
        throw error
      })
    }
  })
  const interviewId = debrief?.interviewId
  useEffect(() => {
    if (!interviewId) return
    let gone = false
    void records.thankYouDrafts.ofInterview(interviewId).then((stored) => {
      if (gone) return
      current.current = { ...Object.fromEntries(stored.map((draft) => [draft.noteId, draft])), ...current.current }
      setDrafts(current.current)
      setIsRead(true)
    })
    return () => {
      gone = true
    }
  }, [records, interviewId])

  return {
    drafts,
    isRead,
    flush,
    saved,
    change(noteId, edit) {
      if (!debrief || !settings) return
      const known = current.current[noteId] ?? untouchedDraft(debrief, noteId, settings, timeZone)
      const next = { ...known, ...edit(known), updatedAt: Date.now() }
      current.current = { ...current.current, [noteId]: next }
      dirty.current.add(noteId)
      setDrafts(current.current)
      push(null)
    },
  }
}
