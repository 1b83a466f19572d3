import { rules } from '../../lib/domain/calendar/classify/rules.ts'
import { CORRECTED } from '../../lib/domain/calendar/correction.ts'
import type { Reason } from '../../lib/domain/calendar/understanding.ts'
import type { Text } from '../text.ts'

/** A rule's sentence, with the words that it saw; null for a rule of another version. */
export function reasonText({ rule, seen, weight }: Reason, t: Text): string | null {
  if (rule === CORRECTED) return t(weight > 0 ? 'whyYouSaidYes' : 'whyYouSaidNo')
  const known = Object.entries(rules).find(([id]) => id === rule)?.[1]
  return known ? t(known.text, seen) : null
}
