import { addDays, daysFrom, localTime, weekdayOf } from '../time/days.ts'
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
}

const none: When = { by: '', on: '' }

/**
 * The words for the day of a promise or a step. A day in its own field counts, and one that the note names counts where there
 * is none; "tonight" and "next week" hold as long as they are still true.
 */
export function whenOf(
  { due = '', when = '', relative = '' }: Values,
  input: LetterInput,
  language: LetterLanguagePack,
): When {
  const { now, timeZone, debrief } = input
  const today = localTime(now, timeZone).day
  const written = localTime(debrief.endedAt ?? debrief.startedAt, timeZone).day
  const holds = relative === 'day' ? today === written : relative === 'week' ? sameWeek(today, written) : true
  const isPartOfDay = language.times.partOfDay.test(when)
  if (when !== '' && holds && (due === '' || (isPartOfDay && daysFrom(today, due) <= 1))) return { by: when, on: when }
  const day = due !== '' ? due : relative === 'day' && when !== '' ? meantDay(when, written, language) : ''
  if (day === '' || daysFrom(today, day) < 0) return none
  return { by: byWords(day, now, timeZone, language.id), on: onWords(day, input, language) }
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
