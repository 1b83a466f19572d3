import { fitsSubject } from './assemble.ts'
import { type Desk, worded } from './desk.ts'
import type { Frames } from './languages/wording.ts'
import type { Piece } from './material.ts'
import type { Note } from './note.ts'

const longest = 60

type Subject = Pick<Note, 'subject' | 'subjectSources'>

function ordered(desk: Desk, frames: Frames, values: Record<string, string> = {}): string | null {
  const role = desk.values.title ?? ''
  const accept = (text: string) => text.length <= longest && !text.includes('!')
  return worded(desk, { key: 'subject', frames, values: { ...values, role }, accept, bare: true })
}

/** The subject of a thank-you note: the role with what was talked about, or with thanks. */
export function subjectOf(desk: Desk, lead: Piece | null): Subject {
  const { subject } = desk.speech.wording
  const { debrief } = desk.input
  const role = desk.values.title ?? ''
  const about = role === '' ? [] : [{ field: 'role', value: debrief.role }]
  const when = [{ field: 'startedAt', value: String(debrief.startedAt) }]
  if (desk.kind === 'informational')
    return { subject: ordered(desk, subject.informational) ?? '', subjectSources: when }
  const topic = topicOf(lead)
  const byTopic = topic === null || role === '' ? null : ordered(desk, subject.topic, { topic: topic.text })
  if (topic !== null && byTopic) return { subject: byTopic, subjectSources: [...about, ...topic.sources] }
  const said = ordered(desk, subject.thanks) ?? ordered(desk, subject.role)
  if (role !== '' && said) return { subject: said, subjectSources: about }
  return { subject: ordered(desk, subject.bare) ?? '', subjectSources: when }
}

/** The subject of a note that thanks nobody; the role alone, or the talk, where its own are too long. */
export function subjectFrom(desk: Desk, frames: Frames): Subject {
  const { subject } = desk.speech.wording
  const { debrief } = desk.input
  const role = desk.values.title ?? ''
  const said = role === '' ? null : (ordered(desk, frames) ?? ordered(desk, subject.role))
  if (said) return { subject: said, subjectSources: [{ field: 'role', value: debrief.role }] }
  const when = [{ field: 'startedAt', value: String(debrief.startedAt) }]
  return { subject: ordered(desk, subject.talk) ?? '', subjectSources: when }
}

/** The shared topic: a few words of theirs, or the first thing that they stressed. */
function topicOf(lead: Piece | null): (Pick<Piece, 'sources'> & { text: string }) | null {
  if (lead === null) return null
  const words = lead.kind === 'words' ? (lead.values.x ?? '').slice(1, -1) : ''
  const text = lead.kind === 'stressed' ? (lead.values.first ?? '') : words
  return fitsSubject(text) ? { text, sources: lead.sources } : null
}
