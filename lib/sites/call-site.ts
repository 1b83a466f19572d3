import type { Address } from '../domain/calendar/conference/address.ts'
import type { CallRules } from '../domain/call/rules.ts'

/** Where a site's calls are. This much goes into its pages, too; what `CallSite` adds stays out of them. */
export interface CallPlace {
  /** The name of the site's folder. Records keep it. */
  id: string
  /** Match patterns of the manifest, each for one host. Empty for a page of our own. */
  matches: readonly string[]
  /**
   * The meeting that an address belongs to, be it a call page's or that of a link to it; empty where a call can be and the
   * address doesn't say which; null where none can be. Records keep it, so it never changes its form.
   */
  room: (address: Address) => string | null
  /** The path of a page that starts the site's own program: no call is ever in it. */
  launcher?: RegExp
  /**
   * What peer connections say of a call whose control is gone. `decides`: while one is connected, the call goes on.
   * `hints`: it only lengthens or shortens the wait. Missing where the site does without them.
   */
  media?: 'decides' | 'hints'
}

/** Who a site for calls is. How its pages are read is in its `page.ts`. */
export interface CallSite extends CallPlace {
  /** The product's own name, the same in every language. */
  name: string
  /** Match patterns of more hosts that its links lead to. Their pages are never looked at. */
  linkMatches?: readonly string[]
  /** The words before the colon of its keys. The first is that of its rooms, unless `key` says otherwise. */
  schemes: readonly [string, ...string[]]
  /** The key of a room, where that isn't `<first scheme>:<room>`. Calendars keep it, so it never changes its form. */
  key?: (room: string) => string
  /** The key of a link at which no call page is, such as a personal room's or that of the site's program. */
  keyOfLink?: (address: Address) => string | null
  people: {
    /** Whole names that are no people (rooms of the page's own making), lower case. */
    noise: readonly string[]
    /** Parts cut off a name, such as "(You)". */
    trim: readonly RegExp[]
  }
  rules: Partial<CallRules>
}
