import type { CallPlace, CallSite } from '../../call-site.ts'

export const place: CallPlace = {
  id: 'jitsi',
  matches: ['https://meet.jit.si/*', 'https://8x8.vc/*'],
  room: ({ hostname, pathname }) => {
    const [first = '', second = ''] = pathname.split('/').slice(1)
    // Where one lands after the call.
    if (first === 'static') return second.startsWith('close') ? '' : null
    const named = second ? `${first}/${second}` : first
    // On 8x8.vc a tenant stands before the room, and alone it is none.
    if (!named || /\.\w+$/.test(named) || (hostname === '8x8.vc' && !second)) return null
    return named.slice(0, 200)
  },
  media: 'hints',
}

const jitsi: CallSite = {
  ...place,
  name: 'Jitsi Meet',
  schemes: ['jitsi', '8x8'],
  // Only rooms below a tenant have a slash.
  key: (room) => `${room.includes('/') ? '8x8' : 'jitsi'}:${room.toLowerCase()}`,
  people: {
    noise: ['fellow jitster', 'me'],
    trim: [/\s*\((?:me|ich|moi|yo|eu)\)\s*$/i],
  },
  rules: { vanishMs: 20_000 },
}

export default jitsi
