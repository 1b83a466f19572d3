import { newConcern } from '../../../lib/domain/debrief/review.ts'
import { stillOpen } from '../../../lib/domain/debrief/still-open.ts'
import type { Turn } from '../../../lib/domain/debrief/traffic-light.ts'
import { Button } from '../../form/button.tsx'
import { Icon } from '../../icon/icon.tsx'
import { type Text, useText } from '../../text.ts'
import { editReview, type LaterRoad } from './later-road.ts'
import { ratingNames } from './words.ts'

type Way = 'ask' | 'research'

/** What would turn the light, each as something to ask or to look up. What is open for two rounds is to be decided. */
export function Turns({ turns, road }: { turns: readonly Turn[]; road: LaterRoad }) {
  const { debrief, edit, seeks, earlier, companyDecisions } = road
  const t = useText()
  const again = stillOpen(turns, debrief, earlier, seeks.weights, companyDecisions)
  if (turns.length === 0) return null
  return (
    <section class="stack s2">
      <p class="label">{t('fitTurns')}</p>
      <ul class="stack s2">
        {turns.map((turn) => (
          <li key={JSON.stringify(turn)} class="card flat stack s2">
            <p dir="auto">{turnWords(turn, t)}</p>
            {again.includes(turn) && (
              <p class="row one top small again">
                <Icon name="clock" small />
                <span>{t('fitAgain')}</span>
              </p>
            )}
            {turn.kind === 'concern' ? (
              <Settle turn={turn} edit={edit} />
            ) : (
              <FindOut words={turnWords(turn, t)} road={road} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A worry is in the list of worries already: what is left is to say that it is none any more. */
function Settle({ turn, edit }: { turn: Turn & { kind: 'concern' }; edit: LaterRoad['edit'] }) {
  const t = useText()
  const settle = () =>
    editReview(edit, ({ concerns }) => ({
      concerns: concerns.map((concern) => (concern.id === turn.concernId ? { ...concern, settled: true } : concern)),
    }))
  return (
    <div>
      <Button compact label={`${t('fitAgainSettle')}: ${turn.text}`} onClick={settle}>
        {t('fitAgainSettle')}
      </Button>
    </div>
  )
}

/** Keeps `words` among the questions and worries, as one to ask or one to look up. */
export function FindOut({ words, road: { debrief, edit, newId } }: { words: string; road: LaterRoad }) {
  const t = useText()
  if (debrief.review.concerns.some(({ text }) => text === words)) return <p class="hint">{t('fitTurnTaken')}</p>
  const take = (way: Way) =>
    editReview(edit, ({ concerns }) => ({ concerns: [...concerns, { ...newConcern(newId(), words), way }] }))
  return (
    <div class="row">
      <Button compact label={`${t('fitTurnAsk')}: ${words}`} onClick={() => take('ask')}>
        {t('fitTurnAsk')}
      </Button>
      <Button compact label={`${t('fitTurnResearch')}: ${words}`} onClick={() => take('research')}>
        {t('fitTurnResearch')}
      </Button>
    </div>
  )
}

function turnWords(turn: Turn, t: Text): string {
  if (turn.kind === 'concern') return turn.text
  return t(turn.kind === 'rating-low' ? 'fitTurnLow' : 'fitTurnUnknown', t(ratingNames[turn.rating]))
}
