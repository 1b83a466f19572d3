import { criteria, fitRatings } from '../../../lib/domain/debrief/review.ts'
import type { Tier } from '../../../lib/domain/debrief/tiers.ts'
import { lightWord } from '../../light/light.tsx'
import type { Text } from '../../text.ts'
import type { RoadStep } from '../steps.tsx'
import { CaptureStep } from './capture-step.tsx'
import { CriteriaStep } from './criteria-step.tsx'
import { RatingsStep, SeeksStep } from './fit-steps.tsx'
import { JournalStep, MorningStep, OthersStep, OutcomeStep } from './last-steps.tsx'
import type { LaterRoad } from './later-road.ts'
import { ConcernsStep, ConductStep, NewsStep, TermsStep } from './learned-step.tsx'
import { LightStep } from './light-step.tsx'
import { type LaterStepId, laterMark, plansOf, ratedCount, scored } from './marks.ts'
import { OwnQuestionsStep, UnsaidStep } from './own-questions-step.tsx'
import { PlansStep } from './plans-step.tsx'
import { GoalsStep, PreparationStep } from './preparation-step.tsx'
import { SummaryStep } from './summary-step.tsx'
import { WellStep } from './well-step.tsx'
import './later.css'

/** The steps of a later tier, in the order of `debrief-form`. `now`: ms since 1970. */
export function laterSteps(tier: Exclude<Tier, 'now'>, road: LaterRoad, now: number, t: Text): RoadStep[] {
  const { review, fit, outcome } = road.debrief
  const step = (id: LaterStepId, title: string, got: string, inside: RoadStep['inside']): RoadStep => ({
    id,
    title,
    got,
    mark: laterMark(id, road.debrief),
    inside,
  })
  const told = (texts: readonly string[]) => texts.filter((text) => text.trim()).join(', ')
  const texts = (entries: readonly { text: string }[]) => told(entries.map(({ text }) => text))
  const plans = plansOf(road.debrief)
  switch (tier) {
    case 'capture':
      return [step('capture', t('captureTitle'), '', () => <CaptureStep {...road} />)]
    case 'summary':
      return [step('summary', t('summaryTitle'), '', () => <SummaryStep {...road} />)]
    case 'today':
      return [
        step('well', t('reviewWellTitle'), told(review.wentWell), () => <WellStep {...road} />),
        step(
          'criteria',
          t('reviewCriteriaTitle'),
          t('reviewCriteriaGot', scored(road.debrief), criteria.length),
          () => <CriteriaStep {...road} />,
        ),
        step('plans', t('reviewPlansTitle'), plans > 0 ? t.plural('reviewPlansGot', plans) : '', () => (
          <PlansStep {...road} />
        )),
        step('own', t('reviewOwnTitle'), texts(review.ownQuestions), () => <OwnQuestionsStep {...road} />),
        step('unsaid', t('reviewUnsaidTitle'), told(review.unsaid), () => <UnsaidStep {...road} />),
        step('preparation', t('reviewPrepTitle'), told(review.preparation.gaps), () => <PreparationStep {...road} />),
        step('goals', t('reviewGoalsTitle'), texts(review.goals), () => <GoalsStep {...road} />),
        step('news', t('reviewNewsTitle'), texts(review.news), () => <NewsStep {...road} />),
        step('concerns', t('reviewConcernsTitle'), texts(review.concerns), () => <ConcernsStep {...road} />),
        step('terms', t('reviewTermsTitle'), review.terms.heard, () => <TermsStep {...road} />),
        step('conduct', t('reviewConductTitle'), texts(review.conduct), () => <ConductStep {...road} />),
      ]
    case 'tonight':
      return [
        step('seeks', t('fitSeeksTitle'), fit.wishes, () => <SeeksStep {...road} />),
        step('ratings', t('fitRatingsTitle'), t('fitRatingsGot', ratedCount(road.debrief), fitRatings.length), () => (
          <RatingsStep {...road} />
        )),
        step('light', t('fitLightTitle'), fit.light === '' ? '' : t(lightWord(fit.light)), () => (
          <LightStep {...road} />
        )),
        step('others', t('fitOthersTitle'), told(fit.otherRoles), () => <OthersStep {...road} />),
        step(
          'journal',
          t('fitJournalTitle'),
          fit.journal && fit.journalPrivate ? t('fitJournalPrivateShort') : '',
          () => <JournalStep {...road} />,
        ),
      ]
    case 'morning':
      return [
        step('morning', t('morningTitle'), '', () => <MorningStep {...road} now={now} />),
        step('outcome', t('outcomeTitle'), outcome.feedback, () => <OutcomeStep {...road} now={now} />),
      ]
  }
}
