import { Icon } from '../icon/icon.tsx'
import { GmailAccountField } from '../options/me-fields.tsx'
import { useText } from '../text.ts'

export interface GmailAccountProps {
  value: string
  onChange: (account: string) => void
}

/** Folded, as most people have one account. */
export function GmailAccount({ value, onChange }: GmailAccountProps) {
  const t = useText()
  return (
    <details class="style-choice">
      <summary>
        <span>
          {t('gmailAccount')}
          <bdi class="hint">{value.trim() === '' ? t('gmailAccountFirst') : value}</bdi>
        </span>
        <span class="turn">
          <Icon name="down" small />
        </span>
      </summary>
      <div class="choices">
        <GmailAccountField value={value} onChange={onChange} />
      </div>
    </details>
  )
}
