import type { CallPage, Cue } from '../call-page.ts'
import * as sentences from './sentences.ts'
import { place } from './site.ts'

/** Where the page's label of a person goes on with what their microphone and camera do. */
const STATE = /,(?=\S)|,\s*(?=(?:computer audio|no audio|telephone|audio|video)\b)/i

/** Titles of the page's own dialogs. Nobody else writes there. */
const DIALOG_TITLE = ':is(.zm-modal, .zm-modal-legacy, .ReactModal__Content) .zm-modal-body-title'
// In English and Russian, as others read them in parts; whole sentences in 17 languages are in `sentences.ts`.
const HOST_ENDED = ['ended by host', 'ended by the host', 'meeting has ended']
const REMOVED = [
  'you have been removed',
  "you've been removed",
  'removed from the meeting',
  'вас удалил',
  'вас исключил',
]
const WAITING = [
  'the meeting host will let you in soon',
  "we've let them know you're here",
  'waiting for the host to start',
]
const DIALOG = '.ReactModal__Content'
/** What these dialogs are called is English in every language of the page. */
const OVER = `${DIALOG}[aria-label="Meeting is end now"]`
const OUT = ['You have been removed', 'Has been Removed dialog'].map((label) => `${DIALOG}[aria-label="${label}"]`)

const COUNTER = '.footer-button__number-counter'
const LEAVES = ':is(.leave-meeting-options__btn--default, .leave-meeting-options__btn--danger)'

const zoom: CallPage = {
  ...place,
  root: (document) => {
    const frame = document.getElementById('webclient') ?? document.querySelector('.pwa-webclient__iframe')
    return (frame as Partial<HTMLIFrameElement> | null)?.contentDocument ?? document
  },
  cues: [
    { family: 'ended-for-certain', address: /^\/(?:wc\/leave|postattendee)(?:[/?]|$)/, grade: 'B', source: 'TABCL' },
    ...[OVER, ...OUT].map((select): Cue => ({ family: 'ended-for-certain', select, grade: 'B', source: 'ZSDK' })),
    {
      // Breakout rooms, alerts and permissions have the same title, so only these words count.
      family: 'ended-for-certain',
      words: [...HOST_ENDED, ...REMOVED],
      sentences: `${sentences.HOST_ENDED} ${sentences.REMOVED}`,
      within: DIALOG_TITLE,
      ownWords: true,
      grade: 'B',
      source: 'ZSDK, VEXA, LMA, OCLAW',
    },
    { family: 'transition', select: '.loading-layer--bo-room', grade: 'B', source: 'ZBO' },
    {
      family: 'prejoin',
      select:
        '.preview-join-button, #joinBtn, #input-for-name, #input-for-pwd, #inputname, #inputpasscode, .pepc-permission-dialog__footer-button',
      grade: 'A',
      source: 'ZINV, VEXA, LMA',
    },
    {
      family: 'waiting',
      // A host has people of the waiting room in the list, under other classes.
      select:
        '.meeting-on-hold, .waiting-room-container, .waiting-room-preview, .wr-information, .wr-tip, .wr-loading-icon, .wr-default__text, .wr-leave-btn',
      grade: 'B',
      source: 'ZSDK, OCLAW, ATT',
    },
    // The footer with Leave stands while one joins and waits; it counts nobody then.
    { family: 'waiting', select: COUNTER, counts: { from: 0, to: 0 }, grade: 'B', source: 'ZEN' },
    {
      family: 'waiting',
      words: WAITING,
      sentences: sentences.WAITING,
      within: 'h1, h2, [role="heading"], div, p, span',
      grade: 'C',
      source: 'ZSDK, VEXA, OCLAW',
    },
    { family: 'control', select: '.footer__leave-btn-container, .footer__leave-btn', grade: 'B', source: 'TT, ZBO' },
    { family: 'control', select: 'svg[class^="SvgLeave"], svg[class^="SvgEnd"]', grade: 'B', source: 'MD' },
    {
      family: 'control',
      select:
        'button[class*="footer-button"]:is([aria-label="Leave"], [aria-label="Leave meeting" i], [aria-label="End"], [aria-label="End meeting" i])',
      grade: 'A',
      source: 'ZINV, VEXA',
    },
    {
      family: 'admitted',
      select:
        '.join-audio-container__btn, #audioOptionMenu, #meeting-info-indication, .send-video-container__btn, .sharing-entry-button-container, #fullscreen-pip-btn',
      grade: 'A',
      source: 'ZINV, TT',
    },
    {
      family: 'people',
      select: '.video-avatar__avatar-footer, .participants-li',
      grade: 'B',
      source: 'VEXA, ZINV, LMA',
    },
    { family: 'people', select: COUNTER, counts: { from: 1 }, grade: 'B', source: 'ZEN, ZBO' },
    // Where the web app has its home, a call without its control is over.
    { family: 'ended', address: /^\/wc\/home(?:[/?]|$)|^\/wc\/?\?(?:.*&)?ref_from=/, grade: 'B', source: 'OCLAW' },
  ],
  people: {
    rows: [
      {
        select: '.participants-li[aria-label]',
        name: (row) => row.getAttribute('aria-label')?.split(STATE)[0] ?? null,
      },
      { select: '.video-avatar__avatar-footer, .video-avatar__avatar-name', name: (tile) => tile.textContent },
      { select: '.video-avatar__avatar-img[alt]', name: (picture) => picture.getAttribute('alt') },
    ],
    // The preview asks for it; in the call only the list marks the own row.
    self: (document) => document.querySelector<HTMLInputElement>('#input-for-name, #inputname')?.value || null,
  },
  // The button in the footer only opens these. That which leaves a breakout room alone has no more than the class of all.
  leave: [LEAVES, `body:not(:has(${LEAVES})) .leave-meeting-options__btn`],
  endings: {
    within: `${DIALOG_TITLE}, ${OVER}, ${OUT.join(', ')}`,
    words: { host: HOST_ENDED, removed: REMOVED, left: [], unknown: [] },
    sentences: { host: sentences.HOST_ENDED, removed: sentences.REMOVED },
    marks: [
      { within: OUT.join(', '), reason: 'removed' },
      { within: OVER, reason: 'host' },
    ],
  },
}

export default zoom
