import type { CalendarPerson } from '../domain/calendar/calendar-event.ts'
import { labels } from './pasted-words.ts'

const address = /[^\s@<>()[\]:;,"']+@[^\s@<>()[\]:;,"']+\.[A-Za-z]{2,}/

export interface PastedPeople {
  organizer: CalendarPerson | null
  attendees: CalendarPerson[]
}

/** The people whom a pasted invitation lists: its guests, its organizer, and whom its mail was from and to. */
export function findPeople(lines: readonly string[]): PastedPeople {
  let organizer: CalendarPerson | null = null
  const attendees = new Map<string, CalendarPerson>()
  const add = (person: CalendarPerson | null) => {
    if (person) attendees.set(person.email || person.name.toLowerCase(), person)
  }
  let inGuests = false
  for (const [at, line] of lines.entries()) {
    if (labels.guests.test(line)) {
      inGuests = true
    } else if (labels.organizedBy.test(line)) {
      organizer ??= personOf(line.replace(labels.organizedBy, ''))
    } else if (labels.from.test(line) && (address.test(line) || isBesideHeader(lines, at))) {
      organizer ??= personOf(line.replace(labels.from, ''))
    } else if (labels.to.test(line) && (address.test(line) || isBesideHeader(lines, at))) {
      for (const one of peopleIn(line.replace(labels.to, ''))) add(personOf(one))
    } else if (inGuests) {
      const isOrganizer = labels.organizer.test(line)
      const person = personOf(line.replace(labels.organizer, ''))
      inGuests = person !== null && (isOrganizer || address.test(line) || looksLikeName(line))
      if (!inGuests) continue
      add(person)
      if (isOrganizer) organizer = person
    }
  }
  return { organizer, attendees: [...attendees.values()].slice(0, 200) }
}

/** "From: Ada Brandt" without an address, among the other headers of a mail. */
const isBesideHeader = (lines: readonly string[], at: number) =>
  looksLikeName(lines[at]?.replace(/^[^:：]*[:：]\s*/u, '') ?? '') &&
  [-2, -1, 1, 2].some((step) => labels.sent.test(lines[at + step] ?? '') || labels.title.test(lines[at + step] ?? ''))

/** Outlook puts a semicolon between people, and a comma inside a name: "Rask, Mikkel (COO) <mikkel@quernstone.example>". */
const peopleIn = (text: string): string[] =>
  text.includes(';') ? text.split(';') : text.split(/(?<=[>\]]|@[\w.-]{3,80})\s*,\s*(?=[^"]*(?:"[^"]*"[^"]*)*$)/)

/** A line of a list of guests that has no address: a name, and nothing that a sentence or a link has. */
function looksLikeName(line: string): boolean {
  return (
    line.length <= 60 &&
    !/[:：/@?!.]|\d/.test(line.replace(/\b(?:Dr|Prof|Mr|Mrs|Ms)\./g, '')) &&
    line.split(/\s+/).length <= 5 &&
    /^[\p{Lu}\p{Lo}"]/u.test(line) &&
    !/\b(?:join|with|google|meet|zoom|teams|mit|avec|con)\b/i.test(line)
  )
}

/** `Leah Grant <leah@vantor.example>`, `leah@vantor.example`, `Leah Grant`, `"Grant, Leah" (leah@vantor.example)` */
function personOf(text: string): CalendarPerson | null {
  const email = address.exec(text)?.[0].replace(/\.$/, '') ?? ''
  const name = text
    .replace(email, '')
    .replace(/mailto:/gi, '')
    .replace(/[<>[\]"]|\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;*•-]+|[\s,;:-]+$/g, '')
    .slice(0, 200)
  if (!email && !name) return null
  return { name, email: email.toLowerCase(), answer: 'none', type: 'individual' }
}
