import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { aside, inPart, part } from './reach.ts'
import { empty, interview, type Sample } from './samples.ts'
import type { Fill, Screen } from './screen.ts'

/** An interview of which nothing is known, and nothing is written yet. */
function bare(now: number): Sample {
  const fresh = interview('fresh', now - 4 * 60_000, { seenNames: [] })
  let ids = 0
  return { ...empty, interviews: [fresh], debriefs: [prefill(fresh, () => `id${++ids}`)] }
}

const both: readonly Fill[] = ['typical', 'overfull']
const screen = (name: string, reach: Screen['reach'], fills = both): Screen => ({
  name: `debrief-${name}`,
  page: 'sidepanel.html?interview=fresh',
  fills,
  again: true,
  ...(reach && { reach }),
})
const blank = (name: string, reach: Screen['reach']): Screen => ({
  ...screen(`blank-${name}`, reach, ['empty']),
  sample: bare,
})
const summary = aside(2, '.summary')
const capture = aside(1, '.inside textarea')

/** Every view of the debrief, part by part. */
export const debriefScreens: readonly Screen[] = [
  blank('who', inPart(1, 1)),
  blank('asked', inPart(1, 3)),
  blank('promises', inPart(1, -1)),
  blank('today', part(2)),
  blank('tonight', part(3)),
  blank('light', inPart(3, 3)),
  blank('morning', part(4)),
  blank('summary', summary),
  screen('who', inPart(1, 1)),
  screen('felt', inPart(1, 2), ['typical']),
  screen('asked', inPart(1, 3)),
  screen('person', inPart(1, 4)),
  screen('surprises', inPart(1, -2), ['typical']),
  screen('next', inPart(1, -1)),
  screen('capture', capture),
  screen('summary', summary),
  screen('today-well', inPart(2, 1)),
  screen('today-criteria', inPart(2, 2)),
  screen('today-plans', inPart(2, 3)),
  screen('today-own', inPart(2, 4)),
  screen('today-unsaid', inPart(2, 5), ['typical']),
  screen('today-preparation', inPart(2, 6)),
  screen('today-goals', inPart(2, 7), ['typical']),
  screen('today-news', inPart(2, 8)),
  screen('today-worries', inPart(2, 9)),
  screen('today-terms', inPart(2, 10), ['typical']),
  screen('today-conduct', inPart(2, 11)),
  screen('tonight-seeks', inPart(3, 1)),
  screen('tonight-ratings', inPart(3, 2)),
  screen('tonight-light', inPart(3, 3)),
  screen('tonight-others', inPart(3, 4), ['typical']),
  screen('tonight-journal', inPart(3, 5), ['typical']),
  screen('morning', inPart(4, 1)),
  screen('outcome', inPart(4, 2), ['typical']),
]
