import type { SourceFault, SourceView } from '../../lib/domain/calendar/calendar-source.ts'
import { isBusyOnly } from '../../lib/domain/calendar/capability.ts'
import { isReading, isStale } from '../../lib/domain/calendar/source-schedule.ts'
import { DAY, HOUR, MINUTE } from '../../lib/domain/time/units.ts'
import type { Text, TextKey } from '../text.ts'
import type { ConnectProblem } from './connect.ts'

const faults = {
  'no-calendar': 'feedFaultNoCalendar',
  'sign-in': 'feedFaultSignIn',
  'sign-in-digest': 'feedFaultDigest',
  refused: 'feedFaultRefused',
  missing: 'feedFaultMissing',
  gone: 'feedFaultGone',
  'too-large': 'feedFaultTooLarge',
  elsewhere: 'feedFaultElsewhere',
  timeout: 'feedFaultTimeout',
  offline: 'feedFaultOffline',
  'no-permission': 'feedFaultNoPermission',
  unreachable: 'feedFaultUnreachable',
  'too-often': 'feedFaultTooOften',
  server: 'feedFaultServer',
  'no-caldav': 'feedFaultNoCaldav',
  'no-calendars': 'feedFaultNoCalendars',
  incomplete: 'feedFaultIncomplete',
  unreadable: 'feedFaultUnreadable',
} as const satisfies Record<SourceFault, TextKey>

const problems = {
  'no-address': 'feedProblemNoAddress',
  'not-https': 'feedProblemInsecure',
  'has-password': 'feedProblemHasPassword',
  'no-host-name': 'feedProblemNoHostName',
  page: 'feedProblemPageAddress',
  declined: 'feedProblemDeclined',
  'no-login': 'feedProblemNoLogin',
} as const satisfies Record<ConnectProblem, TextKey>

export const problemSentence = (problem: ConnectProblem, t: Text) => t(problems[problem])

/** What is wrong with a calendar and what to do; null when nothing is. */
export function faultSentence(source: SourceView, t: Text): string | null {
  if (!source.fault) return null
  const { kind } = source.fault
  // With a name and a password it means something else.
  const key = kind === 'sign-in' && source.kind === 'caldav' ? 'feedFaultPassword' : faults[kind]
  return t(key, source.host, timeOf(source.notBefore ?? source.fault.at, t))
}

/** When it was read and what was found, in a line. */
export function stateLine(source: SourceView, now: number, t: Text): string {
  if (isReading(source, now)) return t('feedReading')
  if (source.succeededAt === null) return t('feedNeverRead')
  const found = source.capability ? t.plural('feedInterviews', source.capability.interviews) : ''
  return [t('feedRead', ago(source.succeededAt, now, t)), found].filter(Boolean).join(' · ')
}

/** What can be expected of a calendar that was read: "Guests: yes". Empty when there is no event to tell by. */
export function capabilityLine({ capability }: SourceView, t: Text): string {
  if (!capability || capability.events === 0) return ''
  const yes = (count: number) => t(count > 0 ? 'feedYes' : 'feedNo')
  return [
    t.plural('feedEvents', capability.events),
    t('feedGuests', yes(capability.withGuests)),
    t('feedLinks', yes(capability.withLink)),
  ].join(' · ')
}

/** What the user should know of a calendar that was read without a fault. */
export function noteSentences(source: SourceView, now: number, t: Text): string[] {
  const { capability, succeededAt } = source
  const notes: string[] = []
  if (isStale(source, now) && succeededAt !== null) notes.push(t('feedStale', ago(succeededAt, now, t)))
  if (!capability) return notes
  if (capability.events === 0) notes.push(t('feedEmpty'))
  else if (isBusyOnly(capability)) notes.push(t('feedBusyOnly'))
  else if (capability.withGuests === 0) notes.push(t('feedNoGuests'))
  if (capability.unread > 0) notes.push(t.plural('feedUnread', capability.unread))
  return notes
}

const steps = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const

function ago(time: number, now: number, t: Text): string {
  const format = new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' })
  const past = Math.max(0, now - time)
  const step = steps.find(([, length]) => past >= length)
  return step ? format.format(-Math.floor(past / step[1]), step[0]) : t('feedJustNow')
}

const timeOf = (time: number, t: Text) =>
  new Intl.DateTimeFormat(t.language, { hour: 'numeric', minute: '2-digit' }).format(time)

/** What went wrong last, and when, beside what is still known from before. */
export function failedLine(source: SourceView, t: Text): string {
  return source.fault ? t('feedFailedAt', timeOf(source.fault.at, t)) : ''
}
