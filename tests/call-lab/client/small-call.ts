import { openStrip } from './strip.ts'

/** The states of a small call page. `gone`: the user has left, and nothing of the call is there. */
export const phases = ['prejoin', 'lobby', 'in-call', 'ended', 'gone'] as const
export type Phase = (typeof phases)[number]

/** What the query of the address asks of the page. */
export interface Options {
  state: Phase
  me: string
  people: string[]
  /** The meeting has a lobby. */
  ask: boolean
  /** The user may end it for all. */
  host: boolean
}

/** What a test does to the page, as `window.lab`. Nothing here carries a user gesture. */
export interface LabSteps {
  phase(): Phase
  people(): string[]
  admit(): void
  /** The host ends it for all. */
  hostEnds(): void
  join(name: string): void
  /** The other side falls silent for good, and the page shows nothing of it. */
  goSilent(): void
}

export interface SmallCall {
  options: Options
  people: string[]
  show(phase: Phase): void
}

function readOptions({ searchParams: query }: URL): Options {
  return {
    state: phases.find((phase) => phase === query.get('state')) ?? 'prejoin',
    me: query.get('me') ?? 'Lena Haldorsen',
    people: (query.get('people') ?? 'Maya Lindqvar|Tobias Ashgrove').split('|').flatMap((name) => name.trim() || []),
    ask: query.has('ask'),
    host: query.has('host'),
  }
}

/**
 * Starts a call page with few screens.
 *
 * @param draw shows the screen of a phase, each time anew
 * @param silence what `goSilent` does, where the page has something to hear
 */
export function startSmallCall(draw: (phase: Phase, call: SmallCall) => void, silence = () => {}): SmallCall {
  const url = new URL(location.href)
  const options = readOptions(url)
  let phase = options.state
  let refresh = () => {}
  const call: SmallCall = {
    options,
    people: [...options.people],
    show(next) {
      phase = next
      draw(next, call)
      refresh()
    },
  }
  const lab: LabSteps = {
    phase: () => phase,
    people: () => [...call.people],
    admit: () => call.show('in-call'),
    hostEnds: () => call.show('ended'),
    join(name) {
      call.people.push(name)
      call.show('in-call')
    },
    goSilent: silence,
  }
  Object.assign(window, { lab })
  const calling = () => phase === 'in-call'
  if (url.searchParams.get('lab') !== 'hidden') {
    refresh = openStrip([
      { label: 'Admit me', when: () => phase === 'lobby', run: () => lab.admit() },
      { label: 'Host ends the call', when: calling, run: () => lab.hostEnds() },
      { label: 'Someone joins', when: calling, run: () => lab.join('Ines Korvall') },
      { label: 'The other side falls silent', when: calling, run: () => lab.goSilent() },
    ]).refresh
  }
  call.show(options.state)
  return call
}
