import type { Text } from '../text.ts'

/** "30 November 2026 at 21:22". @param at ms since 1970 */
export const dateText = (at: number, t: Text): string =>
  new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }).format(at)
