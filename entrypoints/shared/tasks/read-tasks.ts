import { readCalendarSources } from '../../../lib/browser/calendar-sources.ts'
import { readCompanyDecisions } from '../../../lib/browser/company-decisions.ts'
import { readCorrections } from '../../../lib/browser/corrections.ts'
import { underCorrections } from '../../../lib/domain/calendar/correction.ts'
import { holidaysOf } from '../../../lib/domain/calendar/holidays.ts'
import type { CompanyDecision } from '../../../lib/domain/company/company-decisions.ts'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import type { Task } from '../../../lib/domain/follow-up/task.ts'
import type { TaskFacts } from '../../../lib/domain/follow-up/task-facts.ts'
import { taskList, todayOf } from '../../../lib/domain/follow-up/tasks.ts'
import type { Interview } from '../../../lib/domain/interview/interview.ts'
import type { ThankYouDraft } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import { DAY } from '../../../lib/domain/time/units.ts'
import type { Records } from '../../../lib/storage/repository.ts'

/** Holidays and meetings are looked for this far around now, as far as calendars are kept. */
const BEFORE = 15 * DAY
const AFTER = 46 * DAY
/** Tasks of older interviews are long over; only the whole list has them. */
export const LATEST_TASKS = 60
/** With more interviews than this, reading everything at once is quicker. */
const SINGLY = 60

/** The tasks, and what their days are counted with. */
export interface TaskLists {
  tasks: Task[]
  /** `YYYY-MM-DD` */
  today: string
  holidays: ReadonlySet<string>
  /** What the user said of companies. */
  companyDecisions: readonly CompanyDecision[]
}

/** The tasks of the latest `count` interviews, and the user's own. A record that cannot be read leaves the others there. */
export async function readTasks(records: Records, now: number, count: number): Promise<TaskLists> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [latest, taskRecords, events, calendars, corrections, companyDecisions] = await Promise.all([
    records.interviews.latest(count),
    records.tasks.all(),
    records.calendarEvents.between(now - BEFORE, now + AFTER),
    readCalendarSources(),
    readCorrections(),
    readCompanyDecisions(),
  ])
  const interviews = latest.filter(
    ({ practice, status }) => !practice && (status === 'waiting' || status === 'debriefed'),
  )
  const holidays = holidaysOf(events, calendars, timeZone)
  const planned = events.flatMap((kept) => {
    const { verdict, company } = underCorrections(kept, corrections).understanding
    const isOn = verdict === 'interview' && kept.event.status !== 'cancelled'
    return isOn && company ? [{ company: company.value, at: kept.start }] : []
  })
  const facts = await readFacts(records, interviews)
  const tasks = taskList({ facts, records: taskRecords, planned, companyDecisions, now, timeZone, holidays })
  return { tasks, today: todayOf(now, timeZone), holidays, companyDecisions }
}

async function readFacts(records: Records, interviews: readonly Interview[]): Promise<TaskFacts[]> {
  if (interviews.length > SINGLY) {
    const [debriefs, drafts] = await Promise.all([records.debriefs.all(), records.thankYouDrafts.all()])
    const debriefOf = new Map(debriefs.map((debrief) => [debrief.interviewId, debrief]))
    const draftsOf = Map.groupBy(drafts, ({ interviewId }) => interviewId)
    return interviews.flatMap((one) => factsOf(one, debriefOf.get(one.id), draftsOf.get(one.id) ?? []))
  }
  const all = await Promise.all(
    interviews.map(async (one) => {
      const [debrief, drafts] = await Promise.all([
        records.debriefs.get(one.id).catch(() => undefined),
        records.thankYouDrafts.ofInterview(one.id),
      ])
      return factsOf(one, debrief, drafts)
    }),
  )
  return all.flat()
}

function factsOf(interview: Interview, debrief: Debrief | undefined, drafts: readonly ThankYouDraft[]): TaskFacts[] {
  if (!debrief) return []
  const notes = drafts.map(({ noteId, openedAt, sentAt, updatedAt }) => ({
    noteId,
    openedAt,
    sentAt,
    updatedAt,
  }))
  return [{ interview, debrief, notes }]
}
