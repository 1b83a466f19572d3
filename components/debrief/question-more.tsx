import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import { Chips } from '../form/chip.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'
import { kindOptions } from './options.ts'

export interface QuestionMoreProps {
  question: AskedQuestion
  onChange: (patch: Partial<AskedQuestion>) => void
  onEnter: (event: KeyboardEvent) => void
}

/** The answers that one gives when the question is down. */
export function QuestionMore({ question, onChange, onEnter }: QuestionMoreProps) {
  const t = useText()
  return (
    <>
      <Field label={t('debriefAnswer')}>
        <TextArea value={question.answer} onChange={(answer) => onChange({ answer })} />
      </Field>
      <Field label={t('debriefStory')}>
        <Input value={question.story} onChange={(story) => onChange({ story })} onKeyDown={onEnter} />
      </Field>
      <Field label={t('debriefReaction')}>
        <Input value={question.reaction} onChange={(reaction) => onChange({ reaction })} onKeyDown={onEnter} />
      </Field>
      <Chips
        tight
        label={t('debriefKind')}
        value={question.kind}
        options={kindOptions(t)}
        onChange={(kind) => onChange({ kind })}
      />
    </>
  )
}
