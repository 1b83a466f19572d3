import type { Debrief } from '../debrief/debrief.ts'
import { capital } from '../text/capital.ts'
import { localTime } from '../time/days.ts'
import { inAnyLanguage, letterLanguage } from './languages/languages.ts'
import type { LetterInput, NoteChoice } from './note.ts'
import type { Values } from './read/reading.ts'
import { dayWords } from './text/date-words.ts'
import { oneLine } from './text/fragment.ts'
import { placeholder } from './text/off-limits.ts'

const gendered = new RegExp(
  `\\s*[([](?:[mwfdxih]|div|gn|${inAnyLanguage(({ reading }) => reading.anyGender)})(?:\\s*[/|,*]\\s*(?:[mwfdxih]|div|gn))*[)\\]]`,
  'giu',
)
const article = new RegExp(`^(?:${inAnyLanguage(({ reading }) => reading.article)}) `, 'iu')

/** The title of the job without the bracket that adverts add to it. */
export function roleOf(debrief: Debrief): string {
  const role = oneLine(debrief.role)
    .replace(gendered, '')
    .replace(article, '')
    // "Staff nurse, Ward 7 (stroke)": a form entry; its first part is the title.
    .replace(/\s*[([].*$/u, '')
    .replace(/,(?! (?:and|und) ).*$/u, '')
    .replace(/[\s,;:.!?-]+$/u, '')
  return /\p{L}/u.test(role) && !placeholder.test(role) && role.split(' ').length <= 10 ? role : ''
}

/** The company as captured, byte for byte, when it can stand in a sentence. */
export function companyOf(debrief: Debrief): string {
  const company = debrief.company.trim()
  return company !== '' && company === oneLine(company) && !placeholder.test(company) ? company : ''
}

/** The values that every sentence of a note may name. */
export function valuesOf({ debrief, now, timeZone }: LetterInput, { language }: NoteChoice): Values {
  const role = roleOf(debrief)
  const company = companyOf(debrief)
  const day = dayWords(debrief.startedAt, now, timeZone, language)
  return {
    ...letterLanguage(language).values({ role, format: debrief.format, round: debrief.round, day }),
    today:
      localTime(debrief.startedAt, timeZone).day === localTime(now, timeZone).day
        ? letterLanguage(language).dates.by.today
        : day,
    day,
    title: role,
    Title: capital(role),
    company: role.includes(company) ? '' : company,
  }
}
