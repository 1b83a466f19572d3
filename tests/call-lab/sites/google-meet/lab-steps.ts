import { type ChurnState, startChurn } from './churn.ts'
import { askAlone, askConsent } from './dialogs.ts'
import type { Phase } from './options.ts'
import type { Visit } from './visit.ts'

/** What a test does to the page, as `window.lab`. Nothing here carries a user gesture. */
export interface LabSteps {
  phase(): Phase
  people(): string[]
  /** State of our end of the WebRTC connection; `closed` after a call, `none` before the first. */
  connection(): RTCPeerConnectionState | 'none'
  times(): Partial<Record<Phase, number>>
  admit(): void
  deny(how?: 'denied' | 'no-response' | 'denied-left'): void
  hostEnds(): void
  remove(): void
  join(name: string): void
  leave(name: string): void
  say(text: string, from?: string): void
  caption(text: string, from?: string): void
  present(on: boolean): void
  consent(): void
  alone(): void
  /** Into a breakout room; without controls for so many milliseconds. */
  breakout(milliseconds: number): void
  breakoutBack(milliseconds: number): void
  /** The controls and people vanish and come back, the address stays. */
  flicker(milliseconds: number): void
  dropNetwork(): void
  restoreNetwork(): Promise<void>
  hideBar(on: boolean): void
  /** To another room's green room in the same document. */
  go(code: string): void
  /** The synthetic busy call, for ever or for so many steps of 1/30 s. */
  churn(on: boolean, steps?: number): void
  churnState(): ChurnState
}

const busyPeople =
  'Maya Lindqvar,Tobias Ashgrove,Ines Korvall,Yusuf Brandt,Priya Castellan,Jonas Meriweather,Chiara Dovrin,Ken Osterholt'

export function makeLabSteps(visit: Visit): LabSteps {
  const { page, people } = visit
  let churn: ReturnType<typeof startChurn> | undefined

  function inCall() {
    const view = visit.view()
    if (!view) throw new Error(`The page is not in a call, it shows "${visit.phase()}". Call lab.admit() first.`)
    return view
  }
  function moveRoom(query: string, said: string, milliseconds: number) {
    inCall().withoutControls(true, said)
    history.replaceState(null, '', `${location.pathname}?${query}`)
    setTimeout(() => visit.phase() === 'in-call' && visit.rebuild(), milliseconds)
  }
  function join(name: string, quietly = false) {
    if (people.includes(name)) return
    people.push(name)
    visit.view()?.add(name, quietly)
  }
  return {
    phase: visit.phase,
    people: () => [...people],
    connection: visit.connection,
    times: () => ({ ...visit.times }),
    admit() {
      visit.show('in-call')
      if (page.options.consent) askConsent(page)
    },
    deny: (how = 'denied') => visit.show(how),
    hostEnds: () => visit.show('host-ended'),
    remove: () => visit.show('removed'),
    join: (name) => join(name),
    leave(name) {
      if (!people.includes(name)) return
      people.splice(people.indexOf(name), 1)
      visit.view()?.remove(name)
    },
    say: (text, from = people[0] ?? page.options.me) => inCall().panel.say(from, text),
    caption: (text, from = people[0] ?? page.options.me) => inCall().caption(from, text),
    present: (on) => inCall().tiles.present(on),
    consent: () => askConsent(page),
    alone: () => askAlone(page, () => visit.show('left')),
    breakout: (milliseconds) => moveRoom('born=Breakout', page.texts.breakout, milliseconds),
    breakoutBack: (milliseconds) => moveRoom('born&hs', page.texts.breakoutBack, milliseconds),
    flicker(milliseconds) {
      const view = inCall()
      view.withoutControls(true, page.texts.reconnecting)
      setTimeout(() => view.withoutControls(false), milliseconds)
    },
    dropNetwork() {
      inCall().withoutControls(true, page.texts.reconnecting)
      visit.dropNetwork()
    },
    async restoreNetwork() {
      visit.view()?.withoutControls(false)
      await visit.restoreNetwork()
    },
    hideBar: (on) => inCall().hideBar(on),
    go(code) {
      history.pushState(null, '', `/${code}`)
      visit.show('green-room')
    },
    churn(on, steps) {
      churn?.stop()
      if (!on) return
      inCall().panel.show('people')
      for (const name of busyPeople.split(',')) join(name, true)
      churn = startChurn(visit.view, () => people, steps)
    },
    churnState: () => churn?.state() ?? { steps: 0, checksum: 0 },
  }
}
