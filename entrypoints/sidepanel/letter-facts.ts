import { readCompanyDecisions } from '../../lib/browser/company-decisions.ts'
import { sameCompany } from '../../lib/domain/company/same-company.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { EventFacts } from '../../lib/domain/debrief/event-facts.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { LetterInput, Organiser } from '../../lib/domain/thank-you/note.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import type { Records } from '../../lib/storage/repository.ts'

/** So many of the latest interviews are looked through for earlier ones with the same company. */
const LOOKED_THROUGH = 60

/** What other interviews with the same company mean for the notes of this one. */
export interface SameCompany {
  /** The realisations that it has read already, in the notes of interviews before this one. */
  usedBefore: readonly string[]
  /** When the other interviews ended, ms since 1970. */
  ends: readonly number[]
}

export async function readSameCompany(records: Records, debrief: Debrief): Promise<SameCompany> {
  const decisions = await readCompanyDecisions()
  const others = (await records.interviews.latest(LOOKED_THROUGH)).filter(({ id }) => id !== debrief.interviewId)
  const found = await Promise.all(
    others.map(async ({ id, startedAt, endedAt }) => {
      const other = await records.debriefs.get(id).catch(() => undefined)
      if (!other || !sameCompany(other.company, debrief.company, decisions)) return null
      const isEarlier = startedAt < debrief.startedAt
      const drafts = isEarlier ? await records.thankYouDrafts.ofInterview(id) : []
      return { frames: drafts.flatMap(({ frames }) => frames), end: other.endedAt ?? endedAt }
    }),
  )
  return {
    usedBefore: [...new Set(found.flatMap((one) => one?.frames ?? []))],
    ends: found.flatMap((one) => (one?.end ? [one.end] : [])),
  }
}

export interface LetterFacts {
  debrief: Debrief
  settings: Settings
  /** By note id. */
  drafts: Readonly<Record<string, ThankYouDraft>>
  usedBefore: readonly string[]
  /** What the calendar has for the interview. */
  event: EventFacts | null
  now: number
  timeZone: string
}

/** All that the notes of an interview may be made of. */
export function letterInput(facts: LetterFacts): LetterInput {
  const { debrief, settings, drafts, usedBefore, event, now, timeZone } = facts
  const organiser = organiserOf(event, drafts.organiser)
  const news = Object.values(drafts).map((draft) => draft.news.trim())
  return {
    debrief,
    me: settings.me,
    choices: drafts,
    style: { language: settings.letterLanguage, register: settings.register },
    usedBefore,
    sent: Object.fromEntries(
      Object.values(drafts).flatMap(({ noteId, sentAt }) => (sentAt === null ? [] : [[noteId, sentAt]])),
    ),
    found: news.filter(Boolean).map((value) => ({ field: 'found', value })),
    ...(organiser && { organiser }),
    now,
    timeZone,
  }
}

/** What of the drafts goes into the letters; what is typed into one of them does not. */
export const choicesKey = (drafts: LetterFacts['drafts']): string =>
  JSON.stringify(
    Object.values(drafts).map(
      ({ edited, modelSentences, previous, openedAt, openedWith, frames, updatedAt, ...chosen }) => chosen,
    ),
  )

/** Who arranged it by the calendar, under the address that the user gave. */
function organiserOf(event: EventFacts | null, draft: ThankYouDraft | undefined): Organiser | null {
  const coordinator = event?.people.find(({ part }) => part === 'coordinator')
  const email = draft?.to || coordinator?.email || ''
  return coordinator || email ? { name: coordinator?.name ?? '', email } : null
}
