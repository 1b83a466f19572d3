import { useEffect, useRef, useState } from 'preact/hooks'
import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

export interface RecipientProps {
  person: DebriefPerson
  /** The address as it stands cannot be written to. */
  bad: boolean
  onEmail: (address: string) => void
}

/** Who gets the note, and where; an address that is not known is asked for. */
export function Recipient({ person, bad, onEmail }: RecipientProps) {
  const t = useText()
  // Stays open while one types, although there is an address from the first key on.
  const [asking, setAsking] = useState(person.email === '')
  const field = useRef<HTMLInputElement>(null)
  const toField = useRef(false)
  useEffect(() => {
    if (asking && toField.current) field.current?.focus()
    toField.current = false
  }, [asking])
  const change = () => {
    toField.current = true
    setAsking(true)
  }
  const [typing, setTyping] = useState(false)
  const wrong = bad && person.email !== ''
  if (asking || typing || wrong)
    return (
      <div class="stack s2">
        <bdi>{person.name}</bdi>
        <Field
          label={t('thankYouAddress')}
          hint={person.email === '' && t('thankYouAddressHint')}
          problem={wrong && !typing ? t('thankYouAddressBad') : undefined}
        >
          <Input
            type="email"
            entryRef={field}
            autocomplete="off"
            value={person.email}
            onChange={onEmail}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
          />
        </Field>
      </div>
    )
  return (
    <>
      <div class="row one apart">
        <bdi class="grow">{person.name}</bdi>
        <Button kind="quiet" only compact label={t('thankYouAddressChange')} onClick={change}>
          <Icon name="pen" small />
        </Button>
      </div>
      <bdi class="hint">{person.email}</bdi>
    </>
  )
}
