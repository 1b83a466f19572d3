import type { CallPage } from '../../call-page.ts'
import { place } from './site.ts'

const HOST_ENDED = ['your meeting has ended']
const PLACES = 'h1, h2, h3, [role="heading"], [role="dialog"] *, p'

/** Each panel is known by the button that opens it, and by what stands in it: whichever is there. */
const chat = '[aria-label^="Open chat panel"], textarea[placeholder="Message all attendees"]'
const attendees = '[aria-label^="Open attendees panel"], [data-testid="collapse-container"][aria-label^="Present"]'

// All evidence is from one meeting bot and one extension, in English: with the page in another language nothing is seen.
const chime: CallPage = {
  ...place,
  cues: [
    {
      family: 'prejoin',
      select: '#name, button[data-testid="button"][aria-label="Join"]',
      grade: 'C',
      source: 'LMA',
    },
    { family: 'control', select: chat, grade: 'C', source: 'LMA' },
    { family: 'admitted', select: attendees, grade: 'C', source: 'LMA' },
    { family: 'people', select: '.activeSpeakerCell', grade: 'C', source: 'LMA' },
    { family: 'ended', words: HOST_ENDED, within: PLACES, grade: 'C', source: 'LMA' },
  ],
  people: {
    // Who speaks, by a class that may be gone tomorrow: then the names are missing, and nothing else.
    rows: [{ select: '.activeSpeakerCell ._3yg3rB2Xb_sfSzRXkm8QT-', name: (cell) => cell.textContent }],
    self: (document) => document.querySelector<HTMLInputElement>('#name')?.value || null,
  },
  // Nobody has written down what leaves.
  leave: [],
  endings: { within: PLACES, words: { host: HOST_ENDED, removed: [], left: [], unknown: [] } },
}

export default chime
