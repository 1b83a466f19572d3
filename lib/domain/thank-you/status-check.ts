import { assembled } from './assemble.ts'
import { type Desk, type Line, worded } from './desk.ts'
import type { Note, Source } from './note.ts'
import type { Facts } from './plan/facts.ts'
import { subjectFrom } from './subject.ts'

/** After a week nobody is thanked for an interview any more: the note asks where things stand. */
export function statusCheck(desk: Desk, facts: Facts): Note {
  const { debrief, light } = desk.input
  const sources = [
    { field: 'startedAt', value: String(debrief.startedAt) },
    { field: 'role', value: debrief.role },
  ].filter(({ value }) => value !== '')
  const line = (
    key: string,
    slot: Line['slot'],
    pools: string[],
    values = {},
    from: readonly Source[] = [],
  ): Line[] => {
    const text = worded(desk, { key, pools, values })
    return text === null ? [] : [{ key, slot, text, sources: from, spare: 0 }]
  }
  const [missed] = light === 'red' ? [] : facts.missed
  const paragraphs = [
    [...line('thanks', 'thanks', ['status.open'], {}, sources), ...line('next-step', 'next-step', ['status.ask'])],
    [
      ...(missed
        ? line('missed', 'missed', [`missed.${missed.reading.form}`], missed.reading.values, missed.sources)
        : light === 'red'
          ? []
          : line('interest', 'interest', ['status.interest'])),
      ...line('next-step.offer', 'next-step', ['offer']),
    ],
  ]
  const left = [
    ...facts.left,
    ...facts.promises.map(({ role, sources: [source] }) => ({ role, source, reason: 'no-room' as const })),
  ].flatMap(({ role, source, reason }) => (source ? [{ role, source, text: source.value, reason }] : []))
  return assembled(desk, {
    paragraphs,
    form: 'full',
    skeleton: 'status-check',
    gap: null,
    subject: subjectFrom(desk, 'subject.status'),
    left,
  })
}
