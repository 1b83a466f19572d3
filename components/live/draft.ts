import type { LiveNoteKind } from '../../lib/domain/interview/live-note.ts'

/** The note that is being typed: kept by the owner, because the call can end in the middle of a word. */
export interface LiveDraft {
  kind: LiveNoteKind
  text: string
}
