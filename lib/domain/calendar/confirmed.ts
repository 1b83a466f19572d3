import type { CalendarEvent } from './calendar-event.ts'
import { conferenceKeys } from './conference/keys.ts'
import type { EventDraft } from './event-draft.ts'
import { type KeptEvent, newKeptEvent } from './kept-event.ts'
import type { Found, Understanding } from './understanding.ts'

/** The source of events that the user added, not a calendar. */
export const BY_HAND = 'by-hand'

/**
 * The event and what is known of it as the user confirmed them. What they changed is from them; all else keeps its
 * source. An event that they keep is an interview.
 */
export function confirmed(
  event: CalendarEvent,
  understanding: Understanding,
  draft: EventDraft,
): { event: CalendarEvent; understanding: Understanding } {
  const moved = draft.start !== event.start || draft.end !== event.end
  const otherLink = draft.link.trim() !== understanding.link
  const changed: CalendarEvent = {
    ...event,
    title: draft.title,
    start: draft.start,
    end: draft.end,
    allDay: event.allDay && !moved,
    ...(otherLink && { url: draft.link.trim(), conferences: draft.link.trim() ? [draft.link.trim()] : [] }),
  }
  return {
    event: changed,
    understanding: {
      ...understanding,
      verdict: 'interview',
      kind: understanding.kind ?? 'job-interview',
      company: said(understanding.company, draft.company),
      role: said(understanding.role, draft.role),
      round: said(understanding.round, draft.round),
      format: draft.format,
      place: draft.place.trim(),
      link: draft.link.trim(),
      people: draft.people.filter(({ name, email }) => name.trim() || email.trim()),
      // Parts of a day that was moved are not where they were.
      slots: moved ? [] : understanding.slots,
      // Of the new link alone: an older one in the text must not match a call any more.
      conferenceKeys: otherLink ? conferenceKeys(draft.link.trim()) : understanding.conferenceKeys,
    },
  }
}

function said(found: Found | null, value: string): Found | null {
  const text = value.trim()
  if (text === (found?.value ?? '')) return found
  return text ? { value: text, from: 'user' } : null
}

/** The record of an event that the user added: it stays through all refreshes. */
export const keptByHand = (event: CalendarEvent, understanding: Understanding, at: number): KeptEvent =>
  newKeptEvent({ sourceId: BY_HAND, event, understanding, pinned: true, updatedAt: at })
