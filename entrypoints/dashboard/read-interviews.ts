import type { InterviewItem } from '../../components/dashboard/interview-item.ts'
import { readSettings } from '../../lib/browser/stored.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { piecesOf } from '../../lib/domain/debrief/pieces.ts'
import { openTiers } from '../../lib/domain/debrief/tiers.ts'
import { piecesOfTask } from '../../lib/domain/follow-up/pieces.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { createSearch, type Found } from '../../lib/domain/text/search.ts'
import { piecesOfLetter } from '../../lib/domain/thank-you/pieces.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readAttention } from '../shared/attention.ts'

/** Calls that were too short, or something else, are no interviews; the practice call is none of the user's. */
const isListed = ({ status, practice }: Interview) => !practice && status !== 'short' && status !== 'quiet'

/** The newest interviews with what was written about them. One that cannot be read leaves the others in sight. */
export async function readLatest(records: Records, count: number): Promise<InterviewItem[]> {
  const [latest, ids] = await Promise.all([records.interviews.latest(count), readWaiting(records)])
  return Promise.all(
    latest.filter(isListed).map(async (interview) => {
      const [debrief, drafts] = await Promise.all([
        records.debriefs.get(interview.id).catch(() => undefined),
        records.thankYouDrafts.ofInterview(interview.id),
      ])
      return toItem(interview, debrief, drafts, ids)
    }),
  )
}

/** The ids of the interviews that wait for the user. */
export async function readWaiting(records: Records): Promise<ReadonlySet<string>> {
  const { settings } = await readSettings()
  return (await readAttention(records, settings, Date.now())).attention.ids
}

/** All interviews, and the search over all that was ever written. */
export async function readAll(records: Records): Promise<{ items: InterviewItem[]; search: (query: string) => Found }> {
  const [latest, debriefs, drafts, notes, tasks, ids] = await Promise.all([
    records.interviews.latest(Number.MAX_SAFE_INTEGER),
    records.debriefs.all(),
    records.thankYouDrafts.all(),
    records.liveNotes.all(),
    records.tasks.all(),
    readWaiting(records),
  ])
  const interviews = latest.filter(isListed)
  const debriefOf = new Map(debriefs.map((debrief) => [debrief.interviewId, debrief]))
  const draftsOf = Map.groupBy(drafts, ({ interviewId }) => interviewId)
  const notesOf = Map.groupBy(notes, ({ interviewId }) => interviewId)
  const tasksOf = Map.groupBy(tasks, ({ interviewId }) => interviewId)
  const pieces = interviews.flatMap((one) => [
    ...piecesOf(one, debriefOf.get(one.id), notesOf.get(one.id)),
    ...(draftsOf.get(one.id) ?? []).flatMap(piecesOfLetter),
    ...(tasksOf.get(one.id) ?? []).flatMap(piecesOfTask),
  ])
  return {
    items: interviews.map((one) => toItem(one, debriefOf.get(one.id), draftsOf.get(one.id) ?? [], ids)),
    search: createSearch([...pieces, ...(tasksOf.get(null) ?? []).flatMap(piecesOfTask)]),
  }
}

function toItem(
  interview: Interview,
  debrief: Debrief | undefined,
  drafts: readonly ThankYouDraft[],
  waiting: ReadonlySet<string>,
): InterviewItem {
  return {
    interviewId: interview.id,
    company: debrief?.company ?? '',
    role: debrief?.role ?? '',
    round: debrief?.round ?? '',
    people: debrief ? debrief.people.map(({ name }) => name).filter(Boolean) : interview.seenNames,
    startedAt: debrief?.startedAt ?? interview.startedAt,
    debrief: stateOf(interview, debrief),
    open: debrief ? openParts(debrief) : [],
    waits: waiting.has(interview.id),
    thanks: thanksOf(drafts),
    notes: notesOf(debrief, drafts),
  }
}

function stateOf({ status }: Interview, debrief: Debrief | undefined): InterviewItem['debrief'] {
  if (status === 'live' || status === 'dismissed') return status
  if (status === 'debriefed') return 'done'
  return debrief && debrief.questions.length > 0 ? 'begun' : 'waiting'
}

function openParts(debrief: Debrief): InterviewItem['open'] {
  const { first, today, tonight } = openTiers(debrief)
  return [first && 'now', today && 'today', tonight && 'tonight'].filter(
    (part) => part !== false,
  ) as InterviewItem['open']
}

function notesOf(debrief: Debrief | undefined, drafts: readonly ThankYouDraft[]): InterviewItem['notes'] {
  const people = debrief?.people.filter(({ name }) => name.trim() !== '') ?? []
  const isSent = (id: string) => drafts.some(({ noteId, sentAt }) => noteId === id && sentAt !== null)
  return { sent: people.filter(({ id }) => isSent(id)).length, of: people.length }
}

function thanksOf(drafts: readonly ThankYouDraft[]): InterviewItem['thanks'] {
  if (drafts.some(({ openedAt, sentAt }) => openedAt !== null && sentAt === null)) return 'opened'
  return drafts.some(({ sentAt }) => sentAt !== null) ? 'sent' : 'none'
}
