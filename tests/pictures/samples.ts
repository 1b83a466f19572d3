import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { type CallHealth, type Health, healthKind } from '../../lib/domain/call/health.ts'
import { type AskedQuestion, type Debrief, type DebriefPerson, newDebrief } from '../../lib/domain/debrief/debrief.ts'
import { newPerson, newPromise, newQuestion } from '../../lib/domain/debrief/prefill.ts'
import type { TaskRecord } from '../../lib/domain/follow-up/task.ts'
import { type Interview, newInterview } from '../../lib/domain/interview/interview.ts'
import { type LiveNote, type LiveNoteKind, newLiveNote } from '../../lib/domain/interview/live-note.ts'
import { newDraft, type ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { overfullLater, typicalLater } from './later-samples.ts'
import { overfullEvents, typicalEvents } from './sample-events.ts'

/** Records as they lie on the disk. All people and companies are invented. */
export interface Sample {
  interviews: Interview[]
  debriefs: Debrief[]
  liveNotes: LiveNote[]
  thankYouDrafts: ThankYouDraft[]
  calendarEvents: KeptEvent[]
  tasks: TaskRecord[]
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export function interview(id: string, endedAt: number, change: Partial<Interview> = {}): Interview {
  return newInterview({
    id,
    source: 'call',
    platform: 'google-meet',
    room: 'abc-defg-hij',
    startedAt: endedAt - 49 * MINUTE,
    endedAt,
    endReason: 'left',
    seenNames: ['Maya Lindqvar', 'Tobias Ashgrove'],
    status: 'waiting',
    updatedAt: endedAt,
    ...change,
  })
}

const person = (id: string, name: string, change: Partial<DebriefPerson> = {}): DebriefPerson => ({
  ...newPerson(id, name),
  ...change,
})

const maya = person('maya', 'Maya Lindqvar', {
  title: 'Head of Operations',
  email: 'maya@brindlewick.example',
  part: 'decides',
  stressed: ['First-visit fix', 'One shared queue'],
  problem: 'Engineers and support work from two lists, and neither is believed.',
  success: 'One list that both teams trust.',
  words: 'one queue, one truth',
  moment: 'She rides along with an engineer one Friday a month.',
})
const tobias = person('tobias', 'Tobias Ashgrove', { title: 'Support Team Lead', email: 'tobias@brindlewick.example' })

const asked = (id: string, text: string, change: Partial<AskedQuestion> = {}): AskedQuestion => ({
  ...newQuestion(id, text, 'maya'),
  kind: 'example',
  landed: 'fair',
  ...change,
})

export function debrief(of: Interview, change: Partial<Debrief> = {}): Debrief {
  return newDebrief({
    interviewId: of.id,
    company: 'Brindlewick Energy',
    role: 'Customer Operations Lead',
    round: 'second',
    startedAt: of.startedAt,
    endedAt: of.endedAt,
    plannedMinutes: 45,
    feel: 'mixed',
    chance: 7,
    people: [maya, tobias],
    questions: [
      asked('q1', 'Tell me about a time you cut a backlog without adding people.', {
        answer: 'A shared triage board took our returns backlog from 1,900 cases to 240 in six weeks.',
      }),
      asked('q2', 'What would you do in your first thirty days?', { kind: 'what-if', landed: 'strong' }),
      asked('q3', 'How do you decide what not to measure?', { kind: 'know-how', landed: 'weak', askedBy: 'tobias' }),
    ],
    surprises: ['They asked about the on-call rota.'],
    promisesByMe: [newPromise('p1', 'Send Maya the one-page triage board')],
    promisesByThem: [newPromise('p2', 'Ruth sends the dates for the case task')],
    nextStep: { text: 'Case task with the regional team', who: 'them', by: '', decisionBy: '' },
    updatedAt: of.updatedAt,
    ...change,
  })
}

const note = (interviewId: string, minute: number, kind: LiveNoteKind, text: string, from: number): LiveNote =>
  newLiveNote({ id: `n${minute}`, interviewId, kind, text, at: from + minute * MINUTE, minute })

export const empty: Sample = {
  interviews: [],
  debriefs: [],
  liveNotes: [],
  thankYouDrafts: [],
  calendarEvents: [],
  tasks: [],
}

/** An afternoon in a normal week. */
export function typical(now: number): Sample {
  const fresh = interview('fresh', now - 4 * MINUTE)
  const live = interview('live', now, { startedAt: now - 23 * MINUTE, endedAt: null, status: 'live' })
  const old = interview('old', now - 76 * HOUR, { status: 'debriefed' })
  const other = interview('other', now - 28 * HOUR, { status: 'debriefed', seenNames: ['Hanne Vossberg'] })
  const otherDebrief = debrief(other, {
    company: 'Norrvane Systems',
    role: 'Service Delivery Manager',
    people: [person('hanne', 'Hanne Vossberg')],
  })
  return {
    interviews: [fresh, live, old, other],
    debriefs: [debrief(fresh, typicalLater()), debrief(old, { company: 'Merrowfield Health' }), otherDebrief],
    liveNotes: [
      note('live', 4, 'question', 'Cut a backlog without adding people?', live.startedAt),
      note('live', 9, 'answer', 'Triage board, 1,900 to 240. Forgot to say six weeks.', live.startedAt),
      note('live', 14, 'signal', 'Maya leaned in at “one list”.', live.startedAt),
      note('live', 19, 'promise', 'Send her the board as one page.', live.startedAt),
    ],
    thankYouDrafts: [
      newDraft({
        interviewId: 'other',
        noteId: 'hanne',
        language: 'en',
        register: 'neutral',
        openedAt: now - 26 * HOUR,
        openedWith: 'gmail',
        updatedAt: now - 26 * HOUR,
      }),
    ],
    calendarEvents: typicalEvents(now),
    tasks: [],
  }
}

/** How the call sites were read of late: well, without an end, and perhaps not at all. */
export function health(now: number): Health {
  const call = (id: string, platform: string, change: Partial<CallHealth> = {}): CallHealth => ({
    id,
    platform,
    startedAt: now - 49 * MINUTE,
    endedAt: now,
    endReason: 'left',
    names: true,
    steps: [
      { phase: 'prejoin', at: now - 50 * MINUTE },
      { phase: 'in-call', at: now - 49 * MINUTE },
      { phase: 'ended', at: now },
    ],
    families: ['control', 'admitted', 'people', 'ended'],
    language: 'en',
    ...change,
  })
  const vanished = (): Partial<CallHealth> => ({
    endReason: 'vanished',
    steps: [{ phase: 'in-call', at: now - 49 * MINUTE }],
    families: ['control', 'admitted', 'people'],
  })
  return healthKind.make({
    platforms: {
      'google-meet': { calls: [call('a', 'google-meet')], missedAt: null },
      zoom: {
        calls: ['b', 'c', 'd'].map((id) => call(id, 'zoom', vanished())),
        missedAt: null,
      },
      jitsi: { calls: [], missedAt: now - HOUR },
    },
  })
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Everything too long and too much of it. */
export function overfull(now: number): Sample {
  const interviews = Array.from({ length: 12 }, (_, index) =>
    interview(index === 0 ? 'fresh' : `w${index}`, now - (index * 3 + 1) * HOUR),
  )
  const [first] = interviews
  if (!first) return empty
  const people = [
    person('a', `Prof. Dr. ${LONG} von und zu Hohenstein-Wolkenburg`, {
      title: LONG,
      email: `${'x'.repeat(60)}@brindlewick.example`,
      words: LONG,
      problem: `${LONG} `.repeat(6),
    }),
    person('b', '山田 太郎', { moment: '社内の話' }),
    person('c', 'ليلى بن علي', { words: 'قائمة واحدة' }),
    person('d', 'Zoë Nakamura-Ørsted', { problem: 'Nobody owns the rota.' }),
    person('e', 'M'.repeat(200)),
  ]
  const questions = Array.from({ length: 60 }, (_, index) =>
    asked(
      `q${index}`,
      index % 7 === 0
        ? `${LONG} ${index}?`
        : `Question number ${index} that somebody asked, at some length, about how work is done here?`,
      { askedBy: people[index % 5]?.id ?? '' },
    ),
  )
  const full = debrief(first, {
    company: `${LONG} GmbH & Co. KGaA`,
    role: `${LONG} (m/w/d)`,
    round: LONG,
    people,
    questions,
    ...overfullLater(LONG),
  })
  return { ...empty, interviews, debriefs: [full], calendarEvents: overfullEvents(now, LONG) }
}
