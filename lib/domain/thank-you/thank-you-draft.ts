import * as z from 'zod/mini'
import { answer, given, kept, type Making, shownOnly, text } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import { type Sentence, slots } from './note.ts'
import { mailTargets, registers } from './style.ts'

export const lengths = ['full', 'short'] as const
export const channels = ['email', 'linkedin'] as const

/** So many earlier versions of a note are kept to compare with. */
export const versionsKept = 5

/** A note as it stood before a change. `at`: ms since 1970 */
const versionSchema = z.object({ at: z.number(), subject: z.string(), body: z.string() })
export type NoteVersion = z.infer<typeof versionSchema>

/** A sentence of a language model that went into the text, with what it was made of. */
const modelSentenceSchema = z.object({
  key: z.string(),
  slot: z.enum(slots),
  text: z.string(),
  sources: z.array(z.object({ field: z.string(), value: z.string() })),
  paragraph: z.number(),
})

/**
 * What the user did to one note. The text itself is made anew from the debrief each time, until the user edits it: then
 * `edited` is the note.
 */
const fields = {
  /** `<interviewId>:<noteId>` */
  id: given(z.string()),
  interviewId: given(z.string()),
  /** Of the person who gets it, or the kind of a note that is for nobody of the interview (`organiser`, `follow-up`). */
  noteId: given(z.string()),
  /** Tag of the language that the user wants, which a newer build may know and this one not. */
  language: given(z.string()),
  register: given(z.enum(registers)),
  length: kept(z.enum(lengths), 'full'),
  channel: kept(z.enum(channels), 'email'),
  /** How often "other wording" was pressed, by sentence. */
  rolls: kept(z.record(z.string(), z.number()), {}),
  /** Sentences that the user left out. */
  leftOut: kept(z.array(z.string()), []),
  edited: answer(z.nullable(z.object({ subject: z.string(), body: z.string() })), null),
  /** Of a draft by a language model that was taken into `edited`: by these its sentences keep their sources. */
  modelSentences: kept(z.array(modelSentenceSchema), [] as Sentence[]),
  /** What a follow-up has to say that is new, in the user's words. */
  news: text(shownOnly),
  /** Earlier versions, the newest first. */
  previous: kept(z.array(versionSchema).check(z.maxLength(versionsKept)), []),
  /** The realisations that were in it when it went out, so that the same company does not read them again. */
  frames: kept(z.array(z.string()), []),
  /** An address for a note to somebody who is not in the debrief; empty: the one that the calendar has. */
  to: text(shownOnly),
  openedAt: kept(z.nullable(z.number()), null),
  openedWith: kept(z.union([z.enum(mailTargets), z.literal('')]), ''),
  /** Set only when the user says that it was sent. */
  sentAt: kept(z.nullable(z.number()), null),
  updatedAt: kept(z.number(), 0),
}

export const thankYouDraftKind = describeRecord({
  name: 'thankYouDraft',
  fields,
  version: 3,
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
    2: (row) => ({ ...row, modelSentences: [] }),
  },
})
export type ThankYouDraft = RecordOf<typeof thankYouDraftKind>

/** A draft to which nothing was done but what is handed in. */
export const newDraft = (values: Omit<Making<typeof fields>, 'id'>): ThankYouDraft =>
  thankYouDraftKind.make({ ...values, id: `${values.interviewId}:${values.noteId}` })

/** The note is about to change: what stood there goes to the earlier versions, unless it stands there already. */
export function withVersion(previous: readonly NoteVersion[], version: NoteVersion): NoteVersion[] {
  const [newest] = previous
  if (newest && newest.subject === version.subject && newest.body === version.body) return [...previous]
  return [version, ...previous].slice(0, versionsKept)
}
