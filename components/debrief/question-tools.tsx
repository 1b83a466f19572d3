import { useId } from 'preact/hooks'
import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { QuestionActions } from './use-questions.ts'

export interface QuestionToolsProps {
  question: AskedQuestion
  number: number
  actions: QuestionActions
}

/** Removing and moving a question, and the way on for those who do not press Enter. */
export function QuestionTools({ question, number, actions }: QuestionToolsProps) {
  const t = useText()
  const hint = useId()
  return (
    <div class="row apart tools">
      <div class="row">
        <Button
          kind="quiet"
          only
          onClick={() => actions.remove(question.id)}
          label={t('debriefRemoveQuestion', number)}
        >
          <Icon name="trash" />
        </Button>
        <Button
          kind="quiet"
          only
          class="up"
          label={t('debriefMoveUp', number)}
          describedBy={hint}
          onClick={() => actions.move(question.id, -1)}
        >
          <Icon name="down" />
        </Button>
        <Button
          kind="quiet"
          only
          label={t('debriefMoveDown', number)}
          describedBy={hint}
          onClick={() => actions.move(question.id, 1)}
        >
          <Icon name="down" />
        </Button>
      </div>
      <Button onClick={() => actions.next()}>{t('debriefNextQuestion')}</Button>
      <span class="away" id={hint}>
        {t('debriefMoveHint')}
      </span>
    </div>
  )
}
