import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { firstName, fullName } from '../../../lib/domain/thank-you/text/names.ts'
import { letterInput, person } from './make.ts'

describe('the name to greet by', () => {
  it.each([
    ['Grant, Leah, PhD', 'Leah'],
    ['Leah Grant, RN, BSc', 'Leah'],
    ['Grant, Leah', 'Leah'],
    ['DUPONT Marie', 'Marie'],
    ["O'BRIEN Siobhan", 'Siobhan'],
    ['LEAH GRANT', 'LEAH'],
    ['Dipl.-Ing. Max Weber', 'Max'],
    ['Dr.-Ing. Paul Ott', 'Paul'],
    ['Mag. Eva Huber', 'Eva'],
    ['Dr. Sofia Meier', 'Sofia'],
    ['Prof. Dr. Anna Krüger', 'Anna'],
    ['Ing Chang', 'Ing'],
    ['Kevin Ma', 'Kevin'],
    ['Captain Lorcan Mac Giolla', 'Lorcan'],
    ['van der Berg, Jan', 'Jan'],
    ['Mrs Delacroix', 'Mrs Delacroix'],
  ])('of %j is %j', (name, right) => {
    expect(firstName(name)).toBe(right)
  })

  it('keeps a family name that looks like a degree', () => {
    expect(fullName('Kevin Ma')).toBe('Kevin Ma')
    expect(fullName('Grant, Leah, PhD')).toBe('Leah Grant')
  })

  it.each([
    ['Grant, Leah, PhD', /^Hello Leah,/],
    ['DUPONT Marie', /^Hello Marie,/],
    ['Dipl.-Ing. Max Weber', /^Hello Max,/],
    ['Ing Chang', /^Hello Ing,/],
  ])('stands in the greeting to %j', (name, right) => {
    const [note] = draftThankYou(letterInput({ people: [person(name)] }))
    expect(noteText(note ?? expect.fail())).toMatch(right)
  })
})
