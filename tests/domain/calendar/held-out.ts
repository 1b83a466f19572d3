import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalendarEvent, CalendarPerson } from '../../../lib/domain/calendar/calendar-event.ts'
import type { ReaderContext } from '../../../lib/domain/calendar/understanding.ts'
import { event } from './make-event.ts'

/** Each list has what is accepted for one value. `null`: not labelled, so not measured. */
export interface HeldOut {
  id: string
  event: CalendarEvent
  context: ReaderContext
  isInterview: boolean
  company: string[] | null
  role: string[] | null
  people: LabelledPerson[]
  coordinators: LabelledPerson[]
  /** May be found or not, in either part. */
  optional: LabelledPerson[]
  link: string
  format: string | null
  /** How many parts a merged day has; 0 for one interview. */
  slots: number
}

export interface LabelledPerson {
  names: string[]
  email: string
}

const jordan = 'Jordan Vale <jordan.vale@mail.example>'

/** `Name <address>` with an optional word behind it: `room`. */
function person(text: string): CalendarPerson {
  const [, name = text, email = '', kind = ''] = /^(.*?)\s*<([^>]*)>\s*(\w*)$/.exec(text.trim()) ?? []
  return { name: name.trim(), email, answer: 'none', type: kind === 'room' ? 'room' : 'individual' }
}

function labelled(text: string | undefined): LabelledPerson[] {
  const all = (text ?? '').split(';').filter((one) => one.trim())
  return all.map((one) => {
    const { name, email } = person(one)
    return { names: name.split('|').map((each) => each.trim()), email }
  })
}

/**
 * One invitation: `# id | interview` or `# id | other`, then lines with a letter each: title, location, organizer, attendees, me, conference,
 * when (start, minutes, zone), recurring; `| ` a line of the description; `= ` what is right.
 */
function heldOut(block: string): HeldOut {
  const lines = block.split('\n')
  const [id = '', verdict = ''] = (lines[0] ?? '').split(' | ')
  const field = (letter: string) => lines.find((line) => line.startsWith(`${letter} `))?.slice(2)
  const right = (name: string) =>
    lines.find((line) => line === `= ${name}` || line.startsWith(`= ${name} `))?.slice(name.length + 3)
  const me = person(field('M') ?? jordan)
  const [start = '2026-11-03T10:00Z', minutes = '45', timeZone = 'Europe/London'] = (field('W') ?? '')
    .split(' ')
    .filter(Boolean)
  const begins = Date.parse(start)
  const guests =
    field('A')
      ?.split(';')
      .map((one) => (one.trim() === 'me' ? me : person(one))) ?? []
  const organizer = field('O')
  return {
    id,
    event: event({
      uid: id,
      title: field('T') ?? '',
      location: field('L') ?? '',
      description: lines
        .filter((line) => line.startsWith('|'))
        .map((line) => line.slice(2))
        .join('\n'),
      conferences: lines.filter((line) => line.startsWith('C ')).map((line) => line.slice(2)),
      organizer: organizer ? person(organizer) : null,
      attendees: guests,
      recurring: lines.includes('R'),
      start: begins,
      end: begins + Number(minutes) * 60_000,
      timeZone,
    }),
    context: { addresses: [me.email], names: [me.name], companies: [], corrections: [] },
    isInterview: verdict === 'interview',
    company: right('company')?.split('|') ?? null,
    role: right('role')?.split('|') ?? null,
    people: labelled(right('people')),
    coordinators: labelled(right('coord')),
    optional: labelled(right('opt')),
    link: right('link') ?? '',
    format: right('format') ?? null,
    slots: Number(right('slots') ?? 0),
  }
}

/** The invitations of a file in `held-out/`. */
export function heldOutSet(name: string): HeldOut[] {
  const text = readFileSync(join(import.meta.dirname, 'held-out', `${name}.txt`), 'utf8')
  return text
    .split(/^# /m)
    .filter((block) => block.trim())
    .map(heldOut)
}
