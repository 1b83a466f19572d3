import { useState } from 'preact/hooks'
import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import { isBlankQuestion, newQuestion } from '../../lib/domain/debrief/question.ts'
import { type Entries, useEntries } from '../form/reorder/use-entries.ts'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { Edit } from './edit.ts'

/** What one can do to a question of the list. */
export interface QuestionActions extends Pick<Entries<AskedQuestion>, 'remove' | 'move' | 'paste' | 'back' | 'drag'> {
  [action: string]: (...args: never[]) => unknown
  change: (next: AskedQuestion) => void
  /** As `change`, of one that stays folded. */
  rate: (next: AskedQuestion) => void
  open: (id: string) => void
  /** Closes it and goes on to the next empty one. */
  next: () => void
}

export interface QuestionList extends Pick<Entries<AskedQuestion>, 'rows' | 'status' | 'listRef'> {
  openId: string
  actions: QuestionActions
}

interface Needs {
  questions: readonly AskedQuestion[]
  edit: Edit
  newId: () => string
  /** Who asked, where only one person can have. */
  onlyPerson: string
  offerUndo: OfferUndo
}

/** The list of questions, of which one is open. */
export function useQuestions({ questions, edit, newId, onlyPerson, offerUndo }: Needs): QuestionList {
  const t = useText()
  const [openId, setOpenId] = useState<string | null>(null)
  const change = (next: (now: readonly AskedQuestion[]) => AskedQuestion[]) =>
    edit((now) => ({ ...now, questions: next(now.questions) }))
  const { rows, status, listRef, focus, emptyId, ...list } = useEntries<AskedQuestion>({
    entries: questions,
    change,
    blank: (id, text) => newQuestion(id, text, onlyPerson),
    newId,
    offerUndo,
    writesLast: openId !== null && questions.at(-1)?.id === openId,
    words: {
      removed: (number) => t('debriefQuestionRemoved', number),
      moved: (from, to) => t('debriefMoved', from, to),
      pasted: (count) => t.plural('debriefPasted', count),
    },
  })
  const open = (id: string, atEnd = false) => {
    setOpenId(id)
    focus.next(id, atEnd)
    change((now) => now.filter((question) => question.id === id || !isBlankQuestion(question)))
  }
  const actions: QuestionActions = {
    move: list.move,
    drag: list.drag,
    open: (id) => open(id),
    next: () => open(emptyId()),
    change: (next) => {
      if (next.id === rows.at(-1)?.id) setOpenId(next.id)
      list.put(next)
    },
    rate: list.put,
    remove: (id) => {
      setOpenId(null)
      list.remove(id)
    },
    paste: (into, kept, lines) => {
      setOpenId(null)
      const taken = list.paste(into, kept, lines)
      focus.next(emptyId())
      return taken
    },
    back: (question) => {
      const before = rows[rows.findIndex(({ id }) => id === question.id) - 1]
      if (!before || !list.back(question)) return false
      open(before.id, true)
      return true
    },
  }
  return { rows, openId: openId ?? emptyId(), actions, status, listRef }
}
