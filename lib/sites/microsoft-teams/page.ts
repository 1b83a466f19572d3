import type { CallPage } from '../call-page.ts'
import { place } from './site.ts'

// As far as they were read somewhere, in English and German: no language is guessed.
const REMOVED = [
  "you've been removed from this meeting",
  'you have been removed from this meeting',
  'removed from the meeting',
  'sie wurden entfernt',
]
const HOST_ENDED = [
  'the meeting has ended',
  'meeting ended',
  'call ended',
  'besprechung wurde beendet',
  'anruf beendet',
]
const OWN_PICTURE = /^(?:Profile picture of|Image de profil de) (.+?)\.?$/
const RETRY_TITLE = '#calling-retry-screen-title'

/** Around the picture of somebody else, who may speak. The own picture has none. */
const OUTLINE = '[data-tid="voice-level-stream-outline"]'
const ARROW = '[data-tid="hangup-toggle-more-options-btn"], #hangup-button + button, #hangup-button > button + button'
const MENU = '[data-tid="hangup-leave-button"], [data-tid="hangup-end-meeting-button"]'

/** Some tenants have an address where others have the name. */
const nameOf = (id: string | null | undefined) => (id && !/@|^\d+:|^myself-/.test(id) ? id : null)

const nameOfTile = (tile: Element) =>
  tile.querySelector('[data-tid="participant-info-nametag"]') ? null : nameOf(tile.getAttribute('data-tid'))

/** The user's own tile. In older pages tiles of nobody have the outline, and their own picture is no such tile. */
function isOwnTile(tile: Element): boolean {
  if (tile.getAttribute('data-stream-type') === 'ScreenSharing' || tile.querySelector(OUTLINE)) return false
  return !tile.hasAttribute('data-cid') || tile.ownerDocument.querySelector(OUTLINE) !== null
}

const teams: CallPage = {
  ...place,
  cues: [
    { family: 'ended-for-certain', select: '[data-tid^="anon-meeting-end-screen"]', grade: 'B', source: 'LMA, OCLAW' },
    // The same screen stands after a denial and a failure: without these words it is no end, for one may be back at once.
    {
      family: 'ended-for-certain',
      words: [...REMOVED, ...HOST_ENDED],
      within: RETRY_TITLE,
      ownWords: true,
      grade: 'C',
      source: 'VEXA, ATT',
    },
    {
      family: 'prejoin',
      select: '[data-tid="calling-prejoin-screen"], #prejoin-join-button, [data-tid="prejoin-display-name-input"]',
      grade: 'A',
      source: 'TRECON',
    },
    { family: 'denied', select: '[data-tid="calling-retry-screen"]', grade: 'A', source: 'TRECON' },
    // Screens of their own, which keep the controls of the page before the call, or have those of the call already.
    {
      family: 'waiting',
      select: '[data-tid="calling-lobby-screen"], [data-tid="calling-connecting-screen"]',
      grade: 'A',
      source: 'ZEN, PIA',
    },
    {
      family: 'waiting',
      words: [
        'someone will let you in',
        'should let you in soon',
        "know you're waiting",
        'waiting to be admitted',
        "you're in the lobby",
      ],
      within: '#call-status, h1, h2, [role="heading"], div, p, span',
      grade: 'A',
      source: 'MB PR#291',
    },
    { family: 'control', select: '#hangup-button', grade: 'B', source: 'TT, LCS, TFL' },
    // The small window of a call has no known markup; a way to hang up, or what others send, says that it is on.
    { family: 'control', select: '[data-tid*="hangup"], [id*="hangup"]', grade: 'B', source: 'TFL, LMA' },
    {
      family: 'control',
      plays: 'audio, video:not([data-tid="myself-video"], [data-tid="myself-video"] *)',
      grade: 'B',
      source: 'TFL',
    },
    // Lobbies have the microphone's button and may have the stage, in languages whose words nobody has read: neither
    // begins a call. Its clock does, or somebody else.
    { family: 'admitted', select: '#call-duration-custom, [data-tid="call-duration"]', grade: 'B', source: 'MD, LMA' },
    {
      family: 'people',
      // The own picture is no such stream.
      select: `[data-tid^="participantsInCall-"], [data-cid="calling-participant-stream"], [data-stream-type]:has(${OUTLINE})`,
      grade: 'A',
      source: 'TREAD, VEXA, LCS, ZEN',
    },
    {
      family: 'people',
      select: '#roster-button [data-tid="toolbar-item-badge"]',
      counts: { from: 2 },
      grade: 'B',
      source: 'ZEN',
    },
  ],
  people: {
    rows: [
      {
        select: '[data-tid^="participantsInCall-"]',
        name: (row) => nameOf(row.getAttribute('data-tid')?.slice('participantsInCall-'.length)),
      },
      {
        select: '[data-tid="participant-info-nametag"]',
        name: (tag) => tag.textContent,
        own: (tag) => {
          const tile = tag.closest('[data-stream-type], [data-cid="calling-participant-stream"]')
          return tile !== null && isOwnTile(tile)
        },
      },
      { select: '[data-cid="calling-participant-stream"]', name: nameOfTile, own: isOwnTile },
      { select: '[data-stream-type]', name: nameOfTile, own: isOwnTile },
    ],
    self: (document) =>
      document.querySelector('[data-tid="me-control-displayname"]')?.textContent ||
      OWN_PICTURE.exec(
        document.querySelector('[data-tid="me-control-avatar"]')?.getAttribute('aria-label') ?? '',
      )?.[1] ||
      document.querySelector('[data-tid="myself-video"] [data-tid="participant-info-nametag"]')?.textContent ||
      document.querySelector<HTMLInputElement>('[data-tid="prejoin-display-name-input"]')?.value ||
      null,
  },
  // The arrow beside the button opens a menu. What the main half does for an organiser nobody has said.
  leave: ['#hangup-button', MENU],
  asks: { by: MENU, where: ARROW },
  endings: { within: RETRY_TITLE, words: { host: HOST_ENDED, removed: REMOVED, left: [], unknown: [] } },
}

export default teams
