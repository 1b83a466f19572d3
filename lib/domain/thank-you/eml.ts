import { isBareAddress, type MailDraft, singleLine } from './compose.ts'

export interface EmlDraft extends MailDraft {
  /** The name of who gets it; may be empty. */
  name: string
}

const CRLF = '\r\n'
/** RFC 2047: a line with an encoded word has 76 characters at most, and the first stands behind "Subject: ". */
const longestWord = 66
const wordStart = '=?UTF-8?Q?'
const wordEnd = '?='
/** RFC 5322 asks for 78 characters, RFC 2045 for 76 in a quoted-printable body. */
const longestLine = 76

/** The bytes of a character in UTF-8, as `=C3=A4`. */
function bytesOf(character: string): string {
  return encodeURIComponent(character)
    .replace(/%/gu, '=')
    .replace(/^[^=]$/u, (plain) => `=${plain.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** Control characters have no place in a header; neither have marks that turn the direction of reading. */
const headerText = (text: string) =>
  singleLine(text.toWellFormed())
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()

const isPlain = (text: string) => /^[ -~]*$/u.test(text) && !/=\?|[^ ]{60}/u.test(text)

/** A text as encoded words of RFC 2047, none of which splits a character. */
function encodedWords(text: string): string[] {
  const room = longestWord - wordStart.length - wordEnd.length
  const words: string[] = ['']
  for (const character of text) {
    const code = character === ' ' ? '_' : /^[A-Za-z0-9]$/u.test(character) ? character : bytesOf(character)
    const last = words.length - 1
    if ((words[last] ?? '').length + code.length > room) words.push(code)
    else words[last] += code
  }
  return words.map((word) => wordStart + word + wordEnd)
}

/** A header, folded at its spaces. An address that is longer than a line stays whole, as nothing else is allowed. */
function header(name: string, words: readonly string[]): string {
  let folded = `${name}:`
  let width = folded.length
  for (const word of words) {
    // The first word stays with the name: a line of nothing but space would be no header any more.
    const breaks = folded !== `${name}:` && width + 1 + word.length > longestLine
    folded += breaks ? `${CRLF} ${word}` : ` ${word}`
    width = breaks ? 1 + word.length : width + 1 + word.length
  }
  return folded
}

const subjectWords = (text: string) => (isPlain(text) ? text.split(' ') : encodedWords(text))

function nameWords(text: string): string[] {
  if (text === '') return []
  return isPlain(text) ? `"${text.replace(/["\\]/gu, '\\$&')}"`.split(' ') : encodedWords(text)
}

/** RFC 2045: lines of 76 characters at most, each byte that could get lost on the way written out. */
function quotedPrintable(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n?|\n/u)
    .map((line) => {
      const characters = [...line].map((character, at, all) => {
        const isLast = at === all.length - 1
        const isSafe = /^[ -<>-~]$/u.test(character) || character === '\t'
        return isSafe && !(isLast && /[ \t]/u.test(character)) ? character : bytesOf(character)
      })
      // A dot alone on a line would end the mail on its way, "From " would be changed by old mailboxes.
      if (characters[0] === '.') characters[0] = '=2E'
      if (line.startsWith('From ')) characters[0] = '=46'
      return softLines(characters)
    })
    .join(CRLF)
}

/** One line of the letter, cut into lines of the mail. */
function softLines(characters: readonly string[]): string {
  let lines = ''
  let line = ''
  for (const character of characters) {
    if (line.length + character.length > longestLine - 1) {
      lines += `${line}=${CRLF}`
      line = ''
    }
    line += character
  }
  return lines + line
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function dateText(at: number): string {
  const date = new Date(at)
  const day = `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return `${day} ${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':')} +0000`
}

/**
 * The letter as a mail file that is not sent yet. Who writes it is left to the mail program, which knows. An address
 * that is none is left out. `at`: ms since 1970
 */
export function emlOf({ to, name, subject, body }: EmlDraft, at: number): string {
  const recipient = isBareAddress(to) ? [...nameWords(headerText(name)), headerText(name) === '' ? to : `<${to}>`] : []
  return [
    'X-Unsent: 1',
    `Date: ${dateText(at)}`,
    ...(recipient.length > 0 ? [header('To', recipient)] : []),
    header('Subject', subjectWords(headerText(subject))),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '',
  ].join(CRLF)
}

/** A name for the file that every system takes. */
export function emlName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return `${['thank-you', plain.slice(0, 60).replace(/-+$/u, '')].filter(Boolean).join('-')}.eml`
}
