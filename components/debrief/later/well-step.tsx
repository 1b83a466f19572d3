import { TextList } from '../../form/reorder/text-list.tsx'
import { useText } from '../../text.ts'
import { editReview, type LaterRoad } from './later-road.ts'

/** What went well is asked first (guide A, step 5): concrete things that can be done again. */
export function WellStep({ debrief, edit, offerUndo }: LaterRoad) {
  const t = useText()
  const strong = debrief.questions.filter(({ landed, text }) => landed === 'strong' && text.trim() !== '')
  return (
    <>
      <p class="soft">{t('reviewWellLead')}</p>
      {strong.length > 0 && (
        <section class="stack s2">
          <p class="hint">{t('reviewWellStrong')}</p>
          <ul class="bullets small">
            {strong.map(({ id, text }) => (
              <li key={id} class="said" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <TextList
        texts={debrief.review.wentWell}
        change={(next) => editReview(edit, ({ wentWell }) => ({ wentWell: next(wentWell) }))}
        entry={(number) => t('reviewWellEntry', number)}
        first={t('reviewWellFirst')}
        more={t('debriefMore')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
      />
    </>
  )
}
