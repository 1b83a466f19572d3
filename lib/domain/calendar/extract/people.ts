import { agreement } from '../../people/same-person.ts'
import { bareLetters, fold } from '../../text/fold.ts'
import { type Guest, isMailbox, isOwnName, type Reading } from '../reading.ts'
import type { MetPerson } from '../understanding.ts'
import { hasFirmWord } from './firm-words.ts'
import { letterOf } from './letter.ts'
import { namedPeople } from './named-people.ts'
import { isJobTitle, NAME, type Named, personPhrase } from './person-phrase.ts'
import { withWrittenAddresses } from './written-addresses.ts'

const ARRANGES =
  /coordinat|koordinat|coordinad|schedul|recruiting op|talent op|people op|\b(?:ea|pa)\b|executive assistant|personal assistant|office manager|assistenz|assistant|assistante|sekretari|secretar|sourcer/iu
const RECRUITS =
  /recruit|talent|sourcer|personalreferent|recrut|reclutad|selezion|rekrut|rekryt|staffing|\bhr\b|\brh\b|people partner|рекрут/iu

/** Everybody whom the event names as somebody to meet, and who arranges it apart. Addresses only where they stand. */
export function peopleOf(reading: Reading): MetPerson[] {
  const guests = present(reading)
  const letter = letterOf(reading.lines)
  const named = [
    ...inTitle(reading.title),
    ...namedPeople(
      [...bracketed(reading.title), ...letter.said],
      guests.flatMap(({ name }) => name ?? []),
    ),
  ].filter(
    ({ name }) =>
      !isOwnName(name, reading.context) &&
      !isPartOfOwn(name, reading) &&
      !isSelf(name, reading) &&
      name !== letter.firm,
  )
  const people: MetPerson[] = []
  const joined = new Map<Guest, MetPerson>()
  for (const one of named) {
    const guest = best(guests, one.name)
    const known = guest && joined.get(guest)
    if (known) known.title ||= one.title
    if (known) continue
    const person = met(fullest(one.name, guest), one.title, guest, 'interviewer')
    if (guest) joined.set(guest, person)
    people.push(person)
  }
  const writer = writerOf(reading, guests)
  for (const guest of guests) {
    if (joined.has(guest)) continue
    const title =
      titleInCn(guest.cn) || (guest === writer.guest ? writer.title : '') || signedTitle(reading.lines, guest.name)
    const name = guest === writer.guest && guest.name !== null ? fullest(writer.name, guest) : (guest.name ?? '')
    people.push(met(name, title, guest, 'interviewer'))
  }
  if (writer.name !== '' && !writer.guest && !people.some(({ name }) => agreement(name, writer.name) !== 'none')) {
    const isMet =
      letter.comesToo || (people.length === 0 && !ARRANGES.test(writer.title) && !/headhunt/iu.test(writer.title))
    people.push({
      ...met(writer.name, writer.title, undefined, isMet ? 'interviewer' : 'coordinator'),
      from: 'signature',
    })
  }
  return withWrittenAddresses(reading, parted(reading, people, named))
}

/** Whoever signs the text, and which of the guests that is. */
function writerOf(
  reading: Reading,
  guests: readonly Guest[],
): { name: string; title: string; guest: Guest | undefined } {
  const { writer, title, isLetter } = letterOf(reading.lines)
  const own = isOwnName(writer, reading.context) || isSelf(writer, reading)
  if (!isLetter || writer === '' || own || hasFirmWord(writer)) return { name: '', title: '', guest: undefined }
  return { name: writer, title, guest: best(guests, writer) }
}

/** The guest's own naming is not inflected; the text may have more of the name. */
function fullest(name: string, guest: Guest | undefined): string {
  if (!guest?.name) return name
  const [said, listed] = [name.split(' ').length, guest.name.split(' ').length]
  return said > listed || (said === listed && !isAlike(name, guest.name)) ? name : guest.name
}
/** Two spellings of one name, in whatever order; the text's has the accents. */
const isAlike = (name: string, listed: string) => bareLetters(name) === name || name.length !== listed.length

/** "Levin", "Frau Kruppa": the user is not among those whom they meet. */
const isPartOfOwn = (name: string, { context, self }: Reading) =>
  [...context.names, ...(self?.name ? [self.name] : [])].some((own) => {
    const words = own.split(/[\s]+/u)
    return (
      !name.includes(' ') &&
      words.some(
        (word) => fold(word) === fold(name) || (word.length > 4 && fold(name).startsWith(fold(word).slice(0, -1))),
      )
    )
  })

/** "Interview with Jo Pell (VP Engineering)", "chat with Jo Pell, Director of Product": a title says whom it names. */
function inTitle(title: string): Named[] {
  const [, name = '', inside = '', behind = ''] = WITH_TITLE.exec(title) ?? []
  const does = inside || behind
  const named = isJobTitle(does) && !hasFirmWord(name) ? personPhrase(name) : null
  return named ? [{ name: named.name, title: does.trim() }] : []
}
const WITH_TITLE = new RegExp(
  `\\s(?:with|w/|mit|avec|con|com|met|med|z|с)\\s(${NAME})(?:\\s?\\(([^()]{2,60})\\)|,\\s([^,()–—|-]{3,60}?)(?=\\s[–—|-]\\s|$))`,
  'u',
)

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
  if (near.length === 1) return near[0]
  const inflected = guests.filter((guest) => guest.name !== null && isInflected(name, guest.name))
  return inflected.length === 1 ? inflected[0] : undefined
}

/** "Марией Орловой", "Anną Lis": all words begin alike, their endings are those of a case. */
function isInflected(name: string, listed: string): boolean {
  const [said, words] = [fold(name).split(' '), fold(listed).split(' ')]
  const stem = (word: string) => word.slice(0, Math.max(3, word.length - 3))
  return (
    said.length === words.length &&
    said.length > 1 &&
    said.every((word, at) => (words[at] ?? '').startsWith(stem(word)) || word.startsWith(stem(words[at] ?? '')))
  )
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

/** Named below the text alone, as those who write are. */
const onlySigns = ({ lines }: Reading, name: string) =>
  lines.slice(-4).some((line) => line.startsWith(name)) &&
  !letterOf(lines).said.some((line) => line.includes(name) && !line.startsWith(name))

/** The organizer only arranges it when others are named as the ones to meet. */
function parted(reading: Reading, people: MetPerson[], named: readonly Named[]): MetPerson[] {
  const { organizer, event } = reading
  const { writer, comesToo } = letterOf(reading.lines)
  const arranging = (person: MetPerson) =>
    ARRANGES.test(`${person.title} ${person.email === organizer?.email ? organizer?.cn : ''}`)
  const others = people.filter((person) => person.email === '' || person.email !== organizer?.email)
  const attends = event.attendees.some(({ email }) => email !== '' && email === organizer?.email)
  return people.map((person) => {
    if (people.length < 2 || (comesToo && person.name !== '' && agreement(person.name, writer) !== 'none'))
      return person
    const isOrganizer = person.email !== '' && person.email === organizer?.email
    const said = named.some(({ name }) => agreement(name, person.name) !== 'none')
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
