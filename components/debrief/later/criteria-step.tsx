import { useRef, useState } from 'preact/hooks'
import { examplesScore } from '../../../lib/domain/debrief/apart.ts'
import { type Assessment, type Criterion, criteria } from '../../../lib/domain/debrief/review.ts'
import { Anchors } from '../../form/anchors.tsx'
import { Button } from '../../form/button.tsx'
import { Field } from '../../form/field.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { Icon } from '../../icon/icon.tsx'
import { useText } from '../../text.ts'
import { editReview, type LaterRoad } from './later-road.ts'
import { criterionAnchors, criterionNames } from './words.ts'

/** Guide A's six criteria, each one press; a typed number goes on to the next. */
export function CriteriaStep({ debrief, edit }: LaterRoad) {
  const t = useText()
  const list = useRef<HTMLUListElement>(null)
  const examples = examplesScore(debrief)
  const set = (criterion: Criterion, patch: Partial<Assessment>) =>
    editReview(edit, (now) => ({
      assessments: { ...now.assessments, [criterion]: { ...now.assessments[criterion], ...patch } },
    }))
  const goOn = (scale: HTMLElement) => {
    const scales = [...(list.current?.querySelectorAll<HTMLElement>('.anchors') ?? [])]
    const next = scales[scales.indexOf(scale) + 1] ?? scale
    next.querySelector<HTMLElement>('input:checked')?.focus()
    if (!next.contains(document.activeElement)) next.querySelector<HTMLElement>('input')?.focus()
  }
  return (
    <>
      <p class="soft">{t('reviewCriteriaLead')}</p>
      <ul class="stack s5" ref={list}>
        {criteria.map((criterion) => {
          const { score, why } = debrief.review.assessments[criterion]
          return (
            <li key={criterion} class="stack s1">
              {criterion === 'examples' && examples && score === null && (
                <div class="row">
                  <p class="small soft grow">{t.plural('reviewExamplesSum', examples.count, examples.score)}</p>
                  <Button compact onClick={() => set('examples', { score: examples.score })}>
                    {t('reviewExamplesTake', examples.score)}
                  </Button>
                </div>
              )}
              <Anchors
                label={t(criterionNames[criterion])}
                value={score}
                anchors={criterionAnchors(t, criterion)}
                onChange={(next) => set(criterion, { score: next })}
                onTyped={goOn}
              />
              <Reason
                name={t(criterionNames[criterion])}
                asked={score !== null}
                why={why}
                onChange={(next) => set(criterion, { why: next })}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface ReasonProps {
  name: string
  /** There is a number to say it of. */
  asked: boolean
  why: string
  onChange: (next: string) => void
}

/** What makes the user say so: behind a press, so that six numbers are six presses. */
function Reason({ name, asked, why, onChange }: ReasonProps) {
  const t = useText()
  const [open, setOpen] = useState(why !== '')
  const field = useRef<HTMLTextAreaElement>(null)
  if (open)
    return (
      <Field label={t('reviewCriteriaWhy')}>
        <TextArea value={why} onChange={onChange} entryRef={field} />
      </Field>
    )
  if (!asked) return null
  return (
    <Button
      kind="quiet"
      compact
      class="start"
      label={`${t('reviewCriteriaWhy')} ${name}`}
      onClick={() => {
        setOpen(true)
        requestAnimationFrame(() => field.current?.focus())
      }}
    >
      <Icon name="plus" small />
      {t('reviewCriteriaWhy')}
    </Button>
  )
}
