import type { LiveNoteKind } from '../../lib/domain/interview/live-note.ts'
import type { IconName } from '../icon/icon.tsx'
import type { TextKey } from '../text.ts'

interface KindWords {
  word: TextKey
  icon: IconName
  /** Typed before a space in the empty field, it chooses this kind. */
  key: string
}

export const kinds: Record<LiveNoteKind, KindWords> = {
  question: { word: 'liveKindQuestion', icon: 'speech', key: 'q' },
  answer: { word: 'liveKindAnswer', icon: 'pen', key: 'a' },
  signal: { word: 'liveKindSignal', icon: 'plus', key: '+' },
  concern: { word: 'liveKindConcern', icon: 'alert', key: '!' },
  promise: { word: 'liveKindPromise', icon: 'flag', key: 'p' },
  name: { word: 'liveKindName', icon: 'person', key: 'n' },
}

/** The kind that `text` chooses: one of the keys and a space, and nothing else. A capital begins a sentence. */
export function kindOfPrefix(text: string): LiveNoteKind | null {
  const found = Object.entries(kinds).find(([, { key }]) => text === `${key} `)
  return found ? (found[0] as LiveNoteKind) : null
}
