import { useRef, useState } from 'preact/hooks'
import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import { isBlankQuestion, newQuestion } from '../../lib/domain/debrief/question.ts'
import { type Text, useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { type Edit, insertedAt, moved, replaced, without } from './edit.ts'

/** What one can do to a question of the list. */
export interface QuestionEdits {
  [action: string]: (...args: never[]) => void
  change: (next: AskedQuestion) => void
  open: (id: string) => void
  /** Closes it and goes on to the next empty one. */
  next: () => void
  remove: (id: string) => void
  move: (id: string, by: -1 | 1) => void
  /** Puts `lines` behind the text that is `kept` of the question `into` and behind the question, one each. */
  paste: (into: AskedQuestion, kept: string, lines: string[]) => void
}

export interface QuestionActions extends QuestionEdits {
  /** Begins to drag the question at `index`. */
  drag: (event: PointerEvent, index: number) => void
}

export interface QuestionList {
  /** The questions and, where one can be begun, the empty one at the end. */
  rows: AskedQuestion[]
  openId: string
  actions: QuestionEdits
  /** Told to a screen reader after a move. */
  status: string
}

interface Needs {
  questions: readonly AskedQuestion[]
  edit: Edit
  newId: () => string
  /** Who asked, where only one person can have. */
  onlyPerson: string
  offerUndo: OfferUndo
  /** After this render the focus goes into the row `id`. */
  focusRow: (id: string) => void
}

/**
 * The list of questions with its open row. The empty row has its id from the start, and becomes a question at its first
 * key: so what is half typed is part of the debrief, and the field that one types in stays the same field.
 */
export function useQuestions({ questions, edit, newId, onlyPerson, offerUndo, focusRow }: Needs): QuestionList {
  const t = useText()
  const slot = useRef('')
  const [openId, setOpenId] = useState<string | null>(null)
  const [status, setStatus] = useState('')
  const last = questions[questions.length - 1]
  const typingLast = last !== undefined && last.id === openId
  const taken = questions.some(({ id }) => id === slot.current)
  if (!slot.current || (taken && !typingLast)) slot.current = newId()
  const rows = typingLast ? [...questions] : [...questions, newQuestion(slot.current, '', onlyPerson)]

  const change = (next: (now: AskedQuestion[]) => AskedQuestion[]) =>
    edit((now) => ({ ...now, questions: next(now.questions) }))
  const show = (id: string) => {
    setOpenId(id)
    focusRow(id)
    change((now) => now.filter((question) => question.id === id || !isBlankQuestion(question)))
  }

  const actions: QuestionEdits = {
    change: (next) => {
      if (next.id === slot.current) setOpenId(next.id)
      change((now) => written(now, next, slot.current))
    },
    open: show,
    next: () => {
      if (questions.some(({ id }) => id === slot.current)) slot.current = newId()
      show(slot.current)
    },
    remove: (id) => {
      const index = questions.findIndex((question) => question.id === id)
      const question = questions[index]
      if (!question) return
      const neighbour = questions[index + 1] ?? questions[index - 1]
      change((now) => without(now, id))
      setOpenId(null)
      focusRow(neighbour?.id ?? slot.current)
      offerUndo(t('debriefQuestionRemoved', index + 1), () => {
        change((now) => insertedAt(now, index, question))
        focusRow(id)
      })
    },
    move: (id, by) => {
      change((now) => moved(now, id, by))
      focusRow('')
      setStatus(movedWords(questions, id, by, t))
    },
    paste: (into, kept, lines) => {
      const added = lines.slice(1).map((line) => newQuestion(newId(), line, onlyPerson))
      change((now) => pasted(now, { ...into, text: joined(kept, lines[0] ?? '') }, added))
      setOpenId(null)
      slot.current = newId()
      focusRow(slot.current)
      offerUndo(t.plural('debriefPasted', lines.length), () => {
        const ids = new Set(added.map(({ id }) => id))
        change((now) =>
          written(
            now.filter(({ id }) => !ids.has(id)),
            into,
            into.id,
          ),
        )
      })
    },
  }
  return { rows, openId: openId ?? slot.current, actions, status }
}

/** `next` in its place, at the end where it is new; the row `slot` is only there while it holds something. */
function written(now: AskedQuestion[], next: AskedQuestion, slot: string): AskedQuestion[] {
  if (next.id === slot && isBlankQuestion(next)) return without(now, next.id)
  return now.some(({ id }) => id === next.id) ? replaced(now, next.id, next) : [...now, next]
}

function pasted(now: AskedQuestion[], first: AskedQuestion, added: AskedQuestion[]): AskedQuestion[] {
  const index = now.findIndex(({ id }) => id === first.id)
  return index < 0 ? [...now, first, ...added] : insertedAt(replaced(now, first.id, first), index + 1, ...added)
}

const joined = (text: string, line: string) => (text.trim() ? `${text.trimEnd()} ${line}` : line)

function movedWords(questions: readonly AskedQuestion[], id: string, by: -1 | 1, t: Text): string {
  const from = questions.findIndex((question) => question.id === id)
  const to = Math.min(Math.max(from + by, 0), questions.length - 1)
  return t('debriefMoved', from + 1, to + 1)
}
