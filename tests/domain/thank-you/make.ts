import {
  type AskedQuestion,
  type Debrief,
  type DebriefPerson,
  newDebrief,
} from '../../../lib/domain/debrief/debrief.ts'
import { newPerson, newQuestion } from '../../../lib/domain/debrief/prefill.ts'
import type { LetterInput } from '../../../lib/domain/thank-you/note.ts'
import type { LetterLanguage, Register } from '../../../lib/domain/thank-you/style.ts'

const zone = 'Europe/London'
/** Thursday 11 June 2026, 10:02 in London. */
export const thursdayMorning = Date.parse('2026-06-11T09:02:00Z')
export const minutes = 60_000

export function person(name: string, more: Partial<DebriefPerson> = {}): DebriefPerson {
  return { ...newPerson(`p-${name}`, name), seenAs: '', ...more }
}

export function question(askedBy: string, text: string, more: Partial<AskedQuestion> = {}): AskedQuestion {
  return { ...newQuestion(`q-${text}`, text, askedBy), ...more }
}

export function debrief(more: Partial<Debrief> = {}): Debrief {
  return newDebrief({
    interviewId: 'interview-1',
    company: 'Brindlewick Energy',
    role: 'Customer Operations Lead',
    round: 'second',
    startedAt: thursdayMorning,
    endedAt: thursdayMorning + 49 * minutes,
    plannedMinutes: 45,
    feel: 'good',
    chance: 7,
    updatedAt: thursdayMorning,
    ...more,
  })
}

export function letterInput(
  more: Partial<Debrief>,
  style: { language: LetterLanguage; register: Register } = { language: 'en', register: 'neutral' },
  after = 55 * minutes,
): LetterInput {
  const made = debrief(more)
  return {
    debrief: made,
    me: { name: 'Lena Haldorsen', phone: '020 7946 0182', link: '' },
    choices: {},
    style,
    now: made.startedAt + after,
    timeZone: zone,
  }
}
