import { type Address, param } from '../../domain/calendar/conference/address.ts'
import type { CallPlace, CallSite } from '../call-site.ts'

export const place: CallPlace = {
  id: 'zoom',
  matches: [
    'https://*.zoom.us/*',
    'https://*.zoom.com/*',
    'https://*.zoomgov.com/*',
    // Telekom's Zoom X; China.
    'https://*.zoom-x.de/*',
    'https://*.zoom.com.cn/*',
  ],
  room: ({ pathname }) =>
    numberIn(/^\/(?:[jsw]|wc|wc\/join)\/([\d-]+)(?:\/|$)/.exec(pathname)?.[1]) ??
    (/^\/(?:wc|wc-loading|postattendee)(?:\/|$)/.test(pathname) ? '' : null),
  launcher: /^\/[jsw]\/\d/,
  media: 'hints',
}

const zoom: CallSite = {
  ...place,
  name: 'Zoom',
  linkMatches: ['https://*.zm.page/*'],
  schemes: ['zoom', 'zoom-my', 'zoom-page'],
  keyOfLink: (address) => {
    const number = numberIn(writtenNumber(address))
    return number ? `zoom:${number}` : personalKey(address)
  },
  people: { noise: [], trim: [] },
  rules: { vanishMs: 20_000 },
}

/** A meeting's number without its dashes. */
function numberIn(written: string | null | undefined): string | undefined {
  return /^\d{9,11}$/.exec(written?.replaceAll('-', '') ?? '')?.[0]
}

/** As the links that start the program have it. */
const writtenNumber = ({ protocol, pathname, search }: Address) =>
  /^zoom(?:mtg|us):$/.test(protocol) ? param(search, 'confno') : /^\/launch\/jc\/([\d-]+)/.exec(pathname)?.[1]

/** The key of a room that has a name: the page of its call has a number. */
function personalKey({ hostname, pathname }: Address): string | null {
  const page = /^([\w-]+)\.zm\.page$/.exec(hostname)?.[1]
  if (page) return `zoom-page:${page}`
  const own = /^\/my\/([\w.-]+)/.exec(pathname)?.[1]
  if (!own) return null
  const vanity = hostname.split('.')[0] ?? ''
  const plain = hostname.split('.').length < 3 || /^(?:us\d+web|us\d+|app|www|eu\d+web)$/.test(vanity)
  return `zoom-my:${plain ? 'zoom' : vanity}/${own.toLowerCase()}`
}

export default zoom
