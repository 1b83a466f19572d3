import type { Platform } from './platform.ts'

/** The practice call of our own welcome page: the same evidence on the same road, without a real meeting. */
const practice: Platform = {
  id: 'practice',
  name: 'Afterword',
  matches: [],
  room: (url) => /^#(practice-[\w-]+)$/.exec(url.hash)?.[1] ?? null,
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
    selfMark: /(?!)/,
    noise: [],
    trim: [],
  },
  leave: ['[data-practice-leave]'],
  endings: {
    within: '[data-practice-ended-by]',
    words: { host: ['host'], removed: [], left: ['left'], unknown: [] },
  },
  endAttribute: 'data-practice-state',
  // It is over in a minute, and it counts.
  rules: { startHoldMs: 1_500, minimumMs: 0 },
}

export default practice
