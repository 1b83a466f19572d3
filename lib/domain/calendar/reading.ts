import { cleanLine } from '../people/clean.ts'
import { type DomainKind, domainOf, hostKind, localPart, ownDomain } from '../people/domains.ts'
import { MAILBOX } from '../people/group-words.ts'
import { isNobody, personName } from '../people/person-name.ts'
import { agreement } from '../people/same-person.ts'
import type { CalendarEvent, CalendarPerson } from './calendar-event.ts'
import { linksIn } from './conference/links.ts'
import { bodyLines, quotedLines } from './extract/body.ts'
import { titleMark } from './title-marks.ts'
import type { ReaderContext } from './understanding.ts'

/** Somebody on the event, as far as their address and name tell. */
export interface Guest {
  /** As a person is called; null for a room, a team, a mailbox, a bot, or an address that says nothing. */
  name: string | null
  /** The calendar's own naming. */
  cn: string
  email: string
  host: string
  kind: DomainKind
  isUser: boolean
  /** In a company whose address the user has too. */
  isColleague: boolean
  declined: boolean
  isRoom: boolean
}

/** An event prepared for the rules: cleaned, with the people sorted. */
export interface Reading {
  event: CalendarEvent
  context: ReaderContext
  title: string
  /** Lines by which a booking page says what the event is. */
  subject: string
  lines: string[]
  body: string
  /** What the text answers to. */
  quoted: string
  location: string
  links: string[]
  organizer: Guest | null
  /** All others, without the organizer and without the user. */
  guests: Guest[]
  /** The user as the event has them: their address there. */
  self: Guest | null
  userOrganizes: boolean
}

/** Google's mails put the time and the address behind the title. */
const WHEN = /\s@\s(?:\p{L}{2,4}\.?,? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}|\d{4}).{0,80}$/u
/** "… on December 2", "… am 3.12.", "… 10am": a day or a time at the end is no part of what it is. */
const ENDS_IN_TIME =
  /\s(?:(?:on|am|le|el|em|op|den|dia|il|@|at|um|à|ab|kl\.?)\s)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\b,?\s?|(?:mo|di|mi|do|fr)(?:\.|ntag|enstag|ttwoch|nnerstag|eitag),?\s?)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})|\d{1,2}[:h]\d{2}|\d{1,2}\s?(?:am|pm|uhr|h)\b|\d{1,2}\/\d{1,2})(?:,?\s?\d{4})?(?:[\s,–-]{1,3}\d{1,2}(?::\d{2})?\s?(?:am|pm|uhr|h)?)?$/iu
const SUBJECT =
  /^(?:event name|event type|event|service|what|subject|meeting type|topic|betreff|thema|tema|temat|argomento|emne|ämne|onderwerp|termin|terminart|veranstaltung|objet|asunto|assunto|oggetto|onderwerp|ereignis|was|件名|主题|제목|appointment type|meeting|interview type|stage|round|interview)\s*[:：]\s*(.{2,200})$/iu

/** A title without what calendars and mail programs put before and behind it. */
export function bareTitle(title: string): string {
  let text = cleanLine(title.slice(0, 500))
  for (let round = 0; round < 4 && titleMark.test(text); round++) text = text.replace(titleMark, '')
  return text.replace(WHEN, '').replace(ENDS_IN_TIME, '').trim()
}

/** An address in lower case; empty for what is none, which pasted files hold too. */
function asAddress(text: string): string {
  const email = text.slice(0, 400).trim().toLowerCase()
  return email.length <= 320 && /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email) && cleanLine(email) === email ? email : ''
}

function guestOf(person: CalendarPerson, context: ReaderContext, employers: ReadonlySet<string>): Guest {
  const email = asAddress(person.email)
  const host = domainOf(email)
  const kind = hostKind(host)
  const cn = cleanLine(person.name.slice(0, 200))
  const isRoom = person.type === 'room' || person.type === 'resource' || kind === 'infra'
  const said = isRoom || person.type === 'group' || kind === 'notetaker' ? null : personName(cn, email)
  // A mailbox writes in the name of a department or the firm.
  const name = MAILBOX.test(localPart(email)) && kind !== 'ats' ? null : said
  const isUser =
    context.addresses.includes(email) ||
    (name !== null && isOwnName(name, context) && kind !== 'ats') ||
    (isOwnAddress(email, cn, context) && kind !== 'ats')
  const isColleague = kind === 'company' && employers.has(ownDomain(host))
  return { name, cn, email, host, kind, isUser, isColleague, declined: person.answer === 'declined', isRoom }
}

/** An address without a name that is made of the user's own: nquist@oldtown.example. */
const isOwnAddress = (email: string, cn: string, { names }: ReaderContext) =>
  email !== '' && (cn === '' || cn.toLowerCase() === email) && names.some((own) => agreement(own, email) === 'full')

/** Where a call's address can stand, the surest place first. */
export const whereText = ({ conferences, location, url, description }: CalendarEvent) =>
  [...conferences.slice(0, 10), location, url].map((text) => text.slice(0, 4_000)).join('\n') +
  '\n' +
  description.slice(0, 60_000)

export function isOwnName(name: string, { names }: ReaderContext): boolean {
  return names.some((own) => agreement(own, name) === 'full')
}

/** Whether the address belongs to a function or a machine. */
export const isMailbox = ({ email, cn, kind, name }: Pick<Guest, 'email' | 'cn' | 'kind' | 'name'>): boolean =>
  MAILBOX.test(localPart(email)) ||
  kind === 'infra' ||
  kind === 'notetaker' ||
  (cn !== '' && name === null && isNobody(cn))

export function readEvent(event: CalendarEvent, context: ReaderContext): Reading {
  const employers = new Set(
    context.addresses
      .filter((email) => hostKind(domainOf(email)) === 'company')
      .map((email) => ownDomain(domainOf(email))),
  )
  const guest = (person: CalendarPerson) => guestOf(person, context, employers)
  const organizer = event.organizer && guest(event.organizer)
  const all = event.attendees.slice(0, 100).map(guest)
  const lines = bodyLines(event.description)
  const subjects = lines.flatMap((line) => bareTitle(SUBJECT.exec(line)?.[1] ?? '') || [])
  return {
    event,
    context,
    title: bareTitle(event.title),
    subject: subjects.join('\n'),
    lines,
    body: lines.join('\n'),
    quoted: quotedLines(event.description).join('\n'),
    location: cleanLine(event.location.slice(0, 1_000)),
    links: linksIn(whereText(event)),
    organizer,
    guests: all.filter(
      ({ isUser, email, name }) =>
        !isUser && (email === '' ? name === null || name !== organizer?.name : email !== organizer?.email),
    ),
    self: all.find(({ isUser }) => isUser) ?? (organizer?.isUser ? organizer : null),
    userOrganizes: organizer?.isUser ?? false,
  }
}
