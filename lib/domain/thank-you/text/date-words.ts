import { daysFrom, localTime, noon } from '../../time/days.ts'
import { letterLanguage } from '../languages/languages.ts'
import type { LetterLanguage } from '../style.ts'

const names = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

function named(day: string, language: LetterLanguage, parts: keyof typeof names): string {
  const [locale] = letterLanguage(language).locales
  const key = `${locale} ${parts}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...names[parts] })
  formats.set(key, format)
  return format.format(noon(day))
}

function dateWords(day: string, today: string, language: LetterLanguage): string {
  return named(day, language, day.slice(0, 4) === today.slice(0, 4) ? 'date' : 'year')
}

/** When the interview was, seen from today: "this morning", "yesterday", "on Thursday", "on 11 June". */
export function dayWords(startedAt: number, now: number, timeZone: string, language: LetterLanguage): string {
  const start = localTime(startedAt, timeZone)
  const today = localTime(now, timeZone).day
  const ago = daysFrom(start.day, today)
  const { dates } = letterLanguage(language)
  const [morning, afternoon, evening] = dates.today
  if (ago <= 0) return start.hour < 12 ? morning : start.hour < 18 ? afternoon : evening
  if (ago === 1) return dates.yesterday
  return dates.on(ago < 7 ? named(start.day, language, 'weekday') : dateWords(start.day, today, language))
}

/** By when something is due: "today", "by Friday", "by 12 June"; empty for no day and for one that is past. */
export function byWords(due: string, now: number, timeZone: string, language: LetterLanguage): string {
  if (due === '' || Number.isNaN(noon(due))) return ''
  const today = localTime(now, timeZone).day
  const days = daysFrom(today, due)
  if (days < 0) return ''
  const { by } = letterLanguage(language).dates
  if (days === 0) return by.today
  if (days === 1) return by.tomorrow
  return days < 7 ? by.weekday(named(due, language, 'weekday')) : by.date(dateWords(due, today, language))
}

/** A day as a name inside a sentence, and with its preposition: "Friday", "on Friday"; "12 June" when it is further away. */
export function dateNames(
  day: string,
  now: number,
  timeZone: string,
  language: LetterLanguage,
): { date: string; on: string } {
  if (day === '' || Number.isNaN(noon(day))) return { date: '', on: '' }
  const today = localTime(now, timeZone).day
  const near = Math.abs(daysFrom(today, day)) < 7
  const name = near ? named(day, language, 'weekday') : dateWords(day, today, language)
  const { dates } = letterLanguage(language)
  return { date: near ? name : dates.date(name), on: dates.on(name) }
}
