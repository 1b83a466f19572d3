import type { LightSum, RedReason } from '../../../lib/domain/debrief/traffic-light.ts'
import { trafficLight } from '../../../lib/domain/debrief/traffic-light.ts'
import { Check } from '../../form/check.tsx'
import { Field } from '../../form/field.tsx'
import { TextArea } from '../../form/text-area.tsx'
import { Light, Lights } from '../../light/light.tsx'
import { type Text, useText } from '../../text.ts'
import { BesideLight } from './beside-light.tsx'
import { editFit, type LaterRoad } from './later-road.ts'
import { FindOut, Turns } from './turns.tsx'
import { ratingNames } from './words.ts'

/** The traffic light as suggested, with its sum, and as the user says. Fit stays apart from how well it went. */
export function LightStep(road: LaterRoad) {
  const { debrief, edit, seeks } = road
  const t = useText()
  const { fit } = debrief
  const wouldChange = fit.wouldChange.trim()
  const sum = trafficLight(debrief, seeks.weights)
  const differs = fit.light !== '' && sum.light !== null && fit.light !== sum.light
  const known = [...new Set([...seeks.dealbreakers, ...fit.dealbreakers])]
  return (
    <>
      {known.length > 0 && (
        <fieldset>
          <legend class="label">{t('fitDealbreakers')}</legend>
          {known.map((text) => (
            <Check
              key={text}
              checked={fit.dealbreakers.includes(text)}
              onChange={(met) =>
                editFit(edit, ({ dealbreakers }) => ({
                  dealbreakers: met ? [...dealbreakers, text] : dealbreakers.filter((one) => one !== text),
                }))
              }
            >
              <span dir="auto">{text}</span>
            </Check>
          ))}
        </fieldset>
      )}
      <section class="card stack s3">
        {sum.light === null ? (
          <p class="soft">{t('fitLightNone')}</p>
        ) : (
          <>
            <div class="stack s2">
              <p class="hint">{t('fitLightSuggested')}</p>
              <Light light={sum.light} big />
            </div>
            <Sum sum={sum} t={t} />
            {sum.redReasons.map((reason) => (
              <p key={JSON.stringify(reason)} class="small">
                {redWords(reason, t)}
              </p>
            ))}
          </>
        )}
        <p class="small soft">{t('fitLightAboutJob')}</p>
      </section>
      <Lights label={t('fitLightYours')} value={fit.light} onChange={(light) => editFit(edit, () => ({ light }))} />
      {differs && (
        <Field label={t('fitLightWhy')}>
          <TextArea value={fit.lightWhy} onChange={(lightWhy) => editFit(edit, () => ({ lightWhy }))} />
        </Field>
      )}
      <Turns turns={sum.turns} road={road} />
      <Field label={t('fitWouldChange')}>
        <TextArea value={fit.wouldChange} onChange={(wouldChange) => editFit(edit, () => ({ wouldChange }))} />
      </Field>
      {wouldChange && <FindOut words={wouldChange} road={road} />}
      <BesideLight debrief={debrief} />
    </>
  )
}

function Sum({ sum, t }: { sum: LightSum; t: Text }) {
  const one = new Intl.NumberFormat(t.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const { needs } = sum
  const rows = [
    [t('fitSumMean'), sum.mean === null ? t('fitSumNone') : one.format(sum.mean), one.format(needs.mean)],
    [t('fitSumLowest'), sum.lowest === null ? t('fitSumNone') : sum.lowest, t('fitSumAbove', needs.above)],
    [t('fitSumEvidence'), t('fitSumOfFive', sum.withEvidence), needs.withEvidence],
    [t('fitSumSevere'), sum.severe === 0 ? t('fitSumNone') : sum.severe, t('fitSumNone')],
  ]
  return (
    <table class="sum">
      <thead>
        <tr>
          <th scope="col">{t('fitSumMeasure')}</th>
          <th scope="col">{t('fitSumYours')}</th>
          <th scope="col">{t('fitSumNeeds')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, yours, need]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="num">{yours}</td>
            <td class="num need">{need}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function redWords(reason: RedReason, t: Text): string {
  if (reason.kind === 'dealbreaker') return t('fitRedDealbreaker', reason.text)
  if (reason.kind === 'must') return t('fitRedMust', t(ratingNames[reason.rating]), reason.score)
  return t('fitRedMean')
}
