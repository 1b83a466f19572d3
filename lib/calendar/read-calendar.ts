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
import { type OpenSeries, openSeries } from './series.ts'
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
  /** VEVENTs of one UID that are read. */
  ofUid: 1_000,
  /** Occurrences that are given. */
  occurrences: 20_000,
  /** Steps of all rules together, and of those of zones. */
  steps: 400_000,
  zoneSteps: 200_000,
}
/** Each series may take so many steps before any takes more. */
const rounds = [300, 3_000, 60_000]

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
  const events: CalendarEvent[] = []
  for (const series of placed(openAll(text, blocks, window, count))) {
    if (events.length + series.size() > limits.occurrences) {
      count('too-many')
      continue
    }
    const { events: found, unread: missing } = attempt(series.read) ?? { events: [], unread: 'broken' }
    events.push(...found)
    if (missing) count(missing)
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

/** The series and single events, each with all that is read of its UID. */
function openAll(
  text: string,
  blocks: readonly Block[],
  window: CalendarWindow,
  count: (why: UnreadReason, by?: number) => void,
): OpenSeries[] {
  const home = intlZone(window.zone) ?? utc
  const around = surroundings(text, window, home, { left: limits.zoneSteps })
  const all: OpenSeries[] = []
  let read = 0
  for (const [uid, group] of groups(text, blocks, window)) {
    const entries: { entry: Entry; around: Surroundings }[] = []
    count('too-many', group.length - limits.ofUid)
    // The last are the newest in most files.
    for (const block of group.slice(-limits.ofUid)) {
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
      openSeries({ uid: name, entries: entries.map(({ entry }) => entry) }, window, first.around),
    )
    if (series) all.push(series)
    else count('broken', entries.length)
  }
  return all
}

/**
 * Works out all series within one budget, and gives them from the smallest to the largest: those that would take all of
 * it, by steps or by occurrences, take nothing from the others.
 */
function placed(all: readonly OpenSeries[]): OpenSeries[] {
  let left = limits.steps
  let had = 0
  let waiting = [...all]
  for (const most of rounds) {
    const share = Math.min(most, left / waiting.length)
    // A round that gives no more than the one before is only work.
    if (!(share > had)) break
    had = share
    waiting.forEach((series, index) => {
      left -= series.place(Math.min(most, left / (waiting.length - index)))
    })
    waiting = waiting.filter((series) => series.wantsMore())
  }
  return all.toSorted((a, b) => a.size() - b.size())
}

function refusal(text: string): CalendarRefusal | null {
  if (text.length > maxCalendarLength) return 'too-large'
  if (isCalendarText(text)) return null
  return isHtml(text.slice(0, 5_000)) ? 'web-page' : 'no-calendar'
}

/**
 * The events that may have an occurrence in the window, by UID: all copies of one are kept when one may. Those of which
 * there are most come last, so that they use up what may be read after all others.
 */
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
  const all = [...kept.map(([uid, { blocks }]): [string, Block[]] => [uid, blocks]), ...without]
  return all.sort(([, a], [, b]) => a.length - b.length)
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
