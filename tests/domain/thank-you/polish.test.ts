import { describe, expect, it } from 'vitest'
import { lintContext } from '../../../lib/domain/thank-you/lint.ts'
import { partsOf, polishRequest, takePolished } from '../../../lib/domain/thank-you/polish.ts'
import { letterInput, person } from './make.ts'

const body = [
  'Hi Maya,',
  'You said “one queue, one truth” this morning. A board took our backlog from 1,900 cases to 240.',
  'I look forward to the case task.',
  'Kind regards,\nLena Haldorsen',
].join('\n\n')
const before = { subject: 'Customer Operations Lead', body }
const input = letterInput({ people: [person('Maya Lindqvar')] })
const [maya] = input.debrief.people
if (!maya) throw new Error('nobody in the sample')
const context = lintContext(input, maya)
const take = (answer: string) => takePolished(before, answer, 'en', context)
const rules = (answer: string) => {
  const polished = take(answer)
  return polished.ok ? [] : polished.findings.map(({ rule }) => rule)
}
const good =
  'This morning you said “one queue, one truth”. A board took our backlog from 1,900 cases to 240.\n\nI look forward to the case task.'

describe('what a language model gets', () => {
  it('is the middle of the letter, never the greeting and the signature', () => {
    const { text, instruction } = polishRequest(body, 'en')
    expect(text).toBe(partsOf(body).middle)
    expect(text).not.toContain('Maya')
    expect(text).not.toContain('Haldorsen')
    expect(instruction).toContain('Add nothing')
  })
})

describe('its answer', () => {
  it('is taken between the greeting and the signature that were there', () => {
    expect(take(good)).toEqual({
      ok: true,
      text: { subject: before.subject, body: `Hi Maya,\n\n${good}\n\nKind regards,\nLena Haldorsen` },
    })
  })

  it('loses what models put around it', () => {
    expect(take(`Here is the rewritten text:\n\n\`\`\`\n${good}\n\`\`\``)).toEqual(take(good))
  })

  it.each([
    ['a number that was not there', good.replace('240', '240, which is 87 % less'), 'polish-added'],
    ['a name that was not there', good.replace('our backlog', 'our Vossberg backlog'), 'polish-added'],
    ['a number lost', good.replace('1,900 cases to 240', 'many cases to few'), 'polish-lost'],
    ['a quote changed', good.replace('one queue, one truth', 'a single queue'), 'polish-lost'],
    ['nothing', '   ', 'polish-empty'],
    ['much more than was there', `${good} ${'and so it went on '.repeat(20)}`, 'polish-longer'],
    ['a gap to fill in', good.replace('the case task', '[next step]'), 'placeholder'],
    ['questions', `${good} Why? How? When?`, 'questions'],
  ])('is refused with its reason when it has %s', (_, answer, rule) => {
    expect(rules(answer)).toContain(rule)
  })

  it('is not refused for what was wrong before', () => {
    const wrong = { ...before, body: body.replace('Hi Maya', 'Hi Tobias') }
    expect(takePolished(wrong, good, 'en', context).ok).toBe(true)
  })
})
