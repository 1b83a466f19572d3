import { describe, expect, it } from 'vitest'
import { forCoach, pageOf, toMarkdown, withoutNames } from '../../../lib/domain/debrief/as-page.ts'
import { newPerson } from '../../../lib/domain/debrief/debrief.ts'
import { newQuestion } from '../../../lib/domain/debrief/prefill.ts'
import { newInterview } from '../../../lib/domain/interview/interview.ts'
import { debrief } from '../thank-you/make.ts'

const interview = newInterview({ id: 'interview-1', source: 'hand', platform: 'hand', startedAt: 0, updatedAt: 0 })
const one = debrief({
  people: [
    { ...newPerson('p1', 'Maya Lindqvar'), introducedAs: 'May', stressed: ['First-visit fix', 'One shared queue'] },
    { ...newPerson('p2', 'Tobias Ashgrove'), stressed: ['Boring nights'] },
  ],
  questions: [
    {
      ...newQuestion('q1', 'What would you change first?', 'p1'),
      answer: 'Maya and I agreed on the queue at Brindlewick Energy',
    },
  ],
})
one.review.terms.gave = 'around 52'
one.fit.journal = 'I liked it'

describe('the page', () => {
  const page = pageOf(interview, one, [])
  it('has everything that was written, each person apart, and no empty part', () => {
    expect(page.map(({ kind, person, lines }) => [kind, person, lines])).toEqual([
      ['person', '', ['Maya Lindqvar, May', 'Tobias Ashgrove']],
      ['note', 'Maya Lindqvar', ['First-visit fix', 'One shared queue']],
      ['note', 'Tobias Ashgrove', ['Boring nights']],
      ['question', 'Maya Lindqvar', ['What would you change first?']],
      ['answer', '', ['Maya and I agreed on the queue at Brindlewick Energy']],
      ['terms', '', ['around 52']],
      ['journal', '', ['I liked it']],
    ])
  })

  it('for a coach names nobody, and leaves out what is private', () => {
    const coach = forCoach(page, one, { company: 'the company', person: (number) => `Interviewer ${number}` })
    const text = JSON.stringify(coach.map(({ person, lines }) => [person, lines]))
    expect(text).not.toMatch(/Maya|Lindqvar|Tobias|Ashgrove|Brindlewick|May\b|around 52|I liked it/)
    expect(text).toContain('Interviewer 1 and I agreed on the queue at the company')
    expect(text).toContain('Interviewer 2')
  })
})

it('a name is replaced as a whole word, in any case, and the address with it', () => {
  const plain = withoutNames(one, { company: 'the company', person: (number) => `Interviewer ${number}` })
  expect(plain('maya wrote from maya@brindlewick.example')).toBe('Interviewer 1 wrote from @')
  expect(plain('Mayan art, and the mayor')).toBe('Mayan art, and the mayor')
  expect(plain('TOBIAS: yes')).toBe('Interviewer 2: yes')
})

it('Markdown takes what was written as text, and never as its own signs', () => {
  expect(
    toMarkdown({
      title: 'A # company',
      facts: [
        ['Role', 'Analyst'],
        ['Round', ' '],
      ],
      sections: [{ heading: 'Questions', lines: ['# no heading\n- no list', '[no](link) <b>'] }],
    }),
  ).toBe(
    '# A \\# company\n\n- **Role**: Analyst\n\n## Questions\n\n- \\# no heading - no list\n- \\[no\\](link) \\<b\\>\n',
  )
})
