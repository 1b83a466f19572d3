import type { SourceFault, SourceView } from '../../lib/domain/interview/calendar-source.ts'
import { isBusyOnly } from '../../lib/domain/interview/capability.ts'
import { isReading, isStale } from '../../lib/domain/interview/source-schedule.ts'
import type { Text, TextKey } from '../text.ts'
import type { ConnectProblem } from './connect.ts'

const faults = {
  'no-calendar': 'calendarFaultNoCalendar',
  'sign-in': 'calendarFaultSignIn',
  refused: 'calendarFaultRefused',
  missing: 'calendarFaultMissing',
  gone: 'calendarFaultGone',
  'too-large': 'calendarFaultTooLarge',
  elsewhere: 'calendarFaultElsewhere',
  timeout: 'calendarFaultTimeout',
  offline: 'calendarFaultOffline',
  'no-permission': 'calendarFaultNoPermission',
  unreachable: 'calendarFaultUnreachable',
  'too-often': 'calendarFaultTooOften',
  server: 'calendarFaultServer',
  'no-caldav': 'calendarFaultNoCaldav',
  'no-calendars': 'calendarFaultNoCalendars',
  unreadable: 'calendarFaultUnreadable',
} as const satisfies Record<SourceFault, TextKey>

const problems = {
  'no-address': 'calendarProblemNoAddress',
  insecure: 'calendarProblemInsecure',
  'page-address': 'calendarProblemPageAddress',
  declined: 'calendarProblemDeclined',
  'no-login': 'calendarProblemNoLogin',
} as const satisfies Record<ConnectProblem, TextKey>

export const problemSentence = (problem: ConnectProblem, t: Text) => t(problems[problem])

/** What is wrong with a calendar and what to do; null when nothing is. */
export function faultSentence(source: SourceView, t: Text): string | null {
  if (!source.fault) return null
  const { kind } = source.fault
  // With a name and a password it means something else.
  const key = kind === 'sign-in' && source.kind === 'caldav' ? 'calendarFaultPassword' : faults[kind]
  return t(key, source.host, timeOf(source.notBefore ?? source.fault.at, t))
}

/** When it was read and what was found, in a line. */
export function stateLine(source: SourceView, now: number, t: Text): string {
  if (isReading(source, now)) return t('calendarReading')
  if (source.succeededAt === null) return t('calendarNeverRead')
  const found = source.capability ? t.plural('calendarInterviews', source.capability.interviews) : ''
  return [t('calendarRead', ago(source.succeededAt, now, t)), found].filter(Boolean).join(' · ')
}

/** What can be expected of a calendar that was read: "Guests: yes". Empty when there is no event to tell by. */
export function capabilityLine({ capability }: SourceView, t: Text): string {
  if (!capability || capability.events === 0) return ''
  const yes = (count: number) => t(count > 0 ? 'calendarYes' : 'calendarNo')
  return [
    t.plural('calendarEvents', capability.events),
    t('calendarGuests', yes(capability.withGuests)),
    t('calendarLinks', yes(capability.withLink)),
  ].join(' · ')
}

/** What the user should know of a calendar that was read without a fault. */
export function noteSentences(source: SourceView, now: number, t: Text): string[] {
  const { capability, succeededAt } = source
  const notes: string[] = []
  if (isStale(source, now) && succeededAt !== null) notes.push(t('calendarStale', ago(succeededAt, now, t)))
  if (!capability) return notes
  if (capability.events === 0) notes.push(t('calendarEmpty'))
  else if (isBusyOnly(capability)) notes.push(t('calendarBusyOnly'))
  else if (capability.withGuests === 0) notes.push(t('calendarNoGuests'))
  if (capability.unread > 0) notes.push(t.plural('calendarUnread', capability.unread))
  return notes
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

function ago(time: number, now: number, t: Text): string {
  const format = new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' })
  const past = Math.max(0, now - time)
  const step = steps.find(([, length]) => past >= length)
  return step ? format.format(-Math.floor(past / step[1]), step[0]) : t('calendarJustNow')
}

const timeOf = (time: number, t: Text) =>
  new Intl.DateTimeFormat(t.language, { hour: 'numeric', minute: '2-digit' }).format(time)

/** What went wrong last, and when, beside what is still known from before. */
export function failedLine(source: SourceView, t: Text): string {
  return source.fault ? t('calendarFailedAt', timeOf(source.fault.at, t)) : ''
}
