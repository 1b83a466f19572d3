import { type Property, readLine, unfold } from './lines.ts'

/** What is read of a component: the other properties are not even parsed. */
const wanted = new Set(
  (
    'UID DTSTART DTEND DURATION DTSTAMP LAST-MODIFIED SEQUENCE RECURRENCE-ID RRULE RDATE EXDATE STATUS SUMMARY LOCATION DESCRIPTION ' +
    'X-ALT-DESC URL ORGANIZER ATTENDEE CONFERENCE X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL ' +
    'X-MICROSOFT-ONLINEMEETINGCONFLINK X-MICROSOFT-ONLINEMEETINGEXTERNALLINK X-ZOOM-MEETING-URL X-WEBEX-MEETING ' +
    'X-MICROSOFT-CDO-ALLDAYEVENT TZID TZOFFSETFROM TZOFFSETTO X-WR-CALNAME NAME X-WR-TIMEZONE TIMEZONE-ID METHOD'
  ).split(' '),
)

/** The properties of a component by name. */
export interface Component {
  first: (name: string) => Property | undefined
  all: (name: string) => readonly Property[]
  /** The text of the first one; empty when there is none. */
  text: (name: string) => string
}

/** Reads the lines of a component. Lines that cannot be read are as good as not there. */
export function readComponent(lines: readonly string[]): Component {
  const properties = new Map<string, Property[]>()
  for (const line of lines) {
    const name = /^[^:;]*/.exec(line)?.[0].toUpperCase() ?? ''
    if (!wanted.has(name)) continue
    const property = readLine(line)
    if (!property) continue
    const same = properties.get(name)
    if (same) same.push(property)
    else properties.set(name, [property])
  }
  const all = (name: string) => properties.get(name) ?? []
  return {
    all,
    first: (name) => all(name)[0],
    text: (name) => all(name)[0]?.values.join(',') ?? '',
  }
}

export const componentOf = (block: string): Component => readComponent(unfold(block))
