import type { Page } from 'puppeteer-core'
import type { Reminders } from '../../lib/domain/interview/reminders.ts'
import type { Sample } from './samples.ts'

export type Fill = 'empty' | 'typical' | 'overfull'

/** One screen of the extension, and how one gets there. */
export interface Screen {
  name: string
  page: string
  fills: readonly Fill[]
  /** What is there, where it is not what the fill says. */
  sample?: (now: number) => Sample
  /** When the user wants to be asked, where it matters. */
  reminders?: (now: number) => Partial<Reminders>
  /** Its way begins anywhere in its page, so that the page need not be opened for each. */
  again?: true
  reach?: (page: Page) => Promise<unknown>
}
