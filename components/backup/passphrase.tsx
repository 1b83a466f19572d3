import { useEffect, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'

/** Shorter ones are guessed. */
const SHORTEST = 8

export interface PassphraseProps {
  isSet: boolean
  state: 'rest' | 'working' | 'failed'
  onSet: (passphrase: string) => void
  onRemove: () => void
}

/** Whether backups are sealed, and the way to say so. */
export function Passphrase({ isSet, state, onSet, onRemove }: PassphraseProps) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  // What was set needs its form no more.
  useEffect(() => setOpen(false), [isSet])
  return (
    <div class="stack s3 passphrase">
      <div class="stack s1">
        <h3>{t('backupPass')}</h3>
        <p class="small soft">{t(isSet ? 'backupPassSet' : 'backupPassNone')}</p>
      </div>
      <div class="row">
        <Button expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isSet ? 'backupPassChange' : 'backupPassChoose')}
        </Button>
        {isSet && <Button onClick={onRemove}>{t('backupPassRemove')}</Button>}
      </div>
      {isOpen && <NewPassphrase isWorking={state === 'working'} onSet={onSet} />}
      <div role="alert">{state === 'failed' && <p class="nudge bad">{t('backupPassFailed')}</p>}</div>
    </div>
  )
}

interface NewPassphraseProps {
  isWorking: boolean
  onSet: (passphrase: string) => void
}

function NewPassphrase({ isWorking, onSet }: NewPassphraseProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = typed.length < SHORTEST
  const differs = typed !== again
  return (
    <form
      class="card stack s3"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isShort && !differs && !isWorking) onSet(typed)
      }}
    >
      <Field
        label={t('backupPassNew')}
        hint={t('backupPassHint')}
        problem={isTried && isShort ? t('backupPassShort') : undefined}
      >
        <Input type="password" autocomplete="new-password" value={typed} onChange={setTyped} />
      </Field>
      <Field label={t('backupPassAgain')} problem={isTried && differs ? t('backupPassDiffers') : undefined}>
        <Input type="password" autocomplete="new-password" value={again} onChange={setAgain} />
      </Field>
      <p class="hint" role="status">
        {t(isWorking ? 'backupPassWorking' : 'backupPassOld')}
      </p>
      <Button class="start" kind="primary" type="submit" busy={isWorking}>
        {t('backupPassUse')}
      </Button>
    </form>
  )
}
