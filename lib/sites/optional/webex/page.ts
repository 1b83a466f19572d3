import type { CallPage } from '../../call-page.ts'
import { place } from './site.ts'

const HOST_ENDED = ['meeting has ended']
const LEFT = ['you have left the meeting', "you've left the meeting"]
/** Where the page speaks itself. Nobody has written down in which element it says that it is over. */
const HEADING = 'h1, h2, h3, [role="heading"], [role="dialog"] *'

const LABEL = '-participant-label'

// All evidence is from meeting bots and from one extension that reads the page for its notes: nothing is seen live.
const webex: CallPage = {
  ...place,
  root: (document) => {
    const frame = document.querySelector<HTMLIFrameElement>('#unified-webclient-iframe, iframe[name="thinIframe"]')
    return frame?.contentDocument ?? document
  },
  cues: [
    {
      family: 'prejoin',
      select: 'input[data-test="Name (required)"], [data-test="join-button"], #join-button',
      grade: 'C',
      source: 'LMA, two public bots',
    },
    { family: 'waiting', select: '[data-test="lobby-container"]', grade: 'C', source: 'a public bot' },
    {
      family: 'waiting',
      words: ['waiting for host', 'waiting for the host', 'let you in', 'allow you to join'],
      within: 'h1, h2, h3, [role="heading"], p, span, div',
      grade: 'C',
      source: 'a public bot',
    },
    { family: 'control', select: '[data-test="leave-button"]', grade: 'C', source: 'a public bot' },
    // In the call's own bar beside it. The preview has it too, and is told apart by its name field.
    { family: 'control', select: '[data-test="microphone-button"]', grade: 'C', source: 'LMA' },
    {
      family: 'admitted',
      select:
        '[data-test="in-meeting-chat-toggle-button"], [data-test="participants-toggle-button"], [data-test="meeting-info-container"]',
      grade: 'C',
      source: 'LMA, a public bot',
    },
    {
      family: 'people',
      select: `[data-test$="${LABEL}"], [data-test="participant-name"], .active-speaker-halo`,
      grade: 'C',
      source: 'LMA',
    },
    { family: 'ended', words: [...HOST_ENDED, ...LEFT], within: HEADING, grade: 'C', source: 'LMA' },
  ],
  people: {
    rows: [
      {
        select: `[data-test$="${LABEL}"]`,
        name: (label) => label.getAttribute('data-test')?.slice(0, -LABEL.length) ?? null,
      },
      { select: '[data-test="participant-name"]', name: (label) => label.textContent },
    ],
    self: (document) => document.querySelector<HTMLInputElement>('input[data-test="Name (required)"]')?.value || null,
  },
  // Leave opens a question whose buttons nobody has written down, and the first click is none.
  leave: [],
  endings: { within: HEADING, words: { host: HOST_ENDED, removed: [], left: LEFT, unknown: [] } },
}

export default webex
