import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vagueness } from '../../../lib/domain/debrief/vagueness.ts'

const plan = (when: string, action: string, text = '') => vagueness({ when, action, text })

describe('a plan that can be practised', () => {
  it.each([
    ['somebody asks about numbers', 'say 1,900, 240 and six weeks'],
    ['they ask "tell me about yourself"', 'start with the lab and stop after ninety seconds'],
    ['a question has two parts', 'repeat both parts before I answer'],
    ['I notice that I have talked for a minute', 'pause and ask whether that is what they meant'],
    ['nach meinen Schwächen gefragt wird', 'erzähle ich vom Umbau in Leipzig'],
    ['ich den Faden verliere', 'innehalten und die Frage wiederholen'],
    ['they ask why I left', 'be more open and tell the story of the merger'],
  ])('if %s, I will %s', (when, action) => {
    expect(plan(when, action)).toBeNull()
  })

  it('is no object while nothing has been written', () => {
    expect(plan('', '  ', '')).toBeNull()
  })
})

describe('a plan that is only a wish', () => {
  it.each([
    [
      'somebody asks about numbers',
      'be more confident',
      { noTrigger: false, noAction: true, stock: 'be more confident' },
    ],
    ['in interviews', 'ask what they mean', { noTrigger: true, noAction: false, stock: '' }],
    ['', 'prepare more', { noTrigger: true, noAction: true, stock: 'prepare more' }],
    [
      'they go silent',
      'improve my communication',
      { noTrigger: false, noAction: true, stock: 'improve my communication' },
    ],
    [
      'they go silent',
      'my answer needs to be better',
      { noTrigger: false, noAction: true, stock: 'needs to be better' },
    ],
    ['immer', 'selbstbewusster auftreten', { noTrigger: true, noAction: true, stock: 'selbstbewusster auftreten' }],
    [
      'es um Zahlen geht',
      'mich besser vorbereiten',
      { noTrigger: false, noAction: true, stock: 'mich besser vorbereiten' },
    ],
    ['they ask about gaps', 'honesty', { noTrigger: false, noAction: true, stock: '' }],
  ])('if %s, I will %s', (when, action, found) => {
    expect(plan(when, action)).toEqual(found)
  })

  it('is told from what was first written down, until there is a plan', () => {
    expect(plan('', '', 'my answer to that question needs to be better')).toMatchObject({ stock: 'needs to be better' })
    expect(plan('they ask it again', 'name the two figures first', 'needs to be better')).toBeNull()
  })
})

it('answers any text, the same each time, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (when, action) => {
      expect(plan(when, action)).toEqual(plan(when, action))
    }),
  )
  expect(plan('a '.repeat(20_000), `be more ${'a '.repeat(20_000)}`)).not.toBeUndefined()
})
