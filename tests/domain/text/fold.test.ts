import { expect, it } from 'vitest'
import { bareLetters, fold, foldedLine, foldedParts, foldedWords, squashed } from '../../../lib/domain/text/fold.ts'

it('sets case, accents, ligatures and full-width forms aside', () => {
  const pairs = [
    ['Zoë', 'zoe'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ẞ', 'ss'],
    ['Ørsted', 'orsted'],
    ['Łódź', 'lodz'],
    ['Mærsk', 'maersk'],
    ['Cœur', 'coeur'],
    ['Þór', 'thor'],
    ['İstanbul', 'istanbul'],
    ['Kırmızı', 'kirmizi'],
    ['ﬁn', 'fin'],
    ['ＡＣＭＥ', 'acme'],
    ['Zoe\u0308', 'zoe'],
    ['O’Brien', "o'brien"],
    ['ΠΑΠΑΔΌΠΟΥΛΟΣ', 'παπαδοπουλοσ'],
    ['παπαδόπουλος', 'παπαδοπουλοσ'],
    ['Королёв', 'королев'],
  ]
  expect(pairs.map(([text = '']) => fold(text))).toEqual(pairs.map(([, folded]) => folded))
})

it('keeps the marks that make another letter', () => {
  expect(fold('ガ')).not.toBe(fold('カ'))
  expect(fold('ｶﾞ')).toBe('ガ')
  expect(fold('हिन्दी')).toBe('हिन्दी')
  expect(fold('ที่')).not.toBe(fold('ทา'))
})

it('keeps the case of bare letters, and of plain text everything', () => {
  expect(bareLetters('Ørsted Łódź Straße')).toBe('Orsted Lodz Strasse')
  expect(bareLetters('“C++ & co.”')).toBe('“C++ & co.”')
})

it('has a line with its signs, the words alone, and the letters alone', () => {
  expect(foldedLine('  C++\n Développeur ')).toBe('c++ developpeur')
  expect(foldedWords(' J.P. Morgan & Co.')).toBe('j p morgan co')
  expect(squashed('J.P. Morgan & Co. 2')).toBe('jpmorganco2')
})

it('takes a Korean syllable apart, so that its first letters find it', () => {
  expect(foldedParts('한화').startsWith(foldedParts('하'))).toBe(true)
  expect(fold('한화').startsWith(fold('하'))).toBe(false)
})
