import type { CallPage } from '../call-page.ts'
import { place } from './site.ts'

/** Where the page's label of a person goes on with what their microphone and camera do. */
const STATE = /,(?=\S)|,\s*(?=(?:computer audio|no audio|telephone|audio|video)\b)/i

/** Titles of the page's own dialogs. Nobody else writes there. */
const DIALOG_TITLE = ':is(.zm-modal, .zm-modal-legacy, .ReactModal__Content) .zm-modal-body-title'
// As far as they were read somewhere, in English and Russian: no language is guessed.
const HOST_ENDED = ['ended by host', 'ended by the host', 'meeting has ended']
const REMOVED = [
  'you have been removed',
  "you've been removed",
  'removed from the meeting',
  'вас удалил',
  'вы были удалены',
  'вас исключил',
]
const WAITING = [
  'the meeting host will let you in soon',
  "we've let them know you're here",
  'waiting for the host to start',
  'зал ожидания',
]

const zoom: CallPage = {
  ...place,
  root: (document) => {
    const frame = document.getElementById('webclient') ?? document.querySelector('.pwa-webclient__iframe')
    return (frame as Partial<HTMLIFrameElement> | null)?.contentDocument ?? document
  },
  cues: [
    { family: 'ended-for-certain', address: /^\/(?:wc\/leave|postattendee)(?:[/?]|$)/, grade: 'B', source: 'TABCL' },
    {
      // Breakout rooms, alerts and permissions have the same title, so only these words count.
      family: 'ended-for-certain',
      words: [...HOST_ENDED, ...REMOVED],
      within: DIALOG_TITLE,
      ownWords: true,
      grade: 'B',
      source: 'VEXA, LMA, OCLAW',
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
      // From the start of a class only: a host has people of the waiting room in the list.
      select: '[class^="waiting-room"], [class*=" waiting-room"], .wr-default__text, .wr-leave-btn',
      grade: 'C',
      source: 'OCLAW, ATT',
    },
    {
      family: 'waiting',
      words: WAITING,
      within: 'h1, h2, [role="heading"], div, p, span',
      grade: 'C',
      source: 'VEXA, OCLAW',
    },
    { family: 'control', select: '.footer__leave-btn-container, .footer__leave-btn', grade: 'B', source: 'TT, ZBO' },
    { family: 'control', select: 'svg[class^="SvgLeave"], svg[class^="SvgEnd"]', grade: 'B', source: 'MD' },
    {
      family: 'control',
      select: 'button.footer-button__button[aria-label="Leave"], button.footer-button__button[aria-label="End"]',
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
      select: '.video-avatar__avatar-footer, .participants-li, .footer-button__number-counter',
      grade: 'B',
      source: 'VEXA, ZINV, LMA, ZBO',
    },
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
    selfMark: /\((?:[^()]*, ?)?(?:me|ich|moi|yo|eu|я)\)/i,
  },
  // The button in the footer only opens these.
  leave: ['.leave-meeting-options__btn'],
  endings: {
    within: DIALOG_TITLE,
    words: { host: HOST_ENDED, removed: REMOVED, left: [], unknown: [] },
  },
}

export default zoom
