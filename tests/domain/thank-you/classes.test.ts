import { describe, expect, it } from 'vitest'
import type { Debrief, DebriefPerson } from '../../../lib/domain/debrief/debrief.ts'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { letterInput, person, question } from './make.ts'

// Classes of fault that readers found in letters. Each holds for whichever letter it becomes.
const ids = Array.from({ length: 12 }, (_, at) => `interview-${at}`)
const lettersTo = (
  more: Partial<DebriefPerson>,
  rest: Partial<Debrief> = {},
  language: 'en' | 'de' = 'en',
  name = 'Maya Lindqvar',
) =>
  ids.map((interviewId) => {
    const input = letterInput({ interviewId, people: [person(name, more)], ...rest }, { language, register: 'neutral' })
    return noteText(draftThankYou(input)[0] ?? expect.fail())
  })
const asked = (answer: string, more: Partial<ReturnType<typeof question>> = {}) => ({
  questions: [question('p-Maya Lindqvar', 'How would you cut the queue?', { answer, landed: 'strong', ...more })],
})
const step = (text: string, by: string) => ({ nextStep: { text, who: 'them' as const, by, decisionBy: '' } })
const words = 'one queue, one truth'

describe('an answer', () => {
  it('of no proven form stands once, behind a colon and its question', () => {
    for (const text of lettersTo(
      { words },
      asked('Exit slips sorted overnight into three groups. At Dunmore my sections went from 41 to 63 percent'),
    )) {
      expect(text).toMatch(
        /how I would cut the queue\. [^.:]+: exit slips sorted overnight into three groups\. At Dunmore my sections went from 41 to 63 percent\./,
      )
      expect(text.match(/:(?!\d)/g)).toHaveLength(1)
    }
  })
  it('that was typed in haste is in none', () => {
    for (const text of lettersTo({ words }, asked('double flashing n stuff, mockup w every new guy')))
      expect(text).not.toContain('flashing')
  })
  it('that was told as an example is called one', () => {
    for (const text of lettersTo(
      { words },
      asked('Told her about the weekly hour at Coldharbour, one skill and one student'),
    ))
      expect(text).toMatch(/I told you about the weekly hour at Coldharbour|example was the weekly hour at Coldharbour/)
  })
  it.each(['Noncommittal', 'She went very quiet', 'Disagreed openly'])(
    'that was taken coolly (%s) is not brought up again',
    (reaction) => {
      for (const text of lettersTo(
        { words },
        asked('I moved the bell to the back door.', { landed: 'fair', reaction }),
      ))
        expect(text).not.toContain('bell')
    },
  )
  it('that says what the writer has not done proves nothing', () => {
    for (const text of lettersTo({ words }, asked('I have not led a valuation.', { landed: 'fair' })))
      expect(text).not.toContain('valuation')
  })
})

describe('the day of a step', () => {
  it('that belongs to a mail is not that of the event', () => {
    for (const text of lettersTo({ words }, step('Demo lesson, Maya emails the date', '2026-06-19'))) {
      expect(text).toContain('the demo lesson, and to hearing the date by 19 June')
      expect(text).not.toMatch(/lesson on/)
    }
  })
  it('does not come out of "on a Tuesday"', () => {
    for (const text of lettersTo({ words }, step('Factory visit on a Tuesday in July', '')))
      expect(text).not.toMatch(/on a in|on Tuesday/)
  })
  it('is not said where two people are meant', () => {
    for (const text of lettersTo({ words }, step('she sends it to Rick, he calls thurs or fri', '2026-06-19')))
      expect(text).not.toMatch(/you will call|or Friday on/)
  })
})

describe('what they said', () => {
  it.each([
    'waiting list waiting list waiting list',
    'pages per week 60',
    'Get in, 6 hours max',
    'opening hours kept even when two are off sick',
  ])('%s is no sentence', (point) => {
    for (const text of lettersTo({ words, stressed: [point] })) expect(text).not.toContain(point.slice(0, 12))
  })
  it('as a quality is "being"', () => {
    for (const text of lettersTo({ stressed: ['reliable'] })) expect(text).toMatch(/being reliable/)
  })
  it('they did for the writer is thanked for', () => {
    for (const text of lettersTo({ moment: 'She played me the first 30 seconds of her lighthouse programme' }))
      expect(text).toContain('playing me the first 30 seconds of your lighthouse programme')
    for (const text of lettersTo({ moment: 'Zeigte mir das Büro, auf dem Tisch standen Blumen' }, {}, 'de'))
      expect(text).toContain('dass Sie mir das Büro gezeigt haben')
  })
})

it('what they offered is thanked for', () => {
  const promisesByThem = [{ id: 't', text: "She'll introduce me by email to Bertrand", due: '' }]
  for (const text of lettersTo({ words }, { promisesByThem }))
    expect(text).toContain('Thank you for offering to introduce me by email to Bertrand.')
})

it('a name that was typed small is greeted with its capital', () => {
  for (const text of lettersTo({ words }, {}, 'en', 'tammy brandvold')) expect(text).toMatch(/^Hello Tammy,/)
})
