import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { TextList } from '../form/reorder/text-list.tsx'
import { type TextKey, useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { Edit } from './edit.ts'
import { FromNotes } from './from-notes.tsx'
import { notTaken, Suggestions } from './suggestions.tsx'

export interface SurprisesStepProps {
  surprises: readonly string[]
  edit: Edit
  notes: readonly LiveNote[]
  offerUndo: OfferUndo
}

const often: readonly TextKey[] = [
  'surpriseNoAnswer',
  'surpriseTask',
  'surprisePerson',
  'surprisePay',
  'surpriseDoubt',
  'surpriseRole',
]

/** What one was not ready for, an entry each. */
export function SurprisesStep({ surprises, edit, notes, offerUndo }: SurprisesStepProps) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('debriefSurprisesLead')}</p>
      <FromNotes notes={notes} kind="concern" />
      <TextList
        texts={surprises}
        change={(next) => edit((now) => ({ ...now, surprises: next(now.surprises) }))}
        entry={(number) => t('debriefSurprise', number)}
        first={t('debriefSurpriseFirst')}
        more={t('debriefMore')}
        removed={t('debriefSurpriseRemoved')}
        offerUndo={offerUndo}
      />
      <Suggestions
        lead={t('debriefSurprisesOften')}
        items={notTaken(
          often.map((key) => t(key)),
          surprises,
        )}
        onTake={(text) => edit((now) => ({ ...now, surprises: [...now.surprises, text] }))}
      />
    </>
  )
}
