import { addDays, daysFrom, localTime, noon, weekdayOf } from '../time/days.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import type { LetterInput } from './note.ts'
import type { Values } from './read/reading.ts'
import { byWords, dateNames } from './text/date-words.ts'

/** When something is due or takes place, as the end of a sentence; both empty when it is past or nobody said so. */
export interface When {
  /** "by Friday", "by tomorrow", "today" */
  by: string
  /** "on Friday", "tomorrow", "this evening" */
  on: string
  /** The day itself: "Friday 12 June" */
  date: string
}

const none: When = { by: '', on: '', date: '' }

/**
 * The words for the day of a promise or a step. A day in its own field counts, and one that the note names counts where there
 * is none; "tonight" and "next week" hold as long as they are still true.
 */
export function whenOf(
  { due = '', when = '', relative = '', span = '' }: Values,
  input: LetterInput,
  language: LetterLanguagePack,
  isTheirs = false,
): When {
  const { now, timeZone, debrief } = input
  const today = localTime(now, timeZone).day
  const written = localTime(debrief.endedAt ?? debrief.startedAt, timeZone).day
  const holds = relative === 'day' ? today === written : relative === 'week' ? sameWeek(today, written) : true
  const isPartOfDay = language.times.partOfDay.test(when)
  // A week that was named says more than the day that stands for it.
  if (when !== '' && holds && (span === 'yes' || due === '' || (isPartOfDay && daysFrom(today, due) <= 1)))
    return { by: when, on: when, date: '' }
  const day = due !== '' ? due : relative === 'day' && when !== '' ? meantDay(when, written, language) : ''
  if (day === '' || daysFrom(today, day) < 0) return none
  const date = longDate(day, language)
  const isTomorrow = daysFrom(today, day) === 1
  // Nobody sets the reader a deadline of "tomorrow".
  const by =
    isTheirs && isTomorrow
      ? language.dates.by.weekday(weekday(day, language))
      : byWords(day, now, timeZone, language.id)
  const on = isTheirs && isTomorrow ? language.dates.on(weekday(day, language)) : onWords(day, input, language)
  return { by, on, date }
}

/** The day on which something takes place: "today", "tomorrow", "on Wednesday", "on 18 June". */
export function onWords(day: string, { now, timeZone }: LetterInput, language: LetterLanguagePack): string {
  const days = daysFrom(localTime(now, timeZone).day, day)
  if (days < 0) return ''
  if (days <= 1) return days === 0 ? language.dates.by.today : language.dates.tomorrow
  return dateNames(day, now, timeZone, language.id).on
}

const meantDay = (when: string, written: string, { times }: LetterLanguagePack) =>
  times.tomorrow.test(when) ? addDays(written, 1) : written

/** Whether two days are in one week from Monday to Sunday. */
function sameWeek(a: string, b: string): boolean {
  const monday = (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7))
  return monday(a) === monday(b)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatted(day: string, { locales: [locale] }: LetterLanguagePack, parts: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.keys(parts).join()}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts })
  formats.set(key, format)
  return format.format(noon(day))
}

const weekday = (day: string, language: LetterLanguagePack) => formatted(day, language, { weekday: 'long' })

/** "Saturday 13 June" */
const longDate = (day: string, language: LetterLanguagePack) =>
  language.dates.long(weekday(day, language), formatted(day, language, { day: 'numeric', month: 'long' }))
