import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, merge, type Overruled } from '../../lib/domain/merge.ts'

interface Person {
  id: string
  name: string
  words?: string
}
interface Row {
  company: string
  role: string
  chance: number | null
  listed: { company: string; place: string } | null
  people: Person[]
  surprises: string[]
  removed?: true
}

const words = fc.constantFrom('', 'a', 'b', 'c', 'Brindlewick')
const person = fc.record({ name: words, words }, { requiredKeys: ['name'] })
const people = fc
  .uniqueArray(fc.tuple(fc.constantFrom('p', 'q', 'r', 's', 't'), person), { selector: ([id]) => id, maxLength: 5 })
  .map((all) => all.map(([id, one]): Person => ({ id, ...(one as Omit<Person, 'id'>) })))
const row = fc.record(
  {
    company: words,
    role: words,
    chance: fc.option(fc.integer({ min: 1, max: 3 })),
    listed: fc.option(fc.record({ company: words, place: words })),
    people,
    surprises: fc.array(words, { maxLength: 4 }),
    removed: fc.constant(true as const),
  },
  { requiredKeys: ['company', 'role', 'chance', 'listed', 'people', 'surprises'] },
) as fc.Arbitrary<Row>

/** Without a text that stands twice in a list: such texts may become one. */
const distinct = row.map((one): Row => ({ ...one, surprises: [...new Set(one.surprises)] }))

const ids = (list: readonly Person[]) => list.map(({ id }) => id)
const blank: Row = { company: '', role: '', chance: null, listed: null, people: [], surprises: [] }
const maya: Person = { id: 'p', name: 'Maya' }
const tobias: Person = { id: 'q', name: 'Tobias' }

describe('any two edits of a record', () => {
  it('give mine where they changed nothing, and theirs where I changed nothing', () => {
    fc.assert(
      fc.property(row, row, (base, edited) => {
        expect(merge(base, edited, base)).toEqual(edited)
        expect(merge(base, base, edited)).toEqual(edited)
      }),
    )
  })

  it('both survive when they are of different fields', () => {
    fc.assert(
      fc.property(row, row, row, (base, a, b) => {
        const mine = { ...base, company: a.company, people: a.people }
        const theirs = { ...base, role: b.role, surprises: b.surprises, listed: b.listed }
        const wanted = { ...theirs, company: a.company, people: a.people }
        expect(merge(base, mine, theirs)).toEqual(wanted)
      }),
    )
  })

  it('lose nobody whom both keep or one of them adds, bring back nobody whom one removed untouched, and double nobody', () => {
    fc.assert(
      fc.property(row, row, row, (base, mine, theirs) => {
        const merged = ids(merge(base, mine, theirs).people)
        const [b, m, t] = [base, mine, theirs].map(({ people }) => new Map(people.map((one) => [one.id, one])))
        for (const id of [...(m?.keys() ?? []), ...(t?.keys() ?? [])]) {
          const inBoth = m?.has(id) && t?.has(id)
          const only = m?.get(id) ?? t?.get(id)
          const wanted = inBoth || !b?.has(id) || !isSame(b.get(id), only)
          expect(merged.includes(id)).toBe(wanted)
        }
        expect(new Set(merged).size).toBe(merged.length)
      }),
    )
  })

  it('give the same each time, leave their arguments alone, and mine merged in again changes nothing', () => {
    fc.assert(
      fc.property(distinct, distinct, distinct, (base, mine, theirs) => {
        const before = JSON.stringify([base, mine, theirs])
        const once = merge(base, mine, theirs)
        expect(merge(base, mine, theirs)).toEqual(once)
        expect(merge(base, mine, once)).toEqual(once)
        expect(JSON.stringify([base, mine, theirs])).toBe(before)
      }),
    )
  })

  it('keep every text that one of them added to a list', () => {
    fc.assert(
      fc.property(row, row, row, (base, mine, theirs) => {
        const merged: Overruled[] = []
        const { surprises } = merge(base, mine, theirs, (one) => merged.push(one))
        const told = merged.map(({ value }) => value)
        for (const text of [...mine.surprises, ...theirs.surprises]) {
          if (!base.surprises.includes(text)) expect([...surprises, ...told]).toContain(text)
        }
      }),
    )
  })
})

describe('a merge', () => {
  it('lets mine stand where both changed a text, and tells the other', () => {
    const told: Overruled[] = []
    const base = { ...blank, people: [maya] }
    const mine = { ...base, people: [{ ...maya, words: 'mine' }] }
    const theirs = { ...base, role: 'Engineer', people: [{ ...maya, words: 'theirs' }] }
    expect(merge(base, mine, theirs, (one) => told.push(one))).toEqual({ ...mine, role: 'Engineer' })
    expect(told).toEqual([{ path: 'people.p.words', value: 'theirs' }])
  })

  it('keeps both edits of one entry, and what was written into one that the other removed', () => {
    const base = { ...blank, people: [maya, tobias] }
    const mine = { ...base, people: [{ ...maya, name: 'Maya Lindqvar' }] }
    const theirs = { ...base, people: [{ ...maya, words: 'ours' }, tobias] }
    expect(merge(base, mine, theirs).people).toEqual([{ id: 'p', name: 'Maya Lindqvar', words: 'ours' }])
    const wrote = { ...base, people: [maya, { ...tobias, words: 'on call' }] }
    expect(merge(base, mine, wrote).people).toEqual([
      { id: 'p', name: 'Maya Lindqvar' },
      { id: 'q', name: 'Tobias', words: 'on call' },
    ])
  })

  it('puts what each side added after its neighbour, and follows whoever moved something', () => {
    const row = (...texts: string[]): Row => ({ ...blank, surprises: texts })
    expect(merge(row('a', 'b'), row('a', 'x', 'b'), row('a', 'b', 'y')).surprises).toEqual(['a', 'x', 'b', 'y'])
    expect(merge(row('a', 'b'), row('b', 'a'), row('a', 'y', 'b')).surprises).toEqual(['b', 'a', 'y'])
    expect(merge(row('a', 'b'), row('a', 'b', 'x'), row('b', 'a')).surprises).toEqual(['b', 'x', 'a'])
  })

  it('takes a text of a list that is being reworded for one text', () => {
    const row = (...texts: string[]): Row => ({ ...blank, surprises: texts })
    expect(merge(row('they use C'), row('they use CO'), row('they use C', 'on call')).surprises).toEqual([
      'they use CO',
      'on call',
    ])
    const told: Overruled[] = []
    expect(merge(row('a', 'b'), row('a', 'bc'), row('ax', 'bd'), (one) => told.push(one)).surprises).toEqual([
      'ax',
      'bc',
    ])
    expect(told).toEqual([{ path: 'surprises.1', value: 'bd' }])
  })

  it('removes a field that one side removed, and joins what both began', () => {
    const base: Row = { ...blank, removed: true }
    expect(merge(base, blank, { ...base, role: 'Engineer' })).toEqual({ ...blank, role: 'Engineer' })
    const mine = { ...blank, listed: { company: 'Vantor', place: '' } }
    const theirs = { ...blank, listed: { company: 'Vantor', place: 'Riga' } }
    expect(merge(blank, mine, theirs).listed).toEqual({ company: 'Vantor', place: '' })
  })
})
