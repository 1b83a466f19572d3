import type { EndReason } from '../../../lib/domain/interview/interview.ts'

export type SiteId = 'google-meet' | 'zoom' | 'microsoft-teams'
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja' | 'ar'

/** The markup of each screen of one realisation of a call site, by the screen's name. */
export type Scene = Readonly<Record<string, string>>

/** Which of the ways in which a call can end is measured. */
export type EndKind = 'shown' | 'leave click' | 'tab closed' | 'vanished' | 'page left'

/** One thing that happens to a page. `ends` marks the moment at which the call is over. */
export type Step =
  | { do: 'show'; screen: string; fresh?: boolean; ends?: boolean }
  | { do: 'lab'; call: string; values: readonly unknown[]; ends?: boolean }
  /** A real click of the mouse, in whatever frame the element stands. */
  | { do: 'click'; selector: string; ends?: boolean }
  | { do: 'press'; key: string }
  | { do: 'load'; address: string; ends?: boolean }
  | { do: 'reload'; ends?: boolean }
  | { do: 'close'; ends?: boolean }
  /** What follows happens in another tab of the same window. */
  | { do: 'tab'; address: string }
  /** `behind`: without coming to the front, as pages do in which nobody looks. */
  | { do: 'back to'; tab: number; behind?: boolean }
  /** Waits until the call has been noticed. */
  | { do: 'noticed' }
  /** Waits until this name is known. */
  | { do: 'named'; name: string }
  /** The time itself is what is shown. ms */
  | { do: 'pass'; ms: number }
  /** Changes the window of the scenario: where it is, or how it is shown. */
  | { do: 'window'; left?: number; top?: number; state?: 'minimized' | 'fullscreen' }
  | { do: 'kill worker' }
  /** Puts the content script into the page once more, as an update of the extension does. */
  | { do: 'inject' }

/** A debrief is offered once for each end, and no sooner. */
export interface Opens {
  opens: EndKind
  /** Any of these. */
  reason: readonly EndReason[]
  /** The others' display names; left out where nobody was ever shown. */
  names: readonly string[]
  /** Within so many ms of the end. */
  within: number
  /** How many interviews these are; 1 unless the page goes on to another call. */
  calls?: number
}

/** Nothing is offered. */
export interface StaysQuiet {
  /** What is known of a call then: none, one that is on, or one that is over and was too short. */
  quiet: 'none' | 'on' | 'short'
  /** Also who is there, for a call that is on. */
  names?: readonly string[]
}

export interface Scenario {
  id: string
  site: SiteId
  language: Language
  /** Where it begins. Real addresses of the site; `?stage=` names the first screen of `scene`. */
  address: string
  scene: Scene
  steps: readonly Step[]
  expect: Opens | StaysQuiet
  /** The trap, ending or lesson of `call-signals` that it is for. */
  why: string
  /** Other calls would be disturbed by what happens here. */
  alone?: true
  /** A call of under a minute counts unless this says otherwise. Seconds. */
  minimum?: number
  /** Runs in `npm test` as well. */
  tested?: true
}

export const show = (screen: string, fresh = false): Step => ({ do: 'show', screen, fresh })
export const lab = (call: string, ...values: readonly unknown[]): Step => ({ do: 'lab', call, values })
export const click = (selector: string): Step => ({ do: 'click', selector })
export const load = (address: string): Step => ({ do: 'load', address })
export const pass = (ms: number): Step => ({ do: 'pass', ms })
export const named = (name: string): Step => ({ do: 'named', name })
export const noticed: Step = { do: 'noticed' }
export const reload: Step = { do: 'reload' }
export const close: Step = { do: 'close' }
export const window = (change: { left?: number; top?: number; state?: 'minimized' | 'fullscreen' }): Step => ({
  do: 'window',
  ...change,
})
export const killWorker: Step = { do: 'kill worker' }
export const inject: Step = { do: 'inject' }
export const press = (key: string): Step => ({ do: 'press', key })
export const tab = (address: string): Step => ({ do: 'tab', address })
export const backTo = (index: number): Step => ({ do: 'back to', tab: index })
export const behind = (index: number): Step => ({ do: 'back to', tab: index, behind: true })
/** Marks the step with which the call is over. */
export const ends = <S extends Step>(step: S): S => ({ ...step, ends: true })

export const quiet = (what: StaysQuiet['quiet'] = 'none', ...names: string[]): StaysQuiet =>
  names.length > 0 ? { quiet: what, names } : { quiet: what }

const LONGEST: Record<EndKind, number> = {
  shown: 3_000,
  'leave click': 7_000,
  'tab closed': 3_000,
  vanished: 26_000,
  'page left': 185_000,
}

/** What is expected of an end of this kind. `within` in ms, else what that kind may take. */
export const opens = (
  kind: EndKind,
  reason: EndReason | readonly EndReason[],
  names: readonly string[],
  within = LONGEST[kind],
): Opens => ({ opens: kind, reason: typeof reason === 'string' ? [reason] : reason, names, within })

/** Names as people choose them, with what must become of them: kept byte for byte, cut, or left out. */
export const HARD_NAMES: readonly string[] = [
  'ليلى بن علي',
  '山田 太郎',
  'Zoë Müller-Lüdenscheidt (she/her)',
  'Guzman, Rich (2)',
  '<img src=x onerror=alert(1)>',
  `Anna ${'very long '.repeat(1_000)}`,
  'Conference Room 4B',
  'נעמה כהן',
]
export const HARD_NAMES_CLEAN: readonly string[] = [
  'ليلى بن علي',
  '山田 太郎',
  'Zoë Müller-Lüdenscheidt',
  'Guzman, Rich',
  '<img src=x onerror=alert(1)>',
  `Anna ${'very long '.repeat(7)}very`,
  'נעמה כהן',
]
