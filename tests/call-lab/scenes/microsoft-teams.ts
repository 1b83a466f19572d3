import type { Language, Scene } from '../scenarios/scenario.ts'
import { escapeHtml } from '../site.ts'

export interface TeamsScene {
  language?: Language
  /**
   * How the page is built. `current`: the full client of 2026. `light`: the guests' client, with its own toolbar.
   * `streams`: tiles of October 2026, without a clock, with an arrow beside Leave. `split`: the hang-up button is a container with a menu. `bare`: no clock, no stage, tiles alone. `clock`: nobody shown.
   */
  build?: 'current' | 'light' | 'split' | 'bare' | 'clock' | 'streams'
  me?: string
  people?: readonly string[]
  /** Addresses that stand where a tile or row has the name in other companies. */
  addresses?: Readonly<Record<string, string>>
  roster?: boolean
  /** A guest, whose end has a screen; else an account, whose end has none. */
  guest?: boolean
}

interface Words {
  leave: string
  join: string
  lobby: string
  removed: string
  denied: string
  failed: string
  organiser: string
}

/** Real in English and, where `call-signals` 4 has it, elsewhere; the others only sound like it, and must not matter. */
const words: Record<Language, Words> = {
  en: {
    leave: 'Leave',
    join: 'Join now',
    lobby: 'Hi, Lena. Someone will let you in when the meeting starts.',
    removed: 'You’ve been removed from this meeting',
    denied: 'Sorry, but you were denied access to the meeting.',
    failed: 'Unable to connect',
    organiser: 'Organiser',
  },
  de: {
    leave: 'Verlassen',
    join: 'Jetzt teilnehmen',
    lobby: 'Hallo Lena. Jemand lässt Sie hinein, wenn die Besprechung beginnt.',
    removed: 'Sie wurden entfernt',
    denied: 'Ihnen wurde der Zugang verweigert.',
    failed: 'Verbindung nicht möglich',
    organiser: 'Organisator',
  },
  fr: {
    leave: 'Quitter',
    join: 'Rejoindre maintenant',
    lobby: 'Bonjour Lena. Quelqu’un vous fera entrer au début de la réunion.',
    removed: 'Vous avez été retiré de cette réunion',
    denied: 'L’accès à la réunion vous a été refusé.',
    failed: 'Connexion impossible',
    organiser: 'Organisateur',
  },
  es: {
    leave: 'Salir',
    join: 'Unirse ahora',
    lobby: 'Hola, Lena. Alguien te dejará entrar cuando empiece la reunión.',
    removed: 'Te han quitado de esta reunión',
    denied: 'Se te ha denegado el acceso.',
    failed: 'No se puede conectar',
    organiser: 'Organizador',
  },
  pt: {
    leave: 'Sair',
    join: 'Ingressar agora',
    lobby: 'Olá, Lena. Alguém permitirá sua entrada quando a reunião começar.',
    removed: 'Você foi removido desta reunião',
    denied: 'O acesso foi negado.',
    failed: 'Não foi possível conectar',
    organiser: 'Organizador',
  },
  ja: {
    leave: '退出',
    join: '今すぐ参加',
    lobby: '会議が始まると、参加が許可されます。',
    removed: 'この会議から削除されました',
    denied: '会議へのアクセスが拒否されました。',
    failed: '接続できません',
    organiser: '開催者',
  },
  ar: {
    leave: 'مغادرة',
    join: 'الانضمام الآن',
    lobby: 'مرحبًا لينا. سيسمح لك شخص ما بالدخول عند بدء الاجتماع.',
    removed: 'تمت إزالتك من هذا الاجتماع',
    denied: 'تم رفض وصولك إلى الاجتماع.',
    failed: 'تعذر الاتصال',
    organiser: 'المنظم',
  },
}

type Made = Required<TeamsScene> & { words: Words }

const plain = (name: string) => name.replace(/\s*\([^)]*\)/g, '')

function tile({ addresses, build }: Made, name: string): string {
  if (build === 'streams')
    return `<div role="menuitem" data-acc-element-id="x"><div data-tid="video-item-container-${escapeHtml(name)}"><div data-stream-type="Video" data-tid="${escapeHtml(name)}"><div data-tid="voice-level-stream-outline"></div></div></div></div>`
  const id = addresses[plain(name)]
  const shown = escapeHtml(name)
  const tag = build === 'bare' && !id ? '' : `<div><div data-tid="participant-info-nametag">${shown}</div></div>`
  return `<div role="menuitem" data-cid="calling-participant-stream" data-stream-type="Video" data-tid="${escapeHtml(id ?? name)}"
    aria-label="${shown}, video is on, muted, Context menu is available"><div data-tid="voice-level-stream-outline"></div>${tag}</div>`
}

const row = ({ addresses }: Made, name: string, mark: string) =>
  `<div role="treeitem"><div data-tid="participantsInCall-${escapeHtml(addresses[plain(name)] ?? name)}" aria-label="${escapeHtml(name)}${mark}"></div></div>`

function hangUp({ build, words, guest }: Made): string {
  const to = `data-hang-up data-to="${guest ? 'ended' : 'workspace'}"`
  if (build === 'split')
    return `<div class="split"><button id="hangup-button" class="leave" data-add="menu">${words.leave}</button><button aria-haspopup="menu" data-add="menu">v</button></div>`
  if (build === 'streams')
    return `<button id="hangup-button" class="leave" data-tid="hangup-main-btn" ${to}>${words.leave}</button><button data-tid="hangup-toggle-more-options-btn" class="arrow" data-add="menu">v</button>`
  if (build === 'bare') return `<button id="hangup-button" class="leave" ${to}>${words.leave}</button>`
  return `<div id="hangup-button" data-inp="hangup-button"><button class="leave" data-tid="hangup-main-btn" aria-label="${words.leave} (⌘+Shift+H)" ${to}>${words.leave}</button></div>`
}

function toolbar(made: Made): string {
  const clock = {
    current: '<div id="call-duration-custom" role="timer">00:07</div>',
    light: '<div data-tid="call-duration"><span role="timer">00:07</span></div>',
    split: '<div><div id="call-duration-custom">00:07</div></div>',
    bare: '',
    streams: '',
    clock: '<div id="call-duration-custom">00:07</div>',
  }[made.build]
  return `<div class="bar" role="toolbar" ${made.build === 'light' ? 'data-tid="calling-toolbar"' : ''}>
    <button id="microphone-button" data-state="mic"></button><button id="video-button" data-state="call-video-off"></button>
    <button id="chat-button" data-to="small"></button><button id="roster-button">${made.build === 'streams' ? `<span data-tid="toolbar-item-badge">${made.people.length + 1}</span>` : ''}</button>${clock}${hangUp(made)}</div>`
}

function call(made: Made): string {
  const { me, people, roster, build, words } = made
  const shown = build === 'clock' ? [] : people
  const self =
    build === 'streams'
      ? `<div role="menuitem"><div data-stream-type="Video" data-tid="${escapeHtml(me)}"></div></div>`
      : `<div data-tid="myself-video"><div data-tid="participant-info-nametag">${escapeHtml(me)}</div></div>`
  const tiles = `${shown.map((name) => tile(made, name)).join('')}${self}`
  const stage =
    build === 'bare'
      ? `<section>${tiles}</section>`
      : `<div data-tid="modern-stage-wrapper"><div data-tid="stage-layout">${tiles}</div></div>`
  const rows = [
    row(made, me, ''),
    ...shown.map((name, index) => row(made, name, index === 0 ? `, ${words.organiser}` : ', muted')),
  ].join('')
  const list = roster
    ? `<div role="tree"><div id="roster-title-section-2">(${shown.length + 1})</div>${rows}</div>`
    : ''
  return `<main>${toolbar(made)}<div>${stage}<p data-churn></p></div>${list}</main>`
}

const retry = (title: string) => `<div data-tid="calling-retry-screen"><h1 id="calling-retry-screen-title">${title}</h1>
  <h2 id="calling-retry-screen-description"></h2><button data-tid="calling-retry-cancelbutton" data-to="workspace">x</button>
  <button data-tid="calling-retry-rejoinbutton" data-to="call">y</button></div>`

/** Every screen of Teams on the web, in one of the ways in which it can be built. */
export function teamsScene(options: TeamsScene = {}): Scene {
  const made: Made = {
    language: 'en',
    build: 'current',
    me: 'Lena Haldorsen',
    people: ['Maya Lindqvar', 'Tobias Ashgrove'],
    addresses: {},
    roster: true,
    guest: false,
    ...options,
    words: words[options.language ?? 'en'],
  }
  const said = made.words
  const me = escapeHtml(made.me)
  const account = made.guest
    ? ''
    : `<header><span data-tid="me-control-avatar" aria-label="Profile picture of ${me}."></span></header>`
  const chat = `<nav></nav><div data-tid="message-pane"><div data-tid="chat-pane-message"><p>The meeting has ended</p><p>${said.removed}</p></div></div>`
  const name = made.guest ? `<input data-tid="prejoin-display-name-input" value="${me}">` : ''
  const screens: Record<string, string> = {
    prejoin: `<div data-tid="calling-prejoin-screen">${name}<div role="switch" data-tid="toggle-mute"></div>
      <button id="prejoin-join-button" data-tid="prejoin-join-button" data-to="call">${said.join}</button></div>`,
    'device-question': `<div role="dialog">?<button data-to="call">…</button></div><button id="prejoin-join-button" data-tid="prejoin-join-button">${said.join}</button>`,
    lobby: `<div><div><span id="call-status">${said.lobby}</span></div></div>`,
    'lobby-screen': `<div role="region" data-tid="calling-lobby-screen"><p>${said.lobby}</p></div>
      <button id="mic-button"></button><div id="hangup-button"><button data-tid="hangup-main-btn">${said.leave}</button></div>`,
    connecting: `<div data-tid="calling-connecting-screen"></div><div id="call-duration-custom">00:00</div><button id="hangup-button"></button>`,
    counted: `<button id="roster-button"><span data-tid="toolbar-item-badge">3</span></button><button id="hangup-button" class="leave" data-hang-up data-to="ended">${said.leave}</button>`,
    'lobby-with-controls': `<div data-tid="modern-stage-wrapper"><p>${said.lobby}</p><div data-tid="myself-video"><div data-tid="participant-info-nametag">${me}</div></div></div>
      <div role="toolbar"><button id="microphone-button" data-state="mic"></button><button id="video-button" data-state="x"></button>
      <div id="hangup-button"><button data-tid="hangup-main-btn">${said.leave}</button></div></div>`,
    call: call(made),
    'call-on-hold': `<main><div>${call({ ...made, people: made.people.slice(0, 1) })}</div><div><button id="hangup-button"></button><button id="hangup-button"></button></div></main>`,
    'two-calls': `<main><div class="held">${call({ ...made, people: made.people.slice(0, 1) })}</div><div class="taken">${call({ ...made, people: ['Ines Korvall'] })}</div></main>`,
    'next-call': call({ ...made, people: ['Ines Korvall'] }),
    small: `${chat}<div class="monitor"><button data-to="call">^</button><button class="hang" data-tid="hangup-monitor" data-hang-up data-to="workspace">x</button></div>`,
    'small-bare': `${chat}<div class="monitor"><button data-to="call">^</button></div>`,
    workspace: chat,
    'empty-page': '<div></div>',
    ended: `<div data-tid="anon-meeting-end-screen-header">…</div><button data-tid="anon-meeting-end-screen-rejoin-button" data-to="call">y</button>`,
    removed: retry(said.removed),
    denied: retry(said.denied),
    failed: retry(said.failed),
    launcher: `<button data-tid="joinOnWeb">Continue on this browser</button>`,
    menu: `<div role="menu"><div role="menuitem" data-tid="hangup-leave-button" data-hang-up data-to="${made.guest ? 'ended' : 'workspace'}">${said.leave}</div>
      <div role="menuitem" data-tid="hangup-end-meeting-button" data-hang-up data-to="workspace">End</div></div>`,
    toast: `<div data-testid="notification-wrapper-backplate"><div role="alertdialog">Ines Korvall<button data-tid="hangup-decline">x</button><button>ok</button></div></div>`,
    alerts: `<div role="alert">You’re muted. The meeting has ended</div><div role="alert">${said.removed}</div><div class="error-message">Connection lost</div>`,
    captions: `<div data-tid="closed-caption-v2-virtual-list-content"><div><span data-tid="author">Caption Speaker</span><span data-tid="closed-caption-text">The meeting has ended</span></div></div>`,
    chat,
  }
  const parts = ['menu', 'toast', 'alerts', 'captions', 'chat']
  return Object.fromEntries(
    Object.entries(screens).map(([id, html]) => [id, parts.includes(id) ? html : account + html]),
  )
}

const coords = (meetingCode: string) => encodeURIComponent(btoa(JSON.stringify({ meetingCode, passcode: 'abc' })))

/** A guest's address, which has the meeting in it. */
export const lightAt = (code: string, screen: string, language: Language = 'en'): string =>
  `https://teams.microsoft.com/light-meetings/launch?agent=web&coords=${coords(code)}&lightExperience=true&stage=${screen}&hl=${language}`

/** The full client: the address names no meeting. */
export const fullAt = (screen: string, language: Language = 'en', host = 'teams.cloud.microsoft'): string =>
  `https://${host}/v2/?stage=${screen}&hl=${language}`
