import type { From } from '../../lib/domain/preparation/from.ts'
import type { PastQuestion } from '../../lib/domain/preparation/pack.ts'
import { PastAnswer } from '../debrief/past-answer.tsx'
import { dayOf } from '../home/item.ts'
import { useText } from '../text.ts'

const SHOWN = 5

/** What this company asked, what was answered, and what is to be different next time. */
export function AskedBefore({ questions }: { questions: readonly From<PastQuestion>[] }) {
  const t = useText()
  if (questions.length === 0) return null
  const rest = questions.slice(SHOWN)
  return (
    <section class="stack s2">
      <h2>{t('prepareAsked')}</h2>
      <ul class="card list rows">{questions.slice(0, SHOWN).map(row)}</ul>
      {rest.length > 0 && (
        <details class="aside">
          <summary>{t.plural('prepareAskedMore', rest.length)}</summary>
          <ul class="card list rows">{rest.map(row)}</ul>
        </details>
      )}
    </section>
  )

  function row({ value: { question, asker, plan }, at }: From<PastQuestion>) {
    return (
      <li key={question.id} class="stack s1 asked-before">
        <p class="said" dir="auto">
          {question.text}
        </p>
        <PastAnswer question={question} plan={plan} whence={[asker, dayOf(at, t)].filter(Boolean).join(', ')} />
      </li>
    )
  }
}
