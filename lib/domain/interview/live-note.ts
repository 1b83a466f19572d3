import * as z from 'zod/mini'
import { given, type Making, shownOnly, text } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'

export const liveNoteKinds = ['question', 'answer', 'signal', 'concern', 'promise', 'name'] as const
export type LiveNoteKind = (typeof liveNoteKinds)[number]

/** One quick note taken while the call ran. The debrief takes its text in, and what is searched is there. */
const fields = {
  id: given(z.string().check(z.minLength(1), z.maxLength(100))),
  interviewId: given(z.string()),
  kind: given(z.enum(liveNoteKinds)),
  text: text(shownOnly),
  at: given(z.number()),
  /** Counts from the start of the call, from 0. */
  minute: given(z.number().check(z.minimum(0))),
}

export const liveNoteKind = describeRecord({ name: 'liveNote', fields, version: 1, migrations: {} })
export type LiveNote = RecordOf<typeof liveNoteKind>

export const newLiveNote = (values: Making<typeof fields>): LiveNote => liveNoteKind.make(values)
