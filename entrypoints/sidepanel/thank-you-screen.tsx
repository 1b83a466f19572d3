import { useMemo } from 'preact/hooks'
import { ThankYou } from '../../components/thank-you/thank-you.tsx'
import { openMail, tellBackground } from '../../lib/browser/own-page.ts'
import type { View } from '../../lib/domain/call/view.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { MailTarget } from '../../lib/domain/settings.ts'
import { composeAddress } from '../../lib/domain/thank-you/compose.ts'
import { draftThankYou } from '../../lib/domain/thank-you/draft.ts'
import { lint, lintContext } from '../../lib/domain/thank-you/lint.ts'
import type { LetterInput, Note } from '../../lib/domain/thank-you/note.ts'
import { noteText } from '../../lib/domain/thank-you/note-text.ts'
import { sendWindow } from '../../lib/domain/thank-you/send-window.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useSettings } from '../shared/use-settings.ts'
import { useDebrief } from './use-debrief.ts'
import { useDrafts } from './use-drafts.ts'

interface ThankYouScreenProps {
  interviewId: string
  personId: string
  records: Records
  now: number
  go: (view: View) => void
}

/** The notes; what the user wrote into one is checked instead of what was drafted. */
function writeNotes(input: LetterInput, drafts: Readonly<Record<string, ThankYouDraft>>): Note[] {
  const notes = draftThankYou(input)
  return notes.map((note) => {
    const edited = drafts[note.person.id]?.edited
    return edited ? { ...note, findings: lint(edited, lintContext(input, note.person, notes)) } : note
  })
}

/** The mail as it goes out: the user's own text where there is one. */
function mailOf(note: Note, draft: ThankYouDraft | undefined) {
  return {
    to: note.person.email.trim(),
    subject: draft?.edited?.subject ?? note.subject,
    body: draft?.edited?.body ?? noteText(note),
  }
}

export function ThankYouScreen({ interviewId, personId, records, now, go }: ThankYouScreenProps) {
  const timeZone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, [])
  const { settings, change: changeSettings } = useSettings()
  const handle = useDebrief(records, interviewId)
  const debrief = handle.open !== null && typeof handle.open === 'object' ? handle.open.debrief : null
  const { drafts, change, flush, saved } = useDrafts(records, debrief, settings)
  const notes = useMemo(() => {
    if (!debrief || !settings) return []
    const style = { language: settings.letterLanguage, register: settings.register }
    return writeNotes({ debrief, me: settings.me, choices: drafts, style, now, timeZone }, drafts)
  }, [debrief, settings, drafts, now, timeZone])
  if (!debrief || !settings) return null

  const byId = (id: string) => notes.find(({ person }) => person.id === id)
  const address = (target: MailTarget, id: string) => {
    const note = byId(id)
    return note
      ? composeAddress(target, mailOf(note, drafts[id]))
      : { ok: false as const, reason: 'bad-address' as const }
  }
  const changePerson = (id: string, edit: Partial<Debrief['people'][number]>) =>
    handle.change({
      ...debrief,
      people: debrief.people.map((person) => (person.id === id ? { ...person, ...edit } : person)),
    })

  function open(id: string, target: MailTarget): void {
    const composed = address(target, id)
    if (!composed.ok) return
    if (composed.href.startsWith('mailto:')) location.assign(composed.href)
    else void openMail(composed.href)
    change(id, () => ({ openedAt: Date.now(), openedWith: target }))
  }

  async function copy(id: string, part: 'all' | 'subject' | 'body' | 'address'): Promise<void> {
    const note = byId(id)
    if (!note) return
    const mail = mailOf(note, drafts[id])
    const all = `${mail.subject}\n\n${mail.body}`
    await navigator.clipboard.writeText({ all, subject: mail.subject, body: mail.body, address: mail.to }[part])
    if (part === 'all' || part === 'body') change(id, () => ({ openedAt: Date.now(), openedWith: 'copy' }))
  }

  async function back(): Promise<void> {
    await Promise.all([flush(), handle.flush()])
    tellBackground({ type: 'records-changed' })
    go({ name: 'debrief', interviewId })
  }

  return (
    <ThankYou
      notes={notes}
      drafts={drafts}
      selected={personId}
      onSelect={(id) => go({ name: 'thank-you', interviewId, personId: id })}
      mail={settings.mail}
      register={settings.register}
      canOpen={(target, id) => {
        const composed = address(target, id)
        return composed.ok || composed.reason === 'copy' ? 'ok' : composed.reason
      }}
      sendWindow={
        debrief.endedAt === null
          ? null
          : sendWindow({ endedAt: debrief.endedAt, now, timeZone, decisionBy: debrief.nextStep.decisionBy })
      }
      company={debrief.company}
      signature={settings.me.name}
      onSignature={(name) => changeSettings({ ...settings, me: { ...settings.me, name } })}
      now={now}
      saved={saved.state === 'none' ? handle.saved : saved}
      onRoll={(id, slot) => change(id, ({ rolls }) => ({ rolls: { ...rolls, [slot]: (rolls[slot] ?? 0) + 1 } }))}
      onLeaveOut={(id, slot) => change(id, ({ leftOut }) => ({ leftOut: [...new Set([...leftOut, slot])] }))}
      onRestore={(id) => change(id, () => ({ leftOut: [] }))}
      onEdit={(id, edited) => change(id, () => ({ edited }))}
      onAnswerGap={(id, moment) => changePerson(id, { moment })}
      onEmail={(id, email) => changePerson(id, { email })}
      onRegister={(id, register) => change(id, () => ({ register }))}
      onLanguage={(id, language) => change(id, () => ({ language }))}
      onOpen={open}
      onCopy={copy}
      onSent={(id, yes) => change(id, () => (yes ? { sentAt: Date.now() } : { openedAt: null, sentAt: null }))}
      onBack={() => void back()}
    />
  )
}
