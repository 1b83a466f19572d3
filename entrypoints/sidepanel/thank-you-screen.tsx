import { useEffect, useMemo, useState } from 'preact/hooks'
import { ThankYou } from '../../components/thank-you/thank-you.tsx'
import { tellBackground } from '../../lib/browser/own-page.ts'
import type { View } from '../../lib/domain/call/view.ts'
import { composeAddress } from '../../lib/domain/thank-you/compose.ts'
import { sendWindow } from '../../lib/domain/thank-you/send-window.ts'
import { untouchedDraft } from '../../lib/domain/thank-you/untouched.ts'
import { MINUTE } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useSettings } from '../shared/use-settings.ts'
import { choicesKey, letterInput, readSameCompany, type SameCompany } from './letter-facts.ts'
import { NoDebrief } from './no-debrief.tsx'
import { noteActions } from './note-actions.ts'
import { useDebrief } from './use-debrief.ts'
import { useDrafter } from './use-drafter.ts'
import { useDrafts } from './use-drafts.ts'
import { usePolisher } from './use-polisher.ts'
import { draftNotes, mailOf, writeNotes } from './write-notes.ts'

export { openNote } from './open-note.ts'
export { draftFor, warmLetter, whenIdle } from './warm-letter.ts'

interface ThankYouScreenProps {
  interviewId: string
  /** Of the note in view. */
  personId: string
  records: Records
  now: number
  go: (view: View) => void
}

const nothing = { notes: [], drafted: [], overlaps: [] }

export function ThankYouScreen({ interviewId, personId, records, now, go }: ThankYouScreenProps) {
  const timeZone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, [])
  const { settings, change: changeSettings } = useSettings()
  const handle = useDebrief(records, interviewId)
  const debrief = handle.open?.debrief ?? null
  const event = handle.open?.hints.facts ?? null
  const { drafts, isRead, change, flush, saved } = useDrafts(records, interviewId, debrief, settings, timeZone)
  const [sameCompany, setSameCompany] = useState<SameCompany | null>(null)
  const isThere = debrief !== null
  useEffect(() => {
    // Once: a note must not change its words while one reads it.
    if (debrief)
      void readSameCompany(records, debrief).then(setSameCompany, () => setSameCompany({ usedBefore: [], ends: [] }))
  }, [records, interviewId, isThere])
  // A key typed into one note does not draft all of them anew.
  const choices = choicesKey(drafts)
  const minute = Math.ceil(now / MINUTE) * MINUTE
  const input = useMemo(
    () =>
      debrief && settings && sameCompany && isRead
        ? letterInput({ debrief, settings, drafts, usedBefore: sameCompany.usedBefore, event, now: minute, timeZone })
        : null,
    [debrief, settings, choices, isRead, sameCompany, event, minute, timeZone],
  )
  const wanted = personId.endsWith('follow-up') ? personId : ''
  const drafted = useMemo(() => (input ? draftNotes(input, wanted) : []), [input, wanted])
  const written = useMemo(() => (input ? writeNotes(input, drafted, drafts) : nothing), [input, drafted, drafts])
  const polisherOf = usePolisher(settings, input, written, drafts)
  const drafterOf = useDrafter(input, written)
  const home = () => go({ name: 'home' })
  const { problem, retry } = handle
  if (problem) return <NoDebrief view="thank-you" problem={problem} onRetry={retry} onBack={home} />
  if (!debrief || !settings || !input) return null

  async function back(): Promise<void> {
    await Promise.all([flush(), handle.flush()])
    tellBackground({ type: 'records-changed' })
    go({ name: 'debrief', interviewId })
  }

  return (
    <ThankYou
      {...noteActions({
        input,
        written,
        debrief,
        changeDebrief: handle.change,
        drafts,
        change,
        settings,
        changeSettings,
      })}
      notes={written.notes}
      overlaps={written.overlaps}
      draftOf={(id) => drafts[id] ?? untouchedDraft(debrief, id, settings, timeZone)}
      selected={personId}
      onSelect={(id) => go({ name: 'thank-you', interviewId, personId: id })}
      mail={settings.mail}
      canOpen={(target, id) => {
        const note = written.notes.find((one) => one.id === id)
        const composed = note && composeAddress(target, mailOf(note, drafts[id]), settings.gmailAccount)
        if (!composed) return 'bad-address'
        return composed.ok || composed.reason === 'handed' ? 'ok' : composed.reason
      }}
      polisherOf={polisherOf}
      drafterOf={drafterOf}
      sendWindow={
        debrief.endedAt === null
          ? null
          : sendWindow({
              endedAt: debrief.endedAt,
              now,
              timeZone,
              decisionBy: debrief.nextStep.decisionBy,
              otherEnds: sameCompany?.ends ?? [],
            })
      }
      company={debrief.company}
      signature={settings.me.name}
      onSignature={(name) => changeSettings({ ...settings, me: { ...settings.me, name } })}
      gmailAccount={settings.gmailAccount}
      onGmailAccount={(gmailAccount) => changeSettings({ ...settings, gmailAccount })}
      historyTold={settings.historyTold}
      onHistoryTold={() => changeSettings({ ...settings, historyTold: true })}
      now={now}
      saved={saved.state === 'none' ? handle.saved : saved}
      onBack={() => void back()}
    />
  )
}
