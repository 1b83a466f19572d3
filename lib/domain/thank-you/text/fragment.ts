import { inAnyLanguage, letterLanguage } from '../languages/languages.ts'
import type { LetterLanguage } from '../style.ts'

/** Controls, bidi marks, zero-width characters and emoji: none of them may travel into somebody's mail. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0e\ufe0f\u20e3]/gu
const lineBreak = /\s*[\r\n\u2028\u2029\u0085]+\s*/gu

/** One line without invisible characters, with single spaces. */
export function oneLine(raw: string): string {
  return raw
    .toWellFormed()
    .replace(lineBreak, ' ')
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Sentence or clause ends become plain ones, so that a fragment cannot bring "!!" or a dash into the letter. */
function calm(text: string): string {
  return text
    .replace(/^(?:[-*•·–—>]+|\d{1,2}[.)])\s+/u, '')
    .replace(/\s+(?:--+|[–—])\s+/gu, ', ')
    .replace(/—|--+/gu, ', ')
    .replace(/(?:\.\s*){2,}|…/gu, ' ')
    .replace(/([,;:!?])(?:\s*[,;:!?.])+/gu, '$1')
    .replace(/\s+([,;:!?.])/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A bracket or a mark without its partner is a slip of the hand. */
function paired(text: string): string {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  let out = count(/\(/gu) === count(/\)/gu) ? text : text.replace(/[()]/gu, ' ')
  if (count(/"/gu) % 2 === 1 || count(/[“„«]/gu) !== count(/[”“»]/gu)) out = out.replace(/["“”„«»]/gu, ' ')
  return out
    .replace(/[()]\s*[()]|["“„«]\s*["”“»]/gu, ' ')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+\)/gu, ')')
    .replace(/\s+([,;:!?.])/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim()
}

/** Whether a fragment is made of words, and not of signs or of a slip on the keyboard. */
export function isText(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0
  return (
    /[\p{L}]{2}|\p{Lo}/u.test(text) &&
    letters >= 0.7 * text.length &&
    !/[\\^`~|<>={}[\]#]|(?<!\p{N})\$|[,.;:!?/&%+*@-]{2}/u.test(text)
  )
}

/** A note of the user made fit to stand in a sentence: no bullets, no dashes, no closing punctuation. */
export function clean(raw: string): string {
  return paired(calm(oneLine(raw)))
    .replace(/^[^\p{L}\p{N}"“„«‘‚'(€£$]+/u, '')
    .replace(/[\s,;:.!]+$/u, '')
}

const bracketed = /^[\s"'“”„‟«»‚‘’.,;:!?…)*-]+|[\s"'“”„‟«»‚‘’]+$/gu

const severalQuotes = new RegExp(
  `^["“„«]([^"“”„«»]{2,})["”“»]\\s*(?:,|${inAnyLanguage(({ reading }) => reading.and)}|/|&|\\+)`,
  'u',
)

/** What somebody said, exactly, without the marks around it; the first when several were noted. */
export function spoken(raw: string): string {
  const first = raw.split(/[\r\n\u2028\u2029\u0085]+|\s*;\s+/u).find((part) => /[\p{L}\p{N}]/u.test(part)) ?? ''
  const line = oneLine(first)
  const several = severalQuotes.exec(line)?.[1]
  // Punctuation is not spoken, so it may be put in order; the words stay as they are.
  const opened = paired(calm((several ?? line).replace(bracketed, '')))
    .replace(bracketed, (marks) => (/\?/u.test(marks) ? '?' : ''))
    .replace(/^\?+/u, '')
    .replace(/\?[^?]*\?.*$/u, '?')
  return /\?$/u.test(opened) ? opened : opened.replace(/[\s,;:.!]+$/u, '')
}

/** Set in the quotation marks of the language; marks inside become the inner ones. */
export function quoted(words: string, language: LetterLanguage): string {
  const [open, close, innerOpen, innerClose] = letterLanguage(language).quotes
  let inside = false
  const inner = words.replace(/["“”„‟«»]/gu, () => {
    inside = !inside
    return inside ? innerOpen : innerClose
  })
  return open + inner + close
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], language: LetterLanguage): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${letterLanguage(language).and} ${last}`
}

/** Exactly one closing mark; a question keeps its own. */
export function ended(sentence: string): string {
  const text = sentence.trimEnd()
  if (/[.?!]["”“‘’»]?$/u.test(text)) return text
  return `${text.replace(/[\s,;:]+$/u, '')}.`
}
