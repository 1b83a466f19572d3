import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../lib/domain/thank-you/word-diff.ts'

describe('what changed between two texts', () => {
  it.each([
    ['a b c', 'a b c', [['same', 'a b c']]],
    [
      'a b c',
      'a x c',
      [
        ['same', 'a '],
        ['gone', 'b'],
        ['new', 'x'],
        ['same', ' c'],
      ],
    ],
    ['', 'new text', [['new', 'new text']]],
    ['old text', '', [['gone', 'old text']]],
    ['', '', []],
    [
      'Hi,\n\nOne.',
      'Hi,\n\nOne.\n\nTwo.',
      [
        ['same', 'Hi,\n\nOne.'],
        ['new', '\n\nTwo.'],
      ],
    ],
    [
      'a fair red b',
      'a new blue b',
      [
        ['same', 'a '],
        ['gone', 'fair red'],
        ['new', 'new blue'],
        ['same', ' b'],
      ],
    ],
  ])('%j to %j', (before, after, stretches) => {
    expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(stretches)
  })

  it('both texts can be read from it', () => {
    const text = fc
      .array(fc.constantFrom('one', 'two', 'three', '\n', 'ü', ' '), { maxLength: 30 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = wordDiff(before, after)
        const without = (kind: string) =>
          diff
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(after)
      }),
    )
  })

  it('a text that is no letter is told apart as a whole, at once', () => {
    const long = 'word '.repeat(5000)
    expect(wordDiff(long, `${long}x`).map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})
