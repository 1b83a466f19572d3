import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalendarEvent, CalendarPerson } from '../../../lib/domain/calendar/calendar-event.ts'
import type { ReaderContext } from '../../../lib/domain/calendar/understanding.ts'

/** An invitation with what a reader is to find in it. All people, firms and addresses are invented. */
export interface Invite {
  id: string
  event: CalendarEvent
  context: ReaderContext
  isInterview: boolean
  /** Each spelling that is right; empty when the invitation does not say. */
  company: string[]
  role: string[]
  people: { name: string; email: string; title: string }[]
  coordinators: { name: string; email: string }[]
  /** The address that joins the call, as written; empty when there is none. */
  link: string
}

const users: Record<string, [name: string, ...addresses: string[]]> = {
  ann: ['Anna Weber', 'anna.weber@gmx.de'],
  ben: ['Ben Okafor', 'ben.okafor@gmail.com', 'ben@northpeak.com'],
  cam: ['Camille Roux', 'camille.roux@gmail.com'],
  dav: ['David Chen', 'dchen.sf@gmail.com', 'david.chen@lumenly.ai'],
  ele: ['Elena García', 'elena.garcia@hotmail.com'],
  fab: ['Fabio Conti', 'fabio.conti@libero.it'],
  haru: ['山田 花子', 'hanako.yamada@gmail.com'],
  igor: ['Игорь Петров', 'igor.petrov@mail.ru'],
  jan: ['Jan de Vries', 'jan.devries@ziggo.nl', 'jan.devries@deltaworks.nl'],
  kat: ['Katarzyna Nowak', 'k.nowak@wp.pl'],
  min: ['김지훈', 'jihoon.kim@naver.com'],
  ola: ['Ola Nilsson', 'ola.nilsson@telia.com'],
  priya: ['Priya Nair', 'priya.nair@gmail.com', 'pnair@corpview.com'],
  rai: ['Rita Sousa', 'rita.sousa@gmail.com'],
  sam: ['Samantha Lee', 'samantha.lee@outlook.com'],
  wei: ['李明', 'liming88@163.com'],
}
const CALL = /https?:\/\/[^\s<>"]+/g
const NO_CALL = /calendly\.com|linkedin|guide\.co|greenhouse\.io|modernloop|coderpad/

function person(text: string, addresses: readonly string[]): CalendarPerson {
  const own = text === 'me' ? addresses[0] : text === 'me2' ? addresses[1] : undefined
  const [, name = '', email = ''] = /^(.*?)\s*<([^>]+)>$/.exec(text) ?? ['', own ? '' : '', own ?? text]
  const type = email.includes('resource.calendar') ? 'room' : 'individual'
  return { name: own ?? (name || email), email: email.toLowerCase(), answer: 'needs-action', type }
}

const people = (text: string) =>
  text
    .split('; ')
    .filter(Boolean)
    .map((one) => {
      const [name = '', email = '', title = ''] = one.split('|')
      return { name, email, title }
    })

/** One block: `@user +` or `-`, then lines by their letter (Title, Organizer, Attendees, pLace, Description, …). */
function inviteOf(block: string, id: string): Invite {
  const [head = '', ...lines] = block.split('\n')
  const [, user = '', sign = ''] = /^@(\w+) ([+-])$/.exec(head) ?? []
  const [name = '', ...addresses] = users[user] ?? []
  if (!name) throw new Error(`${id}: nobody is called "${user}"`)
  const of = (letter: string) => lines.find((line) => line.startsWith(`${letter} `))?.slice(2) ?? ''
  const description = of('D').replaceAll('\\n', '\n')
  const organizer = of('O')
  const calls = [...`${of('L')}\n${description}`.matchAll(CALL)].map(([url]) => url).filter((url) => !NO_CALL.test(url))
  const start = Date.UTC(2026, 11, 2, 15)
  return {
    id,
    event: {
      uid: id,
      recurrenceId: '',
      sequence: 0,
      stamp: null,
      status: 'confirmed',
      recurring: lines.includes('r'),
      start,
      end: start + 3 * 3_600_000,
      allDay: false,
      timeZone: 'UTC',
      title: of('T'),
      location: of('L'),
      description,
      url: '',
      conferences: [],
      organizer: organizer ? person(organizer, addresses) : null,
      attendees: of('A')
        .split('; ')
        .filter(Boolean)
        .map((one) => person(one, addresses)),
    },
    context: { addresses, names: [name], companies: [], corrections: [] },
    isInterview: sign === '+',
    company: of('C').split('/').filter(Boolean),
    role: of('R').split('/').filter(Boolean),
    people: people(of('P')),
    coordinators: people(of('K')),
    link: calls[0] ?? '',
  }
}

export function readInvites(file: 'tuning' | 'final'): Invite[] {
  const text = readFileSync(join(import.meta.dirname, 'invites', `${file}.txt`), 'utf8')
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block, index) => inviteOf(block, `${file}-${index + 1}`))
}
