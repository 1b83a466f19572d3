import type { AskedQuestion } from '../../lib/domain/debrief/debrief.ts'
import type { Improvement } from '../../lib/domain/debrief/review.ts'
import { useText } from '../text.ts'
import { Landed } from './landed.tsx'

export interface PastAnswerProps {
  question: AskedQuestion
  /** Where it was asked, and when. */
  whence: string
  /** The plan that was made of it. */
  plan: Improvement | null
}

/** How an earlier question went: where, how it landed, what was answered, and what is to be different. */
export function PastAnswer({ question, whence, plan }: PastAnswerProps) {
  const t = useText()
  return (
    <>
      <p class="hint row">
        <span>{whence}</span>
        {question.landed && <Landed landed={question.landed} />}
      </p>
      {question.answer.trim() && (
        <p class="small" dir="auto">
          {t('seenAnswer', question.answer)}
        </p>
      )}
      {plan && (
        <p class="small" dir="auto">
          <strong>{t('prepareIf')}</strong> {plan.when}, <strong>{t('prepareThen')}</strong> {plan.action}.
        </p>
      )}
    </>
  )
}
