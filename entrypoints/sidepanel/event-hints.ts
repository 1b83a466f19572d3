import type { ComingMeeting, EventOption } from '../../components/debrief/which-interview.tsx'
import { type Occasion, occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { Beside } from '../../lib/domain/debrief/belongs.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { type EventFacts, eventFacts } from '../../lib/domain/debrief/event-facts.ts'
import { mergeCall } from '../../lib/domain/debrief/merge-call.ts'
import { mergeEvent } from '../../lib/domain/debrief/merge-event.ts'
import type { NewId } from '../../lib/domain/debrief/prefill.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readChoices } from '../shared/matching.ts'
import { readOccasions } from '../shared/occasions.ts'

/** What the calendar has for a debrief. */
export interface EventHints {
  facts: EventFacts | null
  /** Of the event; empty without one. */
  title: string
  /** IANA name of the event's zone; empty without one. */
  timeZone: string
  /** The next interviews of the calendar. */
  coming: ComingMeeting[]
  /** Where no event is certain: which it could be. */
  choices: EventOption[]
  /** What is stored beside the debrief: the calendar takes nobody off to whom some of it belongs. */
  beside: Beside
}

/** A calendar that cannot be read has nothing. */
export async function readHints(records: Records, interview: Interview): Promise<EventHints> {
  const { event: link } = interview
  const [kept, choices, coming, drafts, notes] = await Promise.all([
    link ? records.calendarEvents.get(link.id).catch(() => undefined) : undefined,
    readChoices(records, interview).catch(() => []),
    readComing(records, interview.endedAt ?? interview.startedAt).catch(() => []),
    records.thankYouDrafts.ofInterview(interview.id),
    records.liveNotes.ofInterview(interview.id),
  ])
  return {
    facts: link && kept ? eventFacts(kept, occasionId(link), link.slot) : null,
    title: kept?.event.title ?? '',
    timeZone: kept?.event.timeZone ?? '',
    coming,
    choices: choices.map(toOption),
    beside: { noteIds: drafts.map(({ noteId }) => noteId), liveNotes: notes.map(({ text }) => text) },
  }
}

/** Further rounds are rarely agreed on for a later day. ms */
const AHEAD_MS = 60 * DAY

async function readComing(records: Records, from: number): Promise<ComingMeeting[]> {
  const occasions = await readOccasions(records, from, from + AHEAD_MS)
  return occasions
    .filter(({ kept, start }) => start >= from && kept.understanding.verdict === 'interview')
    .map(({ kept, title, start }) => ({ company: kept.understanding.company?.value ?? '', title, start }))
}

function toOption({ kept, slot, title, people, start, end }: Occasion): EventOption {
  return {
    id: kept.id,
    slot,
    company: kept.understanding.company?.value ?? '',
    title,
    people: people.flatMap(({ name, part }) => (part === 'interviewer' && name ? [name] : [])),
    start,
    end,
  }
}

/**
 * The debrief with what the call and the calendar have shown since. An event that has gone from the calendar leaves what
 * it brought.
 */
export function filled(
  debrief: Debrief,
  { interview, hints }: { interview: Interview; hints: EventHints },
  newId: NewId,
): Debrief {
  const called = mergeCall(debrief, interview, newId)
  if (hints.facts) return mergeEvent(called, hints.facts, newId, hints.beside)
  const isNone = !interview.event && interview.eventBy === 'user'
  return isNone ? mergeEvent(called, null, newId, hints.beside) : called
}
