import type { Text } from '../text.ts'

/** One interview as the home screen tells it. */
export interface HomeItem {
  interviewId: string
  /** Empty while nobody has said which company it was. */
  company: string
  role: string
  round: string
  people: string[]
  endedAt: number
  minutes: number
  /** Something was already written down. */
  begun: boolean
}

/** A call that is on. */
export interface LiveCall {
  interviewId: string
  people: string[]
  startedAt: number
}

/** A note that was opened in the user's mail: only the user knows whether it went. */
export interface SentQuestion {
  draftId: string
  personName: string
  openedAt: number
}

/** What the interview is called: its company, or who was there. */
export function itemTitle({ company, people }: HomeItem, t: Text): string {
  if (company.trim()) return company
  return people.length > 0 ? t('homeCallWith', listOf(people, t)) : t('homeCall')
}

export const listOf = (names: readonly string[], { language }: Text): string =>
  new Intl.ListFormat(language).format(names)

export const dayOf = (ms: number, { language }: Text): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(ms)

export const timeOf = (ms: number, { language }: Text): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(ms)
