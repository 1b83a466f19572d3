import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'

export const liveNoteKinds = ['question', 'answer', 'signal', 'concern', 'promise', 'name'] as const
export type LiveNoteKind = (typeof liveNoteKinds)[number]

/** One quick note taken while the call ran. `minute` counts from the start of the call, from 0. */
export const liveNoteSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  interviewId: z.string(),
  kind: z.enum(liveNoteKinds),
  text: z.string(),
  at: z.number(),
  minute: z.number().check(z.minimum(0)),
})
export type LiveNote = z.infer<typeof liveNoteSchema>

export const liveNoteKind: RecordKind<LiveNote> = {
  name: 'liveNote',
  version: 1,
  schema: liveNoteSchema,
  migrations: {},
}
