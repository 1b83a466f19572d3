import { findPageTab, lookAtPage } from '../../../lib/browser/calendar-page.ts'
import { readInvitationsApart } from '../../../lib/browser/calendar-reader.ts'
import { calendarPageMatches } from '../../../lib/calendar-pages/registry.ts'
import { type CalendarEvent, eventKey } from '../../../lib/domain/calendar/calendar-event.ts'
import { eventOf, identitiesOf, invitationOf, type OpenEvent } from '../../../lib/domain/calendar/open-event.ts'
import { DAY } from '../../../lib/domain/time/units.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { type DatedEvent, datedEvent, type Outcome, ownZone, refused, understood } from './read-handed.ts'

/** Reads the event that is open in a calendar's page of this window. */
export async function readOpenPage(records: Records): Promise<Outcome> {
  const tab = await findPageTab(calendarPageMatches)
  if (!tab) return refused({ kind: 'no-page' })
  const look = await lookAtPage(tab.id)
  if (look.state !== 'read') return refused({ kind: look.state === 'no-event' ? 'no-open-event' : 'page-changed' })
  const inFeed = await feedCopyOf(look.event, records)
  const dated = inFeed ? { event: inFeed } : await timesOf(look.event)
  if (!dated) return refused({ kind: 'page-changed' })
  return understood([{ ...dated, event: eventOf(look.event, dated.event, inFeed) }], records)
}

/** The event at the first of its times that can be understood. */
async function timesOf(open: OpenEvent): Promise<DatedEvent | null> {
  const texts = open.when.map((when) => invitationOf(open, when))
  const readings = await readInvitationsApart(texts, Date.now(), ownZone())
  for (const reading of readings) {
    const dated = datedEvent(reading)
    if (dated) return dated
  }
  return null
}

/** The same event from a connected calendar: what it says of the time is sure, what the page says is words. */
async function feedCopyOf(open: OpenEvent, records: Records): Promise<CalendarEvent | null> {
  const keys = new Set(identitiesOf(open).map(eventKey))
  if (keys.size === 0) return null
  const now = Date.now()
  const kept = await records.calendarEvents.between(now - 400 * DAY, now + 400 * DAY)
  return kept.find(({ event, pinned }) => !pinned && keys.has(eventKey(event)))?.event ?? null
}
