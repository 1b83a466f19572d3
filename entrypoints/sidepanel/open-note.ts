import type { Settings } from '../../lib/domain/settings.ts'
import { untouchedDraft } from '../../lib/domain/thank-you/untouched.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { handOver } from './hand-over.ts'
import { letterInput, readSameCompany } from './letter-facts.ts'
import type { OpenDebrief } from './use-debrief.ts'
import { draftNotes, mailOf, writeNotes } from './write-notes.ts'

/**
 * One press from the debrief to the user's own mail: the note of one person, as it stands, in the way that was used last.
 *
 * @returns whether it was opened; it is not when the note has to be looked at first
 */
export async function openNote(
  records: Records,
  { debrief, hints }: OpenDebrief,
  settings: Settings,
  personId: string,
): Promise<boolean> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const now = Date.now()
  const [stored, { usedBefore }] = await Promise.all([
    records.thankYouDrafts.ofInterview(debrief.interviewId),
    readSameCompany(records, debrief),
  ])
  const drafts = Object.fromEntries(stored.map((draft) => [draft.noteId, draft]))
  const input = letterInput({ debrief, settings, drafts, usedBefore, event: hints.facts, now, timeZone })
  const note = writeNotes(input, draftNotes(input, personId), drafts).notes.find(({ id }) => id === personId)
  const draft = drafts[personId] ?? untouchedDraft(debrief, personId, settings, timeZone)
  const isBlocked = note?.findings.some(({ level }) => level === 'block')
  // A note that went out is not opened again by a press in passing.
  if (!note || isBlocked || draft.sentAt !== null || draft.channel === 'linkedin') return false
  const done = await handOver(settings.mail, mailOf(note, draft), settings.gmailAccount).catch(() => false)
  if (!done) return false
  const opened = { openedAt: now, openedWith: settings.mail, frames: note.frames, updatedAt: now }
  await records.thankYouDrafts.change(draft.id, (stored = draft) => ({ ...stored, ...opened }))
  return true
}
