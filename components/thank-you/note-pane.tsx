import { useState } from 'preact/hooks'
import type { MailTarget } from '../../lib/domain/settings.ts'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { bodyWords, noteText, realign } from '../../lib/domain/thank-you/note-text.ts'
import { Button } from '../form/button.tsx'
import { Input } from '../form/input.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { Findings } from './findings.tsx'
import { GapQuestion } from './gap-question.tsx'
import { Letter } from './letter.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { Meter, WordCount } from './meter.tsx'
import { momentIn } from './moment.ts'
import type { NoteActions, NoteDraft, Openable } from './note-actions.ts'
import { Recipient } from './recipient.tsx'
import { StyleChoice } from './style-choice.tsx'

export interface NotePaneProps {
  note: Note
  draft: NoteDraft
  /** The short name of the person. */
  name: string
  mail: MailTarget
  canOpen: (target: MailTarget) => Openable
  actions: NoteActions
  offerUndo: OfferUndo
  now: number
}

/** One person's note with all that can be done to its words. */
export function NotePane({ note, draft, name, mail, canOpen, actions, offerUndo, now }: NotePaneProps) {
  const t = useText()
  const { person } = note
  // The question stays while one answers it, although the first key makes the note a full one.
  const [asked] = useState(note.gap !== null)
  const [editing, setEditing] = useState(false)
  const drafted = { subject: note.subject, body: noteText(note) }
  const text = draft.edited ?? (editing ? drafted : null)
  const [closed, setClosed] = useState(false)
  const backToDraft = () => {
    setClosed(true)
    setEditing(false)
    if (!draft.edited) return
    const own = draft.edited
    actions.onEdit(person.id, null)
    offerUndo(t('thankYouSetAside'), () => actions.onEdit(person.id, own))
  }
  return (
    <article class="stack note-pane" aria-label={t('thankYouNoteFor', person.name)}>
      {draft.sentAt !== null && (
        <p class="row small soft sent">
          <Icon name="task" small />
          <span>{t('thankYouSentAt', momentIn(t, draft.sentAt, now))}</span>
          <Button kind="quiet" compact onClick={() => actions.onSent(person.id, false)}>
            {t('thankYouUndo')}
          </Button>
        </p>
      )}
      {(asked || note.gap) && !text && draft.sentAt === null && (
        <GapQuestion
          person={name}
          value={person.moment}
          onChange={(moment) => actions.onAnswerGap(person.id, moment)}
        />
      )}
      <div class="note">
        <dl class="head">
          <dt>{t('thankYouTo')}</dt>
          <dd>
            <Recipient
              person={person}
              bad={canOpen(mail) === 'bad-address'}
              onEmail={(address) => actions.onEmail(person.id, address)}
            />
          </dd>
          <dt>{t('thankYouSubject')}</dt>
          <dd lang={note.language} dir="auto">
            {text ? (
              <Input
                label={t('thankYouSubject')}
                value={text.subject}
                onChange={(subject) => actions.onEdit(person.id, { ...text, subject })}
              />
            ) : (
              <strong>{note.subject}</strong>
            )}
          </dd>
        </dl>
        {text ? (
          <LetterEditor
            body={text.body}
            language={note.language}
            fresh={editing}
            onChange={(body) => actions.onEdit(person.id, { ...text, body })}
            onBack={backToDraft}
          />
        ) : (
          <Letter
            note={note}
            person={name}
            leftOut={draft.leftOut.length}
            actions={actions}
            onEdit={() => setEditing(true)}
            fresh={closed}
          />
        )}
      </div>
      {text ? <WordCount words={bodyWords(realign(note, text.body))} /> : <Meter note={note} person={name} />}
      <Findings findings={note.findings} />
      {!text && (
        <StyleChoice
          register={draft.register}
          language={note.language}
          onRegister={(register) => actions.onRegister(person.id, register)}
          onLanguage={(language) => actions.onLanguage(person.id, language)}
        />
      )}
    </article>
  )
}
