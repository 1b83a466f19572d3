import { CORRECTED } from '../../lib/domain/interview/correction.ts'
import type { Reason } from '../../lib/domain/interview/understanding.ts'
import type { Text, TextKey } from '../text.ts'

/** A rule's sentence, with the words that it saw. */
export function reasonText({ rule, seen, weight }: Reason, t: Text): string {
  if (rule === CORRECTED) return t(weight > 0 ? 'whyYouSaidYes' : 'whyYouSaidNo')
  const key = `whyRule${rule.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}` as TextKey
  return t(key, seen)
}
