import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'

/** Why an invitation may be in no calendar, and the way around it. */
export function NotInvited() {
  const t = useText()
  return (
    <Nudge kind="warn">
      <strong>{t('feedUnknownTitle')}</strong> {t('feedUnknown')}
    </Nudge>
  )
}
