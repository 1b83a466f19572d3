import { describe, expect, it } from 'vitest'
import { emailProblem } from '../../components/debrief/email.ts'
import { pastedLines } from '../../components/form/reorder/pasted.ts'

describe('an e-mail address', () => {
  it('is one bare address, or nothing', () => {
    for (const fine of ['', ' ', 'maya@brindlewick.example', ' a.b+c@d-e.co.uk '])
      expect(emailProblem(fine), fine).toBeNull()
  })

  it('has its problem told in words', () => {
    expect(emailProblem('maya')).toBe('debriefEmailAt')
    expect(emailProblem('@brindlewick.example')).toBe('debriefEmailStart')
    expect(emailProblem('maya@brindlewick')).toBe('debriefEmailEnd')
    expect(emailProblem('maya@brindlewick.')).toBe('debriefEmailEnd')
    expect(emailProblem('Maya <maya@brindlewick.example>')).toBe('debriefEmailBare')
    expect(emailProblem('a@b.example, c@d.example')).toBe('debriefEmailOne')
  })
})

describe('pasted lines', () => {
  it('lose their bullets and numbers, but not the numbers that belong to them', () => {
    expect(pastedLines('• Why?\n (3) How?\n30 days: what first?\n\n  * Where?  ')).toEqual([
      'Why?',
      'How?',
      '30 days: what first?',
      'Where?',
    ])
  })
})
