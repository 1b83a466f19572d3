import type { Stance } from '../interview/interview.ts'
import { HOUR } from '../time/units.ts'
import type { PopUp } from './pop-up.ts'

/** Where a due debrief shows itself. The badge and the list on the panel's home are always there. */
export interface Surfaces {
  card: boolean
  window: boolean
}

export interface Situation {
  /** A panel stands open in the window of the call: it turns into the debrief by itself. */
  panelOpen: boolean
  /** The page of the call is still there to carry a card. */
  pageThere: boolean
  /** ms since the end of the call */
  age: number
  popUp: PopUp
  stance: Stance
}

/** An end that is learned of later than this is told by the badge and the list: the moment for a window has passed. ms */
const FRESH_END_MS = HOUR

/** The order of surfaces in which a debrief is offered, after the panel: card and window, or the window alone. */
export function chooseSurfaces({ panelOpen, pageThere, age, popUp, stance }: Situation): Surfaces {
  if (popUp.everythingOff || stance === 'quiet') return { card: false, window: false }
  // A question opens nothing: the list in an open panel has it too.
  if (stance === 'ask') return { card: popUp.card && pageThere, window: false }
  if (panelOpen) return { card: false, window: false }
  return { card: popUp.card && pageThere, window: popUp.opensByItself && age < FRESH_END_MS }
}

/** From when on a click on Leave opens the panel; null: never. ms since 1970. */
export function panelOpensFrom(startedAt: number, minimumMs: number, popUp: PopUp): number | null {
  return popUp.opensByItself && !popUp.everythingOff ? startedAt + minimumMs : null
}
