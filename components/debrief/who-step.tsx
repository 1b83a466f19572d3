import { useState } from 'preact/hooks'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { ByHandFields } from './by-hand-fields.tsx'
import type { Edit } from './edit.ts'
import { Facts } from './facts.tsx'
import { FactsFields } from './facts-fields.tsx'
import { People } from './people.tsx'
import type { Thanked } from './thanked.ts'
import { type CalendarHints, WhichInterview } from './which-interview.tsx'
import { WhoIsYou } from './who-is-you.tsx'

export interface WhoStepProps {
  debrief: Debrief
  edit: Edit
  newId: () => string
  calendar: CalendarHints
  offerUndo: OfferUndo
  thanked: Thanked
  /** Asked where one of the people may be the user: takes the answer, null for "none of them". */
  onOwn?: ((seenAs: string | null) => void) | undefined
  /** Nobody saw the interview. */
  byHand: boolean
}

/** Filled in, then asked: the fields stand open only where something is missing or the user wants to change it. */
export function WhoStep({ debrief, edit, newId, calendar, offerUndo, thanked, byHand, onOwn }: WhoStepProps) {
  const t = useText()
  const [open, setOpen] = useState<'missing' | 'all' | null>(!debrief.company || !debrief.role ? 'missing' : null)
  return (
    <>
      <WhichInterview {...calendar} />
      <p class="soft">{t(open ? 'debriefWhoMissing' : 'debriefWhoRight')}</p>
      {open ? (
        <FactsFields
          debrief={debrief}
          edit={edit}
          timeZone={calendar.timeZone}
          all={open === 'all'}
          instead={byHand && <ByHandFields {...{ debrief, edit, newId }} />}
        />
      ) : (
        <Facts debrief={debrief} timeZone={calendar.timeZone} onChange={() => setOpen('all')} />
      )}
      <hr class="rule" />
      {onOwn && <WhoIsYou people={debrief.people} edit={edit} onOwn={onOwn} />}
      <People people={debrief.people} {...{ edit, newId, offerUndo, thanked }} />
    </>
  )
}
