import { GmailAccountField } from '../options/me-fields.tsx'
import { useText } from '../text.ts'
import { Folded } from './folded.tsx'

export interface GmailAccountProps {
  value: string
  onChange: (account: string) => void
}

/** Folded, as most people have one account. */
export function GmailAccount({ value, onChange }: GmailAccountProps) {
  const t = useText()
  return (
    <Folded name={t('gmailAccount')} state={value.trim() === '' ? t('gmailAccountFirst') : value}>
      <GmailAccountField value={value} onChange={onChange} />
    </Folded>
  )
}
