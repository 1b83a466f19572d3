import type { CallPlace, CallSite } from '../call-site.ts'

export const place: CallPlace = {
  id: 'google-meet',
  matches: ['https://meet.google.com/*'],
  // Invitations may leave out the dashes.
  room: ({ pathname }) => {
    const [, ...parts] = /^\/(?:_meet\/)?([a-z]{3})-?([a-z]{4})-?([a-z]{3})(?:\/|$)/i.exec(pathname) ?? []
    return parts.join('-').toLowerCase() || null
  },
  media: 'hints',
}

const googleMeet: CallSite = {
  ...place,
  name: 'Google Meet',
  // The phone numbers of a meeting.
  linkMatches: ['https://tel.meet/*'],
  schemes: ['meet', 'meet-lookup'],
  // A name for a room, from which the page goes on to the room's code.
  keyOfLink: ({ pathname }) => {
    const named = /^\/lookup\/([\w-]+)/.exec(pathname)?.[1]
    return named ? `meet-lookup:${named.toLowerCase()}` : null
  },
  people: {
    noise: ['you', 'sie', 'merged audio', 'devices'],
    // A presentation has a tile and a row like a person.
    trim: [/^(?:\p{L}+ )?(?:a?pr[eéä]s[eé]nta[cçt]\S+|プレゼン\S*|عرض.*)$/iu],
  },
  rules: { vanishMs: 12_000 },
}

export default googleMeet
