import type { Improvement } from '../../../lib/domain/debrief/review.ts'
import { criteria, isPlan, newImprovement } from '../../../lib/domain/debrief/review.ts'
import { type Starter, starters, vagueness } from '../../../lib/domain/debrief/vagueness.ts'
import { Button } from '../../form/button.tsx'
import { Field } from '../../form/field.tsx'
import { EntryList } from '../../form/reorder/entry-list.tsx'
import { Select } from '../../form/select.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { Icon } from '../../icon/icon.tsx'
import { type TextKey, useText } from '../../text.ts'
import { editReview, type LaterRoad } from './later-road.ts'
import { criterionNames } from './words.ts'

const starterWords: Record<Starter, { name: TextKey; begin: TextKey }> = {
  start: { name: 'reviewStarterStart', begin: 'reviewStarterStartBegin' },
  stop: { name: 'reviewStarterStop', begin: 'reviewStarterStopBegin' },
  story: { name: 'reviewStarterStory', begin: 'reviewStarterStoryBegin' },
}

/** Of five: a criterion at this or below is offered as a plan. */
const LOW = 2

/** Improvements as if-then plans, each linked to the question that it came from. */
export function PlansStep({ debrief, edit, newId, offerUndo }: LaterRoad) {
  const t = useText()
  const asked = debrief.questions.filter(({ text }) => text.trim() !== '')
  const weak = asked.filter(
    ({ id, landed }) => landed === 'weak' && !debrief.review.improvements.some(({ questionId }) => questionId === id),
  )
  const low = criteria
    .map((criterion) => ({ name: t(criterionNames[criterion]), score: debrief.review.assessments[criterion].score }))
    .filter(({ score }) => score !== null && score <= LOW)
    // What was made of one begins with its name.
    .filter(({ name }) => !debrief.review.improvements.some(({ text }) => text.startsWith(name)))
  const add = (of: Partial<Improvement>) =>
    editReview(edit, ({ improvements }) => ({ improvements: [...improvements, { ...newImprovement(newId()), ...of }] }))
  return (
    <>
      <p class="soft">{t('reviewPlansLead')}</p>
      {weak.map(({ id, text }) => (
        <div key={id} class="card flat stack s2">
          <p class="hint">{t('reviewPlansWeak')}</p>
          <p class="said" dir="auto">
            {text}
          </p>
          <div>
            <Button compact onClick={() => add({ questionId: id })}>
              {t('reviewPlansMake')}
            </Button>
          </div>
        </div>
      ))}
      <EntryList
        label={t('reviewPlansTitle')}
        entries={debrief.review.improvements}
        change={(next) => editReview(edit, ({ improvements }) => ({ improvements: next(improvements) }))}
        blank={newImprovement}
        newId={newId}
        entry={t('reviewPlansEntry')}
        placeholder={t('reviewPlansFirst')}
        removed={t('reviewRemoved')}
        offerUndo={offerUndo}
        more={(plan, put) => (
          <>
            <Field label={t('reviewPlansWhen')}>
              <TextArea value={plan.when} onChange={(when) => put({ ...plan, when })} />
            </Field>
            <Field label={t('reviewPlansAction')}>
              <TextArea value={plan.action} onChange={(action) => put({ ...plan, action })} />
            </Field>
            <Objection plan={plan} put={put} />
            {asked.length > 0 && (
              <Field label={t('reviewPlansQuestion')}>
                <Select
                  value={plan.questionId}
                  options={[
                    { value: '', label: t('reviewPlansNoQuestion') },
                    ...asked.map(({ id, text }) => ({ value: id, label: text })),
                  ]}
                  onChange={(questionId) => put({ ...plan, questionId })}
                />
              </Field>
            )}
          </>
        )}
      />
      {low.map(({ name, score }) => (
        <div key={name} class="card flat row apart">
          <p class="grow">{t('reviewPlansLow', name, score ?? 0)}</p>
          <Button compact label={`${t('reviewPlansMake')}: ${name}`} onClick={() => add({ text: `${name}: ` })}>
            {t('reviewPlansMake')}
          </Button>
        </div>
      ))}
    </>
  )
}

/** What keeps the plan from being practised, with three ways to begin. It explains itself and never stands in the way. */
function Objection({ plan, put }: { plan: Improvement; put: (next: Improvement) => void }) {
  const t = useText()
  const found = vagueness(plan)
  if (!found) {
    return isPlan(plan) ? (
      <p class="row small soft">
        <Icon name="tick" small />
        <span>{t('reviewPlansClear')}</span>
      </p>
    ) : null
  }
  return (
    <div class="nudge warn" role="status">
      <p>
        {found.noAction && <strong>{t('reviewPlansSee')} </strong>}
        {found.stock && t('reviewPlansStock', found.stock)} {found.noTrigger && t('reviewPlansTrigger')}
      </p>
      {found.noAction && (
        <div class="chips tight">
          {starters.map((starter) => (
            <button
              key={starter}
              type="button"
              class="chip"
              onClick={() => put({ ...plan, action: t(starterWords[starter].begin) })}
            >
              {t(starterWords[starter].name)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
