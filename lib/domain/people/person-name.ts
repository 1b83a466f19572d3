import { fold } from '../text/fold.ts'
import { cleanLine } from './clean.ts'
import { domainOf, hostKind, localPart, ownLabel } from './domains.ts'
import { BOT, GROUP, GROUP_UNCASED, MAILBOX, ROOM, ROOM_UNCASED } from './group-words.ts'
import { remembered } from './remembered.ts'

const COURTESY =
  /^(?:mr|mrs|ms|mx|miss|dra?|drs|profa?|professor|herr|herrn|frau|hr|fr|dipl|ing|ir|mag|sir|dame|rev|dhr|mevr|mevrouw|mw|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|señor|señora|don|doña|dott|dottssa|sig|sigra|signor|signora|pan|pani|panem|panią|hra|rouva|ms|tn|bpk|ibu|rer|nat|med|phil|jur|habil|dr-ing|dipl-ing|mba|eng|arch|avv)\.?$/iu
const CREDENTIAL =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|d\.?phil|m\.?d|mba|emba|cpa|cfa|pmp|phr|sphr|shrm(?:-s?cp)?|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?eng|ll\.?[mb]|rn|pe|dr|prof|aicp|cissp|cipd|fcipd|mcipd)\.?$/iu
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|di|da|do|dos|das|del|della|dello|dei|la|le|las|los|el|al|bin|bint|ibn|ben|ter|ten|te|du|des|af|av|y|e|mac|st|saint|san|abu|'t|in't|op|het)$/iu
const UNCASED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const HONORIFIC = /(?<=\S)\s*(?:様|さん|さま|氏|殿|님|씨|先生|女士|小姐)$/u
/** What comes after a name and is none: a department, a level, a firm. */
const AFTER = /\s+(?:\||–|—|\/|·|•|@|::|-)\s.*$|\s*[/|]\s*(?=\p{Lu}).*$|\s+(?:via|from|bei|chez|at|von der|c\/o)\s.*$/u
/** No name and no address is longer. */
const LONGEST = 320
const LETTERS = /^[\p{L}\p{M}'’.‐-]+$/u

/** Whether a name is that of a room, a device, a team, a mailbox or a machine. */
export function isNobody(name: string): boolean {
  const folded = fold(name)
  if (BOT.test(folded) || ROOM_UNCASED.test(name) || GROUP_UNCASED.test(name)) return true
  const words = folded.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean)
  if (words.some((word) => GROUP.has(word))) return true
  return (
    ROOM.has(words[0] ?? '') ||
    ROOM.has(words.at(-1) ?? '') ||
    (/\d/.test(name) && words.some((word) => ROOM.has(word)))
  )
}

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

const isUpper = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase() && !word.includes('.')

/** `DOE Jane`, and `Doe Jane` where the address says `jane.doe`: the given name first. */
function inOrder(words: string[], local: string): string[] {
  const shouted = words.findIndex((word) => !isUpper(word) && !PARTICLE.test(word))
  const family = words.slice(0, Math.max(0, shouted))
  if (family.some(isUpper) && words.slice(shouted).every((word) => !isUpper(word))) {
    return [...words.slice(shouted), ...words.slice(0, shouted)]
  }
  const [first = '', last = ''] = words
  if (words.length === 2 && local === `${fold(last)}.${fold(first)}`) return [last, first]
  return words
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

const withoutCourtesy = (words: string[]) => {
  const at = words.findIndex((word) => !COURTESY.test(word))
  return at < 0 ? words : words.slice(at)
}

/** `Last, First`, and what else a comma sets off: degrees, a title, a firm. */
function commaSwapped(text: string): string {
  const [last = '', ...rest] = text.split(/\s*[,、,]\s*/u).filter((part) => !CREDENTIAL.test(part))
  const first = rest[0] ?? ''
  if (!first || isNobody(first) || isNobody(last)) return last
  const words = withoutCourtesy(first.split(' '))
  const given = words.length <= 3 && words.every((word) => LETTERS.test(word))
  const family = last.split(' ').filter((word) => !PARTICLE.test(word)).length
  return given && family <= 2 && !(family === 2 && words.length > 1) ? `${words.join(' ')} ${last}` : last
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
    .replace(/^["'“”‘’]+|["'“”‘’]+$/gu, '')
    .replace(/\s*[([{<【(][^)\]}>】)]{0,80}[)\]}>】)]?/gu, ' ')
    .trim()
  if (text.length > 120) return null
  const isAddress = /^\S+@\S+$/.test(text)
  if (!text || isAddress) return fromLocalPart(isAddress && !email ? text.toLowerCase() : email)
  const head = text.replace(AFTER, '').trim()
  if (!head || isNobody(head.split(',')[0] ?? '')) return null
  const plain = commaSwapped(head).replace(HONORIFIC, '').trim()
  if (UNCASED.test(plain)) return uncasedName(plain)
  const words = withoutCourtesy(plain.split(' ')).filter((word) => !CREDENTIAL.test(word))
  return named(words, email)
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
