import { laterTiers } from '../../lib/domain/debrief/blank.ts'
import type { AskedQuestion, Debrief, DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'

const minute = 60_000
/** A Thursday morning. */
const morning = Date.parse('2026-06-11T09:02:00Z')
const names = ['Maya Lindqvar', 'Tobias Ashgrove', 'Ines Korvall', 'Yusuf Brandt', 'Priya Castellan']
const words = 'one queue, one truth for support and engineering alike, so that nobody works from two lists'

function person(name: string, number: number): DebriefPerson {
  return {
    id: `person-${number}`,
    name,
    seenAs: name,
    listed: null,
    title: 'Head of Customer Operations',
    email: `person${number}@brindlewick.example`,
    part: 'manager',
    introducedAs: '',
    stressed: ['fewer hand-overs', 'numbers that people trust'],
    skills: 'cut a backlog without adding people',
    problem: `engineers and support work from ${number + 2} lists`,
    success: 'the backlog is half of what it is now by autumn',
    words: words.slice(0, 30 + 8 * number),
    moment: `the on-call rota of team ${number + 1} fits on one page`,
  }
}

function question(number: number): AskedQuestion {
  return {
    id: `question-${number}`,
    text: `Tell me about a time, number ${number + 1}, when you cut a backlog without adding people.`,
    askedBy: `person-${number % 2}`,
    kind: 'example',
    answer: 'The spring backlog: two weeks of triage, then a rule for what may enter the queue at all.',
    story: '',
    landed: 'fair',
    reaction: '',
  }
}

export function sampleInterview(id: string, change: Partial<Interview> = {}): Interview {
  return {
    schemaVersion: 4,
    id,
    source: 'call',
    practice: false,
    platform: 'google-meet',
    room: 'abc-defg-hij',
    startedAt: morning,
    endedAt: morning + 49 * minute,
    endReason: 'left',
    seenNames: names.slice(0, 2),
    status: 'debriefed',
    remindAt: null,
    answered: [],
    event: null,
    eventBy: 'nobody',
    stance: 'open',
    updatedAt: morning + 60 * minute,
    ...change,
  }
}

/** A debrief in which every step holds something. */
export function sampleDebrief(interviewId: string, sizes: { questions?: number; people?: number } = {}): Debrief {
  const { questions = 8, people = 2 } = sizes
  return {
    schemaVersion: 4,
    interviewId,
    company: 'Brindlewick Energy',
    role: 'Customer Operations Lead',
    round: 'second',
    format: 'video',
    place: '',
    startedAt: morning,
    endedAt: morning + 49 * minute,
    plannedMinutes: 45,
    listed: null,
    feel: 'good',
    chance: 7,
    people: names.slice(0, people).map(person),
    removedNames: [],
    questions: Array.from({ length: questions }, (_, number) => question(number)),
    surprises: ['They measure nothing yet'],
    promisesByMe: [{ id: 'promise-1', text: 'Send the triage rules', due: '2026-06-15' }],
    promisesByThem: [],
    nextStep: { text: 'A talk with the team', who: 'them', by: '2026-06-18', decisionBy: '' },
    ...laterTiers(),
    filedNotes: [],
    settledAt: null,
    updatedAt: morning + 60 * minute,
  }
}
