import { useRef, useState } from 'preact/hooks'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import type { NoteDraft } from './note-actions.ts'
import '../toast/toast.css'

export interface OpenQuestion {
  noteId: string
  answer: (yes: boolean) => void
}

/** Opened is not sent: the note that was opened last and is not known to be sent, asked about once for each opening. */
export function useSentQuestion(
  notes: readonly Note[],
  draftOf: (noteId: string) => NoteDraft,
  onSent: (noteId: string, yes: boolean) => void,
): OpenQuestion | null {
  const [answered, setAnswered] = useState<Readonly<Record<string, number>>>({})
  let newest: { noteId: string; openedAt: number } | null = null
  for (const { id } of notes) {
    const { openedAt, sentAt } = draftOf(id)
    if (openedAt === null || sentAt !== null || answered[id] === openedAt) continue
    if (!newest || openedAt > newest.openedAt) newest = { noteId: id, openedAt }
  }
  if (!newest) return null
  const { noteId, openedAt } = newest
  return {
    noteId,
    answer: (yes) => {
      setAnswered({ ...answered, [noteId]: openedAt })
      onSent(noteId, yes)
    },
  }
}

export interface SentQuestionProps {
  question: OpenQuestion | null
  names: Readonly<Record<string, string>>
}

export function SentQuestion({ question, names }: SentQuestionProps) {
  const t = useText()
  const place = useRef<HTMLDivElement>(null)
  // The buttons go with the answer; what had the focus must not drop out of the bar.
  const answer = (yes: boolean) => {
    place.current?.focus()
    question?.answer(yes)
  }
  return (
    <div class="sent-question" role="status" ref={place} tabIndex={-1}>
      {question && (
        <div class="toast">
          <span class="grow">{t('thankYouAsk', names[question.noteId] ?? '')}</span>
          <Button compact onClick={() => answer(false)}>
            {t('thankYouNotYet')}
          </Button>
          <Button compact onClick={() => answer(true)}>
            {t('thankYouYes')}
          </Button>
        </div>
      )}
    </div>
  )
}
