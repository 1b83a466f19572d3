import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'
import { Recipient } from './recipient.tsx'

export interface NoteHeadProps {
  note: Note
  /** null: a message without a subject. */
  subject: { value: string; typed: boolean } | null
  /** The address as it stands cannot be written to. */
  bad: boolean
  onEmail: (address: string) => void
  onSubject: (subject: string) => void
}

/** To whom, and about what. */
export function NoteHead({ note, subject, bad, onEmail, onSubject }: NoteHeadProps) {
  const t = useText()
  return (
    <dl class="head">
      <dt>{t('thankYouTo')}</dt>
      <dd>
        {subject ? <Recipient person={note.person} bad={bad} onEmail={onEmail} /> : <bdi>{note.person.name}</bdi>}
      </dd>
      {subject && (
        <>
          <dt>{t('thankYouSubject')}</dt>
          <dd lang={note.language} dir="auto">
            {subject.typed ? (
              <Input label={t('thankYouSubject')} value={subject.value} onChange={onSubject} />
            ) : (
              <strong>{subject.value}</strong>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}
