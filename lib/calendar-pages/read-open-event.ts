import type { OpenEvent, PageLook } from '../domain/calendar/open-event.ts'
import type { CalendarPage, Hook } from './calendar-page.ts'

const MOST_TEXT = 50_000
const MOST_LINE = 2_000

/** Reads the event that is open in a calendar's page. Looks only; nothing in the page is touched. */
export function readOpenEvent(page: CalendarPage, document: Document): PageLook {
  const open = openEvent(page, document)
  if (!open) return { state: 'no-event' }
  const title = lineIn(open, page.title)
  const eventId = idOf(page, open, title, document)
  const entry = entryOf(page, document, title, eventId.raw)
  const when = [...whenIn(page, open, title), entry].filter(Boolean)
  if (!title || when.length === 0) return { state: 'unreadable' }
  const description = found(open, page.description)
  const event: OpenEvent = {
    page: page.id,
    title,
    when,
    location: lineIn(open, page.location),
    description: description ? textOf(description).slice(0, MOST_TEXT) : '',
    organizer: lineIn(open, page.organizer).replace(page.organizerLabel, ''),
    guests: guestsIn(page, open),
    links: linksIn(open),
    eventId: eventId.raw ? page.decodeId(eventId.raw) : '',
  }
  return { state: 'read', event }
}

/** The element that holds the open event. */
export function openEvent(page: CalendarPage, document: Document): Element | null {
  const all = page.open.flatMap(({ select }) => [...document.querySelectorAll(select)])
  return all.find((element) => isThere(element) && lineIn(element, page.title) !== '') ?? all.find(isThere) ?? null
}

const isThere = (element: Element) => element.getAttribute('aria-hidden') !== 'true' && !element.closest('[hidden]')

function found(within: Element, hooks: readonly Hook[]): Element | null {
  for (const { select } of hooks) {
    const element = within.querySelector(select)
    if (element) return element
  }
  return null
}

const lineIn = (within: Element, hooks: readonly Hook[]): string => {
  const element = found(within, hooks)
  return element ? oneLine(textOf(element)) : ''
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, MOST_LINE)

const breaking = new Set(['BR', 'DIV', 'P', 'LI', 'TR', 'UL', 'OL', 'TABLE'])

/** The text of an element with its lines, without laying out the page; a link's address stands behind its words. */
function textOf(element: Element): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? ''
    if (node.nodeType !== 1) continue
    const child = node as Element
    const inside = textOf(child)
    const href = child.tagName === 'A' ? child.getAttribute('href') : null
    const words = href && /^https?:/.test(href) && !inside.includes(href) ? `${inside} ${href}` : inside
    text += breaking.has(child.tagName) ? `\n${words}\n` : words
    if (text.length > MOST_TEXT) break
  }
  return text.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')
}

/** What the event says of its time: the place made for it, else the lines that have a time of day in them. */
function whenIn(page: CalendarPage, open: Element, title: string): string[] {
  const place = found(open, page.when)
  if (place) return [oneLine(textOf(place)).replace(title, '').trim()]
  const lines = textOf(open).split('\n').map(oneLine)
  return lines.filter((line) => line !== title && line.length < 120 && /\d{1,2}[:.h]\d{2}/.test(line)).slice(0, 3)
}

/** The id of the open event: on itself, or on the one entry of its title in the view behind. */
function idOf(page: CalendarPage, open: Element, title: string, document: Document): { raw: string } {
  for (const { select, attribute } of page.eventId) {
    const own = open.matches(select) ? open : (open.closest(select) ?? open.querySelector(select))
    const raw = own?.getAttribute(attribute)
    if (raw) return { raw }
    const behind = [...document.querySelectorAll(select)].filter((one) => nameOf(page, one).includes(title))
    const ids = new Set(behind.map((one) => one.getAttribute(attribute)))
    const [only] = ids
    if (title && ids.size === 1 && only) return { raw: only }
  }
  return { raw: '' }
}

/** What an entry says of itself: its label, its own title, its text. */
const nameOf = (page: CalendarPage, element: Element): string => {
  const labels = page.entries.map(({ attribute }) => element.getAttribute(attribute) ?? '')
  const inside = element.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''
  return oneLine([...labels, inside, element.textContent ?? ''].find((text) => text.trim()) ?? '')
}

/** The entry of the event in the view behind, without its title: it says the day in full. Empty when it is not clear which. */
function entryOf(page: CalendarPage, document: Document, title: string, id: string): string {
  if (!title) return ''
  const entries = page.entries.flatMap(({ select }) => [...document.querySelectorAll(select)])
  const ofEvent = entries.filter((entry) => {
    const own = page.eventId.some(
      ({ attribute }) => id !== '' && entry.closest(`[${attribute}]`)?.getAttribute(attribute) === id,
    )
    return own || (id === '' && nameOf(page, entry).includes(title))
  })
  const names = new Set(ofEvent.map((entry) => nameOf(page, entry)).filter((name) => name.includes(title)))
  const [only] = names
  return names.size === 1 && only ? only.replace(title, '').replace(/^[\s,]+/, '') : ''
}

function guestsIn(page: CalendarPage, open: Element): OpenEvent['guests'] {
  return page.guests
    .flatMap(({ select, email, label, isOrganizer }) =>
      [...open.querySelectorAll(select)].map((row) => {
        const said = row.getAttribute(label) ?? oneLine(textOf(row))
        return {
          name: oneLine(said.split(',')[0] ?? ''),
          email: (row.getAttribute(email) ?? '').trim().toLowerCase().slice(0, 320),
          organizer: isOrganizer.test(said),
        }
      }),
    )
    .filter(({ email }) => email !== '')
    .slice(0, 300)
}

/** Where its links lead, each once. */
function linksIn(open: Element): string[] {
  const links = [...open.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  return [...new Set(links.filter((href) => /^https:/.test(href) && href.length <= MOST_LINE))].slice(0, 50)
}
