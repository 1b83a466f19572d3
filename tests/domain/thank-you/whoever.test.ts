import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import type { Note } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { mostAlike, overlapOf } from '../../../lib/domain/thank-you/overlap.ts'
import { registers } from '../../../lib/domain/thank-you/style.ts'
import { letterInput, person, question } from './make.ts'

// What a letter is built of hangs on the interview's id; these hold for whichever it is.
const ids = Array.from({ length: 24 }, (_, at) => `interview-${at}`)
const first = ([note]: readonly Note[]) => note ?? expect.fail('there is no note')

describe.each(registers)('whichever interview it is, %s', (register) => {
  const style = { language: 'en', register } as const
  const maya = person('Maya Lindqvar', {
    problem: 'engineers and support work from two lists',
    words: 'one queue, one truth',
  })

  it('the first letter has the quotation, and names the role', () => {
    for (const interviewId of ids) {
      const note = first(draftThankYou(letterInput({ interviewId, people: [maya, person('Tobias Ashgrove')] }, style)))
      expect(noteText(note)).toMatch(/one queue, one truth/i)
      expect(`${note.subject}\n${noteText(note)}`).toContain('Customer Operations Lead')
    }
  })

  it('the answer to the one question is in the note', () => {
    const moments = [
      'that the on-call rota fits on one page',
      'why she threw a dashboard away',
      'how two teams stopped talking',
    ]
    const right = [
      /the on-call rota fits on one page/,
      /why you threw a dashboard away/,
      /how two teams stopped talking/,
    ]
    for (const interviewId of ids)
      for (const [at, moment] of moments.entries()) {
        const people = [maya, person('Tobias Ashgrove', { moment })]
        const [, note] = draftThankYou(letterInput({ interviewId, people }, style))
        expect(note?.form).toBe('full')
        expect(noteText(note ?? expect.fail())).toMatch(right[at] ?? /^$/)
        expect(noteText(note ?? expect.fail())).not.toMatch(/that that/)
      }
  })

  it('the short form is shorter, and keeps the promise and the step', () => {
    const full = person('Maya Lindqvar', {
      part: 'decides',
      stressed: ['First-visit fix', 'One shared queue'],
      moment: 'She rides along with an engineer one Friday a month.',
      words: 'one queue, one truth',
    })
    const answer = 'A shared triage board took our returns backlog from 1,900 cases to 240 in six weeks.'
    for (const interviewId of ids) {
      const input = letterInput(
        {
          interviewId,
          people: [full],
          questions: [question(full.id, 'Tell me about a time you cut a backlog.', { answer, landed: 'strong' })],
          promisesByMe: [{ id: 'm', text: 'Send Maya the triage board', due: '' }],
          nextStep: { text: 'Case task with the regional team', who: 'them', by: '', decisionBy: '' },
        },
        style,
      )
      const short = { ...style, rolls: {}, leftOut: [], length: 'short' as const }
      const long = first(draftThankYou(input))
      const note = first(draftThankYou({ ...input, choices: { [full.id]: short } }))
      expect(noteText(note).length).toBeLessThan(noteText(long).length)
      expect(noteText(note)).toMatch(/triage board/)
      expect(noteText(note)).toMatch(/case task with the regional team/)
    }
  })

  it('five people get five notes that do not read alike', () => {
    const said = [
      ['first-visit fix', 'that engineers ride along on Fridays'],
      ['one shared list', 'how two teams stopped trusting their numbers'],
      ['a quieter on-call rota', 'the night when nobody answered the phone'],
      ['fewer tools', 'why she threw a dashboard away'],
      ['training', 'a new colleague who found the error in a week'],
    ]
    const names = ['Maya Lindqvar', 'Tobias Ashgrove', 'Žofie Đặng', 'Ruth Okonjo', 'Hanne Vossberg']
    const people = names.map((name, at) =>
      person(name, { stressed: [said[at]?.[0] ?? ''], moment: said[at]?.[1] ?? '' }),
    )
    for (const interviewId of ids) {
      const notes = draftThankYou(letterInput({ interviewId, people }, style))
      const alike = overlapOf(notes).filter(({ shared, jaccard }) => shared > 0 || jaccard > mostAlike)
      expect([interviewId, alike]).toEqual([interviewId, []])
    }
  })
})
