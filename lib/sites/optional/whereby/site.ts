import type { CallPlace, CallSite } from '../../call-site.ts'

/** Parts of the company's own site, which stands on the same hostname as the rooms. */
const SITE = /^(?:information|blog|user|org|embed|careers|sitemap\.xml)$/
const SERVICES = /^(?:docs|status|api)\./

export const place: CallPlace = {
  id: 'whereby',
  matches: ['https://*.whereby.com/*'],
  room: ({ hostname, pathname }) => {
    const [named = '', below] = pathname.split('/').slice(1)
    if (!named || SITE.test(named) || SERVICES.test(hostname)) return null
    // Nobody is invited to a page below a room.
    if (below) return ''
    const team = hostname.replace(/^(?:www\.)?/, '').replace(/\.?whereby\.com$/, '')
    return (team ? `${team}/${named}` : named).slice(0, 200)
  },
  media: 'hints',
}

const whereby: CallSite = {
  ...place,
  name: 'Whereby',
  schemes: ['whereby'],
  // Invitations have the room with and without the team before it.
  key: (room) => `whereby:${room.slice(room.indexOf('/') + 1).toLowerCase()}`,
  people: { noise: [], trim: [] },
  // One person may drop out and come back.
  rules: { vanishMs: 60_000 },
}

export default whereby
