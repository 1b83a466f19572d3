import { useEffect, useRef, useState } from 'preact/hooks'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { decidesToday } from '../../lib/domain/thank-you/send-window.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useAutosave } from '../shared/use-autosave.ts'

export interface DraftsHandle {
  /** By the note's id. */
  drafts: Readonly<Record<string, ThankYouDraft>>
  /** All are read: a change before that would be lost under them. */
  isRead: boolean
  change: (noteId: string, edit: (draft: ThankYouDraft) => Partial<ThankYouDraft>) => void
  flush: () => Promise<void>
  saved: SavedState
}

/** What the user did to the notes of one interview, kept on the disk as it changes. */
export function useDrafts(records: Records, debrief: Debrief | null, settings: Settings | null): DraftsHandle {
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
      const known = current.current[noteId] ?? untouchedDraft(debrief, noteId, settings)
      const next = { ...known, ...edit(known), updatedAt: Date.now() }
      current.current = { ...current.current, [noteId]: next }
      dirty.current.add(noteId)
      setDrafts(current.current)
      push(null)
    },
  }
}

/** A note to which nothing was done yet. */
export function untouchedDraft(debrief: Debrief, noteId: string, settings: Settings): ThankYouDraft {
  const { interviewId } = debrief
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return {
    schemaVersion: 2,
    id: `${interviewId}:${noteId}`,
    interviewId,
    noteId,
    language: settings.letterLanguage,
    register: settings.register,
    length: decidesToday(debrief, timeZone) ? 'short' : 'full',
    channel: 'email',
    rolls: {},
    leftOut: [],
    edited: null,
    news: '',
    previous: [],
    frames: [],
    to: '',
    openedAt: null,
    openedWith: '',
    sentAt: null,
    updatedAt: 0,
  }
}
