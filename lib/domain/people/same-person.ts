import { fold } from '../text/fold.ts'
import { cleanLine } from './clean.ts'
import { localPart } from './domains.ts'
import { personName } from './person-name.ts'
import { remembered } from './remembered.ts'

const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|sir|jr|sr|phd|mba)$/
const UNCASED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** How well two namings agree. `part`: a given name alone, a short form; sure only among few people. */
export type Agreement = 'full' | 'part' | 'none'

const spelt = (text: string) => text.normalize('NFC').replace(/[äöüåø]/giu, (char) => SPELT[char.toLowerCase()] ?? char)
const tokens = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word && !TITLES.test(word))

const PARTICLE =
  /^(?:van|von|der|den|de|di|da|do|dos|das|del|della|la|le|el|al|ben|ter|ten|te|du|af|zu|zum|zur|mac|mc|o)$/
function glued(words: string[]): string[] {
  const out: string[] = []
  let before = ''
  for (const word of words) {
    const held: string = before + word
    if (PARTICLE.test(word)) before = held
    else out.push(held)
    if (!PARTICLE.test(word)) before = ''
  }
  return before ? [...out, before] : out
}

interface Naming {
  /** Each way to spell it without accents. */
  ways: string[][]
  /** It is the local part of an address. */
  address: boolean
}

const naming = remembered((text: string): Naming => {
  const line = cleanLine(text.slice(0, 320))
  const address = /^\S+@\S+$/.test(line)
  const said = address ? localPart(line).replace(/\+.*$/, '') : (personName(line) ?? line)
  // An apostrophe is left out of addresses: O'Neil is oneil.
  const bare = said.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
  const ways = [tokens(fold(bare)), tokens(fold(spelt(bare)))]
  // Addresses write van der Berg as one word.
  const all = [...ways, ...ways.map(glued)]
  return { ways: [...new Map(all.map((way) => [way.join(' '), way])).values()], address }
})

/** The words of one side each stand in the other, in whole or as an initial; at least one in whole. */
function covers(few: string[], many: string[]): 'whole' | 'initials' | null {
  const left = [...many]
  let whole = 0
  for (const word of few) {
    const at = left.indexOf(word)
    const near = at >= 0 ? at : left.findIndex((other) => (word.length === 1 ? other[0] === word : other === word[0]))
    if (near < 0) return null
    if (at >= 0 && word.length > 1) whole++
    left.splice(near, 1)
  }
  if (whole === 0) return null
  return whole === few.length ? 'whole' : 'initials'
}

/** `jdoe`, `doej`, `janed`, `janedoe` of Jane Doe: no separator, so the parts are tried. */
function squeezed(local: string, words: string[]): Agreement {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (!first || !last || words.length < 2) return local === first && local.length > 2 ? 'part' : 'none'
  const rest = words.slice(1).join('')
  const full = [words.join(''), last + first, first[0] + last, first[0] + rest, last + first[0], rest + first]
  if (full.includes(local)) return 'full'
  return local.length > 2 && [first + last[0], first, last, rest].includes(local) ? 'part' : 'none'
}

function compare(a: string[], b: string[], address: boolean): Agreement {
  if (a.length === 0 || b.length === 0) return 'none'
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const joined = few.join('')
  // Spaces, hyphens and order differ from one system to the next.
  if (joined === many.join('') || joined === [...many.slice(1), many[0]].join('')) return 'full'
  if (joined === [many.at(-1), ...many.slice(0, -1)].join('')) return 'full'
  if (few.length === 1) {
    if (address) return squeezed(joined, many)
    const word = few[0] ?? ''
    return word.length > 1 && (word === many[0] || (many.includes(word) && UNCASED.test(word))) ? 'part' : 'none'
  }
  if (covers(few, many)) return 'full'
  const short = (x = '', y = '') => Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x))
  return few.at(-1) === many.at(-1) && short(few[0], many[0]) ? 'part' : 'none'
}

/**
 * How well two namings agree: names as a call or a calendar shows them, or addresses. Order, accents, initials, middle
 * names, titles and the spaces of CJK names do not matter. `part`: a given name alone, so among several who fit, prefer
 * the one that is `full`.
 */
export function agreement(a: string, b: string): Agreement {
  const [x, y] = [naming(a), naming(b)]
  if (x.address && y.address) return cleanLine(a).toLowerCase() === cleanLine(b).toLowerCase() ? 'full' : 'none'
  let best: Agreement = 'none'
  for (const one of x.ways) {
    for (const other of y.ways) {
      const found = compare(one, other, x.address || y.address)
      if (found === 'full') return found
      if (found === 'part') best = found
    }
  }
  return best
}
