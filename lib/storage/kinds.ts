import { keptEventKind } from '../domain/calendar/kept-event.ts'
import { debriefKind } from '../domain/debrief/debrief.ts'
import { taskRecordKind } from '../domain/follow-up/task.ts'
import { interviewKind } from '../domain/interview/interview.ts'
import { liveNoteKind } from '../domain/interview/live-note.ts'
import { preparationKind } from '../domain/preparation/preparation.ts'
import { admit, type RecordKind } from '../domain/record.ts'
import { thankYouDraftKind } from '../domain/thank-you/thank-you-draft.ts'
import type { StoreName } from './schema.ts'

const kinds: Record<StoreName, RecordKind<never>> = {
  interviews: interviewKind,
  debriefs: debriefKind,
  liveNotes: liveNoteKind,
  thankYouDrafts: thankYouDraftKind,
  calendarEvents: keptEventKind,
  preparations: preparationKind,
  tasks: taskRecordKind,
} as unknown as Record<StoreName, RecordKind<never>>

/** Whether a row of a store is a record that this version or a newer one has written. */
export function isSound(store: StoreName, row: unknown): boolean {
  const admission = admit(kinds[store], row)
  return admission.ok || admission.reason === 'newer'
}
