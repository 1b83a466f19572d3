import type { CallPage } from '../call-page.ts'
import { place } from './site.ts'

/** What the page says, by language, as far as it was read somewhere. No language is guessed: structure decides without words. */
const DENIED = {
  en: [
    'denied your request to join',
    'no one responded to your request',
    "you can't join this video call",
    'there is a problem connecting to this video call',
    "weren't allowed to join",
  ],
  de: ['niemand hat auf ihre teilnahmeanfrage'],
}
const WAITING = {
  en: [
    'asking to be let in',
    'when someone lets you in',
    'brings you into the call',
    'admits you to the call',
    'waiting for the host',
  ],
  de: ['bitte warten sie, bis sie'],
}
const HOST_ENDED = {
  en: ['host ended the meeting', 'the call ended', 'the meeting has ended'],
  pt: ['a chamada terminou'],
  ja: ['この通話は終了しました'],
}
const REMOVED = {
  en: ['removed from the meeting'],
  fr: ['vous avez été exclu'],
  ja: ['この会議からあなたが削除されました'],
}
const LEFT = {
  en: ['you left the meeting', "you've left the meeting"],
  de: ['du hast das meeting verlassen', 'du hast die besprechung verlassen', 'du hast den anruf verlassen'],
  fr: ['vous avez quitté la réunion'],
  pt: ['você saiu da reunião'],
  ja: ['通話から退出しました'],
  ru: ['вы покинули встречу', 'вы вышли из встречи', 'вы покинули звонок'],
}
const all = (words: Record<string, string[]>) => Object.values(words).flat()

/** Where a tile has its name. Icons are marked as not to be translated, too, and stand in the tiles of lobbies. */
const MARKED = 'span.notranslate:not(.google-symbols):not(.google-material-icons):not([aria-hidden])'
const NAME = `${MARKED}, .zWGUib, .XEazBc, .cS7aqe, .ZjFb7c`

const googleMeet: CallPage = {
  ...place,
  cues: [
    { family: 'ended-for-certain', select: '[data-call-ended="true"]', grade: 'B', source: 'KMC' },
    { family: 'transition', address: /[?&]born=Breakout/, grade: 'C', source: 'about 2020' },
    // A dialog over the call has a "Join now", too.
    { family: 'prejoin', select: 'button[jsname="Qx7uuf"]:not([data-mdc-dialog-action])', grade: 'B', source: 'KBG' },
    // The same control is a <button> in the call.
    { family: 'prejoin', select: 'div[role="button"][jsname="hw0c9"]', grade: 'B', source: 'SDG' },
    {
      family: 'denied',
      words: all(DENIED),
      within: 'h1, h2, [role="heading"], main div',
      grade: 'C',
      source: 'ATT, VEXA',
    },
    {
      family: 'waiting',
      words: all(WAITING),
      within: 'h1, h2, [role="heading"], div, p, span',
      grade: 'A',
      source: 'VEXA, MB PR#198',
    },
    { family: 'control', select: '[jsname="CQylAd"]', grade: 'B', source: 'MD, SDG, ATT, KBG' },
    { family: 'control', ligature: 'call_end', grade: 'B', source: 'TT' },
    { family: 'admitted', ligature: 'closed_caption_off', grade: 'B', source: 'TT' },
    { family: 'admitted', ligature: 'chat', grade: 'B', source: 'TT' },
    // Tiles also stand in lobbies (the effects preview): only one with a name counts.
    {
      family: 'people',
      select: `[data-participant-id] ${MARKED}, [data-self-name]`,
      grade: 'A',
      source: 'VEXA, JOIN, KMC',
    },
    { family: 'ended', select: '[data-mdc-dialog-action="returnToHomePage"]', grade: 'B', source: 'KMC' },
    // These two stand on the waiting screen as well, beside the control.
    { family: 'ended', select: 'button[jsname="EszDse"]', grade: 'B', source: 'KMC' },
    { family: 'ended', select: 'button[jsname="oI7Fj"], .roSPhc', grade: 'C', source: 'KBG, ATT' },
  ],
  people: {
    rows: [
      {
        // In whatever language: only the People panel has list items whose label is a name and which have a button.
        select: '[role="list"] > [role="listitem"][aria-label]:not([data-cohort-id])',
        name: (row) =>
          row.querySelector('[data-cohort-id], [aria-label="Adaptive audio group"]')
            ? null
            : row.getAttribute('aria-label'),
      },
      {
        select: '[data-participant-id]',
        name: (tile) => tile.querySelector(NAME)?.textContent ?? null,
      },
    ],
    self: (document) =>
      document.querySelector('[data-self-name]')?.getAttribute('data-self-name') ??
      document.querySelector<HTMLInputElement>('main:has([jsname="Qx7uuf"]) input[type="text"]')?.value ??
      document.querySelector('.awLEm')?.textContent ??
      null,
    selfMark: /\((?:you|ich|sie|du|vous|tú|você|自分)(?:, [^)]*)?\)/i,
  },
  leave: ['[jsname="CQylAd"]', '[data-mdc-dialog-action="Pd96ce"]'],
  // A host chooses whether the others stay.
  asks: '[data-mdc-dialog-action="Pd96ce"]',
  leaveLigature: 'call_end',
  icons: '.google-symbols, .google-material-icons',
  endAttribute: 'data-call-ended',
  endings: {
    within: 'h1, .roSPhc, [role="heading"]',
    words: {
      host: all(HOST_ENDED),
      removed: all(REMOVED),
      left: all(LEFT),
      unknown: [],
    },
  },
}

export default googleMeet
