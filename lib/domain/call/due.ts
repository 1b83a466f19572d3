import type { Step } from './session.ts'
import type { CallSession } from './session-state.ts'

/**
 * The sessions after a step, marked with what is due. A call whose time to come back has passed stays, and takes part in
 * nothing, until all that follows from it is done.
 */
export function withDue(before: readonly CallSession[], { sessions, effects }: Step): CallSession[] {
  const undone = before.filter(({ id, due }) => due && !sessions.some((session) => session.id === id))
  const marked = sessions.map((session) => {
    const effect = effects.find((one) => one.session.id === session.id)?.type
    // Whatever else is due writes all that an update would.
    const due = effect === 'updated' ? (session.due ?? effect) : effect
    return due ? { ...session, due } : session
  })
  return [...undone, ...marked]
}
