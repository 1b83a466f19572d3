import { useEffect, useState } from 'preact/hooks'
import { DebriefForm } from '../../components/debrief/debrief-form.tsx'
import type { laterSteps } from '../../components/debrief/later/later-steps.tsx'
import { useText } from '../../components/text.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { tellPracticeNote } from '../../lib/browser/practice-channel.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { isLeaving, type View } from '../../lib/domain/call/view.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'
import { isUntouchedByHand } from '../../lib/domain/debrief/untouched.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'
import { HOUR } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useSettings } from '../shared/use-settings.ts'
import { NoDebrief } from './no-debrief.tsx'
import { type Notice, sayNotInterview } from './not-interview.ts'
import { useCompanyDecisions, useEarlier, useFindSeen, useThanked } from './use-beside.ts'
import { useDebrief } from './use-debrief.ts'
import type { Places } from './use-places.ts'
import { loadThankYou, useReadyNotes } from './use-ready-notes.ts'

/** So long after the end in the calendar a talk may well go on. ms */
const STILL_ON_MS = 3 * HOUR

interface DebriefScreenProps {
  interviewId: string
  /** The part that is shown first. */
  tier: Tier | undefined
  /** The step of it that is open first. */
  step: string | undefined
  records: Records
  sessions: readonly CallSession[]
  now: number
  go: (view: View) => void
  /** Whether the focus may go into the form when it appears. */
  focusFirst: () => boolean
  onPlace: Places['onPlace']
  /** What was done is told on the home, with its undo. */
  onNotice: (notice: Notice) => void
}

export function DebriefScreen({
  interviewId,
  tier: asked,
  step,
  records,
  sessions,
  now,
  go,
  focusFirst,
  onPlace,
  onNotice,
}: DebriefScreenProps) {
  const t = useText()
  const [mayFocus] = useState(focusFirst)
  const { open, problem, retry, change, flush, saved } = useDebrief(records, interviewId)
  const { settings } = useSettings()
  const [tier, setTier] = useState<Tier>(asked ?? 'now')
  useEffect(() => {
    if (asked) setTier(asked)
  }, [asked])
  const later = useLaterSteps(tier !== 'now')
  const earlier = useEarlier(records, tier === 'tonight')
  const thanked = useThanked(records, interviewId)
  const companyDecisions = useCompanyDecisions()
  const isAsking = tier === 'now' && open?.debrief.questions.some(({ text }) => text.trim() !== '')
  const findSeen = useFindSeen(records, isAsking === true)
  const noteFor = useReadyNotes(open?.debrief ?? null, settings?.letterLanguage ?? '')
  const home = () => go({ name: 'home' })
  if (problem) return <NoDebrief view="debrief" problem={problem} onRetry={retry} onBack={home} />
  if (!open) return null
  const { debrief, interview, notes, hints } = open
  const call = sessions.find(({ id }) => id === interviewId)
  // The call says it before the record has it, and a click on Leave before the page does: the form does not move then.
  const overAt = call ? (call.endedAt ?? (isLeaving(call) ? call.leaveClickedAt : null)) : null

  /** Leaves the form for another view once everything is on the disk. */
  async function leave(view: View, settle: boolean): Promise<void> {
    if (settle) change({ ...debrief, settledAt: Date.now() })
    await flush()
    if (!settle && view.name === 'home' && isUntouchedByHand(interview, debrief)) await records.forget(interviewId)
    if (interview.practice && view.name === 'thank-you') tellPracticeNote()
    tellBackground(settle ? { type: 'settled', interviewId } : { type: 'records-changed' })
    go(view)
  }

  /** Straight into the user's own mail; the notes say that it is open, and why not where it is not. */
  async function toMail(personId: string): Promise<void> {
    if (!settings || !open) return
    const { openNote } = await loadThankYou()
    await openNote(records, open, settings, personId)
    await leave({ name: 'thank-you', interviewId, personId }, false)
  }

  /** "Still talking": the clock asks again. */
  async function leaveTalking(): Promise<void> {
    await flush()
    tellBackground({ type: 'still-on', interviewId })
    home()
  }

  return (
    <DebriefForm
      value={debrief}
      onChange={change}
      now={now}
      endedAt={debrief.endedAt ?? overAt}
      newId={() => crypto.randomUUID()}
      saved={saved}
      backInCall={sessions.some(
        (session) => session.id === interviewId && session.state !== 'ended' && !isLeaving(session),
      )}
      notes={notes}
      calendar={{
        ...hints,
        timeDiffers: interview.event?.timeDiffers === true,
        onChoose: (event) => tellBackground({ type: 'event-chosen', interviewId, event }),
      }}
      onStillOn={
        interview.endReason === 'calendar' && now - (interview.endedAt ?? 0) < STILL_ON_MS
          ? () => void leaveTalking()
          : undefined
      }
      onOwn={interview.ownIsOpen ? (name) => tellBackground({ type: 'own-name', interviewId, name }) : undefined}
      focusFirst={mayFocus}
      tier={tier}
      firstStep={tier === (asked ?? 'now') ? step : undefined}
      onTier={setTier}
      onStep={(opened) => onPlace({ tier, ...(opened && { step: opened }) })}
      byHand={interview.source === 'hand'}
      seeks={(settings ?? defaultSettings()).seeks}
      later={later}
      earlier={earlier}
      thanked={thanked}
      companyDecisions={companyDecisions}
      findSeen={findSeen}
      draftNote={async (personId) =>
        settings ? (await loadThankYou()).draftFor(debrief, settings, personId, Date.now()) : null
      }
      onCopy={(text) => navigator.clipboard.writeText(text)}
      unlocked={{
        noteFor,
        questions: debrief.questions.filter(({ text }) => text.trim() !== '').length,
        ...(settings && { way: { mail: settings.mail, onOpen: (personId) => void toMail(personId) } }),
      }}
      onDone={() => void leave({ name: 'home' }, true)}
      onThankYou={(personId) =>
        void leave({ name: 'thank-you', interviewId, personId: personId ?? debrief.people[0]?.id ?? '' }, false)
      }
      onBack={() => void leave({ name: 'home' }, false)}
      onNotInterview={() => {
        void flush().then(() => {
          onNotice(sayNotInterview(interview.id, interview, t))
          home()
        })
      }}
    />
  )
}

/** The later parts of the form, which are loaded when they are wanted first. */
function useLaterSteps(wanted: boolean): typeof laterSteps | null {
  const [loaded, setLoaded] = useState<{ laterSteps: typeof laterSteps } | null>(null)
  useEffect(() => {
    if (wanted && !loaded) void import('../../components/debrief/later/later-steps.tsx').then(setLoaded)
  }, [wanted, loaded])
  return loaded?.laterSteps ?? null
}
