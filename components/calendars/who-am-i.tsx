import { useState } from 'preact/hooks'
import { type Identity, isMailAddress, linesOf } from '../../lib/domain/calendar/identity.ts'
import { Field } from '../form/field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { useText } from '../text.ts'

export interface WhoAmIProps {
  identity: Identity
  /** Addresses that the calendars told. */
  learned: readonly string[]
  onChange: (next: Identity) => void
}

/** The user's own addresses and names, so that they are not taken for somebody whom they meet. */
export function WhoAmI({ identity, learned, onChange }: WhoAmIProps) {
  const t = useText()
  const [addresses, setAddresses] = useState(identity.addresses.join('\n'))
  const [names, setNames] = useState(identity.names.join('\n'))
  const wrong = linesOf(addresses).filter((line) => !isMailAddress(line))
  return (
    <div class="card">
      <h3>{t('feedWho')}</h3>
      <p class="small soft">{t('feedWhoLead')}</p>
      {learned.length > 0 && (
        <p class="small">
          {t('feedLearned', new Intl.ListFormat(t.language, { type: 'conjunction' }).format(learned))}
        </p>
      )}
      <div class="side-by-side">
        <Field
          label={t('feedOwnAddresses')}
          hint={t('feedOneALine')}
          problem={wrong.length > 0 ? t('feedNotAddresses', wrong.join(', ')) : undefined}
        >
          <TextArea
            rows={2}
            value={addresses}
            onChange={(text) => {
              setAddresses(text)
              const own = linesOf(text.toLowerCase()).filter(isMailAddress)
              onChange({ ...identity, addresses: own.slice(0, 50) })
            }}
          />
        </Field>
        <Field label={t('feedOwnNames')} hint={t('feedOwnNamesHint')}>
          <TextArea
            rows={2}
            value={names}
            onChange={(text) => {
              setNames(text)
              onChange({ ...identity, names: linesOf(text).slice(0, 50) })
            }}
          />
        </Field>
      </div>
    </div>
  )
}
