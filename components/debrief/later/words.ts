import {
  type ConductKind,
  type Criterion,
  conductKinds,
  type FitRating,
  fitRatings,
  type NewsTopic,
  newsTopics,
  type Review,
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

/** Pay and conditions, in the order in which they are asked. */
export const termLabels = {
  gave: 'reviewTermsGave',
  heard: 'reviewTermsHeard',
  notice: 'reviewTermsNotice',
  start: 'reviewTermsStart',
  place: 'reviewTermsPlace',
} as const satisfies Record<keyof Review['terms'], TextKey>

export const topicOptions = words(newsTopics, topicNames)
export const severityOptions = words(severities, severityNames)
export const conductOptions = words(conductKinds, conductNames)
export const ratingOptions = words(fitRatings, ratingShort)

/** From 1 to 5 (`debrief-form` section 2). */
const criterionAnchorKeys: Record<Criterion, readonly TextKey[]> = {
  rapport: ['reviewRapport1', 'reviewRapport2', 'reviewRapport3', 'reviewRapport4', 'reviewRapport5'],
  frame: ['reviewFrame1', 'reviewFrame2', 'reviewFrame3', 'reviewFrame4', 'reviewFrame5'],
  listening: ['reviewListening1', 'reviewListening2', 'reviewListening3', 'reviewListening4', 'reviewListening5'],
  examples: ['reviewExamples1', 'reviewExamples2', 'reviewExamples3', 'reviewExamples4', 'reviewExamples5'],
  awareness: ['reviewAwareness1', 'reviewAwareness2', 'reviewAwareness3', 'reviewAwareness4', 'reviewAwareness5'],
  closing: ['reviewClosing1', 'reviewClosing2', 'reviewClosing3', 'reviewClosing4', 'reviewClosing5'],
}
/** Each spans two steps of ten (`debrief-form` section 3). */
const ratingAnchorKeys: Record<FitRating, readonly TextKey[]> = {
  values: ['fitValues1', 'fitValues2', 'fitValues3', 'fitValues4', 'fitValues5'],
  role: ['fitRole1', 'fitRole2', 'fitRole3', 'fitRole4', 'fitRole5'],
  manager: ['fitManager1', 'fitManager2', 'fitManager3', 'fitManager4', 'fitManager5'],
  pay: ['fitPay1', 'fitPay2', 'fitPay3', 'fitPay4', 'fitPay5'],
  uncounted: ['fitUncounted1', 'fitUncounted2', 'fitUncounted3', 'fitUncounted4', 'fitUncounted5'],
}

export const criterionAnchors = (t: Text, criterion: Criterion): string[] =>
  criterionAnchorKeys[criterion].map((key) => t(key))

/** The anchor of a score from 1 to 10. */
export function ratingAnchor(t: Text, rating: FitRating, score: number): string {
  const key = ratingAnchorKeys[rating][Math.ceil(score / 2) - 1]
  return key ? t(key) : ''
}
