import type { CalendarItem, HomeItem, SentQuestion, UnseenCall } from '../../components/home/item.ts'
import type { MomentItem } from '../../components/home/moment.tsx'
import { readSettings } from '../../lib/browser/stored.ts'
import { siteIdOf } from '../../lib/domain/calendar/conference/keys.ts'
import { type Occasion, occasionId } from '../../lib/domain/calendar/occasion.ts'
import { upcoming } from '../../lib/domain/calendar/upcoming.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { DAY, HOUR, MINUTE } from '../../lib/domain/time/units.ts'
import { builtInSites, siteOf } from '../../lib/sites/sites.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readAttention } from '../shared/attention.ts'
import { readOccasions } from '../shared/occasions.ts'

const EARLIER = 50
/** As far as one looks ahead. */
const AHEAD_MS = 46 * DAY
/** A mistake is mended on the same day. */
const QUIET_MS = 16 * HOUR

export interface HomeLists {
  /** Debriefs that are due, the newest first. */
  waiting: HomeItem[]
  /** Debriefs that the user put off. */
  putOff: HomeItem[]
  /** Calls of which the user has to say whether they were interviews. */
  asks: HomeItem[]
  /** Calls of today that stayed quiet: the calendar calls them something else, or the user did, maybe by mistake. */
  quiet: HomeItem[]
  earlier: HomeItem[]
  tasks: SentQuestion[]
  moments: MomentItem[]
  /** Nothing waits: there is no number on the badge, and no question here. */
  caughtUp: boolean
  occasions: Occasion[]
  latest: Interview[]
}

const isQuiet = ({ status, practice }: Interview) => !practice && (status === 'quiet' || status === 'dismissed')

/** What the home lists, from the records. A record that cannot be read leaves the others in sight. */
export async function readHome(records: Records, now: number): Promise<HomeLists> {
  const { settings } = await readSettings()
  const [{ attention, nudges, count }, latest, occasions] = await Promise.all([
    readAttention(records, settings, now),
    records.interviews.latest(EARLIER),
    readOccasions(records, now - 4 * HOUR, now + AHEAD_MS),
  ])
  const earlier = latest.filter(({ status, practice }) => status === 'debriefed' && !practice)
  const item = async (interview: Interview): Promise<HomeItem> => {
    const debrief = await records.debriefs.get(interview.id).catch(() => undefined)
    const kept = interview.event && (await records.calendarEvents.get(interview.event.id).catch(() => undefined))
    const nudge = nudges.find((one) => one.interview.id === interview.id)
    const capture = nudge?.due?.offer === 'capture'
    return { ...toItem(interview, debrief, kept ? kept.event.title : ''), later: nudge?.later ?? [], capture }
  }
  const items = (interviews: readonly Interview[]) => Promise.all(interviews.map(item))
  const tasks = await Promise.all(
    latest.filter(({ status }) => status !== 'dismissed').map((interview) => openedNotes(records, interview)),
  )
  const moments = await Promise.all(
    attention.moments.map(async ({ interview, due, later }) =>
      due ? [{ item: await item(interview), ...due, later }] : [],
    ),
  )
  return {
    moments: moments.flat(),
    waiting: await items(attention.debriefs),
    asks: await items(attention.asks),
    putOff: await items(attention.putOff),
    caughtUp: count === 0 && tasks.every((questions) => questions.length === 0),
    quiet: await items(latest.filter((interview) => isQuiet(interview) && now - interview.startedAt < QUIET_MS)),
    earlier: await items(earlier),
    tasks: tasks.flat(),
    occasions,
    latest,
  }
}

/** What is on where the browser does not see it, and what comes next. */
export function readAhead({ occasions, latest }: HomeLists, now: number) {
  const { on, next, later } = upcoming(occasions, latest, now)
  const byCalendar = on.map(
    ({ occasion, record }): UnseenCall => ({
      interviewId: record?.id ?? null,
      item: toCalendarItem(occasion),
      program: record ? programOf(record) : '',
      endIsSeen: !record && isSeen(occasion),
      startedAt: record?.startedAt ?? occasion.start,
    }),
  )
  const known = new Set(byCalendar.map(({ interviewId }) => interviewId))
  const byLaunch = latest
    .filter(({ id, source, status, event }) => source === 'app' && status === 'live' && !event && !known.has(id))
    .map(
      (record): UnseenCall => ({
        interviewId: record.id,
        item: null,
        program: programOf(record),
        endIsSeen: false,
        startedAt: record.startedAt,
      }),
    )
  return {
    unseen: [...byCalendar, ...byLaunch],
    next: next && toCalendarItem(next),
    later: later.map(toCalendarItem),
  }
}

/** A room says that its tab was seen to start the program. */
const programOf = ({ platform, room }: Interview): string => (room === null ? '' : (siteOf(platform)?.name ?? platform))

/** A link to a site that has no program of its own is joined in the browser. */
function isSeen({ kept }: Occasion): boolean {
  const site = siteOf(siteIdOf(kept.understanding.conferenceKeys))
  return site !== undefined && builtInSites.includes(site) && !site.launcher
}

export function toCalendarItem(occasion: Occasion): CalendarItem {
  const { kept, title, people, start, end } = occasion
  const { company, role, round, format, place, link } = kept.understanding
  return {
    id: occasionId(occasion),
    company: company?.value ?? '',
    role: role?.value ?? '',
    round: round?.value ?? '',
    title,
    people: people.flatMap(({ name, part }) => (part === 'interviewer' && name ? [name] : [])),
    start,
    end,
    timeZone: kept.event.timeZone,
    format,
    place,
    link: link.startsWith('https://') ? link : '',
  }
}

function toItem(
  interview: Interview,
  debrief: Debrief | undefined,
  event: string,
): Omit<HomeItem, 'later' | 'capture'> {
  const endedAt = debrief?.endedAt ?? interview.endedAt ?? interview.startedAt
  const startedAt = debrief?.startedAt ?? interview.startedAt
  return {
    interviewId: interview.id,
    company: debrief?.company ?? '',
    role: debrief?.role ?? '',
    round: debrief?.round ?? '',
    people: debrief ? debrief.people.map(({ name }) => name).filter(Boolean) : interview.seenNames,
    endedAt,
    endIsApproximate: (debrief ?? interview).endIsApproximate,
    event,
    remindAt: interview.remindAt,
    minutes: Math.round((endedAt - startedAt) / MINUTE),
    begun: debrief !== undefined && debrief.updatedAt > (interview.endedAt ?? 0) && debrief.questions.length > 0,
  }
}

/** Notes that were opened in the mail and of which nobody said yet whether they were sent. */
async function openedNotes(records: Records, interview: Interview): Promise<SentQuestion[]> {
  const drafts = await records.thankYouDrafts.ofInterview(interview.id)
  const opened = drafts.filter(({ openedAt, sentAt }) => openedAt !== null && sentAt === null)
  if (opened.length === 0) return []
  const debrief = await records.debriefs.get(interview.id).catch(() => undefined)
  return opened.flatMap(({ id, noteId, openedAt }) => {
    // A note to somebody who was not met is one to the company.
    const name = debrief?.people.find((one) => one.id === noteId)?.name ?? debrief?.company
    return name && openedAt !== null ? [{ draftId: id, personName: name, openedAt }] : []
  })
}
