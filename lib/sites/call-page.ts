import type { pageEndReasons } from '../domain/call/evidence.ts'
import type { CallPlace } from './call-site.ts'

export type Family =
  | 'prejoin'
  | 'waiting'
  | 'denied'
  | 'control'
  | 'admitted'
  | 'people'
  | 'transition'
  | 'ended'
  | 'ended-for-certain'

/**
 * One thing to look for in a call page. Structure decides; words only break ties, and only in the places named.
 */
export interface Cue {
  family: Family
  /** Present in the document, visible or not: toolbars hide themselves in a running call. */
  select?: string
  /** Text of an icon, exactly: ligature names do not change with the language. */
  ligature?: string
  /** Present in the path and query of the address, of the page or of the frame that holds the call. */
  address?: RegExp
  /** Media elements, one of which plays a live stream. */
  plays?: string
  /** `plays` counts only with sound that is let out: one's own microphone never is. */
  aloud?: true
  /** Phrases, lower case, straight apostrophes, found in a visible leaf element below `within`. */
  words?: readonly string[]
  within?: string
  /** Only the page itself writes `within`, so that its words are read in a running call too. */
  ownWords?: true
  /** A to C, and where it was seen. Grade D is for guesses, which do not belong here. */
  grade: 'A' | 'B' | 'C'
  source: string
}

export interface PeopleCues {
  /** Elements that stand for one person each, best first. */
  rows: readonly { select: string; name: (element: Element) => string | null }[]
  /** The user's own display name. */
  self: (document: Document) => string | null
  /** How the page marks the user's own row. */
  selfMark: RegExp
}

/** How the pages of a site are read: data with its provenance, functions only where a selector cannot say it. */
export interface CallPage extends CallPlace {
  /** The document that holds the call, where that is not the page's own. Asked at every look, since pages replace it. */
  root?: (document: Document) => Document
  cues: readonly Cue[]
  people: PeopleCues
  /**
   * What leaves when it is clicked: the page's own Leave control, or the buttons that confirm it where it only asks.
   * A click there is a gesture and a hint, never an end.
   */
  leave: readonly string[]
  /** What stands there once the Leave control has only asked, where it does so for some people and leaves for others. */
  asks?: string
  /** The Leave control by its icon, for the day on which the selectors have changed. */
  leaveLigature?: string
  /** Elements that hold an icon as a ligature. */
  icons?: string
  /** An attribute whose change says that the call ended, followed on the elements that have it. */
  endAttribute?: string
  /** Who ended it, from the heading of the end screen. Texts are only ever read there. */
  endings: { within: string; words: Readonly<Record<(typeof pageEndReasons)[number], readonly string[]>> }
}
