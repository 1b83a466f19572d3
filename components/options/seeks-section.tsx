import { type FitRating, fitRatings } from '../../lib/domain/debrief/review.ts'
import type { Seeks } from '../../lib/domain/settings.ts'
import { ratingNames } from '../debrief/later/words.ts'
import { Check } from '../form/check.tsx'
import { TextList } from '../form/reorder/text-list.tsx'
import { Segment } from '../form/segment.tsx'
import { type TextKey, useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import type { SettingsPart } from './me-section.tsx'
import { useNewestSettings } from './use-newest-settings.ts'

const lists = [
  { key: 'wishes', title: 'seeksWishes', hint: 'seeksWishesHint', first: 'seeksWishesFirst' },
  { key: 'values', title: 'seeksValues', hint: 'seeksValuesHint', first: 'seeksValuesFirst' },
  { key: 'dealbreakers', title: 'seeksDealbreakers', hint: 'seeksDealbreakersHint', first: 'seeksDealbreakersFirst' },
] as const

const weightNames: readonly TextKey[] = ['seeksWeight0', 'seeksWeight1', 'seeksWeight2', 'seeksWeight3']

/** What the user looks for in a job: the list that each debrief is compared with. */
export function SeeksSection(props: SettingsPart) {
  const t = useText()
  const [offerUndo, toast] = useUndo()
  const edit = useNewestSettings(props)
  const { seeks } = props.value
  const change = (next: (now: Seeks) => Partial<Seeks>) =>
    edit((now) => ({ ...now, seeks: { ...now.seeks, ...next(now.seeks) } }))
  return (
    <section class="stack" id="seeks" aria-labelledby="seeks-title">
      <div class="stack s1">
        <h2 id="seeks-title">{t('optionsSeeks')}</h2>
        <p class="soft">{t('seeksLead')}</p>
      </div>
      {lists.map(({ key, title, hint, first }) => (
        <fieldset key={key} class="stack s2">
          <legend class="label">{t(title)}</legend>
          <p class="hint">{t(hint)}</p>
          <TextList
            texts={seeks[key]}
            change={(next) => change((now) => ({ [key]: next(now[key]) }))}
            entry={(number) => `${t(title)} ${number}`}
            first={t(first)}
            more={t('debriefMore')}
            removed={t('reviewRemoved')}
            offerUndo={offerUndo}
          />
        </fieldset>
      ))}
      <div class="stack s2">
        <h3>{t('seeksWeights')}</h3>
        <p class="hint">{t('seeksWeightsHint')}</p>
        <div class="card stack s4">
          {fitRatings.map((rating) => (
            <WeightRow
              key={rating}
              rating={rating}
              weight={seeks.weights[rating]}
              must={seeks.weights.musts.includes(rating)}
              onWeight={(weight) => change(({ weights }) => ({ weights: { ...weights, [rating]: weight } }))}
              onMust={(must) =>
                change(({ weights }) => ({
                  weights: {
                    ...weights,
                    musts: fitRatings.filter((one) => (one === rating ? must : weights.musts.includes(one))),
                  },
                }))
              }
            />
          ))}
        </div>
      </div>
      {toast}
    </section>
  )
}

interface WeightRowProps {
  rating: FitRating
  weight: number
  must: boolean
  onWeight: (next: number) => void
  onMust: (next: boolean) => void
}

function WeightRow({ rating, weight, must, onWeight, onMust }: WeightRowProps) {
  const t = useText()
  const name = t(ratingNames[rating])
  return (
    <div class="stack s1" data-rating={rating}>
      <Segment
        label={name}
        value={String(weight)}
        options={weightNames.map((key, index) => ({ value: String(index), label: t(key) }))}
        onChange={(next) => onWeight(Number(next))}
      />
      <Check checked={must} onChange={onMust}>
        {t('seeksMust')}
        <span class="away">: {name}</span>
      </Check>
    </div>
  )
}
