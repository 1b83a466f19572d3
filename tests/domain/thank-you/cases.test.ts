import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftThankYou } from '../../../lib/domain/thank-you/draft.ts'
import type { Note } from '../../../lib/domain/thank-you/note.ts'
import { noteText } from '../../../lib/domain/thank-you/note-text.ts'
import { type GivenDebrief, inputFrom } from './gallery/from.ts'
import { expectSound, textOf } from './sound.ts'

type Case = GivenDebrief & { title: string }

const read = (name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`./cases/${name}.json`, import.meta.url), 'utf8'))
const handed = read('cases')
const messy = read('messy')
const written = new Map([...handed, ...messy].map((one) => [one.id, draftThankYou(inputFrom(one))]))
const notesOf = (id: string): Note[] => written.get(id) ?? expect.fail(id)
const first = (id: string): Note => notesOf(id)[0] ?? expect.fail(id)
const text = (id: string, at = 0) => noteText(notesOf(id)[at] ?? expect.fail(id))

const all = [...handed, ...messy].flatMap((one) =>
  notesOf(one.id).map((note) => [`${one.id} ${note.person.name}`, note, one] as const),
)

describe.each(all)('%s', (_name, note, given) => {
  const body = noteText(note)

  it('is sound, and no finding stands in its way', () => {
    expectSound(note)
    expect(note.findings.filter(({ level }) => level === 'block')).toEqual([])
  })

  it('has at most one colon in its letter, and none of the worn turns of phrase', () => {
    expect((body.match(/:(?!\d)/g) ?? []).length).toBeLessThanOrEqual(1)
    expect(body).not.toMatch(/\bstuck\b|wrote it down|my list|above all/i)
    expect((body.match(/as (?:you|I) (?:said|told|understood|mentioned)/gi) ?? []).length).toBeLessThanOrEqual(2)
  })

  it('has no shorthand left', () => {
    expect(body).not.toMatch(/(?<!\p{L})(?:w\/|b4|smn|custs?|dlvrys?|jmd|nä|wks?|mgr|tmrw|lol|btw)(?!\p{L})|->|→/iu)
  })

  it('loses no promise, no step and no point without a word', () => {
    const people = given.people ?? []
    const told = notesOf(given.id)
    const everywhere = told.flatMap(({ sentences, asides }) => [
      ...sentences.flatMap(({ sources }) => sources.map(({ value }) => value)),
      ...asides.map(({ source }) => source.value),
    ])
    const captured = [
      ...(given.promisesByMe ?? []).map((promise) => promise.text ?? ''),
      ...(given.unsaid ?? []),
      given.nextStep?.text ?? '',
    ].filter(Boolean)
    if (people.length > 0) for (const one of captured) expect(everywhere).toContain(one)
  })
})

describe('what a note is', () => {
  it('a clause is never the object of "about"', () => {
    expect(text('H01')).toMatch(/that engineers fix symptoms/)
    expect(text('H02')).toMatch(/that the branches all have different opening hours/)
    for (const [, note] of all) expect(noteText(note)).not.toMatch(/about the (?:engineers|branches) (?:fix|all)/)
  })

  it('a past form gets its "I", and a number keeps its deed', () => {
    expect(text('H04')).toMatch(/I drew every route with the drivers and gave each of them one page/)
    expect(text('H05')).toMatch(/I moved the cold store behind the bakery, and it paid for itself in 14 months/)
    expect(text('H06')).toMatch(/I brought the share of late gritting runs down from 29 to 8 per cent/)
    expect(text('H30')).toMatch(/I merged three kitchens.*24 % to 9 %/)
    expect(text('H20')).toMatch(/failed deliveries went from 12% to 5% in 6 weeks/)
    expect(text('26')).toMatch(/I moved courier runs.*turnaround went from 72 hours to 40 hours/)
  })

  it('a plan is what the writer would do', () => {
    expect(text('H01')).toMatch(/would (?:be to )?begin with the ten pumps/)
    expect(text('H06')).toMatch(/would start by bridge temperature/)
  })

  it('points of different form are not strung together', () => {
    for (const id of ['H12', 'H13']) expect(text(id)).not.toMatch(/platforms and warn|conversation and guards/)
  })

  it('a long note gives its first main clause, and its number', () => {
    expect(text('H15')).toMatch(/that lunch leaves the kitchen at eleven/)
    expect(text('H15')).toMatch(/24 % to 9 %/)
  })

  it('the capital of a line goes, and that of a name stays', () => {
    expect(text('H14')).toMatch(/that couriers wait an hour at gate 4/)
    expect(text('H14')).toMatch(/pallet labels in two colours/)
    expect(text('11')).toMatch(/the clients in Lyon/)
  })

  it('a guess of the writer is not told to the reader, and stands beside the letter', () => {
    for (const id of ['H21', '19']) {
      expect(text(id)).not.toMatch(/I think|they need/)
      expect(first(id).asides.map(({ source }) => source.field)).toContain('people.problem')
    }
    expect(first('H21').asides.find(({ source }) => source.field === 'people.problem')?.reason).toBe('guess')
    expect(text('H21')).toMatch(/that I ran intake for two years/)
    expect(text('H21')).not.toMatch(/should/i)
  })

  it('a hedge is not quoted', () => {
    expect(text('H25')).toMatch(/that a clean van sells/)
    expect(text('H25')).not.toMatch(/something like|or so|“/)
  })

  it('small talk is no callback', () => {
    expect(text('8')).not.toMatch(/dog|Leeds/)
    expect(text('28')).not.toMatch(/nett|Kinder/)
  })
})

describe('who is told what', () => {
  it('the unsaid point goes to the one who asked', () => {
    expect(text('H07', 0)).not.toMatch(/weight/)
    expect(text('H07', 1)).toMatch(/linen can be counted by weight/i)
  })

  it('the step goes to the one whom it concerns', () => {
    expect(text('H24', 0)).not.toMatch(/trial week/)
    expect(text('H24', 1)).not.toMatch(/trial week/)
    expect(text('H24', 2)).toMatch(/you will send the dates for the trial week by Wednesday/)
    expect(text('22', 0)).not.toMatch(/19 June/)
    expect(text('22', 2)).toMatch(/hearing from you by 19 June/)
  })

  it('no two notes of a panel are built alike', () => {
    for (const id of ['H07', 'H24', '22']) {
      const built = notesOf(id).map(({ skeleton }) => skeleton)
      expect(new Set(built).size).toBe(built.length)
    }
  })

  it('a recruiter hears the need and the proof', () => {
    expect(text('H22')).toMatch(/somebody at ease with foremen/)
    expect(text('H22')).toMatch(/I ran four sites with 90 people last year/)
  })
})

describe('what comes next', () => {
  it('an event is on its day, and a deadline by it', () => {
    expect(text('H27')).toMatch(/the tasting day on 18 June/)
    expect(text('H02')).toMatch(/the visit to the main branch on 18 June/)
    expect(text('H01')).toMatch(/your call with a date by Tuesday/)
    expect(text('H23')).toMatch(/den Probetag am 18\. Juni/)
    for (const [, note] of all) expect(noteText(note)).not.toMatch(/(?:day|visit|round|tasting), by \d/)
  })

  it('keeps the part of the day while it is true', () => {
    expect(text('H11')).toMatch(/you will mail me two test texts tonight/)
    expect(text('H19')).toMatch(/your call this evening/)
  })

  it('is said of the reader as you, also behind a comma and with a small name', () => {
    expect(text('H18')).toMatch(/the trial evening on 19 June, which you will book/)
    expect(text('H26')).toMatch(/hearing from you by 19 June/)
    expect(text('14')).not.toMatch(/\bshe\b/i)
  })

  it('says the decision once', () => {
    for (const id of ['H29', 'H15']) expect(text(id).match(/decide/g)).toHaveLength(1)
    expect(text('H15')).toMatch(/decide after the board on 19 June/)
  })

  it('a German date keeps its month', () => {
    expect(text('H08')).toMatch(/bis Montag schicken/)
    expect(text('H08')).toMatch(/das zweite Gespräch mit dem Team am 19\. Juni/)
    expect(text('29')).toMatch(/den Probetag am Mittwoch/)
  })
})

describe('promises', () => {
  it('are kept whole, title and all', () => {
    expect(text('H09')).toMatch(/the two rosters to you by tomorrow/)
    expect(text('H10')).toMatch(/send you the package leaflet sample today/)
    expect(text('H10')).toMatch(/share the equity study by tomorrow/)
  })
})

describe('how people are addressed', () => {
  it('as they introduced themselves, in every tone, and with a title in a letter', () => {
    expect(text('H09')).toMatch(/^Dear Dr\. Marsh,/)
    expect(text('H16')).toMatch(/^Sehr geehrte Frau Dr\. Amberg,/)
    expect(text('11')).toMatch(/^Hello FX,/)
  })

  it('with "du" where the tone is warm', () => {
    expect(text('H17')).toMatch(/^Hallo Jonte,/)
    expect(text('H17')).not.toMatch(/\bSie\b|\bIhnen\b|\bIhr/)
    expect(text('H17')).toMatch(/von dir zu hören/)
  })
})

it('a plain note under a green light says the wish', () => {
  expect(textOf(first('H28'), 'interest')).toMatch(/would/)
})

it('words in another language than the letter are quoted or stay out', () => {
  expect(text('10')).not.toMatch(/takes|ownership/)
  expect(text('11')).toMatch(/“on ne vend pas, on conseille”/i)
})
