import {
  type ConductKind,
  type Criterion,
  conductKinds,
  type FitRating,
  fitRatings,
  type NewsTopic,
  newsTopics,
  type Severity,
  severities,
} from '../../../lib/domain/debrief/review.ts'
import type { Text, TextKey } from '../../text.ts'
import { words } from '../options.ts'

export const criterionNames: Record<Criterion, TextKey> = {
  rapport: 'reviewRapport',
  frame: 'reviewFrame',
  listening: 'reviewListening',
  examples: 'reviewExamples',
  awareness: 'reviewAwareness',
  closing: 'reviewClosing',
}
export const ratingNames: Record<FitRating, TextKey> = {
  values: 'fitValues',
  role: 'fitRole',
  manager: 'fitManager',
  pay: 'fitPay',
  uncounted: 'fitUncounted',
}
const ratingShort: Record<FitRating, TextKey> = {
  values: 'fitValuesShort',
  role: 'fitRoleShort',
  manager: 'fitManagerShort',
  pay: 'fitPayShort',
  uncounted: 'fitUncountedShort',
}
const topicNames: Record<NewsTopic, TextKey> = {
  team: 'reviewTopicTeam',
  role: 'reviewTopicRole',
  process: 'reviewTopicProcess',
  pay: 'reviewTopicPay',
  culture: 'reviewTopicCulture',
  strategy: 'reviewTopicStrategy',
}
const severityNames: Record<Severity, TextKey> = {
  small: 'reviewSeveritySmall',
  middling: 'reviewSeverityMiddling',
  severe: 'reviewSeveritySevere',
}
const conductNames: Record<ConductKind, TextKey> = {
  late: 'reviewConductLate',
  contradiction: 'reviewConductContradiction',
  'off-limits': 'reviewConductOffLimits',
  disrespect: 'reviewConductDisrespect',
  other: 'reviewConductOther',
}

export const topicOptions = words(newsTopics, topicNames)
export const severityOptions = words(severities, severityNames)
export const conductOptions = words(conductKinds, conductNames)
export const ratingOptions = words(fitRatings, ratingShort)

const steps = [1, 2, 3, 4, 5] as const
const anchorKey = (stem: string, step: number) => `${stem}${step}` as TextKey

/** The five anchors of a criterion, from 1 to 5 (`debrief-form` section 2). */
export const criterionAnchors = (t: Text, criterion: Criterion): string[] =>
  steps.map((step) => t(anchorKey(criterionNames[criterion], step)))

/** The anchor of a score from 1 to 10, each of which spans two (`debrief-form` section 3). */
export const ratingAnchor = (t: Text, rating: FitRating, score: number): string =>
  t(anchorKey(ratingNames[rating], Math.ceil(score / 2)))
