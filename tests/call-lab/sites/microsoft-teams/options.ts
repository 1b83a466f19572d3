export const phases = ['prejoin', 'lobby', 'in-call', 'minimised', 'ended', 'removed', 'denied', 'workspace'] as const
export type Phase = (typeof phases)[number]

/** What the query of the address asks of the page. */
export interface Options {
  state: Phase
  me: string
  people: string[]
  /** Those whose tile has an address for an id: the tile's own label has the name. */
  addresses: Record<string, string>
  /** The meeting has a lobby. */
  ask: boolean
  /** Leave has a menu beside it. */
  organiser: boolean
  /** With an account: there is a workspace around the call, and no screen at its end. */
  signedIn: boolean
  /** The roster is open. */
  roster: boolean
  /** Joining goes on in the full client, after a load. */
  full: boolean
  stripHidden: boolean
}

const list = (text: string) => text.split('|').flatMap((name) => name.trim() || [])

export function readOptions({ searchParams: query, pathname }: URL): Options {
  const addresses = list(query.get('addresses') ?? '').map((pair) => pair.split('='))
  return {
    state: phases.find((phase) => phase === query.get('state')) ?? 'prejoin',
    me: query.get('me') ?? 'Lena Haldorsen',
    people: list(query.get('people') ?? 'Maya Lindqvar|Tobias Ashgrove (Guest)'),
    addresses: Object.fromEntries(addresses),
    ask: query.has('ask'),
    organiser: query.has('organiser'),
    signedIn: query.has('signedIn') || pathname.startsWith('/v2'),
    roster: query.get('roster') !== 'closed',
    full: query.has('full'),
    stripHidden: query.get('lab') === 'hidden',
  }
}
