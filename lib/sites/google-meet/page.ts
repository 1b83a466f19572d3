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
    'still trying to get in',
  ],
  de: ['bitte warten sie, bis sie', 'bitte warte, bis dich'],
  fr: ['un organisateur va vous'],
  es: ['espera a que un organizador'],
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

const ICONS = '.google-symbols, .google-material-icons'
/** Where a tile has its name. Icons are marked as not to be translated, too, and stand in the tiles of lobbies. */
const MARKED = 'span.notranslate:not(.google-symbols):not(.google-material-icons):not([aria-hidden])'
const NAME = `${MARKED}, .zWGUib, .XEazBc, .cS7aqe, .ZjFb7c`

/** The label of a row, and the brackets that the page writes behind it for the user: "Lena Haldorsen (You)". */
function labelWithMark(row: Element): string {
  const label = row.getAttribute('aria-label') ?? ''
  const text = row.textContent ?? ''
  const behind = text.slice(text.indexOf(label) + label.length)
  return label + (/^\s*[(（][^()（）]{1,40}[)）]/.exec(behind)?.[0] ?? '')
}

/** A camera's tile has one id throughout; that of a screen which somebody shows has another one for what is in it. */
function isPresentation(tile: Element): boolean {
  const media = tile.getAttribute('data-tile-media-id')
  return media !== null && media !== tile.getAttribute('data-participant-id')
}

/** The user's own picture has its controls on it. */
function isOwnTile(tile: Element): boolean {
  if (tile.querySelector('[jsname="nsKqzb"], [jsname="Ac69Jc"]')) return true
  return [...tile.querySelectorAll(ICONS)].some((icon) =>
    /^(?:frame_person|visual_effects)$/.test(icon.textContent.trim()),
  )
}

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
    // A lobby in words that nobody has read: the call's bar, and nobody's tile.
    {
      family: 'waiting',
      select: 'body:has([jsname="CQylAd"]):not(:has([data-participant-id], [data-avatar-count], [data-self-name]))',
      before: true,
      grade: 'B',
      source: 'ZEN, VM',
    },
    { family: 'control', select: '[jsname="CQylAd"]', grade: 'B', source: 'MD, SDG, ATT, KBG' },
    { family: 'control', ligature: 'call_end', grade: 'B', source: 'TT' },
    { family: 'admitted', ligature: 'closed_caption_off', grade: 'B', source: 'TT' },
    // Tiles also stand in lobbies (the effects preview): only one with a name or with media counts. The chat's button
    // stands in lobbies too.
    {
      family: 'people',
      select: `[data-participant-id] ${MARKED}, [data-participant-id][data-tile-media-id], [data-self-name]`,
      grade: 'A',
      source: 'VEXA, VM, ZEN',
    },
    {
      family: 'people',
      select: '[data-avatar-count]',
      counts: { from: 2, counter: 'data-avatar-count' },
      grade: 'B',
      source: 'ZEN',
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
          row.querySelector('[data-cohort-id], [aria-label="Adaptive audio group"]') ? null : labelWithMark(row),
      },
      {
        select: '[data-participant-id]',
        name: (tile) => (isPresentation(tile) ? null : (tile.querySelector(NAME)?.textContent ?? null)),
        own: isOwnTile,
      },
    ],
    self: (document) =>
      document.querySelector('[data-self-name]')?.getAttribute('data-self-name') ??
      document.querySelector<HTMLInputElement>('main:has([jsname="Qx7uuf"]) input[type="text"]')?.value ??
      document.querySelector('.awLEm')?.textContent ??
      null,
  },
  leave: ['[jsname="CQylAd"]', '[data-mdc-dialog-action="Pd96ce"]'],
  // A host chooses whether the others stay.
  asks: { by: '[data-mdc-dialog-action="Pd96ce"]' },
  leaveLigature: 'call_end',
  icons: ICONS,
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
