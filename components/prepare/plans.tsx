import { useState } from 'preact/hooks'
import type { Improvement } from '../../lib/domain/debrief/review.ts'
import type { From } from '../../lib/domain/preparation/from.ts'
import { Button } from '../form/button.tsx'
import { dayOf } from '../home/item.ts'
import { useText } from '../text.ts'

export interface PlansProps {
  plans: readonly From<Improvement>[]
  /** The ids of those that were said aloud. */
  saidAloud: readonly string[]
  onSaid: (id: string) => void
}

/** If-then plans of earlier interviews, one at a time: they are said aloud. On paper all of them stand. */
export function Plans({ plans, saidAloud, onSaid }: PlansProps) {
  const t = useText()
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      plans.findIndex(({ value }) => !saidAloud.includes(value.id)),
    ),
  )
  const next = () => setAt((at + 1) % plans.length)
  return (
    <section class="card tint stack s3">
      <div class="row apart">
        <h2>{t('preparePlans')}</h2>
        <span class="hint num">{t('preparePlanOf', at + 1, plans.length)}</span>
      </div>
      {plans.map((plan, index) => (
        <Plan key={plan.value.id} plan={plan} hidden={index !== at} said={saidAloud.includes(plan.value.id)} />
      ))}
      <div class="row no-print">
        <Button
          grow
          onClick={() => {
            onSaid(plans[at]?.value.id ?? '')
            next()
          }}
        >
          {t('prepareSaid')}
        </Button>
        {plans.length > 1 && (
          <Button grow onClick={next}>
            {t('prepareNextPlan')}
          </Button>
        )}
      </div>
    </section>
  )
}

function Plan({ plan, hidden, said }: { plan: From<Improvement>; hidden: boolean; said: boolean }) {
  const t = useText()
  return (
    <div class={hidden ? 'plan only-print' : 'plan'}>
      <p class="large" dir="auto">
        <strong>{t('prepareIf')}</strong> {plan.value.when},
        <br />
        <strong>{t('prepareThen')}</strong> {plan.value.action}.
      </p>
      <p class="hint">
        {t('preparePlanFrom', plan.company || t('debriefTitle'), dayOf(plan.at, t))}
        {said && ` ${t('preparePlanSaid')}`}
      </p>
    </div>
  )
}
