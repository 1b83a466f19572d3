import { fold } from '../text/fold.ts'
import { isBot } from './bots.ts'
import { cleanLine } from './clean.ts'
import { domainOf, hostKind, localPart, ownLabel } from './domains.ts'
import { GROUP, GROUP_UNCASED, MAILBOX, ROOM, ROOM_UNCASED } from './group-words.ts'
import { PARTICLE } from './name-words.ts'
import { givenFirst, UNCASED, withoutCommas, withoutCredentials, withoutTitles } from './read-name.ts'
import { remembered } from './remembered.ts'

const HONORIFIC = /(?<=\S)\s*(?:様|さん|さま|氏|殿|님|씨|先生|女士|小姐)$/u
/** What comes after a name and is none: a department, a level, a firm. */
const AFTER = /\s+(?:\||–|—|\/|·|•|@|::|-)\s.*$|\s*[/|]\s*(?=\p{Lu}).*$|\s+(?:via|from|bei|chez|at|von der|c\/o)\s.*$/u
/** No name and no address is longer. */
const LONGEST = 320
const LETTERS = /^[\p{L}\p{M}'’.‐-]+$/u

/** Whether a name is that of a room, a device, a team, a mailbox or a machine. */
export function isNobody(name: string): boolean {
  const folded = fold(name)
  if (isBot(name) || ROOM_UNCASED.test(name) || GROUP_UNCASED.test(name)) return true
  const words = folded.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean)
  if (words.some((word) => GROUP.has(word))) return true
  return (
    ROOM.has(words[0] ?? '') ||
    ROOM.has(words.at(-1) ?? '') ||
    (/\d/.test(name) && words.some((word) => ROOM.has(word)))
  )
}

/** Whether what a comma sets off is a given name, and no firm or team. */
const isGiven = (part: string) => !isNobody(part) && part.split(' ').every((word) => LETTERS.test(word))

const capital = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/['’](S|T)$/u, (end) => end.toLowerCase())

/** Gives words in one case the usual one; a name that has both keeps its letters. */
function cased(words: string[]): string[] {
  return words.map((word, at) => {
    if (PARTICLE.test(word) && (at > 0 || words.length > 2))
      return at > 0 && word === word.toUpperCase() ? word.toLowerCase() : word
    if (/^\p{L}\.?$/u.test(word)) return word.toUpperCase()
    const oneCase =
      word === word.toLowerCase() || (word === word.toUpperCase() && word.replace(/\P{L}/gu, '').length > 2)
    return oneCase ? capital(word) : word
  })
}

/** `DOE Jane`, and `Doe Jane` where the address says `jane.doe`: the given name first. */
function inOrder(words: string[], local: string): string[] {
  const [first = '', last = ''] = words.map(fold)
  if (words.length === 2 && first !== '' && last !== '') {
    // `jane.doe`, `j.doe` and `jdoe` say which of the two is the family name.
    const said = [
      `${last}.${first}`,
      `${last[0]}.${first}`,
      `${last[0]}${first}`,
      `${last}_${first}`,
      `${last}-${first}`,
    ]
    if (said.includes(local)) return [words[1] ?? '', words[0] ?? '']
    if (local === `${first}.${last}`) return words
  }
  return givenFirst(words).words
}

/** `Jane Doe` of `jane.doe2+x`; null where the local part does not set the names apart. */
function fromLocalPart(email: string): string | null {
  const local = localPart(email)
  if (!local || MAILBOX.test(local) || ['infra', 'ats', 'scheduling', 'notetaker'].includes(hostKind(domainOf(email))))
    return null
  const words = local
    .replace(/\+.*$/, '')
    .replace(/^(?:ext|external|extern|contractor|v|c|x|a)[-_.](?=.+[._])/, '')
    .split(/[._]/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word && !/^(?:ext|external|extern|contractor)$/.test(word))
  if (words.length < 2 || words.length > 4 || !words.every((word) => LETTERS.test(word))) return null
  if (words.some((word) => GROUP.has(word)) || words.filter((word) => word.length > 1).length < 2) return null
  return cased(words).join(' ')
}

/**
 * The name of a person as it is said, from a calendar's naming: `Doe, Jane (External)` is Jane Doe. Without a usable name
 * the address may give it. Null for a room, a team, a bot, and where nothing names anybody.
 *
 * @param email may be empty
 */
export function personName(cn: string, address = ''): string | null {
  return nameOf(`${address.length > LONGEST ? '' : address}\n${cn.slice(0, LONGEST)}`)
}

const nameOf = remembered((key: string): string | null => {
  const email = key.slice(0, key.indexOf('\n'))
  const text = cleanLine(key.slice(email.length + 1))
    .normalize('NFC')
    .replace(/\s*[([{<【(][^)\]}>】)]{0,80}[)\]}>】)]?\s*/gu, ' ')
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/gu, '')
    .trim()
  if (text.length > 120) return null
  const isAddress = /^\S+@\S+$/.test(text)
  if (!text || isAddress) return fromLocalPart(isAddress && !email ? text.toLowerCase() : email)
  const head = text.replace(AFTER, '').trim()
  if (!head || isNobody(head.split(',')[0] ?? '')) return null
  const plain = withoutCommas(head, isGiven).replace(HONORIFIC, '').trim()
  if (UNCASED.test(plain)) return uncasedName(plain)
  const local = localPart(email).replace(/\+.*$/, '')
  return named(withoutCredentials(withoutTitles(plain.split(' '), local), local), email)
})

/** "云杉教育 HRBP 孙悦" is 孙悦: the name comes last. */
function uncasedName(text: string): string | null {
  const words = text.split(' ')
  const name = words.length > 2 ? (words.at(-1) ?? '') : text
  return name.length <= 12 && !GROUP_UNCASED.test(name) && !/\d/.test(name) ? name : null
}

function named(words: string[], email: string): string | null {
  const local = localPart(email).replace(/\+.*$/, '')
  if (words.length === 0 || words.length > 6 || !words.every((word) => LETTERS.test(word))) return null
  if (isNobody(words.join(' '))) return null
  // The firm's own name stands where a person's would.
  const label = ownLabel(domainOf(email))
  if (label.length > 2 && fold(words.join('')).replace(/[^\p{L}]/gu, '') === label.replace(/-/g, '')) return null
  // "Provincie Veenland" <werving@veenland.nl>, but Mario Rossi <mario@rossi.it>.
  const ofFirm = label.length > 3 && fold(words.join('')).includes(label.replace(/-/g, ''))
  if (ofFirm && !words.some((word) => word.length > 1 && local.includes(fold(word)))) return null
  const [only = ''] = words
  if (words.length === 1 && only.length > 3 && label.includes(fold(only)) && !local.startsWith(fold(only))) return null
  const ordered = cased(inOrder(words, local))
  const full = fromLocalPart(email)
  if (ordered.length === 1 && full && fold(full).startsWith(`${fold(ordered[0] ?? '')} `)) return full
  return ordered.join(' ')
}
