import type { CallEvidence } from '../domain/call/evidence.ts'
import { isBot } from '../domain/people/bots.ts'
import { withPeople } from '../domain/people/person-key.ts'
import { isSameName } from '../domain/people/same-name.ts'
import { withoutInvisible } from '../domain/text/invisible.ts'
import type { CallSite } from './call-site.ts'
import { isMarkedOwn } from './own-words.ts'

const LONGEST_NAME = 80
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
export function cleanName(raw: string, site: Pick<CallSite, 'people'>): string | null {
  let name = withoutInvisible(raw.slice(0, 4 * LONGEST_NAME))
    .replace(BREAKS, ' ')
    .trim()
  for (let round = 0; round < 3; round++) {
    for (const part of [...site.people.trim, BEHIND]) name = name.replace(part, '').trim()
  }
  if (name === '' || site.people.noise.includes(name.toLowerCase())) return null
  if (ADDRESS.test(name) || ID.test(name) || ROOM.test(name) || isBot(name)) return null
  return [...name].slice(0, LONGEST_NAME).join('').trim()
}

/**
 * Evidence with names instead of what the page shows for them: without its noise, each person once under the first name,
 * and without the user, who is told apart. Done here and not in the page, which would pay for it.
 *
 * @param mine the names under which the user is known already
 */
export function withCleanNames(
  evidence: CallEvidence,
  site: Pick<CallSite, 'people'>,
  mine: readonly string[] = [],
): CallEvidence {
  const { own: marked = [], people: shown, ...rest } = evidence
  const named = (raws: readonly string[]) => raws.flatMap((raw) => cleanName(raw, site) ?? [])
  const own = withPeople([], named([...marked, ...shown.filter(isMarkedOwn)]))
  const isMine = (name: string) => [...own, ...mine].some((known) => isSameName(known, name))
  const people = withPeople([], named(shown.filter((raw) => !isMarkedOwn(raw))))
  const found = people.filter((name) => !own.includes(name) && isMine(name))
  return {
    ...rest,
    people: people.filter((name) => !own.includes(name) && !found.includes(name)),
    own: withPeople(own, found),
  }
}
