import type { Review } from '../../../lib/domain/debrief/review.ts'
import { newGoal } from '../../../lib/domain/debrief/review.ts'
import { Field } from '../../form/field.tsx'
import { Input } from '../../form/input.tsx'
import { EntryList } from '../../form/reorder/entry-list.tsx'
import { TextList } from '../../form/reorder/text-list.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { type TextKey, useText } from '../../text.ts'
import { Suggestions } from '../suggestions.tsx'
import { Extent } from './extent.tsx'
import { editReview, type LaterRoad } from './later-road.ts'

type Preparation = Review['preparation']

const lists: readonly { key: 'helped' | 'missing' | 'gaps'; title: TextKey; first: TextKey }[] = [
  { key: 'helped', title: 'reviewPrepHelped', first: 'reviewPrepHelpedFirst' },
  { key: 'missing', title: 'reviewPrepMissing', first: 'reviewPrepMissingFirst' },
  { key: 'gaps', title: 'reviewPrepGaps', first: 'reviewPrepGapsFirst' },
]

const often: readonly TextKey[] = [
  'sourceSite',
  'sourceAdvert',
  'sourceProfiles',
  'sourceInsider',
  'sourceReviews',
  'sourcePractice',
]

/** Guide A, step 6: what the preparation was good for, and the gaps that are to be looked up. */
export function PreparationStep({ debrief, edit, offerUndo }: LaterRoad) {
  const t = useText()
  const { preparation } = debrief.review
  const set = (patch: (now: Preparation) => Partial<Preparation>) =>
    editReview(edit, (now) => ({ preparation: { ...now.preparation, ...patch(now.preparation) } }))
  return (
    <>
      {lists.map(({ key, title, first }) => (
        <fieldset key={key} class="stack s2">
          <legend class="label">{t(title)}</legend>
          <TextList
            texts={preparation[key]}
            change={(next) => set((now) => ({ [key]: next(now[key]) }))}
            entry={(number) => `${t(title)} ${number}`}
            first={t(first)}
            more={t('debriefMore')}
            removed={t('reviewRemoved')}
            offerUndo={offerUndo}
          />
        </fieldset>
      ))}
      <Field label={t('reviewPrepMinutes')}>
        <Input
          type="number"
          min="0"
          value={preparation.minutes === null ? '' : String(preparation.minutes)}
          onChange={(text) => set(() => ({ minutes: minutesIn(text) }))}
        />
      </Field>
      <Field label={t('reviewPrepSources')}>
        <TextArea value={preparation.sources} onChange={(sources) => set(() => ({ sources }))} />
      </Field>
      <Suggestions
        lead={t('reviewPrepSourcesOffer')}
        items={often.map((key) => t(key)).filter((source) => !preparation.sources.includes(source))}
        onTake={(source) => set(({ sources }) => ({ sources: [sources.trim(), source].filter(Boolean).join(', ') }))}
      />
    </>
  )
}

function minutesIn(text: string): number | null {
  const minutes = Math.round(Number(text))
  return text.trim() === '' || !Number.isFinite(minutes) || minutes < 0 ? null : minutes
}

/** Guide B's first two questions: what the goals were, and to what extent they were reached. */
export function GoalsStep({ debrief, edit, newId, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewGoalsLead')}</p>
      <EntryList
        label={t('reviewGoalsTitle')}
        entries={debrief.review.goals}
        change={(next) => editReview(edit, ({ goals }) => ({ goals: next(goals) }))}
        blank={newGoal}
        newId={newId}
        entry={t('reviewGoalsEntry')}
        placeholder={t('reviewGoalsFirst')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
        more={(goal, put) => (
          <>
            <Extent
              label={t('reviewGoalsExtent')}
              value={goal.extent}
              onChange={(extent) => put({ ...goal, extent })}
            />
            <Field label={t('reviewGoalsWhy')}>
              <TextArea value={goal.why} onChange={(why) => put({ ...goal, why })} />
            </Field>
          </>
        )}
      />
    </>
  )
}
