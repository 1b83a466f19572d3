import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'

/** What a composer on the web leaves in the browser. Said until it was read, and not again. */
export function HistoryNote({ onTold }: { onTold: () => void }) {
  const t = useText()
  return (
    <Nudge
      actions={
        <Button compact onClick={onTold}>
          {t('thankYouHistoryTold')}
        </Button>
      }
    >
      {t('thankYouHistory')}
    </Nudge>
  )
}
