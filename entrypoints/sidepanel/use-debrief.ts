import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { onRecordsChanged, tellBackground } from '../../lib/browser/own-page.ts'
import { readSettings } from '../../lib/browser/stored.ts'
import { occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { idsOf } from '../../lib/domain/debrief/ids-of.ts'
import { fileNotes, prefill } from '../../lib/domain/debrief/prefill.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { takeIn } from '../../lib/domain/preparation/preparation.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { UnreadableRecord } from '../../lib/storage/rows.ts'
import { useWorkingCopies } from '../shared/use-working-copies.ts'
import { type EventHints, filled, readHints } from './event-hints.ts'

/** A debrief that could not be read is tried again after this. ms */
const RETRY_MS = 2_000

/** What is known beside the debrief. */
interface Beside {
  interview: Interview
  notes: LiveNote[]
  /** What the calendar has for it. */
  hints: EventHints
}

export interface OpenDebrief extends Beside {
  debrief: Debrief
}

/**
 * Why there is no debrief to show. `missing`: it is not there any more. `newer`, `broken`: it is there and must be left
 * alone. `failed`: nothing is known, since it could not be read.
 */
export type DebriefProblem = 'missing' | 'newer' | 'broken' | 'failed'

export interface DebriefHandle {
  /** null until it is read. */
  open: OpenDebrief | null
  problem: DebriefProblem | null
  retry: () => void
  change: (next: Debrief) => void
  flush: () => Promise<void>
  saved: SavedState
}

/**
 * One debrief, read, filled from the call, and kept on the disk as it changes. Two pages may show the same one (panel
 * and window): what each of them writes comes to the other.
 */
export function useDebrief(records: Records, interviewId: string): DebriefHandle {
  const [beside, setBeside] = useState<Beside | null>(null)
  const [problem, setProblem] = useState<DebriefProblem | null>(null)
  const known = useRef<Beside | null>(null)
  const tryToRead = useRef(() => {})
  const told = useRef(false)
  const days = useRef('')
  const { values, shown, open, edit, fill, flush, saved } = useWorkingCopies<Debrief>({
    store: records.debriefs,
    keyOf: (debrief) => debrief.interviewId,
    channel: `debrief:${interviewId}`,
    afterSave() {
      const debrief = shown(interviewId)
      const now = debrief ? daysIn(debrief) : ''
      if (now === days.current) return
      days.current = now
      void import('../shared/tasks/keep-due.ts').then(({ keepDue }) => keepDue(records))
    },
  })

  // Nothing is on the screen before it is read, so it does not wait for a frame.
  useLayoutEffect(() => {
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const chance = () => crypto.randomUUID()
    const read = async () => {
      const interview = await records.interviews.get(interviewId)
      if (gone.signal.aborted) return
      if (!interview) return setProblem('missing')
      const [stored, notes, hints, prepared] = await Promise.all([
        records.debriefs.get(interviewId),
        records.liveNotes.ofInterview(interviewId),
        readHints(records, interview),
        interview.event ? records.preparations.get(occasionId(interview.event)) : undefined,
      ])
      if (gone.signal.aborted) return
      open(stored, prefill(interview, idsOf(interviewId, undefined, chance)))
      const debrief = shown(interviewId)
      if (!debrief) return
      const newId = idsOf(interviewId, debrief, chance)
      const noted = fileNotes(filled(debrief, { interview, hints }, newId), notes, newId)
      const taken = prepared ? takeIn(noted, prepared) : noted
      const next = interview.practice ? await practised(taken, newId) : taken
      if (gone.signal.aborted) return
      known.current = { interview, notes, hints }
      setBeside(known.current)
      setProblem(null)
      if (next !== debrief) fill(next)
      else if (!stored) fill({ ...next })
    }
    tryToRead.current = () => {
      clearTimeout(timer)
      void read().catch((error) => {
        console.error('Afterword:', error)
        // What is on the screen is not taken away because it cannot be read once more.
        if (gone.signal.aborted || known.current) return
        if (error instanceof UnreadableRecord) return setProblem(error.reason)
        setProblem('failed')
        timer = setTimeout(() => tryToRead.current(), RETRY_MS)
      })
    }
    tryToRead.current()
    onRecordsChanged(() => tryToRead.current(), gone.signal)
    return () => {
      gone.abort()
      clearTimeout(timer)
    }
  }, [records, interviewId])

  const debrief = values[interviewId]
  return {
    open: beside && debrief ? { ...beside, debrief } : null,
    problem,
    retry: () => tryToRead.current(),
    flush,
    saved,
    change(next) {
      edit(next)
      if (told.current) return
      told.current = true
      tellBackground({ type: 'debrief-started', interviewId })
    },
  }
}

/** The practice call's debrief comes filled in, in the language of the letters. */
async function practised(debrief: Debrief, newId: () => string): Promise<Debrief> {
  const [{ filledForPractice }, { settings }] = await Promise.all([
    import('../../lib/domain/thank-you/practice.ts'),
    readSettings(),
  ])
  return filledForPractice(debrief, settings.letterLanguage, newId)
}

/** What a debrief says about when something is due: the badge follows it, also where this page is closed right after. */
const daysIn = ({ promisesByMe, promisesByThem, nextStep, fit, outcome }: Debrief): string =>
  JSON.stringify([
    [...promisesByMe, ...promisesByThem].map(({ text, due }) => text.trim() && due),
    [nextStep.who, nextStep.by, nextStep.decisionBy, nextStep.text.trim() !== ''],
    [fit.light, outcome.state],
  ])
