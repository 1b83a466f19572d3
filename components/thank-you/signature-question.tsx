import { useState } from 'preact/hooks'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'
import '../nudge/nudge.css'

/** Asks who signs, once, where nobody has said so yet. It stays while one types. */
export function SignatureQuestion({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = useText()
  const [missing] = useState(name === '')
  if (!missing) return null
  return (
    <div class="nudge">
      <Field label={t('thankYouSignature')}>
        <Input value={name} onChange={onName} autocomplete="name" />
      </Field>
    </div>
  )
}
