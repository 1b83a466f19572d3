import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import { sameCompany } from '../../lib/domain/company/same-company.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { DateField } from '../form/date-field.tsx'
import { Field } from '../form/field.tsx'
import { Segment } from '../form/segment.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { Edit } from './edit.ts'
import { dayOf } from './local-time.ts'
import { PromiseList } from './promise-list.tsx'
import { Suggestions } from './suggestions.tsx'
import type { CalendarHints } from './which-interview.tsx'

export interface PromisesStepProps {
  debrief: Debrief
  edit: Edit
  newId: () => string
  calendar: Pick<CalendarHints, 'coming'>
  companyDecisions: readonly CompanyDecision[]
  offerUndo: OfferUndo
}

export function PromisesStep({ debrief, edit, newId, calendar, companyDecisions, offerUndo }: PromisesStepProps) {
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
        <Coming {...{ debrief, companyDecisions }} coming={calendar.coming} onTake={set} />
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

interface ComingProps {
  debrief: Debrief
  companyDecisions: readonly CompanyDecision[]
  coming: CalendarHints['coming']
  onTake: (step: Pick<Debrief['nextStep'], 'text' | 'by'>) => void
}

/** The next interview with this company, where the calendar has it already: it is a press away from being the next step. */
function Coming({ debrief, companyDecisions, coming, onTake }: ComingProps) {
  const { company, startedAt, nextStep } = debrief
  const t = useText()
  const next = coming.find(
    (meeting) => meeting.start > startedAt && sameCompany(meeting.company, company, companyDecisions),
  )
  if (!next || nextStep.text.trim() || nextStep.by) return null
  const day = new Intl.DateTimeFormat(t.language, { weekday: 'short', day: 'numeric', month: 'long' }).format(
    next.start,
  )
  return (
    <Suggestions
      lead={t('debriefComing')}
      items={[`${next.title}, ${day}`]}
      onTake={() => onTake({ text: next.title, by: dayOf(next.start) })}
    />
  )
}
