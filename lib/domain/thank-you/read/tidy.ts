import type { LetterLanguagePack } from '../languages/language.ts'
import { clean, isText, oneLine } from '../text/fragment.ts'
import { sentencesOf } from './sentences.ts'
import type { Haste, Tidied } from './tidied.ts'

const timestamp = /^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*[-–:]?\s*/u
const speaker = /^(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}|me|ich|i): +(?=\S)/u

/** A line of a transcript without its time and its speaker. */
export function spokenLine(line: string, names: readonly string[]): string {
  const untimed = line.replace(timestamp, '')
  const who = speaker.exec(untimed)?.[0]
  if (who === undefined) return untimed
  const name = who.replace(/:\s*$/u, '')
  return untimed !== line || names.includes(name) ? untimed.slice(who.length) : untimed
}

/** Splits and tidies a note. `names` are left as they are, whatever they look like. */
export function tidied(raw: string, language: LetterLanguagePack, names: readonly string[]): Tidied[] {
  return raw
    .toWellFormed()
    .split(/[\r\n\u2028\u2029\u0085]+/u)
    .map((line) => spokenLine(oneLine(line), names))
    .flatMap((line) => line.split(/\s+[•·▪‣]\s+/u))
    .flatMap((line) => line.split(/\s*;\s+/u))
    .map((line) =>
      line
        .replace(/([!?.])\1+/gu, '$1')
        .replace(/!/gu, '.')
        .replace(/^(?:re|betr|betreff):\s*/iu, ''),
    )
    .flatMap((line) => sentencesOf(calmCapitals(line, names), language))
    .map((sentence) => tidyOne(sentence, language.haste, names))
    .filter(({ text }) => isText(text))
}

/** One shouted line is said calmly; a name and a short word in capitals stay. */
function calmCapitals(line: string, names: readonly string[]): string {
  const words = line.split(' ')
  const shouted = words.filter((word) => /^\p{Lu}{2,}[^\p{Ll}]*$/u.test(word))
  if (words.length < 3 || shouted.length < words.length * 0.7 || line.length < 12) return line
  return words
    .map((word, at) => {
      const name = names.flatMap((one) => one.split(' ')).find((one) => one.toLowerCase() === word.toLowerCase())
      if (name) return name
      const small = word.toLowerCase()
      return at === 0 ? small.slice(0, 1).toUpperCase() + small.slice(1) : small === 'i' ? 'I' : small
    })
    .join(' ')
}

function tidyOne(sentence: string, haste: Haste, names: readonly string[]): Tidied {
  const { shorthand, doubtful, patterns, known, vowels } = haste
  const asks = /\?\s*$/u.test(sentence)
  const kept = new Set(names.flatMap((name) => name.split(' ')).filter((part) => /^\p{Lu}/u.test(part)))
  const replaced = patterns.reduce(
    (text, [pattern, by]) => (typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)),
    sentence,
  )
  const unknown: string[] = []
  const words = replaced.split(' ').flatMap((word, at) => {
    const [, open = '', bare = '', close = ''] = /^([("“„'’]*)(.*?)([)"”“'’,;:.?]*)$/u.exec(word) ?? []
    // A large letter inside a sentence is that of a name, or of a day: "Thurs".
    const isNamed = at > 0 && /^\p{Lu}\p{Ll}/u.test(bare) && !/^\p{Lu}/u.test(shorthand[bare.toLowerCase()] ?? '')
    if (kept.has(bare) || isNamed) return [word]
    if (doubtful.has(bare)) {
      unknown.push(bare)
      return [word]
    }
    const asWritten = shorthand[`${bare.toLowerCase()}${close.startsWith('.') ? '.' : ''}`]
    const by = asWritten ?? shorthand[bare.toLowerCase()]
    if (by !== undefined) {
      const rest = asWritten !== undefined && close.startsWith('.') ? close.slice(1) : close
      const said = /^\p{Lu}\p{Ll}/u.test(bare) && by !== '' ? by.slice(0, 1).toUpperCase() + by.slice(1) : by
      return said === '' ? (/^[,;:]/u.test(rest) ? [] : rest === '' ? [] : [rest]) : [open + said + rest]
    }
    const isShort =
      (/^\p{Ll}{2,}$/u.test(bare) && !vowels.test(bare) && !known.test(bare)) ||
      /^\p{L}+\/\p{L}{0,2}$/u.test(bare) ||
      /\p{L}\d\p{L}|^\p{Ll}\d+$|^[bB]4$/u.test(bare)
    if (isShort && !known.test(bare)) unknown.push(bare)
    return [word]
  })
  const text = clean(
    words
      .join(' ')
      .replace(/\s+([,;:.])/gu, '$1')
      .replace(/^[,;:.\s]+/u, ''),
  )
  return { text: asks ? `${text.replace(/\?+$/u, '')}?` : text, unknown, asks }
}
