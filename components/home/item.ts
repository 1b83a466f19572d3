import type { Text } from '../text.ts'
import type { LaterChoice } from './later-menu.tsx'

/** One interview as the home screen tells it. */
export interface HomeItem {
  interviewId: string
  /** Empty while nobody has said which company it was. */
  company: string
  role: string
  round: string
  people: string[]
  endedAt: number
  /** Nobody saw it end. */
  endIsApproximate?: boolean | undefined
  minutes: number
  /** Something was already written down. */
  begun: boolean
  /** What the calendar calls it; empty where it has no event. */
  event: string
  /** Until when it is put off, ms since 1970; null when it isn't. */
  remindAt: number | null
  /** What "Later" offers; empty where it offers nothing by name. */
  later: readonly LaterChoice[]
  /** The next interview is so close that there is time for the sixty seconds only. */
  capture: boolean
}

/** An interview of the calendar. Empty where nothing says it. Times are ms since 1970. */
export interface CalendarItem {
  /** Of the meeting, over all its copies. */
  id: string
  company: string
  role: string
  round: string
  title: string
  people: string[]
  start: number
  end: number
  /** IANA name of the zone that it was written in; empty for none. */
  timeZone: string
  format: 'video' | 'phone' | 'on-site'
  place: string
  /** The https address that joins the call; empty when there is none. */
  link: string
}

/** An interview that is on where the browser does not see it. */
export interface UnseenCall {
  /** For a call that was started in a program; null when only the calendar says that it is on. */
  interviewId: string | null
  /** null for a call that the calendar does not know. */
  item: CalendarItem | null
  /** The product in whose program it was started; empty when nobody started one. */
  program: string
  /** It is joined in the browser, which sees its end. */
  endIsSeen: boolean
  startedAt: number
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
export function itemTitle({ company, event, people }: HomeItem, t: Text): string {
  if (company.trim()) return company
  if (event.trim()) return event
  return people.length > 0 ? t('homeCallWith', listOf(people, t)) : t('homeCall')
}

export const listOf = (names: readonly string[], { language }: Text): string =>
  new Intl.ListFormat(language).format(names)

export const dayOf = (ms: number, { language }: Text): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(ms)

export const timeOf = (ms: number, { language }: Text): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(ms)

/** What a meeting of the calendar is called. */
export const calendarTitle = ({ company, title }: CalendarItem, t: Text): string =>
  company.trim() || title.trim() || t('homeInterview')
