import { whenOf } from '../../../components/calendar/when.ts'
import type { Text } from '../../../components/text.ts'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'

/** What was kept, in a line. */
export function keptText(kept: readonly KeptEvent[], now: number, t: Text): string {
  const [first, second] = kept
  if (!first || second) return t.plural('addKeptSome', kept.length)
  const { event, understanding } = first
  const name = understanding.company?.value || event.title || t('eventNoTitle')
  return t('addKept', `${name}, ${whenOf(event, now, t)}`)
}
