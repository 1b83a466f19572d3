import { useEffect, useState } from 'preact/hooks'
import type { Drafter } from '../../components/thank-you/note-actions.ts'
import type { LetterInput } from '../../lib/domain/thank-you/note.ts'
import type { WrittenNotes } from './write-notes.ts'

type Drafting = typeof import('./draft-by-model.ts')

/** The language model that the user chose for drafts, by note. All that it needs is loaded once one is switched on. */
export function useDrafter(input: LetterInput | null, { drafted }: WrittenNotes): (noteId: string) => Drafter | null {
  const [drafting, setDrafting] = useState<{ by: Drafting; models: Awaited<ReturnType<Drafting['modelsFor']>> } | null>(
    null,
  )
  const languages = [...new Set(drafted.map(({ language }) => language))].sort().join(' ')
  useEffect(() => {
    const gone = new AbortController()
    void (async () => {
      const { readLetterModel, watchLetterModel } = await import('../../lib/browser/letter-model.ts')
      const read = async () => {
        const choice = await readLetterModel()
        const by = choice.kind === 'off' ? null : await import('./draft-by-model.ts')
        const models = by ? await by.modelsFor(choice, languages.split(' ').filter(Boolean)) : {}
        if (!gone.signal.aborted) setDrafting(by && { by, models })
      }
      if (!gone.signal.aborted) watchLetterModel(() => void read(), gone.signal)
      await read()
    })().catch((error) => console.error('Afterword:', error))
    return () => gone.abort()
  }, [languages])

  return (noteId) => {
    const note = drafted.find(({ id }) => id === noteId)
    const model = note && drafting?.models[note.language]
    if (!drafting || !model || !note || !input) return null
    return drafting.by.drafterFor(model, note, drafted, input)
  }
}
