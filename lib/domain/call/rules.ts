import { MINUTE } from '../time/units.ts'
/** How long each doubt may last, in ms. `call-signals` 7.2 has the reasons. */
export interface CallRules {
  /** In-call evidence has to hold this long before it counts. */
  startHoldMs: number
  /** Reads in a row that confirm an end which the page itself shows. */
  endReads: number
  /** The controls are gone and nothing says why. */
  vanishMs: number
  /** The same with a second sign: a confirmed click on Leave, or every connection closed. */
  vanishTwoSignsMs: number
  /** The same while a connection goes on. */
  vanishConnectedMs: number
  /** The same at least, where connections decide and cannot be read. The end is then approximate. */
  vanishBlindMs: number
  /** A way that the page itself shows, as to a breakout room. */
  transitionMs: number
  /** The page went elsewhere: a lobby, another address, a reload. */
  awayMs: number
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
  vanishConnectedMs: MINUTE,
  vanishBlindMs: 0,
  transitionMs: 120_000,
  awayMs: 120_000,
  resumeMs: 180_000,
  minimumMs: MINUTE,
}
