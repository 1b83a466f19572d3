import type { CalendarEvent } from './calendar-event.ts'
import type { CalendarReading, ReaderAnswer } from './calendar-reading.ts'
import { addressesFrom } from './identity.ts'
import { understand } from './understand.ts'
import type { ReaderContext, Understanding } from './understanding.ts'

/** What all events of a calendar amount to. The addresses that it gives away count as the user's at once. */
export function understandAll(reading: CalendarReading, context: ReaderContext | undefined): ReaderAnswer {
  if (!context) return { reading, understandings: [], ownAddresses: [] }
  const ownAddresses = addressesFrom(reading.calendar.name, reading.events)
  const addresses = [...new Set([...context.addresses, ...ownAddresses])]
  const understandings = reading.events.map((event) => understand(event, { ...context, addresses }))
  return { reading, understandings, ownAddresses }
}

/** What events amount to that the user hands over. */
export function understandHanded(events: readonly CalendarEvent[], context: ReaderContext): Understanding[] {
  return events.map((event) => allOf(event, context, events.length === 1))
}

/** Of an event that the user hands over alone all is read, whatever it is taken for: they may know better. */
function allOf(event: CalendarEvent, context: ReaderContext, alone: boolean): Understanding {
  const understanding = understand(event, context)
  if (!alone || understanding.verdict !== 'other') return understanding
  const { verdict, kind, score, reasons } = understanding
  const asInterview = { of: 'series', key: event.uid, verdict: 'interview', at: 0 } as const
  return { ...understand(event, { ...context, corrections: [asInterview] }), verdict, kind, score, reasons }
}
