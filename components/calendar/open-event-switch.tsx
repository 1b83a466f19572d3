import { Switch } from '../form/switch.tsx'
import { useText } from '../text.ts'

export interface OpenEventSwitchProps {
  on: boolean
  /** Called in the tick of the press: the browser asks the user for the pages. */
  onChange: (on: boolean) => void
}

/** Whether an event that is open in Google Calendar or Outlook may be read when the user asks for it. */
export function OpenEventSwitch({ on, onChange }: OpenEventSwitchProps) {
  const t = useText()
  return (
    <div class="card switches">
      <Switch label={t('openEventSwitch')} hint={t('openEventSwitchHint')} checked={on} onChange={onChange} />
    </div>
  )
}
