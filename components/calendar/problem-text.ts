import type { UnreadReason } from '../../lib/domain/calendar/calendar-reading.ts'
import type { Text, TextKey } from '../text.ts'
import type { AddProblem, Unread } from './adding.ts'

const sentences = {
  empty: 'addEmptyFile',
  'not-calendar': 'addNotCalendar',
  'web-page': 'addWebPage',
  'no-events': 'addNoEvents',
  unreadable: 'addUnreadable',
  stopped: 'addStopped',
  'no-time': 'addNoTime',
  'not-kept': 'addNotKept',
  'no-page': 'addNoPage',
  'no-open-event': 'addNoOpenEvent',
  'page-changed': 'addPageChanged',
} as const satisfies Partial<Record<AddProblem['kind'], TextKey>>

/** What went wrong and what to do about it. */
export function problemText(problem: AddProblem, t: Text): string {
  if (problem.kind === 'too-big') {
    const megabytes = new Intl.NumberFormat(t.language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 })
    return t('addTooBig', problem.name, megabytes.format(problem.bytes / 1_000_000))
  }
  if (problem.kind === 'none-read') return `${t('addNoneRead', problem.name)} ${unreadText(problem.unread, t)}`
  return t(sentences[problem.kind], 'name' in problem ? problem.name : '')
}

const whys: Record<UnreadReason, TextKey> = {
  'no-start': 'unreadNoStart',
  'bad-start': 'unreadBadStart',
  'cut-off': 'unreadCutOff',
  broken: 'unreadBroken',
  'too-many': 'unreadTooMany',
  endless: 'unreadEndless',
  'unknown-rule': 'unreadUnknownRule',
}

/** "3 events could not be read: the file breaks off in the middle of one …" */
export function unreadText(unread: readonly Unread[], t: Text): string {
  const count = unread.reduce((sum, one) => sum + one.count, 0)
  const why = new Intl.ListFormat(t.language).format(unread.map((one) => t(whys[one.why])))
  return t.plural('unreadEvents', count, why)
}
