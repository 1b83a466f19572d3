import type { CalendarReading, ReaderAnswer } from './calendar-reading.ts'
import { addressesFrom } from './identity.ts'
import { understand } from './understand.ts'
import type { ReaderContext } from './understanding.ts'

/** What all events of a calendar amount to. The addresses that it gives away count as the user's at once. */
export function understandAll(reading: CalendarReading, context: ReaderContext | undefined): ReaderAnswer {
  if (!context) return { reading, understandings: [], ownAddresses: [] }
  const ownAddresses = addressesFrom(reading.calendar.name, reading.events)
  const addresses = [...new Set([...context.addresses, ...ownAddresses])]
  const understandings = reading.events.map((event) => understand(event, { ...context, addresses }))
  return { reading, understandings, ownAddresses }
}
