import type { CallPage } from '../../call-page.ts'
import { place } from './site.ts'

/**
 * Of Whereby's pages nothing is known, so nothing of them is read. What is left is true of any call: it stands at the
 * address of a room, and one hears somebody. A page never plays one's own microphone to oneself, so sound that is let
 * out of a live stream is another person's; the preview before the call is silent. The end is that this sound is gone,
 * the sooner with every connection closed, that the address changes, or that the tab is closed. Being alone in a room is
 * not noticed, and there are no names.
 */
const whereby: CallPage = {
  ...place,
  cues: [
    { family: 'control', plays: 'audio, video', aloud: true, grade: 'C', source: 'what every call page has to do' },
    { family: 'admitted', address: /^\/[^/]/, grade: 'B', source: 'TABCL' },
  ],
  people: { rows: [], self: () => null },
  leave: [],
  endings: { within: 'h1', words: { host: [], removed: [], left: [], unknown: [] } },
}

export default whereby
