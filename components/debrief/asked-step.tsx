import { useMemo } from 'preact/hooks'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { FindSeen } from '../../lib/domain/question/seen-before.ts'
import type { Option } from '../form/option.ts'
import { useKeptRows } from '../kept-rows.ts'
import { memo } from '../memo.ts'
import { useStable } from '../stable.ts'
import { type TextKey, useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import '../form/reorder/rapid.css'
import type { Edit } from './edit.ts'
import { callName } from './names.ts'
import { QuestionRow } from './question-row.tsx'
import { useQuestions } from './use-questions.ts'

export interface AskedStepProps {
  debrief: Debrief
  edit: Edit
  newId: () => string
  offerUndo: OfferUndo
  /** Finds a question in earlier interviews; null until they are read. */
  findSeen: FindSeen | null
}

/** Their words, in order, as fast as one remembers them: Enter adds the next. */
export function AskedStep({ debrief, edit, newId, offerUndo, findSeen }: AskedStepProps) {
  const t = useText()
  const { interviewId, people, questions } = debrief
  const askers = useMemo<Option<string>[]>(
    () =>
      people
        .filter(({ name, seenAs }) => name || seenAs)
        .map((person) => ({ value: person.id, label: callName(person) })),
    [people],
  )
  const onlyPerson = askers.length === 1 ? (askers[0]?.value ?? '') : ''
  const { rows, openId, actions, status, listRef } = useQuestions({ questions, edit, newId, onlyPerson, offerUndo })
  const row = useKeptRows()
  const stable = useStable(actions)
  return (
    <>
      <p class="soft">{t('debriefAskedLead')}</p>
      <ol class="rapid" ref={listRef}>
        {rows.map((question, index) => {
          const open = question.id === openId
          const isNew = index >= questions.length
          return row(question.id, [question, index, open, isNew, askers, findSeen], () => (
            <QuestionRow
              key={question.id}
              number={index + 1}
              actions={stable}
              {...{ question, open, isNew, askers, interviewId, findSeen }}
            />
          ))
        })}
      </ol>
      <p class="away" role="status">
        {status}
      </p>
      {questions.length > 0 && <Prompts />}
    </>
  )
}

const prompts: readonly TextKey[] = [
  'promptMotive',
  'promptHard',
  'promptSelf',
  'promptTeam',
  'promptCase',
  'promptTerms',
]

/** Free recall comes first: a list that is read before it shapes what one remembers. */
const Prompts = memo(function Prompts() {
  const t = useText()
  return (
    <details class="aside">
      <summary>{t('debriefPrompts')}</summary>
      <div class="stack s2">
        <p class="hint">{t('debriefPromptsLead')}</p>
        <ul class="bullets small">
          {prompts.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </details>
  )
})
