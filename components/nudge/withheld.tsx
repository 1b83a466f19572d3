import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import { Nudge } from './nudge.tsx'

export interface WithheldProps {
  /** The names of the call sites of which the browser shows us nothing; without any, nothing is drawn. */
  names: readonly string[]
  /** Asks for them: in the tick of the click, so that the browser may ask the user. */
  onAllow: () => void
}

/** Says that the browser keeps us out of call sites, with a button that asks. */
export function Withheld({ names, onAllow }: WithheldProps) {
  const t = useText()
  if (names.length === 0) return null
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names)
  return (
    <Nudge
      kind="warn"
      actions={
        <Button compact onClick={onAllow}>
          {t('withheldAllow', list)}
        </Button>
      }
    >
      {t('withheld', list)}
    </Nudge>
  )
}
