import { useState } from 'preact/hooks'
import type { Rating } from '../../../lib/domain/debrief/fit.ts'
import { type FitRating, fitRatings } from '../../../lib/domain/debrief/review.ts'
import { evidenceFor } from '../../../lib/domain/debrief/traffic-light.ts'
import { Check } from '../../form/check.tsx'
import { Field } from '../../form/field.tsx'
import { TextList } from '../../form/reorder/text-list.tsx'
import { Ten } from '../../form/ten.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useText } from '../../text.ts'
import { FoldedList } from './folded-list.tsx'
import { editFit, type LaterRoad } from './later-road.ts'
import { ratingAnchor, ratingNames } from './words.ts'

/** Guide B: the job beside the user's own list, values and gaps, and room to grow. */
export function SeeksStep({ debrief, edit, seeks, offerUndo }: LaterRoad) {
  const t = useText()
  const { fit } = debrief
  const values = [
    { key: 'valuesMatch', title: 'fitValuesMatch', first: 'fitValuesMatchFirst' },
    { key: 'valuesGap', title: 'fitValuesGap', first: 'fitValuesGapFirst' },
  ] as const
  return (
    <>
      <Own title={t('fitOwnWishes')} items={seeks.wishes} empty={t('fitOwnWishesNone')} />
      <Field label={t('fitWishes')}>
        <TextArea value={fit.wishes} onChange={(wishes) => editFit(edit, () => ({ wishes }))} />
      </Field>
      <Own title={t('fitOwnValues')} items={seeks.values} />
      {values.map(({ key, title, first }) => (
        <fieldset key={key} class="stack s2">
          <legend class="label">{t(title)}</legend>
          <TextList
            texts={fit[key]}
            change={(next) => editFit(edit, (now) => ({ [key]: next(now[key]) }))}
            entry={(number) => `${t(title)} ${number}`}
            first={t(first)}
            more={t('debriefMore')}
            removed={t('reviewRemoved')}
            offerUndo={offerUndo}
          />
        </fieldset>
      ))}
      <Field label={t('fitGrowth')}>
        <TextArea value={fit.growth} onChange={(growth) => editFit(edit, () => ({ growth }))} />
      </Field>
    </>
  )
}

function Own({ title, items, empty }: { title: string; items: readonly string[]; empty?: string }) {
  if (items.length === 0) return empty ? <p class="hint">{empty}</p> : null
  return (
    <div class="stack s2">
      <p class="hint">{title}</p>
      <ul class="bullets small">
        {items.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Guide B's five ratings. No number without a reason; a gap is an answer too. */
export function RatingsStep({ debrief, edit }: LaterRoad) {
  const t = useText()
  const { ratings } = debrief.fit
  const [open, setOpen] = useState<FitRating | null>(
    () => fitRatings.find((rating) => ratings[rating].score === null && !ratings[rating].noEvidence) ?? null,
  )
  const set = (rating: FitRating, patch: Partial<Rating>) =>
    editFit(edit, (now) => ({ ratings: { ...now.ratings, [rating]: { ...now.ratings[rating], ...patch } } }))
  return (
    <FoldedList
      items={fitRatings}
      open={open}
      onOpen={setOpen}
      name={(rating) => t(ratingNames[rating])}
      folded={(rating) => {
        const { score, noEvidence, evidence } = ratings[rating]
        if (noEvidence) return { hint: evidence, end: <span class="hint">{t('fitNoEvidence')}</span> }
        if (score === null) return { hint: '', end: <span class="hint">{t('reviewNotYet')}</span> }
        return { hint: ratingAnchor(t, rating, score), end: <span class="label num large">{score}</span> }
      }}
      inside={(rating) => {
        const { score, noEvidence, evidence } = ratings[rating]
        const known = evidenceFor(debrief, rating)
        const seen = known.filter((text) => text !== evidence)
        const isBare = score !== null && !noEvidence && known.length === 0
        return (
          <>
            <Own title={t('fitNoted')} items={seen} />
            <Ten
              label={t(ratingNames[rating])}
              value={noEvidence ? null : score}
              low={ratingAnchor(t, rating, 1)}
              high={ratingAnchor(t, rating, 10)}
              disabled={noEvidence}
              onChange={(next) => set(rating, { score: next })}
            />
            {score !== null && !noEvidence && (
              <p class="small" role="status">
                {ratingAnchor(t, rating, score)}
              </p>
            )}
            <Check checked={noEvidence} onChange={(next) => set(rating, { noEvidence: next })}>
              {t('fitNotEnough')}
            </Check>
            <Field label={t('fitEvidence')} hint={isBare && t('fitNoReason')}>
              <TextArea value={evidence} onChange={(text) => set(rating, { evidence: text })} />
            </Field>
          </>
        )
      }}
    />
  )
}
