import { sameCompany } from '../company/same-company.ts'
import { agreement } from '../people/same-person.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { classify } from './classify/classify.ts'
import { conferenceKeys } from './conference/keys.ts'
import { companyOf, isNoFirm } from './extract/company.ts'
import { bareCompany } from './extract/company-name.ts'
import { peopleOf } from './extract/people.ts'
import { roleOf } from './extract/role.ts'
import { roundOf } from './extract/round.ts'
import { slotsOf } from './extract/slots.ts'
import { titleParts } from './extract/title-parts.ts'
import { formatOf, linkOf, placeOf } from './extract/where.ts'
import { readEvent, whereText } from './reading.ts'
import type { ReaderContext, Understanding } from './understanding.ts'

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
  const people = named.filter(({ name, email }) => email !== '' || !isFirm(name))
  const others = (text: string) =>
    isFirm(text) || isNoFirm(text) || people.some(({ name }) => name !== '' && agreement(name, text) !== 'none')
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
