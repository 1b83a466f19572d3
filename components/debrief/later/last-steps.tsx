import type { DebriefPerson } from '../../../lib/domain/debrief/debrief.ts'
import { outcomes } from '../../../lib/domain/debrief/fit.ts'
import { Check } from '../../form/check.tsx'
import { Chips } from '../../form/chip.tsx'
import { Field } from '../../form/field.tsx'
import { TextList } from '../../form/reorder/text-list.tsx'
import { Segment } from '../../form/segment.tsx'
import { Ten } from '../../form/ten.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { Lights } from '../../light/light.tsx'
import { type TextKey, useText } from '../../text.ts'
import { callName } from '../names.ts'
import { words } from '../options.ts'
import { type Thanked, thankedWords } from '../thanked.ts'
import { editFit, type LaterRoad } from './later-road.ts'

/** Guide B, step 4: no single-option trap. */
const mostOthers = 2

export function OthersStep({ debrief, edit, offerUndo }: LaterRoad) {
  const t = useText()
  return (
    <>
      <p class="soft">{t('fitOthersLead')}</p>
      <TextList
        texts={debrief.fit.otherRoles}
        change={(next) => editFit(edit, ({ otherRoles }) => ({ otherRoles: next(otherRoles) }))}
        entry={(number) => t('fitOthersEntry', number)}
        first={t('fitOthersFirst')}
        more={t('debriefMore')}
        most={mostOthers}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
      />
    </>
  )
}

export function JournalStep({ debrief, edit }: LaterRoad) {
  const t = useText()
  return (
    <>
      <Field label={t('fitJournal')} hint={t('fitJournalHint')}>
        <TextArea rows={4} value={debrief.fit.journal} onChange={(journal) => editFit(edit, () => ({ journal }))} />
      </Field>
      <Check
        checked={debrief.fit.journalPrivate}
        onChange={(journalPrivate) => editFit(edit, () => ({ journalPrivate }))}
      >
        {t('fitJournalPrivate')}
      </Check>
    </>
  )
}

/** The card of the next morning: four taps. `now`: ms since 1970. */
export function MorningStep({ debrief, edit, now, thanked }: LaterRoad & { now: number }) {
  const t = useText()
  const { morning } = debrief
  const set = (patch: Partial<typeof morning>) =>
    edit((current) => ({ ...current, morning: { ...current.morning, at: now, ...patch } }))
  return (
    <>
      <Ten
        label={t('morningChance')}
        low={t('debriefFeltSurelyNot')}
        high={t('debriefFeltSurely')}
        value={morning.chance}
        onChange={(chance) => set({ chance })}
      />
      {debrief.chance !== null && morning.chance !== null && (
        <p class="small soft" role="status">
          {t('morningBefore', debrief.chance)}
        </p>
      )}
      <Lights label={t('morningLight')} value={morning.light} onChange={(light) => set({ light })} />
      <Field label={t('morningCameBack')}>
        <TextArea value={morning.cameBack} onChange={(cameBack) => set({ cameBack })} />
      </Field>
      <Notes people={debrief.people} thanked={thanked} />
      <Segment
        label={t('morningNoteSent')}
        value={morning.noteSent}
        options={[
          { value: 'yes', label: t('reviewYes') },
          { value: 'no', label: t('morningNotYet') },
        ]}
        onChange={(noteSent) => set({ noteSent })}
        onClear={() => set({ noteSent: '' })}
      />
    </>
  )
}

/** What became of the note to each. */
function Notes({ people, thanked }: { people: readonly DebriefPerson[]; thanked: Thanked }) {
  const t = useText()
  const named = people.filter(({ name, seenAs }) => name.trim() || seenAs.trim())
  if (named.length === 0) return null
  return (
    <ul class="bullets small">
      {named.map((person) => {
        const state = thanked[person.id]
        return (
          <li key={person.id}>
            <bdi>{callName(person)}</bdi>: {t(state ? thankedWords[state] : 'noteStateNone')}
          </li>
        )
      })}
    </ul>
  )
}

const outcomeNames: Record<(typeof outcomes)[number], TextKey> = {
  'next-round': 'outcomeNextRound',
  offer: 'outcomeOffer',
  rejected: 'outcomeRejected',
  withdrawn: 'outcomeWithdrawn',
  silence: 'outcomeSilence',
}

/** What came of it, whenever it is known: the prediction is compared with it. `now`: ms since 1970. */
export function OutcomeStep({ debrief, edit, now }: LaterRoad & { now: number }) {
  const t = useText()
  const { outcome } = debrief
  const set = (patch: Partial<typeof outcome>) =>
    edit((current) => ({ ...current, outcome: { ...current.outcome, at: now, ...patch } }))
  return (
    <>
      <Chips
        label={t('outcomeWhat')}
        value={outcome.state}
        options={words(outcomes, outcomeNames)(t)}
        onChange={(state) => set({ state })}
      />
      {outcome.state !== '' && debrief.chance !== null && (
        <p class="small soft" role="status">
          {t('outcomePredicted', debrief.chance)}{' '}
          {debrief.morning.chance !== null && t('outcomePredictedMorning', debrief.morning.chance)}
        </p>
      )}
      <Field label={t('outcomeFeedback')} hint={t('outcomeFeedbackHint')}>
        <TextArea said value={outcome.feedback} onChange={(feedback) => set({ feedback })} />
      </Field>
    </>
  )
}
