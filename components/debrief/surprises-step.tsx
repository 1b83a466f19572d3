import type { LiveNote } from '../../lib/domain/interview/live-note.ts'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { Edit } from './edit.ts'
import { FromNotes } from './from-notes.tsx'
import { TextList } from './text-list.tsx'

export interface SurprisesStepProps {
  surprises: readonly string[]
  edit: Edit
  notes: readonly LiveNote[]
  offerUndo: OfferUndo
}

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
    </>
  )
}
