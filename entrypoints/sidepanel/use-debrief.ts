import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { onRecordsChanged, tellBackground } from '../../lib/browser/own-page.ts'
import { occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { fileNotes, prefill } from '../../lib/domain/debrief/prefill.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { takeIn } from '../../lib/domain/preparation/preparation.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import { type Records, UnreadableRecord } from '../../lib/storage/repository.ts'
import { useAutosave } from '../shared/use-autosave.ts'
import { type EventHints, filled, readHints } from './event-hints.ts'

const newId = () => crypto.randomUUID()

export interface OpenDebrief {
  interview: Interview
  debrief: Debrief
  notes: LiveNote[]
  /** What the calendar has for it. */
  hints: EventHints
}

export interface DebriefHandle {
  /** null until it is read; 'missing' when there is none; 'unreadable' when it must be left alone. */
  open: OpenDebrief | null | 'missing' | 'unreadable'
  change: (next: Debrief) => void
  flush: () => Promise<void>
  saved: SavedState
}

/**
 * One debrief, read, filled from the call, and kept on the disk as it changes. Two pages may show the same one (panel
 * and window): each hears what the other wrote.
 */
export function useDebrief(records: Records, interviewId: string): DebriefHandle {
  const [open, setOpen] = useState<DebriefHandle['open']>(null)
  const current = useRef<OpenDebrief | null>(null)
  const channel = useRef<BroadcastChannel | null>(null)
  const told = useRef(false)
  const days = useRef('')
  const { push, flush, saved } = useAutosave<Debrief>(async (debrief) => {
    await records.debriefs.put(debrief)
    channel.current?.postMessage(debrief)
    const now = daysIn(debrief)
    if (now === days.current) return
    days.current = now
    void import('../shared/tasks/keep-due.ts').then(({ keepDue }) => keepDue(records))
  })

  const show = (next: OpenDebrief) => {
    current.current = next
    setOpen(next)
  }

  // Nothing is on the screen before it is read, so it does not wait for a frame.
  useLayoutEffect(() => {
    const gone = new AbortController()
    const others = new BroadcastChannel(`debrief:${interviewId}`)
    channel.current = others
    others.onmessage = ({ data }: MessageEvent<Debrief>) => {
      if (current.current) show({ ...current.current, debrief: data })
    }
    const read = async () => {
      const interview = await records.interviews.get(interviewId)
      if (gone.signal.aborted) return
      if (!interview) return setOpen('missing')
      const [stored, notes, hints, prepared] = await Promise.all([
        current.current ? current.current.debrief : records.debriefs.get(interviewId),
        records.liveNotes.ofInterview(interviewId),
        readHints(records, interview),
        interview.event ? records.preparations.get(occasionId(interview.event)) : undefined,
      ])
      if (gone.signal.aborted) return
      const base = current.current?.debrief ?? stored ?? prefill(interview, newId)
      const endBefore = current.current?.interview.endedAt ?? base.endedAt
      const noted = fileNotes(filled(base, { interview, hints, endBefore }, newId), notes, newId)
      const debrief = prepared ? takeIn(noted, prepared) : noted
      show({ interview, debrief, notes, hints })
      if (debrief !== stored) push(debrief)
    }
    const tryToRead = () =>
      void read().catch((error) => setOpen(error instanceof UnreadableRecord ? 'unreadable' : 'missing'))
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => {
      gone.abort()
      others.close()
      channel.current = null
    }
  }, [records, interviewId, push])

  return {
    open,
    flush,
    saved,
    change(next) {
      if (!current.current) return
      const debrief = { ...next, updatedAt: Date.now() }
      show({ ...current.current, debrief })
      push(debrief)
      if (told.current) return
      told.current = true
      tellBackground({ type: 'debrief-started', interviewId })
    },
  }
}

/** What a debrief says about when something is due: the badge follows it, also where this page is closed right after. */
const daysIn = ({ promisesByMe, promisesByThem, nextStep, fit, outcome }: Debrief): string =>
  JSON.stringify([
    [...promisesByMe, ...promisesByThem].map(({ text, due }) => text.trim() && due),
    [nextStep.who, nextStep.by, nextStep.decisionBy, nextStep.text.trim() !== ''],
    [fit.light, outcome.state],
  ])
