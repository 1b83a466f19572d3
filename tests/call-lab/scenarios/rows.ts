import { type MeetScene, meetAt, meetScene } from '../scenes/google-meet.ts'
import { fullAt, lightAt, type TeamsScene, teamsScene } from '../scenes/microsoft-teams.ts'
import { type ZoomScene, zoomAt, zoomScene, zoomTop } from '../scenes/zoom.ts'
import type { Language, Scenario, Step } from './scenario.ts'

// One row of a table: its name, what it is for, the language, how the page is built, the screen that it begins with,
// what happens, and what is expected.

type Flags = Partial<Pick<Scenario, 'tested' | 'minimum' | 'alone'>>

/** A stable number for a name, below `most`. */
function numberOf(id: string, most: number): number {
  let sum = 7
  for (const letter of id) sum = (sum * 131 + letter.charCodeAt(0)) % most
  return sum
}

/** A Meet room of its own for each scenario, made from its name. */
export function codeOf(id: string): string {
  const letters = [...id.replace(/[^a-z]/g, '')].reverse().join('').padEnd(10, 'x')
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7, 10)}`
}

/** A meeting's number of its own for each scenario. */
export const idOf = (id: string): string => String(91_000_000_000 + numberOf(id, 999_999_999))
const meetingOf = (id: string): string => String(2_300_000_000_000 + numberOf(id, 999_999_999))

export function meet(
  id: string,
  why: string,
  language: Language,
  scene: MeetScene,
  first: string,
  steps: readonly Step[],
  expect: Scenario['expect'],
  flags: Flags = {},
): Scenario {
  const address = meetAt(codeOf(id), first, language)
  const made = meetScene({ ...scene, language })
  return { id: `meet-${id}`, site: 'google-meet', language, address, scene: made, steps, expect, why, ...flags }
}

export function zoom(
  id: string,
  why: string,
  language: Language,
  scene: ZoomScene & { top?: true; at?: string },
  first: string,
  steps: readonly Step[],
  expect: Scenario['expect'],
  flags: Flags = {},
): Scenario {
  const { top, at, ...look } = scene
  const address = at ?? (top ? zoomTop(idOf(id), first, language) : zoomAt(idOf(id), first, language))
  const made = zoomScene({ ...look, language })
  return { id: `zoom-${id}`, site: 'zoom', language, address, scene: made, steps, expect, why, ...flags }
}

/** A guest stands in the light client, an account in the full one. */
export function teams(
  id: string,
  why: string,
  language: Language,
  scene: TeamsScene & { at?: string },
  first: string,
  steps: readonly Step[],
  expect: Scenario['expect'],
  flags: Flags = {},
): Scenario {
  const { at, ...look } = scene
  const address = at ?? (look.guest ? lightAt(meetingOf(id), first, language) : fullAt(first, language))
  const made = teamsScene({ ...look, language })
  return {
    id: `teams-${id}`,
    site: 'microsoft-teams',
    language,
    address,
    scene: made,
    steps,
    expect,
    why,
    ...flags,
  }
}

export const tested = { tested: true } as const
export const TWO: readonly string[] = ['Maya Lindqvar', 'Tobias Ashgrove']
/** A site that has nothing to do with calls. */
export const ELSEWHERE = 'https://www.example.com/'
