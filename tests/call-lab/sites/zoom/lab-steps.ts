import type { Phase } from './options.ts'
import type { Visit } from './visit.ts'

/** What a test does to the page, as `window.lab`. Nothing here carries a user gesture. */
export interface LabSteps {
  phase(): Phase
  people(): string[]
  admit(): Promise<void>
  /** Removed from the waiting room: the same dialog as from the call. */
  deny(): Promise<void>
  hostEnds(): Promise<void>
  remove(): Promise<void>
  join(name: string): void
  leave(name: string): void
  say(text: string, from?: string): void
  cancelLeave(): void
  /** Into a breakout room: a layer for so many milliseconds, then a new document with the call. */
  breakout(milliseconds: number): void
  breakoutBack(milliseconds: number): void
  /** One of the dialogs that are no end. */
  ask(title: string): void
  /** Footer and people vanish and come back. */
  flicker(milliseconds: number): void
}

export function makeLabSteps(visit: Visit): LabSteps {
  const { people } = visit

  function inCall() {
    const view = visit.view()
    if (!view) throw new Error(`The page is not in a call, it shows "${visit.phase()}". Call lab.admit() first.`)
    return view
  }
  return {
    phase: visit.phase,
    people: () => [...people],
    admit: () => visit.show('in-call'),
    deny: () => visit.show('denied'),
    hostEnds: () => visit.show('host-ended'),
    remove: () => visit.show('removed'),
    join(name) {
      if (name && !people.includes(name)) people.push(name)
      visit.view()?.draw()
    },
    leave(name) {
      if (people.includes(name)) people.splice(people.indexOf(name), 1)
      visit.view()?.draw()
    },
    say: (text, from = people[0] ?? visit.options.me) => inCall().say(from, text),
    cancelLeave: () => inCall().cancelLeave(),
    breakout: (milliseconds) => visit.breakout('Joining Room 1...', milliseconds),
    breakoutBack: (milliseconds) => visit.breakout('Returning to Main Session...', milliseconds),
    ask: visit.ask,
    flicker(milliseconds) {
      const view = inCall()
      view.withoutControls(true)
      setTimeout(() => view.withoutControls(false), milliseconds)
    },
  }
}
