import { useEffect, useState } from 'preact/hooks'
import type { Polisher } from '../../components/thank-you/note-actions.ts'
import { hasOwnModel, type OwnModel, ownModel } from '../../lib/browser/language-model.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { LetterInput } from '../../lib/domain/thank-you/note.ts'
import { polishRequest, takePolished } from '../../lib/domain/thank-you/polish.ts'
import type { LetterLanguage } from '../../lib/domain/thank-you/style.ts'
import type { DraftsHandle } from './use-drafts.ts'
import { contextOf, mailOf, type WrittenNotes } from './write-notes.ts'

/** The browser's own model by the language of a note, where the user has switched it on and the browser has one. */
export function usePolisher(
  settings: Settings | null,
  input: LetterInput | null,
  { notes, drafted }: WrittenNotes,
  drafts: DraftsHandle['drafts'],
): (noteId: string) => Polisher | null {
  const [models, setModels] = useState<Partial<Record<LetterLanguage, OwnModel>>>({})
  const languages = [...new Set(notes.map(({ language }) => language))].sort().join(' ')
  const isOn = settings?.polish === true && hasOwnModel()
  useEffect(() => {
    if (!isOn) return
    let gone = false
    for (const language of languages.split(' ').filter(Boolean))
      void ownModel(language).then((model) => {
        if (!gone && model) setModels((all) => ({ ...all, [language]: model }))
      })
    return () => {
      gone = true
    }
  }, [isOn, languages])

  return (noteId) => {
    const note = notes.find(({ id }) => id === noteId)
    const model = isOn && note ? models[note.language] : undefined
    if (!model || !note || !input) return null
    return {
      fetches: model.fetches,
      async polish(signal, onFetched) {
        const { subject, body } = mailOf(note, drafts[noteId])
        const answer = await model.polish(polishRequest(body, note.language), signal, onFetched)
        return takePolished({ subject, body }, answer, note.language, contextOf(input, note, drafted))
      },
    }
  }
}
