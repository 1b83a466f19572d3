import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { DateField } from '../form/date-field.tsx'
import { Field } from '../form/field.tsx'
import { Segment } from '../form/segment.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { Edit } from './edit.ts'
import { PromiseList } from './promise-list.tsx'

export interface PromisesStepProps {
  debrief: Debrief
  edit: Edit
  newId: () => string
  offerUndo: OfferUndo
}

export function PromisesStep({ debrief, edit, newId, offerUndo }: PromisesStepProps) {
  const t = useText()
  const { nextStep } = debrief
  const set = (patch: Partial<Debrief['nextStep']>) =>
    edit((now) => ({ ...now, nextStep: { ...now.nextStep, ...patch } }))
  return (
    <>
      <PromiseList
        title={t('debriefIPromised')}
        entry={t('debriefIPromisedEntry')}
        placeholder={t('debriefIPromisedExample')}
        promises={debrief.promisesByMe}
        change={(next) => edit((now) => ({ ...now, promisesByMe: next(now.promisesByMe) }))}
        newId={newId}
        offerUndo={offerUndo}
      />
      <PromiseList
        title={t('debriefTheyPromised')}
        entry={t('debriefTheyPromisedEntry')}
        placeholder={t('debriefTheyPromisedExample')}
        promises={debrief.promisesByThem}
        change={(next) => edit((now) => ({ ...now, promisesByThem: next(now.promisesByThem) }))}
        newId={newId}
        offerUndo={offerUndo}
      />
      <section class="stack s3">
        <Field label={t('debriefNextStep')} hint={t('debriefNextStepHint')}>
          <TextArea said value={nextStep.text} onChange={(text) => set({ text })} />
        </Field>
        <Segment
          label={t('debriefWhoActs')}
          value={nextStep.who}
          options={[
            { value: 'them', label: t('debriefTheyDo') },
            { value: 'me', label: t('debriefIDo') },
          ]}
          onChange={(who) => set({ who })}
          onClear={() => set({ who: '' })}
        />
        <div class="two dates">
          <DateField label={t('debriefNextBy')} value={nextStep.by} onChange={(by) => set({ by })} />
          <DateField
            label={t('debriefDecisionBy')}
            value={nextStep.decisionBy}
            onChange={(decisionBy) => set({ decisionBy })}
          />
        </div>
      </section>
    </>
  )
}
