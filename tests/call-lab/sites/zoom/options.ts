export const phases = ['preview', 'waiting', 'in-call', 'breakout', 'host-ended', 'removed', 'denied'] as const
export type Phase = (typeof phases)[number]

/** Where the page goes when one has left. Companies choose a page of their own. */
const afterwards = {
  leave: '/wc/leave?reason=1',
  survey: '/postattendee?id=1',
  home: '/wc?ref_from=waffle_zwa',
  other: 'https://www.example.com/',
} as const

/** What the query of the address asks of the page. */
export interface Options {
  state: Phase
  me: string
  people: string[]
  /** The meeting has a waiting room. */
  ask: boolean
  host: boolean
  /** The participants list is open. */
  list: boolean
  /** The call stands in the page itself, without a frame. */
  top: boolean
  /** The address loses the meeting's number when the call begins. */
  loses: boolean
  after: string
  stripHidden: boolean
}

export function readOptions({ searchParams: query }: URL): Options {
  const after = Object.entries(afterwards).find(([name]) => name === query.get('after'))
  return {
    state: phases.find((phase) => phase === query.get('state')) ?? 'preview',
    me: query.get('me') ?? 'Lena Haldorsen',
    people: (query.get('people') ?? 'Maya Lindqvar|Tobias Ashgrove').split('|').flatMap((name) => name.trim() || []),
    ask: query.has('ask'),
    host: query.has('host'),
    list: query.get('list') !== 'closed',
    top: query.has('top'),
    loses: query.has('loses'),
    after: after?.[1] ?? afterwards.leave,
    stripHidden: query.get('lab') === 'hidden',
  }
}
