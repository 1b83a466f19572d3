import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import { isHanded } from '../../lib/domain/thank-you/compose.ts'
import type { MailTarget } from '../../lib/domain/thank-you/style.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { mailNames } from '../options/names.ts'
import { type Text, useText } from '../text.ts'
import { callName } from './names.ts'

/** What the debrief has made possible so far. */
export interface Unlocked {
  /** Ids of the people whose note is ready. */
  noteFor: readonly string[]
  questions: number
  /** The way in which notes go out, and the press that takes one there. */
  way?: { mail: MailTarget; onOpen: (personId: string) => void }
}

export interface UnlockedLineProps {
  unlocked: Unlocked
  people: readonly DebriefPerson[]
  /** What is asked in this part goes into the note. */
  makesNote: boolean
  onThankYou: (personId?: string) => void
}

/** Progress as what it unlocks, never as a percentage. */
export function UnlockedLine({ unlocked, people, makesNote, onThankYou }: UnlockedLineProps) {
  const { noteFor, questions } = unlocked
  const t = useText()
  const words = noteWords(noteFor, people, t)
  return (
    <div class="unlocked">
      <span role="status">
        {words === '' ? (
          makesNote && t('debriefNoteSoon')
        ) : (
          <button type="button" class="link" onClick={() => onThankYou(noteFor[noteFor.length - 1])}>
            <Icon name="mail" small />
            <span>{words}</span>
          </button>
        )}
      </span>
      <span role="status">
        {questions > 0 && (
          <>
            <Icon name="book" small />
            {t.plural('debriefQuestionsKept', questions)}
          </>
        )}
      </span>
    </div>
  )
}

/** The newest note that is ready, straight into the user's own mail. */
export function OpenNote({ unlocked: { noteFor, way }, people }: Pick<UnlockedLineProps, 'unlocked' | 'people'>) {
  const t = useText()
  const person = people.find(({ id }) => id === noteFor.at(-1))
  if (!way || !person) return null
  const mail = t(mailNames[way.mail])
  return (
    <Button
      compact
      class="open-note"
      label={t('debriefOpenNote', callName(person), mail)}
      onClick={() => way.onOpen(person.id)}
    >
      <Icon name={isHanded(way.mail) ? (way.mail === 'file' ? 'save' : 'copy') : 'open'} small />
      <span class="word">{mail}</span>
    </Button>
  )
}

function noteWords(noteFor: readonly string[], people: readonly DebriefPerson[], t: Text): string {
  const names = noteFor.flatMap((id) => people.filter((person) => person.id === id).map(callName))
  const [name] = names
  if (!name) return ''
  return names.length === 1 ? t('debriefNoteReady', name) : t('debriefNotesReady', names.length)
}
