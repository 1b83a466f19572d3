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

/** Who is there. Reads only. */
export function readPeople(platform: Platform, document: Document): PeopleSeen {
  const names = new Set<string>()
  const own = new Set<string>()
  const self = platform.people.self(document)
  const ownName = self === null ? null : cleanName(self, platform)
  if (ownName) own.add(ownName)
  for (const { select, name } of platform.people.rows) {
    for (const element of document.querySelectorAll(select)) {
      const raw = name(element)
      const clean = raw ? cleanName(raw, platform) : null
      if (!raw || clean === null) continue
      if (platform.people.selfMark.test(raw) || platform.people.selfMark.test(element.textContent ?? '')) own.add(clean)
      else names.add(clean)
      if (names.size >= MOST_PEOPLE) break
    }
  }
  return { others: [...names].filter((name) => !own.has(name)), own: [...own] }
}
