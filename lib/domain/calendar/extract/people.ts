import { agreement } from '../../people/same-person.ts'
import { type Guest, isMailbox, isOwnName, type Reading } from '../reading.ts'
import type { MetPerson } from '../understanding.ts'
import { namedPeople } from './named-people.ts'
import { isJobTitle, type Named } from './person-phrase.ts'
import { withWrittenAddresses } from './written-addresses.ts'

const ARRANGES =
  /coordinat|koordinat|coordinad|schedul|recruiting op|talent op|people op|\b(?:ea|pa)\b|executive assistant|personal assistant|office manager|assistenz|assistant|assistante|sekretari|secretar|sourcer/iu
const RECRUITS =
  /recruit|talent|sourcer|personalreferent|recrut|reclutad|selezion|rekrut|rekryt|staffing|\bhr\b|\brh\b|people partner|рекрут/iu

/** Everybody whom the event names as somebody to meet, and who arranges it apart. Addresses only where they stand. */
export function peopleOf(reading: Reading): MetPerson[] {
  const guests = present(reading)
  const named = namedPeople([...bracketed(reading.title), ...reading.lines]).filter(
    ({ name }) => !isOwnName(name, reading.context) && !isSelf(name, reading),
  )
  const people: MetPerson[] = []
  const joined = new Set<Guest>()
  for (const one of named) {
    const guest = best(guests, one.name)
    if (guest) joined.add(guest)
    people.push(met(one.name, one.title, guest, 'interviewer'))
  }
  for (const guest of guests) {
    if (joined.has(guest)) continue
    people.push(
      met(guest.name ?? '', titleInCn(guest.cn) || signedTitle(reading.lines, guest.name), guest, 'interviewer'),
    )
  }
  return withWrittenAddresses(reading, parted(reading, people, named))
}

/** "Technical interview (Hiring manager: Jane Doe)". */
const bracketed = (title: string) => [...title.matchAll(/[([]([^()[\]]{3,60})[)\]]/gu)].map(([, inside = '']) => inside)

function met(name: string, title: string, guest: Guest | undefined, part: MetPerson['part']): MetPerson {
  const own = guest && (guest.kind === 'company' || guest.kind === 'freemail') && !isMailbox({ ...guest, cn: '' })
  return {
    name,
    title: title || titleInCn(guest?.cn ?? ''),
    email: own ? guest.email : '',
    part,
    from: guest ? 'attendee' : 'description',
  }
}

/** Those on the event who are people and will come. */
function present({ guests, organizer, self }: Reading): Guest[] {
  const all = organizer && !organizer.isUser ? [organizer, ...guests] : guests
  return all.filter((guest) => {
    if (guest.isRoom || guest.declined || guest === self || guest.isUser) return false
    if (guest.kind === 'notetaker' || guest.kind === 'infra') return false
    if (guest.kind === 'ats' || guest.kind === 'scheduling') return guest.name !== null && /\bvia\b/i.test(guest.cn)
    return (
      guest.name !== null || (guest.kind === 'company' && !isMailbox(guest) && guest.cn.replace(guest.email, '') === '')
    )
  })
}

const isSelf = (name: string, { self }: Reading) => self?.name != null && agreement(self.name, name) === 'full'

function best(guests: readonly Guest[], name: string): Guest | undefined {
  const full = guests.find((guest) => guest.name !== null && agreement(guest.name, name) === 'full')
  if (full) return full
  const byAddress = guests.filter((guest) => guest.email !== '' && agreement(guest.email, name) === 'full')
  if (byAddress.length === 1) return byAddress[0]
  const near = guests.filter(
    (guest) =>
      agreement(guest.name ?? guest.email, name) === 'part' ||
      (guest.email !== '' && agreement(guest.email, name) === 'part'),
  )
  return near.length === 1 ? near[0] : undefined
}

/** What a calendar name says beside the name: "Jane Doe (Head of Design)". */
function titleInCn(cn: string): string {
  const inside = /[([]([^)\]]{3,60})[)\]]|\s[-–|]\s(.{3,60})$/u.exec(cn)
  const said = (inside?.[1] ?? inside?.[2] ?? '').trim()
  return /^(?:she|he|they|external|extern|ext|via |c|guest|gast)\b/iu.test(said) ||
    (!RECRUITS.test(said) && !/\p{L}{3}.*\s\p{L}/u.test(said))
    ? ''
    : said
}

/** What stands below a name that has a line of its own. */
function signedTitle(lines: readonly string[], name: string | null): string {
  const below = lines[lines.indexOf(name ?? '') + 1] ?? ''
  return name && lines.includes(name) && isJobTitle(below) ? (below.split(/\s[|·–]\s|,\s/u)[0] ?? '') : ''
}

/** Named in the last lines alone, as those who write are. */
const onlySigns = ({ lines }: Reading, name: string) =>
  lines.slice(-4).some((line) => line.startsWith(name)) && !lines.slice(0, -4).some((line) => line.includes(name))

/** The organizer only arranges it when others are named as the ones to meet. */
function parted(reading: Reading, people: MetPerson[], named: readonly Named[]): MetPerson[] {
  const { organizer, event } = reading
  const arranging = (person: MetPerson) =>
    ARRANGES.test(`${person.title} ${person.email === organizer?.email ? organizer?.cn : ''}`)
  const others = people.filter((person) => person.email === '' || person.email !== organizer?.email)
  const attends = event.attendees.some(({ email }) => email !== '' && email === organizer?.email)
  return people.map((person) => {
    if (people.length < 2) return person
    const isOrganizer = person.email !== '' && person.email === organizer?.email
    const said = named.some(({ name }) => agreement(name, person.name) === 'full')
    const inTitle = person.name !== '' && reading.title.includes(person.name.split(' ')[0] ?? ' ')
    if (isOrganizer && RECRUITS.test(person.title) && named.length > 1 && onlySigns(reading, person.name)) {
      return { ...person, part: 'coordinator', from: 'organizer' }
    }
    if (said && !ARRANGES.test(person.title)) return person
    if (arranging(person) && !said) return { ...person, part: 'coordinator' }
    if (
      isOrganizer &&
      !inTitle &&
      others.length > 0 &&
      (!attends || named.length > 0 || RECRUITS.test(organizer?.cn ?? ''))
    ) {
      return { ...person, part: 'coordinator', from: 'organizer' }
    }
    return person
  })
}
