import { useEffect, useRef, useState } from 'preact/hooks'
import type { LiveDraft } from '../../components/live/draft.ts'
import { Live } from '../../components/live/live.tsx'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { type LiveNote, newLiveNote } from '../../lib/domain/interview/live-note.ts'
import { MINUTE } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useAutosave } from '../shared/use-autosave.ts'
import { usePreparation } from './use-preparation.ts'

/** How long after a click on Leave the panel says that it is wrapping up, ms. */
const ENDING_MS = 15_000

interface LiveScreenProps {
  records: Records
  session: Pick<CallSession, 'id' | 'startedAt' | 'people' | 'leaveClickedAt'>
  /** Empty while nobody has said which company it is. */
  company: string
  /** Of the calendar, over all its copies; null where none is known. */
  meeting: string | null
  now: number
  onEndNow: () => void
  onBack: () => void
}

type Write = { put: LiveNote } | { remove: string }

export function LiveScreen({ records, session, company, meeting, now, onEndNow, onBack }: LiveScreenProps) {
  const [notes, setNotes] = useState<LiveNote[]>([])
  const [draft, setDraft] = useState<LiveDraft>({ kind: 'question', text: '' })
  /** The note that is being typed is on the disk under its id from the first key: the call can end in mid-word. */
  const draftId = useRef(crypto.randomUUID())
  const ending = useEnding(session.leaveClickedAt)
  const interviewId = session.id
  const { push, saved } = useWrites(records)
  const { preparation, change } = usePreparation(records, meeting)

  useEffect(() => {
    void records.liveNotes.ofInterview(interviewId).then((stored) => setNotes(stored.sort((a, b) => a.at - b.at)))
  }, [records, interviewId])

  const noteOf = ({ kind, text }: LiveDraft): LiveNote => {
    const at = Date.now()
    const minute = Math.max(0, Math.floor((at - session.startedAt) / MINUTE))
    return newLiveNote({ id: draftId.current, interviewId, kind, text: text.trim(), at, minute })
  }

  function type(next: LiveDraft): void {
    setDraft(next)
    // After Enter the id is a new one, under which nothing is stored: removing it does no harm.
    push(next.text.trim() ? { put: noteOf(next) } : { remove: draftId.current })
  }

  function add(note: LiveNote): void {
    setNotes((known) => [...known, note].sort((a, b) => a.at - b.at))
    push({ put: note })
    if (note.id === draftId.current) {
      draftId.current = crypto.randomUUID()
    }
  }

  return (
    <Live
      interviewId={interviewId}
      company={company}
      people={session.people}
      startedAt={session.startedAt}
      now={now}
      notes={notes}
      draft={draft}
      onDraft={type}
      onAdd={add}
      onRemove={(id) => {
        setNotes((known) => known.filter((note) => note.id !== id))
        push({ remove: id })
      }}
      newId={() => draftId.current}
      saved={saved}
      ending={ending}
      onEndNow={onEndNow}
      onBack={onBack}
      preparation={preparation === 'reading' ? null : preparation}
      onPreparation={change}
    />
  )
}

/** An autosave over single notes: of each note only its newest state is written. */
function useWrites(records: Records) {
  const waiting = useRef(new Map<string, Write>())
  const writeAtOnce = () => {
    for (const write of waiting.current.values()) {
      const done = 'put' in write ? records.liveNotes.put(write.put) : records.liveNotes.delete(write.remove)
      // What failed waits still, and is tried again.
      done.catch(console.error)
    }
  }
  const { push, saved } = useAutosave<null>(async () => {
    for (const [id, write] of [...waiting.current]) {
      if ('put' in write) await records.liveNotes.change(id, (stored) => ({ ...write.put, ...placeOf(stored) }))
      else await records.liveNotes.delete(write.remove)
      if (waiting.current.get(id) === write) waiting.current.delete(id)
    }
  }, writeAtOnce)
  return {
    saved,
    push(write: Write) {
      waiting.current.set('put' in write ? write.put.id : write.remove, write)
      push(null)
    },
  }
}

/** Where a note is stored by now: the call may have become another record's meanwhile. */
const placeOf = (stored: LiveNote | undefined) => stored && { interviewId: stored.interviewId }

/** Whether a click on Leave is so fresh that the end is to be expected. */
function useEnding(clickedAt: number | null): boolean {
  const [ending, setEnding] = useState(false)
  useEffect(() => {
    const left = clickedAt === null ? 0 : clickedAt + ENDING_MS - Date.now()
    setEnding(left > 0)
    if (left <= 0) return
    const timer = setTimeout(() => setEnding(false), left)
    return () => clearTimeout(timer)
  }, [clickedAt])
  return ending
}
