import { describe, expect, it } from 'vitest'
import type { LaterRoad } from '../../../components/debrief/later/later-road.ts'
import { laterSteps as laterStepsIn } from '../../../components/debrief/later/later-steps.tsx'
import { type LaterStepId, laterMark } from '../../../components/debrief/later/marks.ts'
import { linesOf, summaryParts } from '../../../components/debrief/later/summary-parts.ts'
import { stepsOf } from '../../../components/debrief/steps.tsx'
import { sourceName } from '../../../components/thank-you/source-names.ts'
import { type Debrief, debriefFields, personFields } from '../../../lib/domain/debrief/debrief.ts'
import { debriefPlaceOf, piecesOf } from '../../../lib/domain/debrief/pieces.ts'
import { newPerson } from '../../../lib/domain/debrief/prefill.ts'
import type { Tier } from '../../../lib/domain/debrief/tiers.ts'
import { type Field, type Fields, hasMark, isBlank, make, type Uses, usesOf } from '../../../lib/domain/fields.ts'
import { settingsFields } from '../../../lib/domain/settings.ts'
import { letterLanguage } from '../../../lib/domain/thank-you/languages/languages.ts'
import { factsFor } from '../../../lib/domain/thank-you/plan/facts.ts'
import { texts } from '../../components/texts.tsx'
import { interviewRecord } from '../calendar/make.ts'
import { debrief } from '../thank-you/make.ts'

/** Of the form, what its steps are listed with. */
const road = { notes: [] } as unknown as LaterRoad
const laterStepsOf = (tier: Exclude<Tier, 'now'>, value: Debrief) =>
  laterStepsIn(tier, { ...road, debrief: value }, 0, texts)

type Wanted = (path: string, field: Field) => boolean

/** Fields with a sample wherever something is wanted, and a word of its own in each text. */
function filled(fields: Fields, wanted: Wanted, path = ''): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, field]): [string, unknown] => {
    const here = path + key
    if (field.fields) {
      const inner = filled(field.fields, wanted, `${here}.`)
      return [key, field.isList ? (isBlank(field.fields, inner) ? [] : [inner]) : inner]
    }
    const isAsked = field.holds !== undefined && wanted(here, field)
    return [key, isAsked || !('initial' in field) ? sampleOf(field, here) : field.initial]
  })
  return make(fields, Object.fromEntries(entries))
}

function sampleOf({ schema, initial }: Field, path: string): unknown {
  const tries = [`<${path}>`, [`<${path}>`], 3, '2026-06-11', ...optionsOf(schema), !initial]
  return tries.find((one) => one !== initial && schema.safeParse(one).success)
}

interface Definition {
  def: { entries?: Record<string, string>; options?: Definition[] }
}
const optionsOf = (schema: unknown): string[] => {
  const { entries = {}, options = [] } = (schema as Definition).def
  return [...Object.values(entries), ...options.flatMap(optionsOf)]
}

const debriefWith = (wanted: Wanted) => filled(debriefFields, wanted) as Debrief
const isText = ({ uses }: Field) => uses?.search !== undefined
const isTick = ({ initial }: Field) => typeof initial === 'boolean'
/** What else stands in a debrief may keep a text out of its summary, or is needed for it. */
const surroundings = [
  debriefWith((_, field) => !isTick(field)),
  debriefWith((_, field) => isText(field)),
  debriefWith(() => true),
]
const steps = [
  'well',
  'criteria',
  'plans',
  'own',
  'unsaid',
  'preparation',
  'goals',
  'news',
  'concerns',
  'terms',
  'conduct',
]
const laterSteps = [...steps, 'seeks', 'ratings', 'light', 'others', 'journal', 'morning', 'outcome', 'capture']
const firstMarks = ['person', 'aspects', 'own', 'heard', 'asked', 'surprises', 'promises', 'dated']

const all = usesOf(debriefFields)
const written = all.filter((field): field is { path: string; uses: Uses } => field.uses.search !== undefined)

/** The paths of all fields that take any words. */
const takesWords = (fields: Fields, path = ''): string[] =>
  Object.entries(fields).flatMap(([key, { schema, fields: inner }]) => {
    if (inner) return takesWords(inner, `${path}${key}.`)
    return ['any words', ['any words']].some((one) => schema.safeParse(one).success) ? [path + key] : []
  })

it('whatever takes words is described as a text, except bookkeeping', () => {
  const described = written.map(({ path }) => path)
  expect(takesWords(debriefFields).filter((path) => !described.includes(path))).toEqual([
    'interviewId',
    'people.id',
    'removedNames',
    'questions.id',
    'questions.askedBy',
    'promisesByMe.id',
    'promisesByThem.id',
    'review.improvements.id',
    'review.improvements.questionId',
    'review.ownQuestions.id',
    'review.goals.id',
    'review.news.id',
    'review.concerns.id',
    'review.conduct.id',
    'fit.dealbreakers',
    'filedNotes',
  ])
})

it('a search finds every text but the name as the call wrote it, which is the name', () => {
  expect(written.filter(({ uses }) => uses.search === null).map(({ path }) => path)).toEqual(['people.seenAs'])
})

it('each source of a letter has a name', () => {
  const other = sourceName(texts, 'nothing', 'Maya')
  const named = [...all, ...usesOf(settingsFields)].filter(({ uses }) => uses.letter)
  expect(named.length).toBeGreaterThan(25)
  for (const { path } of named) expect([path, sourceName(texts, path, 'Maya') === other]).toEqual([path, false])
})

describe.each(written)('the text "$path"', ({ path, uses }) => {
  const word = `<${path}>`
  const only = debriefWith((here) => here === path)

  it('is found by a search where it says so', () => {
    const hits = piecesOf(interviewRecord(), only).filter(({ text }) => text.includes(word))
    expect(hits.map(({ kind }) => kind)).toEqual(uses.search === null ? [] : [uses.search])
    for (const hit of hits) {
      const { tier, step } = debriefPlaceOf(hit)
      const steps = tier === 'now' ? stepsOf({ ...road, debrief: only }, texts) : laterStepsOf(tier, only)
      expect(steps.map(({ id }) => id)).toContain(step)
    }
  })

  it('is in the part of the summary that it says, and in no other', () => {
    const says = (id: string) => {
      const part = summaryParts.find((one) => one.id === id) ?? expect.fail(`no part ${id}`)
      return [only, ...surroundings].some((one) => linesOf(part, one, texts).some((line) => line.includes(word)))
    }
    const wanted = [uses.summary].flat()[0]
    // A person's name stands before what they stressed, too.
    const found = summaryParts
      .map(({ id }) => id)
      .filter((id) => says(id) && !(wanted === 'people' && id === 'stressed'))
    expect(found).toEqual(wanted ? [wanted] : [])
  })

  it('has a name as a source of the letter where it says so', () => {
    const named = sourceName(texts, path, 'Maya') !== sourceName(texts, 'nothing', 'Maya')
    expect(named).toBe(uses.letter !== null)
  })

  it('is something the user said', () => {
    expect(isBlank(debriefFields, only)).toBe(false)
  })
})

it.each(all.filter(({ uses }) => uses.marks?.length))('"$path" begins the steps that it says', ({ path, uses }) => {
  const only = debriefWith((here) => here === path)
  for (const mark of uses.marks ?? []) {
    expect([...laterSteps, ...firstMarks]).toContain(mark)
    expect(hasMark(debriefFields, only, mark)).toBe(true)
    if (laterSteps.includes(mark)) expect(laterMark(mark as LaterStepId, only)).not.toBe('waiting')
  }
})

it.each(usesOf(personFields).filter(({ uses }) => typeof uses.letter === 'object' && uses.letter !== null))(
  'what stands in "$path" of a person is material of a letter',
  ({ path }) => {
    const text = 'the spring backlog'
    const person = { ...newPerson('p', 'Maya Lindqvar'), [path]: path === 'stressed' ? [text] : text }
    const { quote, moment, needs } = factsFor(person, debrief({ people: [person] }), letterLanguage('en'))
    const sources = [quote, moment, ...needs].flatMap((fact) => fact?.sources ?? [])
    expect(sources.map(({ field }) => field)).toEqual([`people.${path}`])
  },
)
