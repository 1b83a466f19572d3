import type { CallPlace, CallSite } from '../call-site.ts'

export const place: CallPlace = {
  id: 'practice',
  matches: [],
  room: ({ hash }) => /^#(practice-[\w-]+)$/.exec(hash)?.[1] ?? null,
}

/** The practice call of our own welcome page: the same evidence on the same road, without a real meeting. */
const practice: CallSite = {
  ...place,
  name: 'Afterword',
  schemes: ['practice'],
  people: { noise: [], trim: [] },
  // It is over in a minute, and it counts.
  rules: { startHoldMs: 1_500, minimumMs: 0 },
}

export default practice
