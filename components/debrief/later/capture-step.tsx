import { newImprovement, newNews } from '../../../lib/domain/debrief/review.ts'
import { Check } from '../../form/check.tsx'
import { EntryList } from '../../form/reorder/entry-list.tsx'
import { TextList } from '../../form/reorder/text-list.tsx'
import { useText } from '../../text.ts'
import { putBack, takenOut } from '../people.tsx'
import { editReview, type LaterRoad } from './later-road.ts'

/** Sixty seconds between two interviews: who, wins, fumbles, new intelligence. Each line lands in the field of its tier. */
export function CaptureStep({ debrief, edit, newId, offerUndo }: LaterRoad) {
  const t = useText()
  const { wentWell, improvements, news } = debrief.review
  const shared = { newId, offerUndo, removed: t('reviewRemoved') }
  return (
    <>
      <p class="soft">{t('captureLead')}</p>
      <fieldset class="stack s2">
        <legend class="label">{t('captureWins')}</legend>
        <TextList
          texts={wentWell}
          change={(next) => editReview(edit, (now) => ({ wentWell: next(now.wentWell) }))}
          entry={(number) => t('reviewWellEntry', number)}
          first={t('reviewWellFirst')}
          more={t('debriefMore')}
          removed={t('reviewRemoved')}
          offerUndo={offerUndo}
        />
      </fieldset>
      <fieldset class="stack s2">
        <legend class="label">{t('captureFumbles')}</legend>
        <EntryList
          {...shared}
          label={t('captureFumbles')}
          entries={improvements}
          change={(next) => editReview(edit, (now) => ({ improvements: next(now.improvements) }))}
          blank={newImprovement}
          entry={t('reviewPlansEntry')}
          placeholder={t('reviewPlansFirst')}
        />
      </fieldset>
      <fieldset class="stack s2">
        <legend class="label">{t('captureNews')}</legend>
        <EntryList
          {...shared}
          label={t('captureNews')}
          entries={news}
          change={(next) => editReview(edit, (now) => ({ news: next(now.news) }))}
          blank={newNews}
          entry={t('reviewNewsEntry')}
          placeholder={t('reviewNewsFirst')}
        />
      </fieldset>
      <Who {...{ debrief, edit, offerUndo }} />
      <p class="hint">{t('capturePrivate')}</p>
    </>
  )
}

/** The names that the call and the calendar gave, to be unticked. */
function Who({ debrief, edit, offerUndo }: Pick<LaterRoad, 'debrief' | 'edit' | 'offerUndo'>) {
  const t = useText()
  const named = debrief.people.filter(({ name, seenAs }) => name.trim() || seenAs.trim())
  if (named.length === 0) return null
  return (
    <fieldset>
      <legend class="label">{t('captureWho')}</legend>
      {named.map((person) => {
        const name = person.name || person.seenAs
        const index = debrief.people.indexOf(person)
        return (
          <Check
            key={person.id}
            checked
            onChange={() => {
              edit((now) => takenOut(now, person))
              offerUndo(t('debriefPersonRemoved', name), () => edit((now) => putBack(now, person, index)))
            }}
          >
            <bdi>{name}</bdi>
          </Check>
        )
      })}
      <p class="hint">{t('captureWhoHint')}</p>
    </fieldset>
  )
}
