import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompanyDecision, withDecision, withoutDecision } from '../../../lib/domain/company/company-decisions.ts'
import { companyKey, sameCompany } from '../../../lib/domain/company/same-company.ts'
import { different, same } from './names.ts'

describe.each(Object.entries(same))('%s names', (_, pairs) => {
  it.each(pairs)('%s is %s', (one, other) => {
    expect(companyKey(one)).not.toBe('')
    expect(companyKey(other)).toBe(companyKey(one))
    expect(sameCompany(one, other)).toBe(true)
  })
})

it.each(different)('"%s" is not "%s"', (one, other) => {
  expect(sameCompany(one, other)).toBe(false)
})

it('the table is large enough to mean something', () => {
  expect(Object.values(same).flat().length + different.length).toBeGreaterThanOrEqual(200)
  expect(Object.keys(same).length).toBeGreaterThanOrEqual(10)
})

const known = [...Object.values(same).flat(), ...different].flat()
const name = fc.oneof(
  fc.constantFrom(...known),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('Acme', 'the', '&', 'and', 'Co.', 'Ltd', 'GmbH', '株式会社', 'e.V.', '-', '.', 'y', 'com'), {
      maxLength: 6,
    })
    .map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom(...known), fc.constantFrom(' Ltd', ' GmbH & Co. KG', '株式会社', '™', '.com'))
    .map(([a, b]) => a + b),
)

describe('the key', () => {
  it('says what sameCompany says, for any two texts', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const equal = companyKey(one) !== '' && companyKey(one) === companyKey(other)
        expect(sameCompany(one, other)).toBe(equal)
        expect(sameCompany(other, one)).toBe(equal)
        expect(sameCompany(one, one)).toBe(companyKey(one) !== '')
      }),
      { numRuns: 1_000 },
    )
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(companyKey(companyKey(text))).toBe(companyKey(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('ignores case, and spaces and full stops around a name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), (text) => {
        expect(companyKey(text.toUpperCase())).toBe(companyKey(text))
        expect(companyKey(`  ${text} `)).toBe(companyKey(text))
      }),
    )
  })
})

const say = (...said: [one: string, says: CompanyDecision['says'], other: string][]) =>
  said.reduce<CompanyDecision[]>(
    (decisions, [one, says, other], at) => withDecision(decisions, { one, other, says, at }),
    [],
  )

describe('what the user says', () => {
  it('joins two names in all their spellings, and what is joined to either of them', () => {
    const decisions = say(['Meta', 'same', 'Facebook'], ['Facebook Ireland', 'same', 'facebook.com'])
    expect(sameCompany('META Platforms', 'Facebook', decisions)).toBe(false)
    expect(sameCompany('META Inc.', 'Facebook, Inc.', decisions)).toBe(true)
    expect(sameCompany('meta.com', 'Facebook Ireland Ltd', decisions)).toBe(true)
    expect(sameCompany('Metabase', 'Facebook', decisions)).toBe(false)
    expect(sameCompany('Meta', 'Facebook')).toBe(false)
  })

  it('parts what the rules make one: the bare name keeps the others, however it is written', () => {
    const decisions = say(['Acme', 'different', 'Acme GmbH'])
    expect(sameCompany('Acme', 'ACME GmbH', decisions)).toBe(false)
    expect(sameCompany('Acme', 'acme.com', decisions)).toBe(true)
    expect(sameCompany('Acme Ltd', 'Acme', decisions)).toBe(true)
    expect(sameCompany('acme gmbh', 'ACME GmbH', decisions)).toBe(true)
  })

  it('parts two names with legal forms from each other', () => {
    const decisions = say(['Rio Tinto Ltd', 'different', 'Rio Tinto plc'])
    expect(sameCompany('Rio Tinto Ltd.', 'RIO TINTO PLC', decisions)).toBe(false)
  })

  it('is "not the same" also over a chain of "same", whose oldest link gives way', () => {
    const decisions = say(['Acme', 'same', 'Brindle'], ['Brindle', 'same', 'Corvid'], ['Acme', 'different', 'Corvid'])
    expect(sameCompany('Acme', 'Corvid', decisions)).toBe(false)
    expect(sameCompany('Brindle', 'Corvid', decisions)).toBe(true)
    expect(sameCompany('Acme', 'Brindle', decisions)).toBe(false)
  })

  it('is the last word on a pair, in whatever order and spelling', () => {
    const decisions = say(['Acme', 'same', 'Brindle'], ['BRINDLE AG', 'different', 'acme.com'])
    expect(decisions).toHaveLength(1)
    expect(sameCompany('Acme', 'Brindle', decisions)).toBe(false)
    expect(sameCompany('Acme', 'Brindle', say(['Acme', 'different', 'Brindle'], ['Acme', 'same', 'Brindle']))).toBe(
      true,
    )
  })

  it('is undone by taking it away', () => {
    const decisions = say(['Acme', 'different', 'Acme GmbH'], ['Acme', 'same', 'Zenit'])
    const without = withoutDecision(decisions, { one: 'ACME GmbH', other: 'acme' })
    expect(without).toEqual([{ one: 'Acme', other: 'Zenit', says: 'same', at: 1 }])
    expect(sameCompany('Acme', 'Acme GmbH', without)).toBe(true)
    expect(withoutDecision(without, { one: 'Zenit Ltd', other: 'Acme' })).toEqual([])
  })

  it('changes nothing where there is no company, or one name twice', () => {
    expect(say(['', 'same', 'Acme'], ['gmail.com', 'same', 'Acme'], ['Acme', 'different', 'ACME'])).toEqual([])
    expect(sameCompany('', '', say(['Acme', 'same', 'Zenit']))).toBe(false)
  })

  it('keeps keys and comparison in step, whatever is said, and no order of the list matters', () => {
    const some = fc.constantFrom(
      'Acme',
      'Acme Ltd',
      'ACME GmbH',
      'acme.com',
      'Brindle',
      'Brindle AG',
      'Corvid',
      'Zenit',
      '',
    )
    const said = fc.tuple(some, fc.constantFrom('same' as const, 'different' as const), some)
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), some, some, some, (all, a, b, c) => {
        const decisions = say(...all)
        expect(sameCompany(a, b, decisions)).toBe(sameCompany(b, a, decisions))
        if (sameCompany(a, b, decisions) && sameCompany(b, c, decisions))
          expect(sameCompany(a, c, decisions)).toBe(true)
        expect(sameCompany(a, b, [...decisions].reverse())).toBe(sameCompany(a, b, decisions))
        const key = companyKey(a, decisions)
        expect(companyKey(key, decisions)).toBe(key)
        for (const { one, other, says } of decisions) {
          if (says === 'different') expect(sameCompany(one, other, decisions)).toBe(false)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
