import type { FitRating } from '../../../lib/domain/debrief/review.ts'
import { newOwnQuestion } from '../../../lib/domain/debrief/review.ts'
import { Check } from '../../form/check.tsx'
import { Field } from '../../form/field.tsx'
import { EntryList } from '../../form/reorder/entry-list.tsx'
import { TextList } from '../../form/reorder/text-list.tsx'
import { Segment } from '../../form/segment.tsx'
import { Select } from '../../form/select.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useText } from '../../text.ts'
import { editReview, type LaterRoad } from './later-road.ts'
import { ratingOptions } from './words.ts'

/** Guide A, step 7: the user's questions to them. What was not asked goes on to the letter and to the next round. */
export function OwnQuestionsStep({ debrief, edit, newId, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewOwnLead')}</p>
      <EntryList
        label={t('reviewOwnTitle')}
        entries={debrief.review.ownQuestions}
        change={(next) => editReview(edit, ({ ownQuestions }) => ({ ownQuestions: next(ownQuestions) }))}
        blank={newOwnQuestion}
        newId={newId}
        entry={t('reviewOwnEntry')}
        placeholder={t('reviewOwnFirst')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
        more={(own, put) => (
          <>
            <Check checked={own.asked} onChange={(asked) => put({ ...own, asked })}>
              {t('reviewOwnAsked')}
            </Check>
            {own.asked ? (
              <>
                <Field label={t('reviewOwnAnswer')}>
                  <TextArea value={own.answer} onChange={(answer) => put({ ...own, answer })} />
                </Field>
                <Field label={t('reviewOwnRating')}>
                  <Select<FitRating | ''>
                    value={own.rating}
                    options={[{ value: '', label: t('reviewOwnNoRating') }, ...ratingOptions(t)]}
                    onChange={(rating) => put({ ...own, rating })}
                  />
                </Field>
                <Segment
                  label={t('reviewOwnShifted')}
                  value={own.shifted}
                  options={[
                    { value: 'yes', label: t('reviewYes') },
                    { value: 'partly', label: t('reviewPartly') },
                    { value: 'no', label: t('reviewNo') },
                  ]}
                  onChange={(shifted) => put({ ...own, shifted })}
                  onClear={() => put({ ...own, shifted: '' })}
                />
              </>
            ) : (
              <p class="hint">{t('reviewOwnUnasked')}</p>
            )}
          </>
        )}
      />
    </>
  )
}

/** Guide B's ninth question: what one would have liked to say. */
export function UnsaidStep({ debrief, edit, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('reviewUnsaidLead')}</p>
      <TextList
        texts={debrief.review.unsaid}
        change={(next) => editReview(edit, ({ unsaid }) => ({ unsaid: next(unsaid) }))}
        entry={(number) => t('reviewUnsaidEntry', number)}
        first={t('reviewUnsaidFirst')}
        more={t('debriefMore')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
      />
    </>
  )
}
