import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import { dayOf, type SentQuestion, timeOf } from './item.ts'

export interface SentQuestionsProps {
  now: number
  tasks: readonly SentQuestion[]
  onSent: (draftId: string, yes: boolean) => void
}

/** The questions alone, until the tasks among which they stand are loaded. */
export function SentQuestions(props: SentQuestionsProps) {
  const t = useText()
  return (
    <section class="section">
      <header>
        <h2>{t('homeToDo')}</h2>
      </header>
      <ul class="card list rows">
        <SentQuestionRows {...props} />
      </ul>
    </section>
  )
}

/** "Opened" is not "sent": only a yes counts. */
export function SentQuestionRows({ now, tasks, onSent }: SentQuestionsProps) {
  const t = useText()
  const opened = (at: number) =>
    dayOf(at, t) === dayOf(now, t) ? t('homeOpenedToday', timeOf(at, t)) : t('homeOpened', dayOf(at, t), timeOf(at, t))
  return (
    <>
      {tasks.map(({ draftId, personName, openedAt }) => (
        <li key={draftId} class="stack s2 sent-question">
          <div>
            <p class="cut">{t('homeSentTo', personName)}</p>
            <p class="hint">{opened(openedAt)}</p>
          </div>
          <div class="row">
            <Button compact label={t('homeSentYesTo', personName)} onClick={() => onSent(draftId, true)}>
              {t('homeSentYes')}
            </Button>
            <Button compact kind="quiet" label={t('homeSentNoTo', personName)} onClick={() => onSent(draftId, false)}>
              {t('homeSentNo')}
            </Button>
          </div>
        </li>
      ))}
    </>
  )
}
