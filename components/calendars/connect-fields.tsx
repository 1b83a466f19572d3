import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Select } from '../form/select.tsx'
import { useText } from '../text.ts'
import type { Wanted } from './connect.ts'

type AddressWanted = Extract<Wanted, { kind: 'ics-url' }>
type AccountWanted = Extract<Wanted, { kind: 'caldav' }>

interface Fields<W extends Wanted> {
  value: W
  problem: string | undefined
  onChange: (next: W) => void
}

export function AddressFields({ value, problem, onChange }: Fields<AddressWanted>) {
  const t = useText()
  return (
    <Field label={t('feedAddress')} hint={t('feedAddressHint')} problem={problem}>
      <Input
        type="url"
        autocomplete="off"
        value={value.address}
        onChange={(address) => onChange({ ...value, address })}
      />
    </Field>
  )
}

const servers = {
  'https://caldav.icloud.com': 'iCloud',
  'https://caldav.fastmail.com': 'Fastmail',
  'https://dav.mailbox.org': 'mailbox.org',
} as const

const OTHER = 'other'

export function AccountFields({ value, problem, onChange }: Fields<AccountWanted>) {
  const t = useText()
  const known = value.address in servers
  const options = [
    ...Object.entries(servers).map(([address, label]) => ({ value: address, label })),
    { value: OTHER, label: t('feedServerOther') },
  ]
  return (
    <>
      <Field label={t('feedServer')}>
        <Select
          value={known ? value.address : OTHER}
          options={options}
          onChange={(address) => onChange({ ...value, address: address === OTHER ? '' : address })}
        />
      </Field>
      {!known && (
        <Field label={t('feedServerAddress')} hint={t('feedServerHint')}>
          <Input
            type="url"
            autocomplete="off"
            value={value.address}
            onChange={(address) => onChange({ ...value, address })}
          />
        </Field>
      )}
      <div class="side-by-side">
        <Field label={t('feedUser')}>
          <Input autocomplete="off" value={value.user} onChange={(user) => onChange({ ...value, user })} />
        </Field>
        <Field label={t('feedPassword')} problem={problem}>
          <Input
            type="password"
            autocomplete="off"
            value={value.password}
            onChange={(password) => onChange({ ...value, password })}
          />
        </Field>
      </div>
      <p class="hint">{t('feedPasswordHint')}</p>
    </>
  )
}
