import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type messages from '../public/_locales/en/messages.json'

export type TextKey = keyof typeof messages
type Stem<K> = K extends `${infer S}_one` ? S : never
/** Messages that stand in the locale files twice, as `<stem>_one` and `<stem>_other`. */
export type PluralKey = Stem<TextKey>

/** The texts of the screens in the reader's language, and the language's ways with dates. */
export interface Text {
  /** BCP 47 tag of the language that the texts are in. */
  language: string
  /** The message `key`, with `$1`, `$2` … replaced by `parts`. */
  (key: TextKey, ...parts: (string | number)[]): string
  /** The message for `count` things; `$1` is the count in the reader's digits, `$2` … are `parts`. */
  plural(key: PluralKey, count: number, ...parts: (string | number)[]): string
}

export const TextContext = createContext<Text | null>(null)

export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('No texts: wrap the screen in <TextContext.Provider value={…}>')
  return text
}
