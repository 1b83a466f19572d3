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
  /** With `select`: the number that the element shows, in its text or in `counter`, is one of these. */
  counts?: { from: number; to?: number; counter?: string }
  /** Only before a call was seen: in a running one, parts of the page come and go. */
  before?: true
  /** Present in the path and query of the address, of the page or of the frame that holds the call. */
  address?: RegExp
  /** Media elements, one of which plays a live stream. */
  plays?: string
  /** `plays` counts only with sound that is let out: one's own microphone never is. */
  aloud?: true
  /** Phrases, lower case, straight apostrophes, found in a visible leaf element below `within`. */
  words?: readonly string[]
  within?: string
  /** Signs of more sentences in that place (`signOf`), each the whole text of its element. */
  sentences?: string
  /** Only the page itself writes `within`, so that its words are read in a running call too. */
  ownWords?: true
  /** A to C, and where it was seen. Grade D is for guesses, which do not belong here. */
  grade: 'A' | 'B' | 'C'
  source: string
}

export interface PeopleCues {
  /** Elements that stand for one person each, best first. */
  rows: readonly {
    select: string
    /** With what the page puts behind a name, in brackets: `own-words.ts` knows the user by that. */
    name: (element: Element) => string | null
    /** Whether the row or tile is the user's own, by how it is built. */
    own?: (element: Element) => boolean
  }[]
  /** The user's own display name. */
  self: (document: Document) => string | null
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
  /**
   * Where the Leave control asks some people and leaves for others: `by` stands there once it has only asked. `where`: what
   * stands in a page in which it may ask; without it, it may in every page.
   */
  asks?: { by: string; where?: string }
  /** The Leave control by its icon, for the day on which the selectors have changed. */
  leaveLigature?: string
  /** Elements that hold an icon as a ligature. */
  icons?: string
  /** An attribute whose change says that the call ended, followed on the elements that have it. */
  endAttribute?: string
  /** Who ended it, from the heading of the end screen. Texts are only ever read there. */
  endings: {
    within: string
    words: Readonly<Record<(typeof pageEndReasons)[number], readonly string[]>>
    /** The same by the signs of whole sentences. */
    sentences?: Readonly<Partial<Record<(typeof pageEndReasons)[number], string>>>
    /** What stands there says it without words; the first that is found counts, where the words say nothing. */
    marks?: readonly { within: string; reason: (typeof pageEndReasons)[number] }[]
  }
}
