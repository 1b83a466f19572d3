export const phases = [
  'home',
  'green-room',
  'waiting',
  'in-call',
  'left',
  'host-ended',
  'removed',
  'denied',
  'no-response',
  'denied-left',
] as const
export type Phase = (typeof phases)[number]

export type Panel = 'people' | 'chat' | 'none'

/** What the query of the address asks of the page. */
export interface Options {
  state: Phase
  language: 'en' | 'de'
  me: string
  people: string[]
  /** The calendar event's title; without it Meet shows the code. */
  title: string
  /** The room has a lobby: "Ask to join". */
  ask: boolean
  /** Not signed in: a name box, and "Ask to join". */
  guest: boolean
  /** Already in the call on another device: "Join here too", "Switch here". */
  elsewhere: boolean
  /** Which of the lobby's texts. */
  waiting: 'asking' | 'brings' | 'admits'
  /** I am the host: Leave asks first. */
  host: boolean
  /** Companion mode: no microphone button. */
  companion: boolean
  /** Somebody presents from the start. */
  present: boolean
  /** The recording consent lies over the call from the start. */
  consent: boolean
  panel: Panel
  /** The icon font's class: Meet had `google-material-icons` before. */
  icons: 'google-symbols' | 'google-material-icons'
  /** Milliseconds from the click on Leave to the end screen. */
  leaving: number
  /** The other side is heard, so that the tab counts as audible. */
  sound: boolean
  stripHidden: boolean
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise
}

export function roomCode(path: string): string | undefined {
  return /[a-z]{3}-[a-z]{4}-[a-z]{3}$/.exec(path)?.[0]
}

export function readOptions(url: URL): Options {
  const query = url.searchParams
  const names = query.get('people') ?? 'Maya Lindqvar,Tobias Ashgrove'
  return {
    state: roomCode(url.pathname) ? oneOf(query.get('state'), phases, 'green-room') : 'home',
    language: query.get('hl') === 'de' ? 'de' : 'en',
    me: query.get('me') ?? 'Lena Haldorsen',
    people: names.split(',').flatMap((name) => name.trim() || []),
    title: query.get('title') ?? '',
    ask: query.has('ask') || query.has('guest'),
    guest: query.has('guest'),
    elsewhere: query.has('elsewhere'),
    waiting: oneOf(query.get('waiting'), ['asking', 'brings', 'admits'] as const, 'asking'),
    host: query.has('host'),
    companion: query.has('companion'),
    present: query.has('present'),
    consent: query.has('consent'),
    panel: oneOf(query.get('panel'), ['people', 'chat', 'none'] as const, 'people'),
    icons: oneOf(query.get('icons'), ['google-symbols', 'google-material-icons'] as const, 'google-symbols'),
    leaving: Number(query.get('leaving') ?? 150),
    sound: query.has('sound'),
    stripHidden: query.get('lab') === 'hidden',
  }
}
