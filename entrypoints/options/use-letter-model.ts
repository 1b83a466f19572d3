import { useEffect, useState } from 'preact/hooks'
import type { ModelSectionProps } from '../../components/options/model-section.tsx'
import { hasDraftingModel } from '../../lib/browser/language-model.ts'
import {
  askForServer,
  giveBackServer,
  readLetterModel,
  watchLetterModel,
  writeLetterModel,
} from '../../lib/browser/letter-model.ts'
import { readModelAddress } from '../../lib/browser/model-address.ts'
import { askServer } from '../../lib/browser/model-port.ts'
import type { LetterModel } from '../../lib/domain/thank-you/model/choice.ts'

/**
 * The language model that drafts notes, as the settings show it. Null until it's read.
 *
 * @param times how often all that is stored was replaced: it is then read again
 */
export function useLetterModel(times: number): ModelSectionProps | null {
  const [value, setValue] = useState<LetterModel | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    const read = () => void readLetterModel().then((stored) => gone.signal.aborted || setValue(stored))
    read()
    watchLetterModel(read, gone.signal)
    return () => gone.abort()
  }, [times])
  if (!value) return null
  return {
    value,
    hasOwn: hasDraftingModel(),
    scheme: location.protocol.replace(':', ''),
    read: readModelAddress,
    onKind(kind) {
      // A server that isn't asked any more isn't allowed any more.
      if (value.kind === 'server' && value.address !== '') void giveBackServer(value.address)
      void writeLetterModel(kind === 'server' ? { ...value, kind } : { kind, address: '', model: '' })
    },
    async onSave(address, model) {
      if (!(await askForServer(address))) return false
      if (value.address !== '' && value.address !== address) await giveBackServer(value.address, address)
      await writeLetterModel({ kind: 'server', address, model })
      return true
    },
    onTest: (signal) => askServer(null, signal, () => {}),
  }
}
