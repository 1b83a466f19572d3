import type { Platform } from './platform.ts'

const MOST_PEOPLE = 100
const LONGEST_NAME = 80
/** Control and format characters, bidi overrides among them; ZWJ and ZWNJ stay, since scripts need them. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
/** Marks that pages add to names, in the languages known. */
const MARKS =
  /\s*\((?:guest|gast|external|extern|unverified|nicht überprüft|host|co-host|organizer|organiser|\d{1,2})\)\s*$/i

/**
 * A display name without the page's noise, or null when nothing of a name is left.
 * What is left is kept byte for byte: diacritics, scripts, commas.
 */
export function cleanName(raw: string, platform: Pick<Platform, 'people'>): string | null {
  let name = raw
    .slice(0, 4 * LONGEST_NAME)
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (let round = 0; round < 3; round++) {
    for (const part of [...platform.people.trim, MARKS]) name = name.replace(part, '').trim()
  }
  if (name === '' || platform.people.noise.includes(name.toLowerCase())) return null
  // Ids of devices and spaces stand where names are missing.
  if (/^spaces\/|^[\w/-]{20,}$/.test(name)) return null
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
  const names = new Set<string>()
  const own = new Set<string>()
  const self = clean(platform.people.self(document))
  if (self) own.add(self)
  for (const { select, name } of platform.people.rows) {
    for (const element of document.querySelectorAll(select)) {
      const raw = name(element)
      const shown = clean(raw)
      if (raw === null || shown === null) continue
      if (selfMark.test(raw) || selfMark.test(element.textContent ?? '')) own.add(shown)
      else names.add(shown)
      if (names.size >= MOST_PEOPLE) break
    }
  }
  return { others: [...names].filter((name) => !own.has(name)), own: [...own] }
}
