import type { DraftFault } from '../../lib/domain/thank-you/model/choice.ts'
import type { ModelNote } from '../../lib/domain/thank-you/model/model-note.ts'
import type { Mend, Note, Sentence } from '../../lib/domain/thank-you/note.ts'
import type { Polished } from '../../lib/domain/thank-you/polish.ts'
import type { LetterLanguage, MailTarget, Register } from '../../lib/domain/thank-you/style.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'

/** What the user did to one note. */
export type NoteDraft = Pick<
  ThankYouDraft,
  | 'edited'
  | 'leftOut'
  | 'rolls'
  | 'register'
  | 'language'
  | 'length'
  | 'channel'
  | 'previous'
  | 'news'
  | 'openedAt'
  | 'openedWith'
  | 'sentAt'
>
export type EditedNote = NonNullable<NoteDraft['edited']>

export type CopyPart = 'all' | 'rich' | 'subject' | 'body' | 'address'
/** Whether a note can be handed to a mail target. */
export type Openable = 'ok' | 'too-long' | 'bad-address'

/** What one can do with a note. Every change goes out with the id of the note. */
export interface NoteActions {
  onRoll: (noteId: string, key: string) => void
  onLeaveOut: (noteId: string, key: string) => void
  /** Puts back all that was left out. */
  onRestore: (noteId: string) => void
  /** Another text is about to be typed: what stands there is kept as a version. */
  onEditBegins: (noteId: string) => void
  /** The user's own text, at every key; null goes back to the drafted one. */
  onEdit: (noteId: string, edited: EditedNote | null) => void
  /** The whole text at once: an earlier version, a polished one. */
  onReplace: (noteId: string, text: EditedNote) => void
  /** The draft of a language model takes the place of the text. `sentences`: those between greeting and closing. */
  onDrafted: (noteId: string, text: EditedNote, sentences: readonly Sentence[]) => void
  /** The whole text, with something in it that stood beside the note. */
  onPutIn: (noteId: string, text: EditedNote) => void
  onMend: (noteId: string, mend: Mend) => void
  /** What the gap asks for, at every key: the memorable moment of the debrief, or what is new since. */
  onAnswerGap: (noteId: string, gap: NonNullable<Note['gap']>, text: string) => void
  onEmail: (noteId: string, address: string) => void
  onRegister: (noteId: string, register: Register) => void
  onLanguage: (noteId: string, language: LetterLanguage) => void
  onLength: (noteId: string, length: NoteDraft['length']) => void
  onChannel: (noteId: string, channel: NoteDraft['channel']) => void
  onOpen: (noteId: string, target: MailTarget) => void
  /** Says "copied" once the promise, if there is one, is kept. */
  onCopy: (noteId: string, part: CopyPart) => void | Promise<void>
  onSent: (noteId: string, yes: boolean) => void
  /** Undo: all as it was before. */
  onPutBack: (noteId: string, before: NoteDraft) => void
}

/** The browser's own language model, where there is one and the user has switched it on. */
export interface Polisher {
  /** The model has to be fetched by the browser first. */
  fetches: boolean
  /** `onFetched`: the part of the model that is there, 0 to 1. @throws when the model gives up, or `signal` aborts */
  polish: (signal: AbortSignal, onFetched: (part: number) => void) => Promise<Polished>
}

/** How far a draft is: the part of the model that the browser has fetched, 0 to 1, or the characters that are there. */
export type DraftProgress = { fetched: number } | { characters: number }

/** A language model that drafts, where the user has switched one on. */
export interface Drafter {
  /** Its name; empty for the browser's own. */
  model: string
  /** Its server; empty for the browser's own. */
  host: string
  /** The scheme that pages of this extension have: `chrome-extension`. */
  scheme: string
  /** Never rejects. */
  draft: (
    signal: AbortSignal,
    onProgress: (progress: DraftProgress) => void,
  ) => Promise<{ ok: true; drafted: ModelNote } | { ok: false; why: DraftFault }>
}
