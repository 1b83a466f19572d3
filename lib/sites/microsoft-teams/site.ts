import { decoded } from '../../domain/calendar/conference/address.ts'
import { base64Bytes } from '../../domain/calendar/conference/base64.ts'
import type { CallPlace, CallSite } from '../call-site.ts'

export const place: CallPlace = {
  id: 'microsoft-teams',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.cloud.microsoft/*',
    'https://teams.live.com/*',
    // Governments of the United States; China.
    'https://*.teams.microsoft.us/*',
    'https://teams.microsoftonline.cn/*',
  ],
  room: ({ pathname, search, hash }) => {
    // The launcher and the second client hold the address in their query or hash, once or twice encoded.
    const named = meetingIn(decoded(decoded(pathname + search + hash))) ?? meetingOfCoords(search)
    if (named) return named.slice(0, 200)
    // In a call, the full client's address says nothing.
    return pathname.startsWith('/dl/') ? null : ''
  },
  launcher: /^\/dl\/launcher\//,
  media: 'decides',
}

/** The meeting that an address or a part of one names: its thread or its number. */
function meetingIn(text: string): string | undefined {
  return /\/l\/meetup-join\/(19:[^/?#&\s"\\]+)/.exec(text)?.[1] ?? /\/meet\/(\d{9,16})/.exec(text)?.[1]
}

/** The light client has the meeting as Base64 JSON in its address. */
function meetingOfCoords(search: string): string | undefined {
  const coords = /[?&]coords=([^&]+)/.exec(search)?.[1] ?? ''
  try {
    const { meetingCode, conversationId, meetingUrl } = JSON.parse(base64Bytes(decoded(decoded(coords))))
    return [meetingCode, conversationId, meetingIn(decoded(String(meetingUrl)))].find(
      (id) => typeof id === 'string' && id,
    )
  } catch {
    return undefined
  }
}

const teams: CallSite = {
  ...place,
  name: 'Microsoft Teams',
  schemes: ['teams', 'teams-meet'],
  key: (room) => (/^\d+$/.test(room) ? `teams-meet:${room}` : `teams:${decoded(room)}`),
  people: { noise: ['unknown user'], trim: [] },
  rules: { vanishMs: 60_000, vanishBlindMs: 120_000 },
}

export default teams
