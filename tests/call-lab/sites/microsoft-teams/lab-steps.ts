import type { Phase } from './options.ts'
import type { Visit } from './visit.ts'

/** What a test does to the page, as `window.lab`. Nothing here carries a user gesture. */
export interface LabSteps {
  phase(): Phase
  people(): string[]
  admit(): void
  deny(): void
  /** For a guest the end screen, with an account nothing but the chat. */
  hostEnds(): void
  remove(): void
  join(name: string): void
  leave(name: string): void
  say(text: string, from?: string): void
  alert(text: string): void
  /** The call shrinks to its small window. `bare`: that has nothing to hang up with. */
  minimise(bare?: boolean): void
  restore(): void
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
    hostEnds: visit.hangUp,
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
    alert: (text) => inCall().alert(text),
    minimise: (bare = false) => visit.minimise(bare),
    restore: () => visit.show('in-call'),
  }
}
