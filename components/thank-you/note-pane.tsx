import { useRef, useState } from 'preact/hooks'
import { putIn } from '../../lib/domain/thank-you/edited.ts'
import type { Aside, Note } from '../../lib/domain/thank-you/note.ts'
import { noteText } from '../../lib/domain/thank-you/note-text.ts'
import type { MailTarget } from '../../lib/domain/thank-you/style.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { Asides } from './asides.tsx'
import { Findings } from './findings.tsx'
import { GapQuestion } from './gap-question.tsx'
import { Letter } from './letter.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { CharacterCount, Meter } from './meter.tsx'
import { momentIn } from './moment.ts'
import type { Drafter, NoteActions, NoteDraft, Openable, Polisher } from './note-actions.ts'
import { NoteHead } from './note-head.tsx'
import { NoteTools } from './note-tools.tsx'
import type { Sending } from './send.tsx'
import { StyleChoice } from './style-choice.tsx'

export interface NotePaneProps {
  /** As it stands: with the user's own text, where there is one. */
  note: Note
  draft: NoteDraft
  /** The short name of the person. */
  name: string
  mail: MailTarget
  sending: Sending
  canOpen: (target: MailTarget) => Openable
  polisher: Polisher | null
  drafter: Drafter | null
  actions: NoteActions
  offerUndo: OfferUndo
  now: number
}

/** One note with all that can be done to its words. */
export function NotePane(props: NotePaneProps) {
  const { note, draft, name, mail, canOpen, polisher, drafter, actions, offerUndo, now } = props
  const t = useText()
  const { id, person } = note
  const [editing, setEditing] = useState(false)
  const [cursor, setCursor] = useState<{ at: number } | null>(null)
  const [closed, setClosed] = useState(false)
  const text = draft.edited ?? { subject: note.subject, body: noteText(note) }
  /** The longest text of this edit: a letter that is emptied letter by letter comes back whole. */
  const fullest = useRef(text)
  const isMail = draft.channel === 'email'
  const edit = () => {
    fullest.current = text
    actions.onEditBegins(id)
    setCursor(null)
    setEditing(true)
  }
  const put = (aside: Aside) => {
    const done = putIn(note, text, aside)
    fullest.current = done.text
    actions.onPutIn(id, done.text)
    setCursor({ at: done.cursor })
    setEditing(true)
  }
  const editBody = (body: string) => {
    if (text.body.trim() !== '' && body.trim() === '') {
      const whole = fullest.current.body.length > text.body.length ? fullest.current : text
      offerUndo(t('thankYouEmptied'), () => actions.onEdit(id, whole))
    }
    if (body.length > fullest.current.body.length) fullest.current = { ...text, body }
    actions.onEdit(id, { ...text, body })
  }
  const endEdit = () => {
    setClosed(true)
    setEditing(false)
  }
  const backToDraft = () => {
    const own = draft.edited
    setClosed(true)
    actions.onEdit(id, null)
    if (own) offerUndo(t('thankYouSetAside'), () => actions.onEdit(id, own))
  }
  return (
    <article class="stack note-pane" aria-label={t('thankYouNoteFor', person.name)}>
      {draft.sentAt !== null && (
        <p class="row small soft sent">
          <Icon name="task" small />
          <span>{t('thankYouSentAt', momentIn(t, draft.sentAt, now))}</span>
          <Button kind="quiet" compact onClick={() => actions.onSent(id, false)}>
            {t('thankYouUndo')}
          </Button>
        </p>
      )}
      <Gap {...props} />
      <div class="note">
        <NoteHead
          note={note}
          subject={!isMail ? null : { value: text.subject, typed: editing }}
          bad={canOpen(mail) === 'bad-address'}
          onEmail={(address) => actions.onEmail(id, address)}
          onSubject={(subject) => actions.onEdit(id, { ...text, subject })}
        />
        {editing ? (
          <LetterEditor
            body={text.body}
            language={note.language}
            cursor={cursor}
            onChange={editBody}
            onDone={endEdit}
          />
        ) : (
          <Letter
            note={note}
            person={name}
            leftOut={draft.leftOut.length}
            edited={draft.edited !== null}
            actions={actions}
            onEdit={edit}
            onBackToDraft={backToDraft}
            fresh={closed}
          />
        )}
      </div>
      {isMail ? <Meter note={note} person={name} /> : <CharacterCount body={text.body} />}
      <Findings findings={note.findings} onMend={(mend) => actions.onMend(id, mend)} />
      {draft.sentAt === null && <Asides asides={note.asides} person={name} language={note.language} onPutIn={put} />}
      {!editing && <NoteTools {...{ note, draft, text, polisher, drafter, actions, now }} />}
      {!editing && draft.edited === null && (
        <StyleChoice
          register={draft.register}
          language={note.language}
          channel={draft.channel}
          onRegister={(register) => actions.onRegister(id, register)}
          onLanguage={(language) => actions.onLanguage(id, language)}
          onChannel={(channel) => actions.onChannel(id, channel)}
        />
      )}
    </article>
  )
}

/** What the note lacks, asked beside it. The question stays while one answers it, although the first key fills the gap. */
function Gap({ note, draft, name, actions }: NotePaneProps) {
  const [asked, setAsked] = useState(note.gap)
  const gap = note.gap ?? asked
  if (gap && gap !== asked) setAsked(gap)
  if (!gap || draft.edited || draft.sentAt !== null) return null
  return (
    <GapQuestion
      gap={gap}
      person={name}
      value={gap === 'news' ? draft.news : note.person.moment}
      onChange={(answer) => actions.onAnswerGap(note.id, gap, answer)}
    />
  )
}
