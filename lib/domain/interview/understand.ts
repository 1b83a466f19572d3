import type { CalendarEvent } from './calendar-event.ts'
import { classify } from './classify/classify.ts'
import { conferenceKeys } from './conference/keys.ts'
import { companyOf } from './extract/company.ts'
import { peopleOf } from './extract/people.ts'
import { roleOf } from './extract/role.ts'
import { roundOf } from './extract/round.ts'
import { slotsOf } from './extract/slots.ts'
import { titleParts } from './extract/title-parts.ts'
import { formatOf, linkOf, placeOf } from './extract/where.ts'
import { readEvent } from './reading.ts'
import type { ReaderContext, Understanding } from './understanding.ts'

/** What an event amounts to: whether it is an interview of the user's, why, and what it says about it. */
export function understand(event: CalendarEvent, context: ReaderContext): Understanding {
  const reading = readEvent(event, context)
  const classified = classify(reading)
  const link = linkOf(reading)
  const place = placeOf(reading, link)
  const where = { format: formatOf(reading, link, place), place, link, conferenceKeys: keysOf(event) }
  // Of all else nothing is read: who meets whom in other events is not this product's business.
  if (classified.verdict === 'other') {
    return { ...classified, company: null, role: null, round: null, people: [], slots: [], ...where }
  }
  const parts = titleParts(`${reading.title}${reading.subject ? ` | ${reading.subject.replaceAll('\n', ' | ')}` : ''}`)
  const people = peopleOf(reading)
  return {
    ...classified,
    company: companyOf(reading, parts, people),
    role: roleOf(reading, parts),
    round: roundOf(reading, parts),
    people,
    slots: slotsOf(reading, people),
    ...where,
  }
}

function keysOf({ conferences, location, url, description }: CalendarEvent): string[] {
  return conferenceKeys([...conferences, location, url, description.slice(0, 100_000)].join('\n')).slice(0, 20)
}
