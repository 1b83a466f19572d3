import { daysFrom, localTime, noon } from '../../time/days.ts'
import type { LetterLanguage } from '../style.ts'

const locale = { en: 'en-GB', de: 'de-DE' } as const

const names = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

function named(day: string, language: LetterLanguage, parts: keyof typeof names): string {
  const key = `${language} ${parts}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', ...names[parts] })
  formats.set(key, format)
  return format.format(noon(day))
}

function dateWords(day: string, today: string, language: LetterLanguage): string {
  return named(day, language, day.slice(0, 4) === today.slice(0, 4) ? 'date' : 'year')
}

const partsOfDay = {
  en: ['this morning', 'this afternoon', 'this evening', 'yesterday', 'on '],
  de: ['heute Morgen', 'heute Nachmittag', 'heute Abend', 'gestern', 'am '],
} as const

/** When the interview was, seen from today: "this morning", "yesterday", "on Thursday", "on 11 June". */
export function dayWords(startedAt: number, now: number, timeZone: string, language: LetterLanguage): string {
  const start = localTime(startedAt, timeZone)
  const today = localTime(now, timeZone).day
  const ago = daysFrom(start.day, today)
  const [morning, afternoon, evening, yesterday, on] = partsOfDay[language]
  if (ago <= 0) return start.hour < 12 ? morning : start.hour < 18 ? afternoon : evening
  if (ago === 1) return yesterday
  return on + (ago < 7 ? named(start.day, language, 'weekday') : dateWords(start.day, today, language))
}

/** By when something is due: "today", "by Friday", "by 12 June"; empty for no day and for one that is past. */
export function byWords(due: string, now: number, timeZone: string, language: LetterLanguage): string {
  if (due === '' || Number.isNaN(noon(due))) return ''
  const today = localTime(now, timeZone).day
  const days = daysFrom(today, due)
  if (days < 0) return ''
  const de = language === 'de'
  if (days === 0) return de ? 'heute' : 'today'
  if (days === 1) return de ? 'bis morgen' : 'by tomorrow'
  if (days < 7) return (de ? 'bis ' : 'by ') + named(due, language, 'weekday')
  return (de ? 'bis zum ' : 'by ') + dateWords(due, today, language)
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
  if (language === 'en') return { date: name, on: `on ${name}` }
  return { date: near ? name : `den ${name}`, on: `am ${name}` }
}
