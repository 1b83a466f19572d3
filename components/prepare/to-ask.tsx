import type { Preparation } from '../../lib/domain/preparation/preparation.ts'
import { Check } from '../form/check.tsx'
import { useText } from '../text.ts'

export interface ToAskProps {
  preparation: Preparation
  onChange: (next: Preparation) => void
}

/** During the call: the goals to keep in mind, and the questions to tick. */
export function ToAsk({ preparation, onChange }: ToAskProps) {
  const t = useText()
  const goals = preparation.goals.filter(({ text }) => text.trim() !== '')
  const questions = preparation.questions.filter(({ text }) => text.trim() !== '')
  if (goals.length + questions.length === 0) return null
  return (
    <details class="card flat to-ask" open>
      <summary class="label">{t('prepareInCall')}</summary>
      {goals.length > 0 && (
        <ul class="bullets small">
          {goals.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {questions.map((question) => (
        <Check
          key={question.id}
          checked={question.asked}
          onChange={(asked) =>
            onChange({
              ...preparation,
              questions: preparation.questions.map((one) => (one.id === question.id ? { ...one, asked } : one)),
            })
          }
        >
          <span class="said" dir="auto">
            {question.text}
          </span>
        </Check>
      ))}
    </details>
  )
}
