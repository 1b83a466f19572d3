import { type Address, decoded, isUnder, param } from './address.ts'
import { base64Bytes } from './base64.ts'
import { linksIn } from './links.ts'
import { meetingNumbers } from './meeting-number.ts'
import { roomKey } from './services.ts'
import { unwrap } from './unwrap.ts'

const ZOOM = ['zoom.us', 'zoom.com', 'zoomgov.com', 'zoom-x.de', 'zoom.com.cn']
const TEAMS = [
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'teams.microsoft.us',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
]
/** Longer than any real room, so that a key stays small enough to be an index. */
const LONGEST = 300

function meetKey({ host, path }: Address): string | null {
  if (host !== 'meet.google.com' && host !== 'tel.meet') return null
  const looked = /^\/lookup\/([\w-]+)/.exec(path)?.[1]
  if (looked) return `meet-lookup:${looked.toLowerCase()}`
  const code = /^\/(?:_meet\/)?([a-z]{3})-?([a-z]{4})-?([a-z]{3})\/?$/i.exec(path)
  return code ? `meet:${code.slice(1).join('-').toLowerCase()}` : null
}

function zoomKey({ scheme, host, path, query }: Address): string | null {
  if (!ZOOM.some((parent) => isUnder(host, parent))) {
    const page = /^([\w-]+)\.zm\.page$/.exec(host)?.[1]
    return page ? `zoom-page:${page}` : null
  }
  if (scheme === 'zoommtg' || scheme === 'zoomus') {
    const number = param(query, 'confno')?.replace(/\D/g, '') ?? ''
    return /^\d{9,11}$/.test(number) ? `zoom:${number}` : null
  }
  const number = /^\/(?:[jsw]|wc\/join|wc|launch\/jc)\/([\d-]{9,13})(?:\/|$)/.exec(path)?.[1]?.replaceAll('-', '') ?? ''
  if (/^\d{9,11}$/.test(number)) return `zoom:${number}`
  const own = /^\/my\/([\w.-]+)/.exec(path)?.[1]
  if (!own) return null
  const vanity = host.split('.')[0] ?? ''
  const plain = host.split('.').length < 3 || /^(?:us\d+web|us\d+|app|www|eu\d+web)$/.test(vanity)
  return `zoom-my:${plain ? 'zoom' : vanity}/${own.toLowerCase()}`
}

/** The key of a Teams meeting named anywhere in a text: by its thread (long form) or its number (short form). */
function teamsKeyIn(text: string): string | null {
  const thread = /\/l\/meetup-join\/(19:[^/?#&\s"\\]+)/.exec(text)?.[1]
  if (thread) return `teams:${thread}`
  const number = /\/meet\/(\d{9,16})/.exec(text)?.[1]
  return number ? `teams-meet:${number}` : null
}

/** The light client's address holds Base64 JSON. */
function coordsKey(coords: string): string | null {
  try {
    const { conversationId, meetingCode, meetingUrl } = JSON.parse(base64Bytes(coords))
    if (typeof conversationId === 'string' && conversationId) return teamsRoomKey(conversationId)
    if (typeof meetingCode === 'string' && meetingCode) return teamsRoomKey(meetingCode)
    return typeof meetingUrl === 'string' ? teamsKeyIn(decoded(meetingUrl)) : null
  } catch {
    return null
  }
}

const teamsRoomKey = (room: string) => (/^\d+$/.test(room) ? `teams-meet:${room}` : `teams:${room}`)

function teamsKey({ scheme, host, path, query, hash }: Address): string | null {
  if (!TEAMS.includes(host) && scheme !== 'msteams') return null
  const coords = param(query, 'coords')
  if (coords) return coordsKey(decoded(coords))
  // The launcher and the second client hold the address in their query or hash, once or twice encoded.
  return teamsKeyIn(decoded(decoded(`${path}?${query}${hash}`)))
}

function webexKey({ host, path, query }: Address): string | null {
  if (!isUnder(host, 'webex.com')) return null
  const site = /^\/(?:webappng\/sites|wbxmjs\/joinservice\/sites)\/([\w-]+)/.exec(path)?.[1] ?? host.split('.')[0] ?? ''
  const meeting = param(query, 'mtid') ?? /\/meeting\/(?:download|info)\/(\w+)/.exec(path)?.[1]
  if (meeting && /^\w+$/.test(meeting)) return `webex:${site}/${meeting.toLowerCase()}`
  const room = /^\/(?:[\w-]+\/)?(?:meet|join)\/([\w.@-]+)/.exec(path)?.[1]
  return room ? `webex-room:${site}/${room.toLowerCase()}` : null
}

/** The key of the call that an address joins, such as `meet:abc-defg-hij`; null when it joins none that is known. */
export function keyOfUrl(url: string): string | null {
  const address = unwrap(url)
  if (!address) return null
  const key =
    meetKey(address) ??
    zoomKey(address) ??
    teamsKey(address) ??
    webexKey(address) ??
    roomKey(address.host, address.path)
  return key && key.length <= LONGEST ? key : null
}

/** All keys in a text, in the order of its links; meeting numbers that only stand there as digits come last. */
export function conferenceKeys(text: string): string[] {
  const keys = linksIn(text).flatMap((link) => keyOfUrl(link) ?? [])
  return [...new Set([...keys, ...meetingNumbers(text)])]
}

/**
 * The key of a call that a page is in.
 *
 * @param platform id of its platform file
 * @param room what that file's `room` gave; null or empty where the page does not say
 */
export function keyOfCall(platform: string, room: string | null): string | null {
  if (!room) return null
  switch (platform) {
    case 'google-meet':
      return `meet:${room.toLowerCase()}`
    case 'zoom':
      return `zoom:${room}`
    case 'microsoft-teams':
      return teamsRoomKey(decoded(room))
    case 'webex':
      return `${/\/m?[0-9a-f]{16,}$/i.test(room) ? 'webex' : 'webex-room'}:${room.toLowerCase()}`
    case 'jitsi':
      // On 8x8.vc a tenant stands before the room.
      return `${room.includes('/') ? '8x8' : 'jitsi'}:${room.toLowerCase()}`
    case 'amazon-chime':
      return `chime:${room}`
    case 'whereby':
      return `whereby:${room.slice(room.indexOf('/') + 1).toLowerCase()}`
    default:
      return `${platform}:${room}`
  }
}
