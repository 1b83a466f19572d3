import type { Platform } from '../platform.ts'

/** Parts of the company's own site, which stands on the same host as the rooms. */
const SITE = /^(?:information|blog|user|careers|sitemap\.xml)$/
const SERVICES = /^(?:docs|status|api)\./

/**
 * Of Whereby's pages nothing is known, so nothing of them is read. What is left is true of any call: it stands at the
 * address of a room, and one hears somebody. A page never plays one's own microphone to oneself, so sound that is let
 * out of a live stream is another person's; the preview before the call is silent. The end is that this sound is gone,
 * the sooner with every connection closed, that the address changes, or that the tab is closed. Being alone in a room is
 * not noticed, and there are no names.
 */
const whereby: Platform = {
  id: 'whereby',
  name: 'Whereby',
  matches: ['https://*.whereby.com/*'],
  room: ({ hostname, pathname }) => {
    const named = pathname.split('/')[1] ?? ''
    if (!named || SITE.test(named) || SERVICES.test(hostname)) return null
    const team = hostname.replace(/^(?:www\.)?/, '').replace(/\.?whereby\.com$/, '')
    return (team ? `${team}/${named}` : named).slice(0, 200)
  },
  cues: [
    { family: 'control', plays: 'audio, video', aloud: true, grade: 'C', source: 'what every call page has to do' },
    { family: 'admitted', address: /^\/[^/]/, grade: 'B', source: 'TABCL' },
  ],
  people: { rows: [], self: () => null, selfMark: /(?!)/, noise: [], trim: [] },
  leave: [],
  endings: { within: 'h1', words: { host: [], removed: [], left: [], unknown: [] } },
  // One person may drop out and come back.
  media: 'hints',
  rules: { vanishMs: 60_000 },
}

export default whereby
