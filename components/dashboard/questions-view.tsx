import { useState } from 'preact/hooks'
import { type BankQuestion, LEAST_FOR_SHARE, type QuestionBank } from '../../lib/domain/insight/question-bank.ts'
import { Landed } from '../debrief/landed.tsx'
import { kindOptions, wordOf } from '../debrief/options.ts'
import { Empty } from '../empty/empty.tsx'
import { Button } from '../form/button.tsx'
import { dayOf } from '../home/item.ts'
import { useText } from '../text.ts'

export interface QuestionsViewProps {
  bank: QuestionBank
  hrefOf: (interviewId: string) => string
}

const PAGE = 50

/** Every question that was ever asked, those first that come again; the stories told; and what the user answers best. */
export function QuestionsView({ bank, hrefOf }: QuestionsViewProps) {
  const t = useText()
  const [count, setCount] = useState(PAGE)
  const { questions, stories, strengths, interviews } = bank
  const shown = strengths.filter(({ n }) => n >= LEAST_FOR_SHARE)
  return (
    <>
      <header>
        <h1>{t('bankTitle')}</h1>
        <p class="soft">{t.plural('bankFrom', interviews)}</p>
      </header>
      {questions.length === 0 ? (
        <Empty title={t('bankEmpty')}>{t('bankEmptyHow')}</Empty>
      ) : (
        <section class="section">
          <header>
            <h2>{t('bankList')}</h2>
            <span class="hint">{t('bankOrder')}</span>
          </header>
          <ul class="card list rows">
            {questions.slice(0, count).map((question) => (
              <Question key={question.text} {...{ question, interviews, hrefOf }} />
            ))}
          </ul>
          {questions.length > count && (
            <Button kind="quiet" class="start" onClick={() => setCount(count + PAGE)}>
              {t('bankMore')}
            </Button>
          )}
        </section>
      )}
      {shown.length > 0 && (
        <section class="section measure">
          <header>
            <h2>{t('bankStrengths')}</h2>
          </header>
          <ul class="bullets">
            {shown.map(({ kind, n, strong, weak }) => (
              <li key={kind}>{t('bankStrengthOf', wordOf(kindOptions(t), kind), strong, weak, n)}</li>
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section class="section measure">
          <header>
            <h2>{t('bankStories')}</h2>
          </header>
          <ul class="card list rows">
            {stories.map(({ text, told }) => (
              <li key={text} class="stack s1 hit">
                <p dir="auto">{text}</p>
                <p class="hint">
                  {t.plural('bankTold', told.length)}{' '}
                  {told.map(({ company, at }) => [company, dayOf(at, t)].filter(Boolean).join(', ')).join('; ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Question({
  question,
  interviews,
  hrefOf,
}: {
  question: BankQuestion
  interviews: number
  hrefOf: (id: string) => string
}) {
  const t = useText()
  const { text, wordings, asked, kind, best } = question
  return (
    <li class="stack s1 hit">
      <p class="row apart top">
        <span class="said grow" dir="auto">
          {text}
        </span>
        <span class="hint num nowrap">{t('seenCount', asked.length, interviews)}</span>
      </p>
      {wordings.length > 0 && (
        <p class="hint" dir="auto">
          {t('bankAlso', wordings.join(' · '))}
        </p>
      )}
      {best && (
        <p class="small row">
          <span dir="auto">{t('bankBest', best.answer)}</span>
          {best.landed && <Landed landed={best.landed} />}
        </p>
      )}
      <p class="hint">
        {[wordOf(kindOptions(t), kind)].filter(Boolean).join('')}{' '}
        {asked.map(({ interviewId, company, by, at }, index) => (
          <span key={interviewId}>
            {index > 0 && '; '}
            <a href={hrefOf(interviewId)}>{[company || t('homeCall'), by, dayOf(at, t)].filter(Boolean).join(', ')}</a>
          </span>
        ))}
      </p>
    </li>
  )
}
