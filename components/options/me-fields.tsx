import { useState } from 'preact/hooks'
import type { Settings } from '../../lib/domain/settings.ts'
import { isGmailAccount } from '../../lib/domain/thank-you/compose.ts'
import { type MailTarget, mailTargets } from '../../lib/domain/thank-you/style.ts'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Select } from '../form/select.tsx'
import { useText } from '../text.ts'
import { mailNames } from './names.ts'
import './me-fields.css'

type Me = Settings['me']

/** Name and phone: what a note is signed with. */
export function SignatureFields({ me, onChange }: { me: Me; onChange: (next: Me) => void }) {
  const t = useText()
  return (
    <div class="side-by-side">
      <Field label={t('optionsName')}>
        <Input value={me.name} autocomplete="name" onChange={(name) => onChange({ ...me, name })} />
      </Field>
      <Field label={t('optionsPhone')}>
        <Input value={me.phone} autocomplete="tel" onChange={(phone) => onChange({ ...me, phone })} />
      </Field>
    </div>
  )
}

/** The way in which notes go out. */
export function MailChoice({ value, onChange }: { value: MailTarget; onChange: (next: MailTarget) => void }) {
  const t = useText()
  const options = mailTargets.map((target) => ({ value: target, label: t(mailNames[target]) }))
  return (
    <Field label={t('optionsMail')}>
      <Select value={value} options={options} onChange={onChange} />
    </Field>
  )
}

/** Which of several Gmail accounts writes. */
export function GmailAccountField({ value, onChange }: { value: string; onChange: (account: string) => void }) {
  const t = useText()
  const [typing, setTyping] = useState(false)
  const wrong = value.trim() !== '' && !isGmailAccount(value.trim())
  return (
    <Field
      label={t('gmailAccountWhich')}
      hint={t('gmailAccountHint')}
      problem={wrong && !typing ? t('gmailAccountWrong') : undefined}
    >
      <Input
        value={value}
        autocomplete="off"
        onChange={onChange}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
      />
    </Field>
  )
}
