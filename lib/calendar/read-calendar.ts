import type { CalendarEvent } from '../domain/calendar/calendar-event.ts'
import {
  type CalendarReading,
  type CalendarRefusal,
  type CalendarWindow,
  maxCalendarLength,
  refusedReading,
  type UnreadReason,
} from '../domain/calendar/calendar-reading.ts'
import type { Budget } from './bounded-rule.ts'
import { isCalendarText } from './calendar-text.ts'
import { readComponent } from './component.ts'
import { type Entry, readEntry, type Surroundings } from './entry.ts'
import { unescapeText } from './event-fields.ts'
import { hash } from './hash.ts'
import { isHtml } from './html-text.ts'
import { unfold } from './lines.ts'
import { glance } from './prefilter.ts'
import { type Block, type CalendarHead, scan } from './scan.ts'
import { readSeries } from './series.ts'
import { intlZone, utc, type Zone } from './zone.ts'
import { zoneFinder } from './zone-finder.ts'
import { knownZone } from './zone-names.ts'

/** What is done at most for one text. */
const limits = {
  /** VEVENTs that are looked at. */
  events: 200_000,
  /** VEVENTs that are read whole. */
  read: 20_000,
  /** Characters of one VEVENT. */
  eventLength: 2_000_000,
  /** Occurrences that are given. */
  occurrences: 20_000,
  /** Steps of all rules together. */
  steps: 400_000,
}

/**
 * Reads the occurrences in a window out of an iCalendar text. Never throws: what is broken is left out and counted, what
 * is sound is there. The result does not depend on the zone of the machine.
 */
export function readCalendar(text: string, window: CalendarWindow): CalendarReading {
  const refused = refusal(text)
  if (refused) return refusedReading(refused)
  const { calendars, events: blocks, beyond } = scan(text, limits.events)
  const unread = new Map<UnreadReason, number>()
  const count = (why: UnreadReason, by = 1) => {
    if (by > 0) unread.set(why, (unread.get(why) ?? 0) + by)
  }
  const budget: Budget = { left: limits.steps }
  const home = intlZone(window.zone) ?? utc
  const around = surroundings(text, window, home, budget)
  const events: CalendarEvent[] = []
  let read = 0
  for (const [uid, group] of groups(text, blocks, window)) {
    const entries: { entry: Entry; around: Surroundings }[] = []
    for (const block of group) {
      if (read >= limits.read || block.end - block.start > limits.eventLength) {
        count('too-many')
        continue
      }
      read += 1
      const here = around(block.calendar)
      const entry = attempt(() => readBlock(text, block, here)) ?? 'broken'
      if (typeof entry === 'string') count(entry)
      else entries.push({ entry, around: here })
    }
    const first = entries[0]
    if (!first) continue
    const name = shortened(first.entry.component.text('UID').trim() || uid) || madeUp(first.entry)
    const series = attempt(() =>
      readSeries({ uid: name, entries: entries.map(({ entry }) => entry) }, window, first.around, budget),
    )
    if (!series) count('broken', entries.length)
    else if (events.length + series.events.length > limits.occurrences) count('too-many')
    else {
      events.push(...series.events)
      if (series.unread) count(series.unread)
    }
  }
  count('too-many', beyond)
  events.sort((a, b) => a.start - b.start || a.end - b.end)
  const [head] = calendars
  return {
    refused: null,
    events,
    unread: [...unread].map(([why, count]) => ({ why, count })),
    calendar: head ? describe(head) : { name: '', zone: '', method: '' },
  }
}

function refusal(text: string): CalendarRefusal | null {
  if (text.length > maxCalendarLength) return 'too-large'
  if (isCalendarText(text)) return null
  return isHtml(text.slice(0, 5_000)) ? 'web-page' : 'no-calendar'
}

/** The events that may have an occurrence in the window, by UID: all copies of one are kept when one may. */
function groups(text: string, blocks: readonly Block[], window: CalendarWindow): [uid: string, blocks: Block[]][] {
  const byUid = new Map<string, { blocks: Block[]; mayMatter: boolean }>()
  const without: [string, Block[]][] = []
  for (const block of blocks) {
    const { uid, mayMatter } = glance(text.slice(block.start, block.end), window)
    const group = byUid.get(uid)
    if (uid === '') {
      if (mayMatter) without.push(['', [block]])
    } else if (group) {
      group.blocks.push(block)
      group.mayMatter ||= mayMatter
    } else byUid.set(uid, { blocks: [block], mayMatter })
  }
  const kept = [...byUid].filter(([, { mayMatter }]) => mayMatter)
  return [...kept.map(([uid, { blocks }]): [string, Block[]] => [uid, blocks]), ...without]
}

function readBlock(text: string, block: Block, around: Surroundings): Entry | UnreadReason {
  const whole = text.slice(block.start, block.end)
  if (!block.cutOff) return readEntry(whole, around)
  // Its last line may be half a line, which could be half a time.
  const entry = readEntry(whole.slice(0, whole.search(/[^\r\n]*$/)), around)
  return typeof entry === 'string' || !(entry.component.first('DTEND') ?? entry.component.first('DURATION'))
    ? 'cut-off'
    : entry
}

function surroundings(text: string, window: CalendarWindow, home: Zone, budget: Budget) {
  const known = new Map<CalendarHead, Surroundings>()
  return (head: CalendarHead): Surroundings => {
    let around = known.get(head)
    if (!around) {
      const { zone, method } = describe(head)
      around = {
        method,
        zoneOf: zoneFinder(text, head, window, budget),
        floating: { ...(intlZone(zone) ?? home) },
        home,
      }
      known.set(head, around)
    }
    return around
  }
}

function describe(head: CalendarHead): CalendarReading['calendar'] {
  const component = readComponent(unfold(head.text))
  const zone = component.text('X-WR-TIMEZONE') || component.text('TIMEZONE-ID')
  return {
    name: unescapeText(component.text('X-WR-CALNAME') || component.text('NAME'))
      .trim()
      .slice(0, 200),
    zone: zone ? (knownZone(zone)?.name ?? '') : '',
    method: component.text('METHOD').trim().toUpperCase().slice(0, 20),
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

const longestUid = 900

const shortened = (uid: string) => (uid.length > longestUid ? `${uid.slice(0, longestUid)}-${hash(uid)}` : uid)

/** A UID for an event that has none: the same text gives the same one again. */
function madeUp({ start, component }: Entry): string {
  return `without-uid-${hash(`${start.wall} ${component.text('SUMMARY')} ${component.text('LOCATION')}`)}`
}
