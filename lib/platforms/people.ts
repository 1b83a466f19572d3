import { personKey } from '../domain/call/person-key.ts'
import type { Platform } from './platform.ts'

const MOST_PEOPLE = 100
const LONGEST_NAME = 80
/** Characters without width: format characters, bidi overrides among them. ZWJ and ZWNJ stay, since scripts need them. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const BREAKS = /[\p{Cc}\s]+/gu
/** What pages and people put behind a name: "(Guest)", "(2)", "(Host, me)", "(she/her)", in whatever language. */
const BEHIND = /\s*[(（][^()（）]*[)）]$/
const ADDRESS = /^\S+@\S+\.\S+$/
/** Ids of devices and spaces, and words of icons, stand where names are missing. */
const ID = /^spaces\/|^(?=.*[\d/_])[\w/-]{20,}$|^[a-z]+_[a-z_]+$/
/** The devices of meeting rooms. "Room" alone can be a surname, so it needs a number. */
const ROOM =
  /(?:meeting|conference|board|zoom|teams) ?room|^(?:room|raum|sal(?:le|a)) (?:de |\S*\d)|(?:besprechungs|konferenz)raum|会議室/i

/**
 * A display name without the page's noise, or null when nothing of a name is left.
 * What is left is kept byte for byte: diacritics, scripts, commas.
 */
export function cleanName(raw: string, platform: Pick<Platform, 'people'>): string | null {
  let name = raw
    .slice(0, 4 * LONGEST_NAME)
    .replace(INVISIBLE, '')
    .replace(BREAKS, ' ')
    .trim()
  for (let round = 0; round < 3; round++) {
    for (const part of [...platform.people.trim, BEHIND]) name = name.replace(part, '').trim()
  }
  if (name === '' || platform.people.noise.includes(name.toLowerCase())) return null
  if (ADDRESS.test(name) || ID.test(name) || ROOM.test(name)) return null
  return [...name].slice(0, LONGEST_NAME).join('').trim()
}

export interface PeopleSeen {
  /** Display names of the others, in the order of the page. */
  others: string[]
  /** The user's own names. */
  own: string[]
}

/**
 * Who is there. Reads only.
 *
 * @param known names by what the page shows for them, kept from one look to the next: cleaning is dearer than reading
 */
export function readPeople(
  platform: Platform,
  document: Document,
  known = new Map<string, string | null>(),
): PeopleSeen {
  const clean = (raw: string | null): string | null => {
    if (raw === null) return null
    if (!known.has(raw)) known.set(raw, cleanName(raw, platform))
    return known.get(raw) ?? null
  }
  const { selfMark } = platform.people
  const names = new Map<string, string>()
  const own = new Map<string, string>()
  /** One person has one name: the first that is found, from the best source. */
  const add = (to: Map<string, string>, name: string) => {
    if (!to.has(personKey(name))) to.set(personKey(name), name)
  }
  const self = clean(platform.people.self(document))
  if (self) add(own, self)
  for (const { select, name } of platform.people.rows) {
    for (const element of document.querySelectorAll(select)) {
      const raw = name(element)
      const shown = clean(raw)
      if (raw === null || shown === null) continue
      if (selfMark.test(raw) || selfMark.test(element.textContent ?? '')) add(own, shown)
      else add(names, shown)
      if (names.size >= MOST_PEOPLE) break
    }
  }
  return {
    others: [...names].flatMap(([key, name]) => (own.has(key) ? [] : name)),
    own: [...own.values()],
  }
}
