import type { CallPage } from '../../call-page.ts'
import { place } from './site.ts'

const KICKED = ['kicked out of the meeting', 'you have been kicked']
const TERMINATED = ['meeting has been terminated']
/** The page's own dialogs. */
const DIALOG = '[role="dialog"] :is(h1, h2, h3, p, span, div)'

// "You have been disconnected" comes and goes by itself, so it is no end. Jitsi is open source: `source` names the files.
const jitsi: CallPage = {
  ...place,
  cues: [
    {
      family: 'ended-for-certain',
      address: /^\/static\/close\d?\.html/,
      grade: 'B',
      source: 'VEXA, jitsi-meet static/close*.html',
    },
    {
      family: 'prejoin',
      select:
        '[data-testid="prejoin.screen"], [data-testid="prejoin.joinMeeting"], #premeeting-name-input, [data-testid="lobby.knockButton"]',
      grade: 'A',
      source: 'jitsi-meet tests/pageobjects/PreJoinScreen, LobbyScreen',
    },
    // The lobby is a screen before the meeting too, without the button to join.
    {
      family: 'waiting',
      select: '.lobby-screen, .premeeting-screen',
      grade: 'A',
      source: 'jitsi-meet LobbyScreen, VEXA',
    },
    {
      family: 'denied',
      words: ['your request to join has been declined', 'has been rejected by a moderator'],
      within: 'h1, h2, [role="heading"], [role="dialog"] *, p, span, div',
      grade: 'C',
      source: 'VEXA',
    },
    {
      family: 'control',
      select: '[data-testid="toolbox.hangup"], .hangup-button, .hangup-menu-button',
      grade: 'A',
      source: 'VEXA, MD, jitsi-meet HangupMenuButton',
    },
    { family: 'admitted', select: '#largeVideoContainer', grade: 'B', source: 'VEXA, MD' },
    {
      family: 'people',
      select: 'span[id^="participant_"], [id^="participant-item-"]',
      grade: 'A',
      source: 'jitsi-meet tests/pageobjects/Filmstrip, ParticipantsPane',
    },
    { family: 'ended', words: [...KICKED, ...TERMINATED], within: DIALOG, grade: 'C', source: 'VEXA' },
  ],
  people: {
    rows: [{ select: 'span[id^="participant_"][id$="_name"]', name: (label) => label.textContent }],
    self: (document) =>
      document.querySelector('#localDisplayName')?.textContent ||
      document.querySelector<HTMLInputElement>('#premeeting-name-input')?.value ||
      null,
  },
  // Who may end the meeting for all has a menu behind the button, whose entries confirm.
  leave: ['.hangup-button', '#hangup-menu button'],
  endings: { within: DIALOG, words: { host: TERMINATED, removed: KICKED, left: [], unknown: [] } },
}

export default jitsi
