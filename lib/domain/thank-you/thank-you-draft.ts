import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'
import { letterLanguages, mailTargets, registers } from '../settings.ts'

/**
 * What the user did to one person's note. The text itself is made anew from the debrief each time, until the user
 * edits it: then `edited` is the note.
 */
export const thankYouDraftSchema = z.object({
  schemaVersion: z.literal(1),
  /** `<interviewId>:<personId>` */
  id: z.string(),
  interviewId: z.string(),
  personId: z.string(),
  language: z.enum(letterLanguages),
  register: z.enum(registers),
  /** How often "other wording" was pressed, by slot. */
  rolls: z.record(z.string(), z.number()),
  /** Slots that the user left out. */
  leftOut: z.array(z.string()),
  edited: z.nullable(z.object({ subject: z.string(), body: z.string() })),
  openedAt: z.nullable(z.number()),
  openedWith: z.union([z.enum(mailTargets), z.literal('')]),
  /** Set only when the user says that it was sent. */
  sentAt: z.nullable(z.number()),
  updatedAt: z.number(),
})
export type ThankYouDraft = z.infer<typeof thankYouDraftSchema>

export const thankYouDraftKind: RecordKind<ThankYouDraft> = {
  name: 'thankYouDraft',
  version: 1,
  schema: thankYouDraftSchema,
  migrations: {},
}
