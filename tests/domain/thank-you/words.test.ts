import { describe, expect, it } from 'vitest'
import { fill } from '../../../lib/domain/thank-you/desk.ts'
import { letterLanguage, letterLanguages } from '../../../lib/domain/thank-you/languages/languages.ts'
import type { Template } from '../../../lib/domain/thank-you/languages/words.ts'
import { patternRules } from '../../../lib/domain/thank-you/lint-rules.ts'
import { registers } from '../../../lib/domain/thank-you/style.ts'
import { offLimits } from '../../../lib/domain/thank-you/text/off-limits.ts'

const sample: Record<string, string> = {
  x: 'the list', X: 'The list', q: '“no heroics”', Q: '“No heroics”', day: 'on Thursday', today: 'today', how: 'how I plan', talk: 'call', meeting: 'meeting me', role: 'the role', title: 'Analyst', Title: 'Analyst',
  company: 'Brindlewick', by: 'by Friday', on: 'on Friday', rest: 'after the board', tail: ', which you will book', verb: 'schicken', name: 'Maya',
  topic: 'a list', Topic: 'A list', date: 'Friday', dative: 'der Stelle', about: 'how I plan', About: 'Drivers who wait',
} // biome-ignore format: one table

const templatesOf = (id: string): [pool: string, template: Template][] =>
  Object.entries(letterLanguage(id).words).flatMap(([pool, entries]) =>
    entries.map((entry): [string, Template] => [pool, typeof entry === 'string' ? { text: entry } : entry]),
  )

describe.each(letterLanguages)('the sentences of %s', (id) => {
  const { voice } = letterLanguage(id)
  const all = templatesOf(id)
  const ours = all.filter(([pool]) => !/^(?:greeting|close|subject|aside)/.test(pool))

  it('are each written once in their pool, and want nothing that no letter has', () => {
    for (const [pool, { text }] of all) {
      expect(all.filter(([other, one]) => other === pool && one.text === text)).toHaveLength(1)
      for (const register of registers)
        expect([pool, text, fill(voice(text, register), sample)]).toEqual([pool, text, expect.stringMatching(/\p{L}/u)])
    }
  })

  it('begin large, end plainly, and have no stray marks', () => {
    for (const [pool, { text }] of ours) {
      expect([pool, text]).toEqual([pool, expect.stringMatching(/^[\p{Lu}{<].*[.?}]$/u)])
      expect(text).not.toMatch(/!|—|\s{2}/)
    }
  })

  it('touch nothing that a letter does not touch, and have no phrase of a form letter', () => {
    for (const [pool, { text }] of ours) {
      const said = fill(voice(text, 'neutral'), sample) ?? expect.fail(text)
      expect([pool, said, offLimits(said)]).toEqual([pool, said, null])
      for (const { rule, pattern } of patternRules)
        expect([rule, said, said.match(pattern)]).toEqual([rule, said, null])
      expect(said).not.toMatch(/\bstuck\b|wrote it down|is on my list|above all|steht auf meiner Liste/i)
    }
  })

  it('have at most one colon each', () => {
    for (const [, { text }] of all) expect(text.match(/:/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })
})
