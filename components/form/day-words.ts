import { createContext } from 'preact'

/** The day, `YYYY-MM-DD`, that words name; null where they name none. `today`: `YYYY-MM-DD`. */
export type ReadDay = (words: string, today: string, language: string) => string | null

/** Loads what reads words for days. Without it, date fields have their picker alone. */
export const DayWordsContext = createContext<(() => Promise<ReadDay>) | null>(null)
