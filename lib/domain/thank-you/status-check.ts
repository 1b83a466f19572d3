import { assembled } from './assemble.ts'
import { type Desk, type Line, worded } from './desk.ts'
import { missedLine } from './missed.ts'
import type { Note } from './note.ts'
import { subjectFrom } from './subject.ts'
import { offerLine } from './tail-lines.ts'

/** After a week nobody is thanked for an interview any more: the note asks where things stand. */
export function statusCheck(desk: Desk): Note {
  const { debrief, light } = desk.input
  const { statusCheck: pools } = desk.speech.wording
  const open = worded(desk, { key: 'thanks', frames: pools.open })
  const ask = worded(desk, { key: 'next-step', frames: pools.ask })
  const sources = [
    { field: 'startedAt', value: String(debrief.startedAt) },
    { field: 'role', value: debrief.role },
  ].filter(({ value }) => value !== '')
  const missed = light === 'red' ? null : missedLine(desk)
  const lines = (text: string | null, key: string, slot: Line['slot']): Line[] =>
    text === null ? [] : [{ key, slot, text, sources: slot === 'thanks' ? sources : [], spare: 0 }]
  const paragraphs = [
    [...lines(open, 'thanks', 'thanks'), ...lines(ask, 'next-step', 'next-step')],
    [...(missed ? [missed] : []), ...offerLine(desk)],
  ]
  return assembled(desk, { paragraphs, form: 'full', gap: null, subject: subjectFrom(desk, pools.subject) })
}
