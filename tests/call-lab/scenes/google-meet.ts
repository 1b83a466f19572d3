import type { Language, Scene } from '../scenarios/scenario.ts'
import { escapeHtml } from '../site.ts'
import { type MeetWords, meetWords } from './google-meet-words.ts'

export interface MeetScene {
  language?: Language
  /**
   * How the page is built. `current`: the names of 2026. `icons`: nothing but icon words, deep in nested elements.
   * `older`: the icon font and captions name of before. `faceless`: icons of an unknown font, so that tiles must do.
   */
  build?: 'current' | 'icons' | 'older' | 'faceless'
  /** How the page tells the own tile: by an attribute of before 2026, by an icon, by its controls, or only by a word in the list. */
  own?: 'attribute' | 'icon' | 'controls' | 'word'
  me?: string
  people?: readonly string[]
  /** The People panel is open. */
  list?: boolean
  companion?: boolean
  host?: boolean
  /** Somebody shows a screen: a tile and a row more. */
  presents?: boolean
  /** The room's address, for clicks that lead back to it. */
  leaveAfter?: number
}

type Made = Required<MeetScene> & { words: MeetWords }

function icon({ build }: Made, word: string): string {
  if (build === 'faceless') return `<svg class="glyph" data-glyph="${word}"></svg>`
  const font = build === 'older' ? 'google-material-icons' : 'google-symbols notranslate'
  const tag = build === 'icons' ? 'span' : 'i'
  return `<${tag} class="${font}" aria-hidden="true">${word}</${tag}>`
}

/** An attribute that Meet's own script names its controls by; the `icons` build has none. */
const named = ({ build }: Made, jsname: string): string => (build === 'icons' ? '' : ` jsname="${jsname}"`)

const button = (made: Made, jsname: string, word: string, label: string, more = ''): string => {
  const plain = `<button type="button"${named(made, jsname)} aria-label="${escapeHtml(label)}" ${more}>${icon(made, word)}</button>`
  return made.build === 'icons' ? `<div><span><div class="wrap">${plain}</div></span></div>` : plain
}

function tile(made: Made, name: string, device: number): string {
  const shown = `<span class="notranslate">${escapeHtml(name)}</span>`
  const inner =
    made.build === 'older' ? `<div><div class="zWGUib">${escapeHtml(name)}</div></div>` : `<div>${shown}</div>`
  const id = `spaces/x/devices/${device}`
  // A screen that somebody shows is a second tile of theirs, with media of another id.
  const ids = name === made.words.presentation ? ['spaces/x/devices/2', 'spaces/x/devices/99'] : [id, id]
  const media = made.own === 'attribute' ? '' : ` data-tile-media-id="${ids[1]}"`
  const mark =
    name !== made.me
      ? ''
      : { attribute: '', icon: icon(made, 'frame_person'), controls: '<button jsname="nsKqzb"></button>', word: '' }[
          made.own
        ]
  return `<div data-participant-id="${made.own === 'attribute' ? id : ids[0]}"${media}>${mark}${inner}${icon(made, 'mic_off')}
    <button aria-label="Pin">${icon(made, 'keep')}</button></div>`
}

/** The effects tile of the own picture: it carries a participant's id in every lobby. */
const effects = (made: Made) =>
  `<div data-participant-id="spaces/x/devices/1" aria-label="Backgrounds and effects">${icon(made, 'visual_effects')}</div>`

function row(made: Made, name: string, role = ''): string {
  const own = name === made.me ? ` ${made.words.you}` : ''
  return `<div role="listitem" aria-label="${escapeHtml(name)}"><span>${escapeHtml(name)}${own}</span><div>${role}</div>
    <button aria-label="More">${icon(made, 'more_vert')}</button></div>`
}

function panel(made: Made): string {
  const { me, people, words, presents } = made
  const rows = [me, ...people].map((name, index) => row(made, name, index === 1 ? words.host : ''))
  if (presents) rows.push(row(made, words.presentation))
  rows.push(
    '<div role="listitem" aria-label="Merged audio" data-cohort-id="1"><div aria-label="Adaptive audio group"></div></div>',
  )
  const list = `<div role="list" aria-label="Participants">${rows.join('')}</div>`
  return `<aside role="complementary" data-panel-id="5"><h2>People</h2><div role="region"><div>${list}</div></div></aside>`
}

function bar(made: Made, live: boolean): string {
  const { words, companion, host, leaveAfter } = made
  const leave = host ? 'data-add="ask-host"' : `data-to="left" data-after="${leaveAfter}"`
  const controls = [
    companion ? '' : button(made, 'hw0c9', 'mic', 'mic', 'data-is-muted="false"'),
    button(made, 'psRWwc', 'videocam', 'camera', 'data-is-muted="true"'),
    button(made, 'x', 'mood', 'reaction'),
    live ? button(made, made.build === 'older' ? 'r8qRAd' : 'RrG0hf', 'closed_caption_off', 'captions') : '',
    live ? button(made, 'A5il2e', 'people', 'people', 'data-panel-id="1"') : '',
    live ? button(made, 'A5il2e', 'chat', 'chat', 'data-panel-id="2"') : '',
    button(made, 'CQylAd', 'call_end', words.leave, live ? leave : 'data-to="denied-left"'),
  ]
  return `<div class="bar" role="region" aria-label="Call controls"><div>${controls.join('')}</div></div>`
}

function call(made: Made): string {
  const { me, people, words, list, presents } = made
  const tiles = [me, ...people].map((name, index) => tile(made, name, index + 1))
  if (presents) tiles.push(tile(made, words.presentation, 99))
  const mark = made.build === 'current' ? ' data-call-ended="false"' : ''
  const self =
    made.build === 'icons' || made.own !== 'attribute' ? '' : `<div data-self-name="${escapeHtml(me)}"></div>`
  return `<div${mark}>${self}<main><div>${tiles.join('')}</div><p data-churn></p></main>${list ? panel(made) : ''}${bar(made, true)}</div>`
}

function ended(made: Made, said: string, rejoin: boolean): string {
  const { words, build } = made
  const again = rejoin ? `<button${named(made, 'oI7Fj')} data-to="call">${words.rejoin}</button>` : ''
  const heading = build === 'older' ? `<div class="roSPhc">${said}</div>` : `<h1>${said}</h1>`
  const action = build === 'older' ? '' : ' data-mdc-dialog-action="returnToHomePage"'
  const home = `<button${named(made, 'EszDse')}${action}>${words.home}</button>`
  const mark = build === 'current' ? ' data-call-ended="true"' : ''
  return `<div${mark}>${heading}${again}${home}</div>`
}

const dialog = (content: string) => `<div role="dialog" aria-modal="true" class="dialog">${content}</div>`

/** Every screen of Google Meet, in one of the ways in which it can be built. */
export function meetScene(options: MeetScene = {}): Scene {
  const made: Made = {
    language: 'en',
    build: 'current',
    own: 'attribute',
    me: 'Lena Haldorsen',
    people: ['Maya Lindqvar', 'Tobias Ashgrove'],
    list: true,
    companion: false,
    host: false,
    presents: false,
    leaveAfter: 100,
    ...options,
    words: meetWords[options.language ?? 'en'],
  }
  const { words } = made
  const join = (text: string) => `<button${named(made, 'Qx7uuf')} data-to="call"><span>${text}</span></button>`
  const preview = `<div role="button" jsname="hw0c9" data-is-muted="false">${icon(made, 'mic')}</div>`
  const gone = `<div class="gone">${words.waiting}</div>`
  const home = `<button>${words.home}</button>`
  return {
    empty: '<div></div>',
    home: `<main><h1>Google Meet</h1></main>`,
    'green-room': `<main>${preview}<div class="awLEm">${escapeHtml(made.me)}</div>${join(words.join)}</main>${effects(made)}`,
    elsewhere: `<main>${preview}${join(words.elsewhere)}<button data-to="call"><span>Switch here</span></button></main>${effects(made)}`,
    waiting: `${bar(made, false)}<div><div>${words.waiting}</div></div><button${named(made, 'EszDse')}>${words.home}</button>${effects(made)}`,
    'lobby-panels': `<div role="region">${button(made, 'CQylAd', 'call_end', words.leave, 'data-to="denied-left"')}${button(made, 'x', 'mic_off', 'mic')}
      ${button(made, 'A5il2e', 'chat', 'chat', 'data-panel-id="2"')}${button(made, 'A5il2e', 'people', 'people', 'data-panel-id="1"')}</div><p>${words.waiting}</p>`,
    'lobby-trying': `${bar(made, true)}<p>Still trying to get in…</p>${effects(made)}`.replace(
      /<div><button[^>]*RrG0hf.*?<\/button><\/div>|<button[^>]*RrG0hf.*?<\/button>/,
      '',
    ),
    denied: `${gone}<h1>${words.denied}</h1>${home}`,
    'no-answer': `${gone}<h1>${words.noAnswer}</h1><button${named(made, 'EszDse')}>${words.home}</button>`,
    'denied-left': `${gone}<h1>${words.left}</h1>${home}`,
    call: call(made),
    'without-bar': call(made).replace(bar(made, true), '').replaceAll('data-self-name', 'data-x'),
    reconnecting: '<div class="overlay"><p>…</p></div>',
    left: ended(made, words.left, true),
    ended: ended(made, words.ended, false),
    removed: ended(made, words.removed, false),
    consent: dialog(
      `<h2>${words.recorded}</h2><button data-mdc-dialog-action="ok" data-drop=".dialog">${words.join}</button>`,
    ),
    alone: dialog(
      `<h2>${words.alone}</h2><button class="go" data-to="left">${words.leave}</button><button class="stay" data-drop=".dialog">${words.stay}</button>`,
    ),
    'ask-host': dialog(
      `<button data-mdc-dialog-action="Pd96ce" data-to="left">${words.leave}</button><button class="all" data-to="ended">End</button>`,
    ),
    chat: `<aside data-panel-id="2"><div data-message-id="1"><div>${words.left}</div><h1>${words.ended}</h1><div>${words.denied}</div><div>${words.waiting}</div></div></aside>
      <div class="toasts" aria-live="polite"><div>Tobias Ashgrove left</div><div>${words.removed}</div></div>`,
    captions: `<div role="region" aria-label="Captions"><div><span class="NWpY1d">Caption Speaker</span><span>${words.left}</span></div></div>`,
  }
}

/** An address of a room, with the screen that comes first. */
export const meetAt = (code: string, screen: string, language: Language = 'en', more = ''): string =>
  `https://meet.google.com/${code}?stage=${screen}&hl=${language}${more}`
