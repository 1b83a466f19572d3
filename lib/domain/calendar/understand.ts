import { sameCompany } from '../company/same-company.ts'
import { agreement } from '../people/same-person.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { classify } from './classify/classify.ts'
import { conferenceKeys } from './conference/keys.ts'
import { companyOf, isForOthers, isNoFirm } from './extract/company.ts'
import { bareCompany } from './extract/company-name.ts'
import { peopleOf } from './extract/people.ts'
import { roleOf } from './extract/role.ts'
import { roundOf } from './extract/round.ts'
import { slotsOf } from './extract/slots.ts'
import { titleParts } from './extract/title-parts.ts'
import { formatOf, linkOf, placeOf } from './extract/where.ts'
import { type Reading, readEvent, whereText } from './reading.ts'
import type { MetPerson, ReaderContext, Understanding } from './understanding.ts'

/** What an event amounts to: whether it is an interview of the user's, why, and what it says about it. */
export function understand(event: CalendarEvent, context: ReaderContext): Understanding {
  const reading = readEvent(event, context)
  const classified = classify(reading)
  const link = linkOf(reading)
  const place = placeOf(reading, link)
  const where = {
    format: formatOf(reading, link, place),
    place,
    link,
    conferenceKeys: conferenceKeys(whereText(event)).slice(0, 20),
  }
  // Of all else nothing is read: who meets whom in other events is not this product's business.
  if (classified.verdict === 'other') {
    return { ...classified, company: null, role: null, round: null, people: [], slots: [], ...where }
  }
  const own = [...context.names, ...(reading.self?.name ? [reading.self.name] : [])]
  const parts = [reading.title, ...reading.subject.split('\n')].flatMap((text) => titleParts(text, own))
  const named = peopleOf(reading)
  const company = companyOf(reading, parts, named)
  const firm = company?.value ?? ''
  const isFirm = (text: string) => sameCompany(bareCompany(text), firm)
  // "Interview with Halcyon Freight" reads like a person until the company is known.
  const met = named.filter(({ name, email }) => email !== '' || !isFirm(name))
  const isNamed = classified.reasons.some(({ rule }) => rule === 'strong-title' || rule === 'word-title')
  const people = company && isNamed && classified.kind === 'job-interview' ? withoutAgency(reading, met) : met
  const others = (text: string) =>
    isFirm(text) ||
    isNoFirm(text) ||
    people.some(
      ({ name, title }) => (name !== '' && agreement(name, text) !== 'none') || (title !== '' && title === text),
    )
  return {
    ...classified,
    company,
    role: roleOf(reading, parts, { company: firm, others }),
    round: roundOf(reading, parts),
    people,
    slots: slotsOf(reading, people),
    ...where,
  }
}

/** Whoever of an agency arranges an interview at a firm is not the one to meet there. */
function withoutAgency(reading: Reading, people: MetPerson[]): MetPerson[] {
  if (!isForOthers(reading)) return people
  return people.map((person) =>
    person.email !== '' && person.email === reading.organizer?.email
      ? { ...person, part: 'coordinator', from: 'organizer' }
      : person,
  )
}
