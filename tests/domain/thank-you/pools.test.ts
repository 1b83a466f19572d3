import { describe, expect, it } from 'vitest'
import { letterLanguage, letterLanguages } from '../../../lib/domain/thank-you/languages/languages.ts'
import type { Frames } from '../../../lib/domain/thank-you/languages/wording.ts'
import { patternRules } from '../../../lib/domain/thank-you/lint-rules.ts'
import { fill } from '../../../lib/domain/thank-you/pick.ts'
import { readers, registers } from '../../../lib/domain/thank-you/style.ts'
import { offLimits } from '../../../lib/domain/thank-you/text/off-limits.ts'

/** Salutation and farewell have few right forms, and one subject with a topic is a rule and no choice. */
const few: Readonly<Record<string, number>> = { greeting: 1, 'subject.topic': 1, 'subject.role': 1 }

type Pool = readonly [name: string, frames: Frames]

const isFrames = (value: object) => Object.values(value).every((part) => Array.isArray(part))

/** Every pool with its path. A shape that a language does not have is an empty pool, and none that is counted. */
function poolsOf(value: object, path = ''): Pool[] {
  if (isFrames(value)) return Object.keys(value).length > 0 ? [[path, value as Frames]] : []
  return Object.entries(value).flatMap(([key, part]) => poolsOf(part, path === '' ? key : `${path}.${key}`))
}

const sample: Record<string, string> = {
  x: 'the list', X: 'The list', text: 'the list', Text: 'The list', that: 'that', Dazu: 'Dazu', day: 'on Thursday', talk: 'call',
  after: 'after our call on Thursday', role: 'the role', title: 'Analyst', arole: 'an Analyst', company: 'Brindlewick', by: 'by Friday',
  verb: 'schicken', name: 'Maya', who: 'Maya', topic: 'a list', decision: 'by Friday', date: 'Friday', on: 'on Friday', dative: 'der Stelle',
} // biome-ignore format: one table

/** What is written most has the most ways to be said. */
const languages = letterLanguages.map((id) => [id, letterLanguage(id).wording, id === 'en' ? 5 : 3] as const)

describe.each(languages)('the realisations of %s', (_language, wording, least) => {
  const pools = poolsOf(wording)

  it.each(pools)('of %s are enough in every register', (name, frames) => {
    for (const register of registers) {
      const own = new Set([...(frames.all ?? []), ...(frames[register] ?? [])])
      expect([register, own.size >= (few[name] ?? least)]).toEqual([register, true])
    }
  })

  it.each(['thanks', 'interest.open', 'interest.green', 'interest.amber'])('of %s differ for each reader', (name) => {
    const frames = pools.find(([path]) => path === name)?.[1] ?? expect.fail()
    for (const reader of readers) expect([reader, (frames[reader] ?? []).length]).toEqual([reader, 1])
  })

  it('are each written once, and want nothing that no letter has', () => {
    for (const [name, frames] of pools) {
      for (const frame of Object.values(frames).flat()) {
        expect([name, frame, fill(frame, sample)]).toEqual([name, frame, expect.stringMatching(/\p{L}/u)])
      }
    }
  })

  it('begin large, end plainly, and have no stray marks', () => {
    for (const [name, frames] of pools.filter(([path]) => !/^(?:greeting|close|subject)|subject$/.test(path))) {
      for (const frame of Object.values(frames).flat()) {
        expect([name, frame]).toEqual([name, expect.stringMatching(/^[\p{Lu}{].*(?:[.?]|\{text\})$/u)])
        expect(frame).not.toMatch(/!|—|\s{2}/)
      }
    }
  })

  it('touch nothing that a letter does not touch, and have no phrase of a form letter', () => {
    for (const [name, frames] of pools) {
      for (const frame of Object.values(frames).flat()) {
        const text = fill(frame, sample) ?? expect.fail(frame)
        expect([name, frame, offLimits(text)]).toEqual([name, frame, null])
        for (const { rule, pattern } of patternRules)
          expect([rule, frame, text.match(pattern)]).toEqual([rule, frame, null])
      }
    }
  })

  it('of the callback and the fit link have no five words in a row in common', () => {
    const seen = new Map<string, string>()
    const special = pools.filter(([path]) => /^(?:lead|more|evidence)\./.test(path))
    const frames = new Set(special.flatMap(([, pool]) => Object.values(pool).flat()))
    for (const frame of frames) {
      const fixed = frame.replace(/\{(?:x|X|text)\}/g, '|').split('|')
      for (const part of fixed) {
        const words = (fill(part, sample) ?? part).toLowerCase().match(/[\p{L}’]+/gu) ?? []
        for (let at = 0; at + 5 <= words.length; at += 1) {
          const gram = words.slice(at, at + 5).join(' ')
          expect([gram, seen.get(gram) ?? frame]).toEqual([gram, frame])
          seen.set(gram, frame)
        }
      }
    }
  })
})
