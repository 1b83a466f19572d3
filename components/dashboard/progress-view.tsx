import {
  type CriterionTrend,
  calibration,
  LEAST_FOR_CALIBRATION,
  LEAST_FOR_TREND,
  type Point,
  type Progress,
} from '../../lib/domain/insight/progress.ts'
import { criterionNames } from '../debrief/later/words.ts'
import { Empty } from '../empty/empty.tsx'
import { dayOf } from '../home/item.ts'
import { type Text, useText } from '../text.ts'

/** How the user's own interviews change over time. Every figure says of how many it is made, and hides below three. */
export function ProgressView({ progress }: { progress: Progress }) {
  const t = useText()
  const { criteria, predictions, swing, goals, preparation, gaps } = progress
  const found = calibration(predictions)
  const nothing = criteria.length + predictions.length + goals.length + gaps.length === 0
  const trends = criteria.filter(({ points }) => points.length >= LEAST_FOR_TREND)
  return (
    <>
      <header>
        <h1>{t('progressTitle')}</h1>
        <p class="soft">{t('progressLead')}</p>
      </header>
      {nothing && <Empty title={t('progressEmpty')}>{t('progressEmptyHow')}</Empty>}
      {criteria.length > 0 && (
        <section class="section">
          <header>
            <h2>{t('progressCriteria')}</h2>
          </header>
          {trends.length === 0 ? (
            <p class="soft">{t('progressTooFew', LEAST_FOR_TREND)}</p>
          ) : (
            trends.map((trend) => <Trend key={trend.criterion} trend={trend} />)
          )}
        </section>
      )}
      {predictions.length > 0 && (
        <section class="section measure">
          <header>
            <h2>{t('progressPredictions')}</h2>
          </header>
          <p>
            {found
              ? t('progressCalibration', found.predicted, found.actual, found.n)
              : t('progressCalibrationTooFew', LEAST_FOR_CALIBRATION, predictions.length)}
          </p>
          {swing && swing.n >= LEAST_FOR_TREND && <p>{t('progressSwing', signed(swing.mean, t), swing.n)}</p>}
        </section>
      )}
      {goals.length >= LEAST_FOR_TREND && (
        <section class="section measure">
          <header>
            <h2>{t('progressGoals')}</h2>
          </header>
          <Plot points={goals} top={100} label={t('progressGoals')} />
          <p>{t('progressGoalsSay', Math.round(mean(goals)), goals.length)}</p>
        </section>
      )}
      {preparation.length >= LEAST_FOR_TREND && <Preparation preparation={preparation} />}
      {gaps.length > 0 && (
        <section class="section measure">
          <header>
            <h2>{t('progressGaps')}</h2>
          </header>
          <ul class="bullets">
            {gaps.map(({ text, interviews }) => (
              <li key={text} dir="auto">
                {text} <span class="hint">{t.plural('progressGapOf', interviews)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const mean = (points: readonly Point[]) =>
  points.reduce((sum, { value }) => sum + value, 0) / Math.max(1, points.length)
const decimal = (value: number, { language }: Text) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)
const signed = (value: number, { language }: Text) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value)

function Trend({ trend: { criterion, points, mean: whole } }: { trend: CriterionTrend }) {
  const t = useText()
  const name = t(criterionNames[criterion])
  const half = Math.floor(points.length / 2)
  const change = mean(points.slice(-half)) - mean(points.slice(0, half))
  return (
    <article class="card stack s2">
      <h3>{name}</h3>
      <Plot points={points} top={5} label={name} />
      <p class="small">
        {t('progressTrend', decimal(whole, t), points.length)}{' '}
        {t(change > 0.25 ? 'progressRising' : change < -0.25 ? 'progressFalling' : 'progressSteady')}
      </p>
      <details class="aside">
        <summary>{t('progressTable')}</summary>
        <table class="table">
          <tbody>
            {points.map(({ at, value }) => (
              <tr key={at}>
                <th scope="row">{dayOf(at, t)}</th>
                <td class="num">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  )
}

/** A line through the points, from 0 to `top`. The sentence and the table beside it say the same. */
function Plot({ points, top, label }: { points: readonly Point[]; top: number; label: string }) {
  const x = (index: number) => (points.length < 2 ? 50 : 2 + (index * 96) / (points.length - 1))
  const y = (value: number) => 30 - (value / top) * 28
  return (
    <svg class="plot" viewBox="0 0 100 32" role="img" aria-label={label} preserveAspectRatio="none">
      <path class="base" d="M0 30H100" />
      <polyline points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')} />
    </svg>
  )
}

/** Whether more preparation went with better interviews: the longer half against the shorter. */
function Preparation({ preparation }: Pick<Progress, 'preparation'>) {
  const t = useText()
  const byMinutes = [...preparation].sort((a, b) => a.minutes - b.minutes)
  const half = Math.floor(byMinutes.length / 2)
  const of = (its: typeof byMinutes) => mean(its.map(({ at, performance }) => ({ at, value: performance })))
  const [short, long] = [byMinutes.slice(0, half), byMinutes.slice(-half)]
  return (
    <section class="section measure">
      <header>
        <h2>{t('progressPreparation')}</h2>
      </header>
      <p>
        {t(
          'progressPreparationSay',
          long[0]?.minutes ?? 0,
          decimal(of(long), t),
          short.at(-1)?.minutes ?? 0,
          decimal(of(short), t),
          preparation.length,
        )}
      </p>
    </section>
  )
}
