import type { Text, TextKey } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { NoteActions, NoteDraft } from './note-actions.ts'

/** What is said of each change that one press makes. What is typed has the undo of its field. */
const said = {
  onRoll: 'thankYouDidReword',
  onLeaveOut: 'thankYouDidLeaveOut',
  onRestore: 'thankYouDidPutBack',
  onReplace: 'thankYouDidReplace',
  onDrafted: 'thankYouDidDraft',
  onPutIn: 'thankYouDidPutIn',
  onMend: 'thankYouDidMend',
  onRegister: 'thankYouDidTone',
  onLanguage: 'thankYouDidLanguage',
  onLength: 'thankYouDidLength',
  onChannel: 'thankYouDidChannel',
} as const satisfies Partial<Record<keyof NoteActions, TextKey>>

/** The same actions, each of which offers the way back. */
export function undoable(
  actions: NoteActions,
  draftOf: (noteId: string) => NoteDraft,
  offerUndo: OfferUndo,
  t: Text,
): NoteActions {
  const withWayBack =
    <Given extends unknown[]>(act: (noteId: string, ...given: Given) => void, words: TextKey) =>
    (noteId: string, ...given: Given) => {
      const before = draftOf(noteId)
      act(noteId, ...given)
      offerUndo(t(words), () => actions.onPutBack(noteId, before))
    }
  return {
    ...actions,
    onRoll: withWayBack(actions.onRoll, said.onRoll),
    onLeaveOut: withWayBack(actions.onLeaveOut, said.onLeaveOut),
    onRestore: withWayBack(actions.onRestore, said.onRestore),
    onReplace: withWayBack(actions.onReplace, said.onReplace),
    onDrafted: withWayBack(actions.onDrafted, said.onDrafted),
    onPutIn: withWayBack(actions.onPutIn, said.onPutIn),
    onMend: withWayBack(actions.onMend, said.onMend),
    onRegister: withWayBack(actions.onRegister, said.onRegister),
    onLanguage: withWayBack(actions.onLanguage, said.onLanguage),
    onLength: withWayBack(actions.onLength, said.onLength),
    onChannel: withWayBack(actions.onChannel, said.onChannel),
  }
}
