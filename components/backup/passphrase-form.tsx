import { useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'

export interface PassphraseFormProps {
  isWorking: boolean
  /** The last one did not open it. */
  isWrong: boolean
  onPassphrase: (passphrase: string) => void
}

/** Asks for the passphrase of a sealed backup. */
export function PassphraseForm({ isWorking, isWrong, onPassphrase }: PassphraseFormProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  return (
    <form
      class="stack s3"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed && !isWorking) onPassphrase(typed)
      }}
    >
      <Field
        label={t('backupPass')}
        hint={t('backupPassWorking')}
        problem={isWrong && !isWorking ? t('backupPassWrong') : undefined}
      >
        <Input type="password" autocomplete="off" value={typed} onChange={setTyped} />
      </Field>
      <Button class="start" type="submit" busy={isWorking} disabled={typed === ''}>
        {t('backupOpen')}
      </Button>
    </form>
  )
}
