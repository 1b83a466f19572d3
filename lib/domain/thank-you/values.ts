import type { Debrief } from '../debrief/debrief.ts'
import type { LetterInput, NoteChoice } from './note.ts'
import type { Values } from './pick.ts'
import { dayWords } from './text/date-words.ts'
import { indefinite } from './text/english.ts'
import { oneLine } from './text/fragment.ts'
import { placeholder } from './text/off-limits.ts'

const gendered =
  /\s*[([](?:[mwfdxih]|div|gn|all genders?|alle geschlechter|mensch)(?:\s*[/|,*]\s*(?:[mwfdxih]|div|gn))*[)\]]/giu

/** The title of the job without the bracket that adverts add to it. */
export function roleOf(debrief: Debrief): string {
  const role = oneLine(debrief.role)
    .replace(gendered, '')
    .replace(/^(?:the|die|der|das) /iu, '')
    .replace(/[\s,;:.!?-]+$/u, '')
  return /\p{L}/u.test(role) && !placeholder.test(role) && role.split(' ').length <= 10 ? role : ''
}

/** The company as captured, byte for byte, when it can stand in a sentence. */
export function companyOf(debrief: Debrief): string {
  const company = debrief.company.trim()
  return company !== '' && company === oneLine(company) && !placeholder.test(company) ? company : ''
}

const talks = {
  en: { video: 'call', phone: 'call', 'on-site': 'meeting' },
  de: { video: '', phone: '', 'on-site': '' },
}

/** The values that every sentence of a note may name. */
export function valuesOf(input: LetterInput, { language }: NoteChoice): Values {
  const { debrief, now, timeZone } = input
  const role = roleOf(debrief)
  const company = companyOf(debrief)
  const day = dayWords(debrief.startedAt, now, timeZone, language)
  const talk = talks[language][debrief.format]
  const english =
    role === '' ? 'the role' : /\b(?:role|position|job)$/iu.test(role) ? `the ${role}` : `the ${role} role`
  const german = role === '' ? 'die Stelle' : `die Stelle als ${role}`
  return {
    day,
    talk,
    after: `after our ${talk} ${day}`,
    role: language === 'de' ? german : english,
    dative: role === '' ? 'der Stelle' : `der Stelle als ${role}`,
    title: role,
    arole: role === '' || !/^\p{L}/u.test(role) ? '' : `${indefinite(role)} ${role}`,
    company: role.includes(company) ? '' : company,
  }
}
