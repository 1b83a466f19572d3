import { type AskedQuestion, type Debrief, type DebriefPerson, newDebrief } from '../../lib/domain/debrief/debrief.ts'
import { newPerson, newQuestion } from '../../lib/domain/debrief/prefill.ts'
import { type Interview, newInterview } from '../../lib/domain/interview/interview.ts'

const minute = 60_000
/** A Thursday morning. */
const morning = Date.parse('2026-06-11T09:02:00Z')
const names = ['Maya Lindqvar', 'Tobias Ashgrove', 'Ines Korvall', 'Yusuf Brandt', 'Priya Castellan']
const words = 'one queue, one truth for support and engineering alike, so that nobody works from two lists'

function person(name: string, number: number): DebriefPerson {
  return {
    ...newPerson(`person-${number}`, name),
    title: 'Head of Customer Operations',
    email: `person${number}@brindlewick.example`,
    part: 'manager',
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
    ...newQuestion(
      `question-${number}`,
      `Tell me about a time, number ${number + 1}, when you cut a backlog without adding people.`,
      `person-${number % 2}`,
    ),
    kind: 'example',
    answer: 'The spring backlog: two weeks of triage, then a rule for what may enter the queue at all.',
    landed: 'fair',
  }
}

export function sampleInterview(id: string, change: Partial<Interview> = {}): Interview {
  return newInterview({
    id,
    source: 'call',
    platform: 'google-meet',
    room: 'abc-defg-hij',
    startedAt: morning,
    endedAt: morning + 49 * minute,
    endReason: 'left',
    seenNames: names.slice(0, 2),
    status: 'debriefed',
    updatedAt: morning + 60 * minute,
    ...change,
  })
}

/** A debrief in which every step holds something. */
export function sampleDebrief(interviewId: string, sizes: { questions?: number; people?: number } = {}): Debrief {
  const { questions = 8, people = 2 } = sizes
  return newDebrief({
    interviewId,
    company: 'Brindlewick Energy',
    role: 'Customer Operations Lead',
    round: 'second',
    startedAt: morning,
    endedAt: morning + 49 * minute,
    plannedMinutes: 45,
    feel: 'good',
    chance: 7,
    people: names.slice(0, people).map(person),
    questions: Array.from({ length: questions }, (_, number) => question(number)),
    surprises: ['They measure nothing yet'],
    promisesByMe: [{ id: 'promise-1', text: 'Send the triage rules', due: '2026-06-15' }],
    nextStep: { text: 'A talk with the team', who: 'them', by: '2026-06-18', decisionBy: '' },
    updatedAt: morning + 60 * minute,
  })
}
