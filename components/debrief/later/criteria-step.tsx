import { useState } from 'preact/hooks'
import { examplesScore } from '../../../lib/domain/debrief/apart.ts'
import { type Assessment, type Criterion, criteria } from '../../../lib/domain/debrief/review.ts'
import { Anchors, Dots } from '../../form/anchors.tsx'
import { Button } from '../../form/button.tsx'
import { Field } from '../../form/field.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { useText } from '../../text.ts'
import { FoldedList } from './folded-list.tsx'
import { editReview, type LaterRoad } from './later-road.ts'
import { criterionAnchors, criterionNames } from './words.ts'

/** Guide A's six criteria; one is open, the others are a line each. */
export function CriteriaStep({ debrief, edit }: LaterRoad) {
  const t = useText()
  const { assessments } = debrief.review
  const [open, setOpen] = useState<Criterion | null>(
    () => criteria.find((criterion) => assessments[criterion].score === null) ?? null,
  )
  const set = (criterion: Criterion, patch: Partial<Assessment>) =>
    editReview(edit, (now) => ({
      assessments: { ...now.assessments, [criterion]: { ...now.assessments[criterion], ...patch } },
    }))
  const examples = examplesScore(debrief)
  return (
    <>
      <p class="soft">{t('reviewCriteriaLead')}</p>
      <FoldedList
        items={criteria}
        open={open}
        onOpen={setOpen}
        name={(criterion) => t(criterionNames[criterion])}
        folded={(criterion) => {
          const { score } = assessments[criterion]
          const hint = criterion === 'examples' && examples ? t.plural('reviewFromAnswers', examples.count) : ''
          return score === null
            ? { hint, end: <span class="hint">{t('reviewNotYet')}</span> }
            : {
                hint: criterionAnchors(t, criterion)[score - 1] ?? '',
                end: (
                  <>
                    <Dots value={score} />
                    <span class="num label">{score}</span>
                  </>
                ),
              }
        }}
        inside={(criterion) => (
          <>
            {criterion === 'examples' && examples && assessments.examples.score === null && (
              <div class="row">
                <p class="small soft grow">{t.plural('reviewExamplesSum', examples.count, examples.score)}</p>
                <Button compact onClick={() => set('examples', { score: examples.score })}>
                  {t('reviewExamplesTake', examples.score)}
                </Button>
              </div>
            )}
            <Anchors
              label={t(criterionNames[criterion])}
              value={assessments[criterion].score}
              anchors={criterionAnchors(t, criterion)}
              onChange={(score) => set(criterion, { score })}
            />
            <Field label={t('reviewCriteriaWhy')}>
              <TextArea value={assessments[criterion].why} onChange={(why) => set(criterion, { why })} />
            </Field>
          </>
        )}
      />
    </>
  )
}
