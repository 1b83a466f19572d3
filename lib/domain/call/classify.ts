import type { Phase } from './evidence.ts'

/** Which families of evidence a page shows (`call-signals` 7.1). Imports nothing at run time: it goes into call pages. */
export interface Signs {
  prejoin: boolean
  waiting: boolean
  denied: boolean
  /** The Leave control. Lobbies show it too. */
  control: boolean
  /** What only people see who were let in. */
  admitted: boolean
  people: boolean
  transition: boolean
  /** A mark of the end which a live call may show by other means; counts only without the control. */
  ended: boolean
  /** A mark of the end that never stands in a live call. */
  endedForCertain: boolean
}

/**
 * One verdict from all families: vetoes first, and a call only on two different families.
 */
export function classify(signs: Signs): Phase {
  if (signs.endedForCertain) return 'ended'
  // An address goes on saying so in the room that it led to, and when that is left.
  if (signs.transition) {
    if (isCall(signs) && !signs.prejoin && !signs.waiting) return 'in-call'
    return signs.ended && !signs.control ? 'ended' : 'transition'
  }
  if (signs.prejoin) return 'prejoin'
  // The screen after a denial keeps texts of the waiting room, so denial is asked first.
  if (signs.denied) return 'denied'
  if (signs.waiting) return 'waiting'
  if (signs.control) return isCall(signs) ? 'in-call' : 'control'
  return signs.ended ? 'ended' : 'absent'
}

// Each sign is read from the page when it is asked for.
const isCall = (signs: Signs) => signs.control && (signs.admitted || signs.people)
