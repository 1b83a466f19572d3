import { useState } from 'preact/hooks'
import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import type { FindSeen } from '../../lib/domain/question/seen-before.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import type { Option } from '../form/option.ts'
import { isEnter, takeLines } from '../form/reorder/keys.ts'
import { Segment } from '../form/segment.tsx'
import { Select } from '../form/select.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { MetBefore } from './met-before.tsx'
import { landingOptions } from './options.ts'
import { QuestionMore } from './question-more.tsx'
import { QuestionTools } from './question-tools.tsx'
import type { QuestionActions } from './use-questions.ts'

export interface QuestionFieldsProps {
  question: AskedQuestion
  number: number
  isNew: boolean
  /** Only the question itself: another row is being worked on. */
  bare: boolean
  askers: readonly Option<string>[]
  actions: QuestionActions
  /** The debrief that it belongs to. */
  interviewId: string
  /** Finds the question in earlier interviews; null until they are read. */
  findSeen: FindSeen | null
}

/** A question in work: its words and two quick answers first, the rest behind one press. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, number, isNew, bare, askers, actions } = props
  const t = useText()
  const { text, kind, answer, story, reaction } = question
  const [more, setMore] = useState(Boolean(kind || answer || story || reaction))
  const set = (patch: Partial<AskedQuestion>) => actions.change({ ...question, ...patch })

  const onEnter = (event: KeyboardEvent) => {
    if (!isEnter(event)) return
    event.preventDefault()
    if (text.trim()) actions.next()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && actions.back(question)) event.preventDefault()
    else onEnter(event)
  }
  return (
    <div class="stack s3">
      <Field label={t('debriefQuestion', number)} hint={!bare && <EnterHint />}>
        <TextArea
          said
          rows={2}
          value={text}
          onChange={(next) => set({ text: next })}
          onKeyDown={onKeyDown}
          onPaste={(event) => takeLines(event, (kept, lines) => actions.paste(question, kept, lines))}
        />
      </Field>
      {props.findSeen && text.trim() !== '' && (
        <MetBefore text={text} interviewId={props.interviewId} find={props.findSeen} />
      )}
      {!bare && (
        <>
          <div class="two">
            {askers.length > 0 && (
              <Field label={t('debriefAskedBy')}>
                <Select
                  value={question.askedBy}
                  options={[{ value: '', label: t('debriefAskedByUnknown') }, ...askers]}
                  onChange={(askedBy) => set({ askedBy })}
                />
              </Field>
            )}
            <Segment
              label={t('debriefLanded')}
              value={question.landed}
              options={landingOptions(t)}
              onChange={(landed) => set({ landed })}
              onClear={() => set({ landed: '' })}
            />
          </div>
          {more ? (
            <QuestionMore question={question} onChange={set} onEnter={onEnter} />
          ) : (
            <Button kind="quiet" class="more" onClick={() => setMore(true)}>
              <Icon name="plus" />
              {t('debriefMoreAbout')}
            </Button>
          )}
          {!isNew && <QuestionTools question={question} number={number} actions={actions} />}
        </>
      )}
    </div>
  )
}

function EnterHint() {
  const t = useText()
  return (
    <>
      <kbd>{t('debriefEnterKey')}</kbd> {t('debriefEnterAdds')}
    </>
  )
}
