import { param } from '../../../domain/calendar/conference/address.ts'
import type { CallPlace, CallSite } from '../../call-site.ts'

export const place: CallPlace = {
  id: 'webex',
  matches: ['https://*.webex.com/*'],
  room: ({ hostname, pathname, search }) => {
    const [, site = hostname.split('.')[0], client] =
      /^\/(?:webappng|wbxmjs\/joinservice)\/sites\/([^/]+)\/(.*)/.exec(pathname) ?? []
    const named =
      (/\/j\.php$/.test(pathname) ? param(search, 'mtid') : null) ??
      /^(?:\/[^/]+)?\/(?:meet|join)\/([^/]+)\/?$/.exec(pathname)?.[1] ??
      /^meeting\/(?:download|info)\/([^/]+)/.exec(client ?? '')?.[1]
    if (named) return `${site}/${named}`.slice(0, 200)
    // The web client has addresses of its own; the dashboard is one that never has a call.
    return /^\/(?:webappng|wbxmjs)\//.test(pathname) && client !== 'dashboard' ? '' : null
  },
  media: 'hints',
}

const webex: CallSite = {
  ...place,
  name: 'Webex',
  schemes: ['webex-room', 'webex'],
  // A meeting has a hexadecimal number behind a letter, a personal room has a person's name.
  key: (room) => `${/\/[a-z]?(?=[a-f]*\d)[\da-f]{3,}$/i.test(room) ? 'webex' : 'webex-room'}:${room.toLowerCase()}`,
  // Events and trainings have pages of their own.
  keyOfLink: ({ hostname, search }) => {
    const meeting = param(search, 'mtid')
    return meeting && /^\w+$/.test(meeting) ? `webex:${hostname.split('.')[0]}/${meeting.toLowerCase()}` : null
  },
  people: { noise: [], trim: [/\s*\((?:me|you|ich|sie|moi|yo|eu)\)\s*$/i] },
  rules: { vanishMs: 20_000 },
}

export default webex
