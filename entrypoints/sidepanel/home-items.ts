import type { HomeItem, SentQuestion } from '../../components/home/item.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Records } from '../../lib/storage/repository.ts'

const EARLIER = 50

export interface HomeLists {
  waiting: HomeItem[]
  earlier: HomeItem[]
  tasks: SentQuestion[]
}

/** What the home lists, from the records. A record that cannot be read leaves the others in sight. */
export async function readHome(records: Records): Promise<HomeLists> {
  const [waiting, latest] = await Promise.all([records.interviews.waiting(), records.interviews.latest(EARLIER)])
  const earlier = latest.filter(({ status, practice }) => status === 'debriefed' && !practice)
  const item = async (interview: Interview): Promise<HomeItem> => {
    const debrief = await records.debriefs.get(interview.id).catch(() => undefined)
    return toItem(interview, debrief)
  }
  const tasks = await Promise.all(
    latest.filter(({ status }) => status !== 'dismissed').map((interview) => openedNotes(records, interview)),
  )
  return {
    waiting: await Promise.all(waiting.map(item)),
    earlier: await Promise.all(earlier.map(item)),
    tasks: tasks.flat(),
  }
}

function toItem(interview: Interview, debrief: Debrief | undefined): HomeItem {
  const endedAt = debrief?.endedAt ?? interview.endedAt ?? interview.startedAt
  const startedAt = debrief?.startedAt ?? interview.startedAt
  return {
    interviewId: interview.id,
    company: debrief?.company ?? '',
    role: debrief?.role ?? '',
    round: debrief?.round ?? '',
    people: debrief ? debrief.people.map(({ name }) => name).filter(Boolean) : interview.seenNames,
    endedAt,
    minutes: Math.round((endedAt - startedAt) / 60_000),
    begun: debrief !== undefined && debrief.updatedAt > (interview.endedAt ?? 0) && debrief.questions.length > 0,
  }
}

/** Notes that were opened in the mail and of which nobody said yet whether they were sent. */
async function openedNotes(records: Records, interview: Interview): Promise<SentQuestion[]> {
  const drafts = await records.thankYouDrafts.ofInterview(interview.id)
  const opened = drafts.filter(({ openedAt, sentAt }) => openedAt !== null && sentAt === null)
  if (opened.length === 0) return []
  const debrief = await records.debriefs.get(interview.id).catch(() => undefined)
  return opened.flatMap(({ id, personId, openedAt }) => {
    const person = debrief?.people.find((one) => one.id === personId)
    return person && openedAt !== null ? [{ draftId: id, personName: person.name, openedAt }] : []
  })
}
