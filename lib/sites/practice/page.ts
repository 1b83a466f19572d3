import type { CallPage } from '../call-page.ts'
import { place } from './site.ts'

const practice: CallPage = {
  ...place,
  cues: [
    { family: 'ended-for-certain', select: '[data-practice-state="ended"]', grade: 'A', source: 'own page' },
    { family: 'prejoin', select: '[data-practice-state="lobby"]', grade: 'A', source: 'own page' },
    { family: 'control', select: '[data-practice-leave]', grade: 'A', source: 'own page' },
    { family: 'admitted', select: '[data-practice-admitted]', grade: 'A', source: 'own page' },
    { family: 'people', select: '[data-practice-person]', grade: 'A', source: 'own page' },
  ],
  people: {
    rows: [{ select: '[data-practice-person]', name: (tile) => tile.textContent }],
    self: (document) => document.querySelector('[data-practice-self]')?.textContent ?? null,
  },
  leave: ['[data-practice-leave]'],
  endings: {
    within: '[data-practice-ended-by]',
    words: { host: ['host'], removed: [], left: ['left'], unknown: [] },
  },
  endAttribute: 'data-practice-state',
}

export default practice
