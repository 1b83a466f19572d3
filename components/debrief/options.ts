import {
  type Feel,
  feels,
  formats,
  type HiringPart,
  hiringParts,
  type Landing,
  landings,
  type QuestionKind,
  questionKinds,
} from '../../lib/domain/debrief/debrief.ts'
import type { Option } from '../form/option.ts'
import type { Text, TextKey } from '../text.ts'

const feelKeys: Record<Feel, TextKey> = {
  good: 'debriefFeelGood',
  mixed: 'debriefFeelMixed',
  flat: 'debriefFeelFlat',
  rough: 'debriefFeelRough',
  odd: 'debriefFeelOdd',
}
const landingKeys: Record<Landing, TextKey> = {
  weak: 'debriefLandedWeak',
  fair: 'debriefLandedFair',
  strong: 'debriefLandedStrong',
}
const kindKeys: Record<QuestionKind, TextKey> = {
  example: 'debriefKindExample',
  'what-if': 'debriefKindWhatIf',
  'know-how': 'debriefKindKnowHow',
  motive: 'debriefKindMotive',
  background: 'debriefKindBackground',
  other: 'debriefKindOther',
}
const partKeys: Record<HiringPart, TextKey> = {
  decides: 'debriefPartDecides',
  manager: 'debriefPartManager',
  peer: 'debriefPartPeer',
  recruiter: 'debriefPartRecruiter',
  executive: 'debriefPartExecutive',
  other: 'debriefPartOther',
}
const formatKeys = {
  video: 'debriefFormatVideo',
  phone: 'debriefFormatPhone',
  'on-site': 'debriefFormatOnSite',
} as const

/** The words of a list of answers, in the list's own order. */
export const words =
  <V extends string>(values: readonly V[], keys: Record<V, TextKey>) =>
  (t: Text): Option<V>[] =>
    values.map((value) => ({ value, label: t(keys[value]) }))

export const feelOptions = words(feels, feelKeys)
export const landingOptions = words(landings, landingKeys)
export const kindOptions = words(questionKinds, kindKeys)
export const partOptions = words(hiringParts, partKeys)
export const formatOptions = words(formats, formatKeys)

export const wordOf = <V extends string>(options: readonly Option<V>[], value: V | ''): string =>
  options.find((option) => option.value === value)?.label ?? ''
