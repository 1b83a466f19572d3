import { expect, it } from 'vitest'
import { chooseSurfaces, panelOpensFrom, type Situation } from '../../../lib/domain/call/surface.ts'

const popUp = { opensByItself: true, card: true, everythingOff: false, minimumSeconds: 60 }
const situation: Situation = { panelOpen: false, pageThere: true, age: 300, popUp, stance: 'open' }

it.each<[string, Partial<Situation>, { card: boolean; window: boolean }]>([
  ['the page is there: card and window', {}, { card: true, window: true }],
  ['an open panel needs neither', { panelOpen: true }, { card: false, window: false }],
  ['the tab is gone: the window', { pageThere: false }, { card: false, window: true }],
  ['not by itself: the card only', { popUp: { ...popUp, opensByItself: false } }, { card: true, window: false }],
  ['no card: the window only', { popUp: { ...popUp, card: false } }, { card: false, window: true }],
  [
    'not by itself, and the tab is gone: the badge is all',
    { pageThere: false, popUp: { ...popUp, opensByItself: false } },
    { card: false, window: false },
  ],
  [
    'an end of yesterday, learned of today: the badge is all',
    { pageThere: false, age: 86_400_000 },
    { card: false, window: false },
  ],
  [
    'a question: the card only, beside an open panel too',
    { stance: 'ask', panelOpen: true },
    { card: true, window: false },
  ],
  ['something else: nothing', { stance: 'quiet' }, { card: false, window: false }],
  ['everything off', { popUp: { ...popUp, everythingOff: true } }, { card: false, window: false }],
])('%s', (_, change, surfaces) => {
  expect(chooseSurfaces({ ...situation, ...change })).toEqual(surfaces)
})

it('the panel opens on Leave only in a call that is long enough, and only if it may', () => {
  expect(panelOpensFrom(1_000, 60_000, popUp)).toBe(61_000)
  expect(panelOpensFrom(1_000, 60_000, { ...popUp, opensByItself: false })).toBeNull()
  expect(panelOpensFrom(1_000, 60_000, { ...popUp, everythingOff: true })).toBeNull()
})
