import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import type { FindSeen } from '../../lib/domain/question/seen-before.ts'
import type { Option } from '../form/option.ts'
import { moveOf } from '../form/reorder/keys.ts'
import { Segment } from '../form/segment.tsx'
import { useText } from '../text.ts'
import { kindOptions, landingOptions, wordOf } from './options.ts'
import { QuestionFields } from './question-fields.tsx'
import type { QuestionActions } from './use-questions.ts'

export interface QuestionRowProps {
  question: AskedQuestion
  number: number
  open: boolean
  /** The empty row at the end. */
  isNew: boolean
  askers: readonly Option<string>[]
  actions: QuestionActions
  interviewId: string
  findSeen: FindSeen | null
}

/** One question: folded to what was asked and how it went, or open. Alt and an arrow key moves it. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, number, open, isNew, askers, actions } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moveOf(event)
    if (!by || isNew) return
    event.preventDefault()
    actions.move(question.id, by)
  }
  return (
    <li class={open || isNew ? 'now' : undefined} data-entry={question.id} onKeyDown={onKeyDown}>
      {open || isNew ? (
        <QuestionFields
          question={question}
          number={number}
          isNew={isNew}
          bare={!open}
          askers={askers}
          actions={actions}
          interviewId={props.interviewId}
          findSeen={props.findSeen}
        />
      ) : (
        <Folded
          question={question}
          number={number}
          askers={askers}
          onOpen={() => actions.open(question.id)}
          onLanded={(landed) => actions.rate({ ...question, landed })}
          onGrip={(event) => actions.drag(event, number - 1)}
        />
      )}
    </li>
  )
}

interface FoldedProps {
  question: AskedQuestion
  number: number
  askers: readonly Option<string>[]
  onOpen: () => void
  onLanded: (landed: AskedQuestion['landed']) => void
  onGrip: (event: PointerEvent) => void
}

/** Its number is what one drags it by; buttons and Alt with an arrow key move it too. */
function Folded({ question, number, askers, onOpen, onLanded, onGrip }: FoldedProps) {
  const t = useText()
  const { text, askedBy, kind, landed, answer } = question
  const about = [wordOf(askers, askedBy), wordOf(kindOptions(t), kind)].filter(Boolean)
  return (
    <>
      <span class="n grip" aria-hidden="true" onPointerDown={onGrip}>
        {number}
      </span>
      <div class="stack s1">
        <button type="button" class="folded" onClick={onOpen}>
          <span class={text ? 'said' : 'soft'} dir="auto">
            {text || t('debriefNoWords')}
          </span>
          {about.length > 0 && (
            <span class="meta">
              {about.map((word) => (
                <bdi key={word}>{word}</bdi>
              ))}
            </span>
          )}
          {answer && (
            <span class="small soft answer" dir="auto">
              {answer}
            </span>
          )}
        </button>
        {text && (
          <Segment
            label={`${t('debriefLanded')}: ${text}`}
            labelHidden
            value={landed}
            options={landingOptions(t)}
            onChange={onLanded}
            onClear={() => onLanded('')}
          />
        )}
      </div>
    </>
  )
}
