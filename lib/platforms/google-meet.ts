import type { Platform } from './platform.ts'

const googleMeet: Platform = {
  id: 'google-meet',
  name: 'Google Meet',
  matches: ['https://meet.google.com/*'],
  room: (url) => /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})(?:\/|$)/.exec(url.pathname)?.[1] ?? null,
  cues: [
    { family: 'ended-for-certain', select: '[data-call-ended="true"]', grade: 'B', source: 'KMC' },
    { family: 'transition', address: /[?&]born=Breakout/, grade: 'C', source: 'about 2020' },
    { family: 'prejoin', select: 'button[jsname="Qx7uuf"]', grade: 'B', source: 'KBG' },
    // The same control is a <button> in the call.
    { family: 'prejoin', select: 'div[role="button"][jsname="hw0c9"]', grade: 'B', source: 'SDG' },
    {
      family: 'denied',
      words: [
        'denied your request to join',
        'no one responded to your request',
        "you can't join this video call",
        "weren't allowed to join",
        'niemand hat auf ihre teilnahmeanfrage',
      ],
      within: 'h1, h2, [role="heading"], main div',
      grade: 'C',
      source: 'ATT, VEXA',
    },
    {
      family: 'waiting',
      words: [
        'asking to be let in',
        'when someone lets you in',
        'brings you into the call',
        'admits you to the call',
        'waiting for the host',
        'bitte warten sie, bis sie',
      ],
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
      select: '[data-participant-id] .notranslate, [data-self-name]',
      grade: 'A',
      source: 'VEXA, JOIN, KMC',
    },
    { family: 'ended', select: '[data-mdc-dialog-action="returnToHomePage"]', grade: 'B', source: 'KMC' },
    // These two stand on the waiting screen as well, beside the control.
    { family: 'ended', select: 'button[jsname="EszDse"]', grade: 'B', source: 'KMC' },
    { family: 'ended', select: 'button[jsname="oI7Fj"]', grade: 'C', source: 'KBG' },
    { family: 'ended', select: '.roSPhc', grade: 'C', source: 'ATT' },
  ],
  people: {
    rows: [
      {
        // In whatever language: only the People panel has list items whose label is a name and which have a button.
        select: '[role="list"] > [role="listitem"][aria-label]',
        name: (row) =>
          row.querySelector('[aria-label="Adaptive audio group"]') ? null : row.getAttribute('aria-label'),
      },
      {
        select: '[data-participant-id]',
        name: (tile) => tile.querySelector('.notranslate')?.textContent ?? null,
      },
    ],
    self: (document) =>
      document.querySelector('[data-self-name]')?.getAttribute('data-self-name') ??
      document.querySelector<HTMLInputElement>('input[type="text"][aria-label="Your name"]')?.value ??
      document.querySelector('.awLEm')?.textContent ??
      null,
    selfMark: /\((?:you|sie|du|vous|tú|você)(?:, [^)]*)?\)/i,
    noise: [
      'presentation',
      'your presentation',
      'präsentation',
      'ihre präsentation',
      'merged audio',
      'backgrounds and effects',
      'you',
      'sie',
    ],
    trim: [/\s*\((?:you|sie|du|vous|tú|você|presentation|präsentation)(?:, [^)]*)?\)\s*$/i],
  },
  leave: ['[jsname="CQylAd"]', '[data-mdc-dialog-action="Pd96ce"]'],
  leaveLigature: 'call_end',
  icons: '.google-symbols, .google-material-icons',
  endAttribute: 'data-call-ended',
  endings: {
    within: 'h1, .roSPhc, [role="heading"]',
    words: {
      host: [
        'host ended the meeting',
        'the call ended',
        'the meeting has ended',
        'a chamada terminou',
        'この通話は終了しました',
      ],
      removed: ['removed from the meeting', 'vous avez été exclu', 'この会議からあなたが削除されました'],
      left: [
        'you left the meeting',
        "you've left the meeting",
        'du hast das meeting verlassen',
        'du hast die besprechung verlassen',
        'du hast den anruf verlassen',
        'vous avez quitté la réunion',
        'você saiu da reunião',
        '通話から退出しました',
        'вы покинули встречу',
      ],
      unknown: [],
    },
  },
  media: 'hints',
  rules: { vanishMs: 12_000 },
}

export default googleMeet
