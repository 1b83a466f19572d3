import { useEffect, useRef, useState } from 'preact/hooks'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useAutosave } from '../shared/use-autosave.ts'

export interface DraftsHandle {
  /** By the person's id. Empty until they are read. */
  drafts: Readonly<Record<string, ThankYouDraft>>
  change: (personId: string, edit: (draft: ThankYouDraft) => Partial<ThankYouDraft>) => void
  flush: () => Promise<void>
  saved: SavedState
}

/** What the user did to the notes of one interview, kept on the disk as it changes. */
export function useDrafts(records: Records, debrief: Debrief | null, settings: Settings | null): DraftsHandle {
  const [drafts, setDrafts] = useState<Record<string, ThankYouDraft>>({})
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
      current.current = { ...Object.fromEntries(stored.map((draft) => [draft.personId, draft])), ...current.current }
      setDrafts(current.current)
    })
    return () => {
      gone = true
    }
  }, [records, interviewId])

  return {
    drafts,
    flush,
    saved,
    change(personId, edit) {
      if (!debrief || !settings) return
      const known = current.current[personId] ?? untouched(debrief.interviewId, personId, settings)
      const next = { ...known, ...edit(known), updatedAt: Date.now() }
      current.current = { ...current.current, [personId]: next }
      dirty.current.add(personId)
      setDrafts(current.current)
      push(null)
    },
  }
}

function untouched(interviewId: string, personId: string, settings: Settings): ThankYouDraft {
  return {
    schemaVersion: 1,
    id: `${interviewId}:${personId}`,
    interviewId,
    personId,
    language: settings.letterLanguage,
    register: settings.register,
    rolls: {},
    leftOut: [],
    edited: null,
    openedAt: null,
    openedWith: '',
    sentAt: null,
    updatedAt: 0,
  }
}
