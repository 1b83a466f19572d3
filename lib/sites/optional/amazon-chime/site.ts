import type { CallPlace, CallSite } from '../../call-site.ts'

export const place: CallPlace = {
  id: 'amazon-chime',
  matches: ['https://app.chime.aws/*'],
  room: ({ pathname }) => /^\/meetings\/([^/]+)/.exec(pathname)?.[1]?.slice(0, 200) ?? null,
  media: 'hints',
}

const chime: CallSite = {
  ...place,
  name: 'Amazon Chime',
  linkMatches: ['https://*.chime.aws/*'],
  schemes: ['chime'],
  keyOfLink: ({ pathname }) => {
    const room = /^\/(?!meetings)([\w-]{6,})/.exec(pathname)?.[1]
    return room ? `chime:${room}` : null
  },
  people: { noise: ['no one'], trim: [] },
  rules: { vanishMs: 20_000 },
}

export default chime
