import type { Reading } from '../reading.ts'
import type { EventKind, Reason } from '../understanding.ts'
import type { Hits } from './hits.ts'

/** What sort of interview it is, by the title and then by the text. */
export function kindOf(reading: Reading, title: Hits, body: Hits, reasons: readonly Reason[]): EventKind {
  if (title.has('mock')) return 'mock'
  if (title.has('offer')) return 'offer'
  if (title.has('assessment')) return 'assessment'
  if (title.has('informational') && !title.has('strong')) return 'informational'
  if (title.has('recruiterCall')) return 'recruiter-call'
  const named = reasons.some(
    ({ rule }) => rule === 'strong-title' || rule === 'interview-with' || rule === 'word-title',
  )
  if (!named && body.has('offer') && !reading.subject) return 'offer'
  return 'job-interview'
}
