import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'
import { mailTargets, registers } from './style.ts'

export const lengths = ['full', 'short'] as const
export const channels = ['email', 'linkedin'] as const

/** So many earlier versions of a note are kept to compare with. */
export const versionsKept = 5

/** A note as it stood before a change. `at`: ms since 1970 */
const versionSchema = z.object({ at: z.number(), subject: z.string(), body: z.string() })
export type NoteVersion = z.infer<typeof versionSchema>

/**
 * What the user did to one note. The text itself is made anew from the debrief each time, until the user edits it: then
 * `edited` is the note.
 */
export const thankYouDraftSchema = z.object({
  schemaVersion: z.literal(2),
  /** `<interviewId>:<noteId>` */
  id: z.string(),
  interviewId: z.string(),
  /** Of the person who gets it, or the kind of a note that is for nobody of the interview (`organiser`, `follow-up`). */
  noteId: z.string(),
  /** Tag of the language that the user wants, which a newer build may know and this one not. */
  language: z.string(),
  register: z.enum(registers),
  length: z.enum(lengths),
  channel: z.enum(channels),
  /** How often "other wording" was pressed, by sentence. */
  rolls: z.record(z.string(), z.number()),
  /** Sentences that the user left out. */
  leftOut: z.array(z.string()),
  edited: z.nullable(z.object({ subject: z.string(), body: z.string() })),
  /** What a follow-up has to say that is new, in the user's words. */
  news: z.string(),
  /** Earlier versions, the newest first. */
  previous: z.array(versionSchema).check(z.maxLength(versionsKept)),
  /** The realisations that were in it when it went out, so that the same company does not read them again. */
  frames: z.array(z.string()),
  /** An address for a note to somebody who is not in the debrief; empty: the one that the calendar has. */
  to: z.string(),
  openedAt: z.nullable(z.number()),
  openedWith: z.union([z.enum(mailTargets), z.literal('')]),
  /** Set only when the user says that it was sent. */
  sentAt: z.nullable(z.number()),
  updatedAt: z.number(),
})
export type ThankYouDraft = z.infer<typeof thankYouDraftSchema>

export const thankYouDraftKind: RecordKind<ThankYouDraft> = {
  name: 'thankYouDraft',
  version: 2,
  schema: thankYouDraftSchema,
  migrations: {
    1: ({ personId, ...row }) => ({
      ...row,
      noteId: personId,
      length: 'full',
      channel: 'email',
      news: '',
      to: '',
      previous: [],
      frames: [],
    }),
  },
}

/** The note is about to change: what stood there goes to the earlier versions, unless it stands there already. */
export function withVersion(previous: readonly NoteVersion[], version: NoteVersion): NoteVersion[] {
  const [newest] = previous
  if (newest && newest.subject === version.subject && newest.body === version.body) return [...previous]
  return [version, ...previous].slice(0, versionsKept)
}
