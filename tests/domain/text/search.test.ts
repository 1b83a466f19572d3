import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedParts } from '../../../lib/domain/text/fold.ts'
import { createSearch, type Piece, toQuery } from '../../../lib/domain/text/search.ts'

const piece = (interviewId: string, kind: Piece['kind'], text: string): Piece => ({
  interviewId,
  kind,
  text,
  person: '',
  personId: '',
})
const search = createSearch([
  piece('a', 'company', 'Brindlewick Energy'),
  piece('a', 'question', 'Describe a time you disagreed with a colleague.'),
  piece('a', 'person', 'Zoë Nakamura-Ørsted'),
  piece('b', 'company', 'Norrvane Systems'),
  piece('b', 'question', 'What do you do when the data and the team disagree?'),
  piece('b', 'answer', 'Straße und Größe'),
])
const marked = (query: string) =>
  search(query).hits.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)))

describe('the search over all interviews', () => {
  it('finds parts of words whatever their case and accents, and marks them as they are written', () => {
    expect(marked('DISAGREE')).toEqual(['disagree', 'disagree'])
    expect(marked('zoe')).toEqual(['Zoë'])
    expect(marked('strasse')).toEqual(['Straße'])
    expect(marked('grosse')).toEqual(['Größe'])
  })

  it('wants all words, wherever in the interview each stands', () => {
    expect(search('energy disagree').interviewIds).toEqual(['a'])
    expect(search('energy norrvane').interviewIds).toEqual([])
    expect(search('energy disagree').hits.map(({ kind }) => kind)).toEqual(['company', 'question'])
  })

  it('takes a phrase in quotation marks as one, over the end of a line too', () => {
    const lines = createSearch([
      piece('a', 'note', 'the release\n  train stood still'),
      piece('b', 'note', 'train the release'),
    ])
    expect(lines('"release train"').interviewIds).toEqual(['a'])
    expect(lines('„Release Train“').interviewIds).toEqual(['a'])
    expect(lines('release train').interviewIds).toEqual(['a', 'b'])
    expect(
      lines('"release train').hits.map(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to))),
    ).toEqual([['release\n  train']])
  })

  it('narrows to a company or a person, by the words of either language', () => {
    expect(search('disagree company:norrvane').interviewIds).toEqual(['b'])
    expect(search('disagree Firma:"norrvane systems"').interviewIds).toEqual(['b'])
    expect(search('person:nakamura').hits.map(({ kind }) => kind)).toEqual(['person'])
    expect(search('company:norrvane person:zoe').interviewIds).toEqual([])
    const both = createSearch([
      piece('a', 'person', 'Anna'),
      piece('a', 'person', 'Bea'),
      { ...piece('a', 'note', 'quality first'), person: 'Anna' },
      { ...piece('a', 'note', 'quality last'), person: 'Bea' },
    ])
    expect(both('quality person:bea').hits.map(({ text }) => text)).toEqual(['quality last'])
  })

  it('narrows to a person in a script whose syllables are taken apart', () => {
    const both = createSearch([
      piece('a', 'person', '김민준'),
      { ...piece('a', 'note', 'quality first'), person: '김민준' },
      { ...piece('a', 'note', 'quality last'), person: '이서연' },
    ])
    expect(both('quality person:김민').hits.map(({ text }) => text)).toEqual(['quality first'])
  })

  it('a colon behind any other word is a part of the word', () => {
    expect(toQuery('STATUS:CONFIRMED "at once" firma:')).toEqual({
      words: ['status:confirmed', 'at once', 'firma:'],
      companies: [],
      people: [],
    })
  })

  it('finds nothing for nothing, and no more places than asked for', () => {
    expect(search('  ')).toEqual({ interviewIds: [], hits: [] })
    expect(search('e', 2).hits).toHaveLength(2)
  })

  it('marks what it found, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
        const word = foldedParts(text.slice(from % (text.length + 1), (from % (text.length + 1)) + length)).trim()
        fc.pre(word !== '' && !/\s/.test(word) && foldedParts(text).includes(word))
        const [hit] = createSearch([piece('a', 'note', text)])(word).hits
        expect(hit).toBeDefined()
        let at = 0
        for (const [start, end] of hit?.marks ?? []) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
