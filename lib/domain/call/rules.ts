import { MINUTE } from '../time/units.ts'
/** How long each doubt may last, in ms. `call-signals` 7.2 has the reasons. */
export interface CallRules {
  /** In-call evidence has to hold this long before it counts. */
  startHoldMs: number
  /** Reads in a row that confirm an end which the page itself shows. */
  endReads: number
  /** The controls are gone and nothing says why. */
  vanishMs: number
  /** The same after a confirmed click on Leave. */
  vanishTwoSignsMs: number
  /**
   * The same when connections are closed or broken and nobody clicked: a break in the network looks like that too. Also
   * after a screen that says that one is out and not why.
   */
  vanishClosedMs: number
  /** The same while a connection goes on. */
  vanishConnectedMs: number
  /** The same at least, where connections decide and cannot be read. The end is then approximate. */
  vanishBlindMs: number
  /** A way that the page itself shows, as to a breakout room. */
  transitionMs: number
  /** The page went elsewhere, and may come back: a lobby, another address of the site, a reload. */
  awayMs: number
  /** Somebody put one back into the waiting room, or one waits for the next conversation there. */
  waitingMs: number
  /** Coming back to the room within this time goes on with the same interview. */
  resumeMs: number
  /** Shorter calls are no interviews. */
  minimumMs: number
}

export const defaultCallRules: CallRules = {
  startHoldMs: 4_000,
  endReads: 2,
  vanishMs: 12_000,
  vanishTwoSignsMs: 4_000,
  vanishClosedMs: 20_000,
  vanishConnectedMs: MINUTE,
  vanishBlindMs: 0,
  transitionMs: 120_000,
  awayMs: 120_000,
  waitingMs: 40 * MINUTE,
  resumeMs: 180_000,
  minimumMs: MINUTE,
}
