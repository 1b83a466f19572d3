import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'
import { draftThankYou } from '../../lib/domain/thank-you/draft.ts'
import { lint } from '../../lib/domain/thank-you/lint.ts'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { letterInput } from './letter-facts.ts'
import { contextOf } from './write-notes.ts'

/**
 * What makes the first letter slow, in slices for idle moments: the browser compiles the many patterns of the checks and of
 * the wording when they are used first, and a press on "Draft thank-you" is not to wait for that.
 */
export function warmLetter(debrief: Debrief, now: number): (() => void)[] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const facts = { settings: defaultSettings(), drafts: {}, usedBefore: [], event: null, now, timeZone }
  const people = debrief.people.filter(({ name }) => name.trim() !== '')
  const inputFor = (person: (typeof people)[number]) =>
    letterInput({ ...facts, debrief: { ...debrief, people: [person] } })
  const [first] = people
  if (!first) return []
  const text = { subject: 'A', body: 'Hi A,\n\nB will be glad.\n\nC' }
  return [
    () => void lint(text, contextOf(inputFor(first), { id: first.id, person: first }, [])),
    // What was read once is remembered: the press on the button finds it.
    ...people.map((person) => () => void draftThankYou(inputFor(person))),
  ]
}

/** The note to one person as the debrief stands, without what is kept of it; null for somebody without a name. */
export function draftFor(debrief: Debrief, settings: Settings, personId: string, now: number): Note | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const facts = { debrief, settings, drafts: {}, usedBefore: [], event: null, now, timeZone }
  return draftThankYou(letterInput(facts)).find(({ id }) => id === personId) ?? null
}

/** One slice for each idle moment, until `signal` aborts. */
export function whenIdle([first, ...rest]: readonly (() => void)[], signal: AbortSignal): void {
  if (!first || signal.aborted) return
  requestIdleCallback(() => {
    if (signal.aborted) return
    first()
    whenIdle(rest, signal)
  })
}
