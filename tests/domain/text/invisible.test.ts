import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutInvisible } from '../../../lib/domain/text/invisible.ts'

describe('letters that nobody sees', () => {
  it.each([
    ['of no width', 'Ma\u200bya\u2060 Lin\ufeffdqvar'],
    ['Hangul fillers', '\u3164Ma\u115fya\u1160 Lindqvar\uffa0'],
    ['a blank of Braille', 'Ma\u2800ya Lindqvar'],
    ['tags', 'Maya\u{e0041}\u{e007f} Lindqvar'],
    ['marks that turn the direction', '\u202eMaya\u202c \u2066Lindqvar\u2069\u061c\u200f'],
    ['joiners between letters that do not join', 'Ma\u200dya\u200c Lindqvar\u200d'],
    ['soft hyphens and grapheme joiners', 'Ma\u00adya\u034f Lindqvar'],
    ['notes between the lines', 'Maya\ufff9\ufffa\ufffb Lindqvar'],
    ['invisible signs of music and shorthand', 'Maya\u{1d173}\u{1bca0} Lindqvar'],
  ])('%s are taken out', (_, shown) => {
    expect(withoutInvisible(shown)).toBe('Maya Lindqvar')
  })

  it.each([
    ['a Persian name', 'علی\u200cرضا'],
    ['a name in Devanagari', 'क्\u200dषमा'],
    ['a name in Malayalam', 'രാജന്\u200dകുട്ടി'],
    ['a family of emoji', '👩\u200d💻 Maya'],
    ['a heart in colour', 'Maya ❤\ufe0f'],
    ['a variant of a letter of Chinese', '葛\u{e0100}城'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180b'],
    ['Korean', '한글'],
    ['an accent of its own', 'Zoe\u0308'],
  ])('%s stays as it is', (_, name) => {
    expect(withoutInvisible(name)).toBe(name)
  })

  it('several joiners in a row join nothing', () => {
    expect(withoutInvisible('علی\u200c\u200c\u200cرضا')).toBe('علیرضا')
  })

  it('taken out twice, nothing more is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ع', 'क', '👩', '\u200c', '\u200d', '\u200b', '\u3164', ' ') })
    fc.assert(fc.property(text, (one) => withoutInvisible(withoutInvisible(one)) === withoutInvisible(one)))
  })
})
