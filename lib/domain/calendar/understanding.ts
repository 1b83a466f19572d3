import * as z from 'zod/mini'

/** What an event is about, as far as this product cares. */
export const eventKinds = ['job-interview', 'recruiter-call', 'informational', 'assessment', 'offer', 'mock'] as const
export type EventKind = (typeof eventKinds)[number]

/** Where a value was read. */
export const foundIn = [
  'title',
  'description',
  'signature',
  'location',
  'organizer',
  'attendee',
  'address',
  'link',
  'known',
  'user',
] as const

const found = z.object({ value: z.string(), from: z.enum(foundIn) })
export type Found = z.infer<typeof found>

/** One rule that spoke for or against an interview, with the words that it saw. Its sentence is a text of the locale. */
export const reasonSchema = z.object({ rule: z.string(), weight: z.number(), seen: z.string() })
export type Reason = z.infer<typeof reasonSchema>

/** Somebody whom the user will meet, or who arranges it (`coordinator`). The address is captured, never guessed. */
export const metPersonSchema = z.object({
  name: z.string(),
  title: z.string(),
  email: z.string(),
  part: z.enum(['interviewer', 'coordinator']),
  from: z.enum(foundIn),
})
export type MetPerson = z.infer<typeof metPersonSchema>

/** One part of a day that was merged into one event. Times are ms since 1970. */
export const slotSchema = z.object({
  start: z.number(),
  end: z.number(),
  title: z.string(),
  people: z.array(metPersonSchema),
})
export type Slot = z.infer<typeof slotSchema>

/** What an event amounts to for a job seeker. Each value says where it was read; null where nothing says it. */
export const understandingSchema = z.object({
  verdict: z.enum(['interview', 'ask', 'other']),
  kind: z.nullable(z.enum(eventKinds)),
  score: z.number(),
  reasons: z.array(reasonSchema),
  company: z.nullable(found),
  role: z.nullable(found),
  round: z.nullable(found),
  people: z.array(metPersonSchema),
  /** Each is an interview of its own; empty when the event is one interview. */
  slots: z.array(slotSchema),
  format: z.enum(['video', 'phone', 'on-site']),
  place: z.string(),
  /** The address that joins the call; empty when there is none. */
  link: z.string(),
  /** Keys of the call by which a page is matched, such as `meet:abc-defg-hij`. */
  conferenceKeys: z.array(z.string()),
})
export type Understanding = z.infer<typeof understandingSchema>

/** Who the user is and what they know, as far as it helps to read an event. */
export interface ReaderContext {
  /** The user's own addresses, lower case. */
  addresses: readonly string[]
  names: readonly string[]
  /** Companies that the user has interviews or applications with. */
  companies: readonly string[]
  /** The user's corrections, by series (`uid`) and by organizer's address. The series wins. */
  corrections: readonly Correction[]
}

/** "This is (not) an interview", said by the user. */
export const correctionSchema = z.object({
  of: z.enum(['series', 'organizer']),
  key: z.string(),
  verdict: z.enum(['interview', 'other']),
  at: z.number(),
})
export type Correction = z.infer<typeof correctionSchema>
