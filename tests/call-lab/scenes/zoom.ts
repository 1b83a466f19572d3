import type { Language, Scene } from '../scenarios/scenario.ts'
import { escapeHtml } from '../site.ts'

export interface ZoomScene {
  language?: Language
  /**
   * How the page is built. `current`: the web client of 2026. `icons`: only the icons' classes are left.
   * `older`: containers without labels, names in other places. `labels`: English labels and nothing else.
   */
  build?: 'current' | 'icons' | 'older' | 'labels'
  me?: string
  people?: readonly string[]
  list?: boolean
  host?: boolean
  /** Where the page goes when one has left. */
  after?: string
}

interface Words {
  leave: string
  waiting: string
  hostEnded: string
  removed: string
  leaveMeeting: string
  rooms: string
}

/** Real in English and, where `call-signals` 3 has it, elsewhere; the others only sound like it, and must not matter. */
const words: Record<Language, Words> = {
  en: {
    leave: 'Leave',
    waiting: 'Host has joined. We’ve let them know you’re here',
    hostEnded: 'This meeting has been ended by host',
    removed: 'You have been removed from this meeting',
    leaveMeeting: 'Leave meeting',
    rooms: 'Breakout Rooms',
  },
  de: {
    leave: 'Verlassen',
    waiting: 'Der Host lässt Sie gleich hinein',
    hostEnded: 'Das Meeting wurde vom Host beendet',
    removed: 'Sie wurden aus diesem Meeting entfernt',
    leaveMeeting: 'Meeting verlassen',
    rooms: 'Breakout-Räume',
  },
  fr: {
    leave: 'Quitter',
    waiting: 'L’animateur va bientôt vous laisser entrer',
    hostEnded: 'Cette réunion a été terminée par l’hôte',
    removed: 'Vous avez été retiré de cette réunion',
    leaveMeeting: 'Quitter la réunion',
    rooms: 'Salles de discussion',
  },
  es: {
    leave: 'Salir',
    waiting: 'El anfitrión le dejará entrar pronto',
    hostEnded: 'El anfitrión ha finalizado esta reunión',
    removed: 'Ha sido expulsado de esta reunión',
    leaveMeeting: 'Salir de la reunión',
    rooms: 'Salas para grupos',
  },
  pt: {
    leave: 'Sair',
    waiting: 'O anfitrião o deixará entrar em breve',
    hostEnded: 'Esta reunião foi encerrada pelo anfitrião',
    removed: 'Você foi removido desta reunião',
    leaveMeeting: 'Sair da reunião',
    rooms: 'Salas simultâneas',
  },
  ja: {
    leave: '退出',
    waiting: 'ホストがまもなく入室を許可します',
    hostEnded: 'このミーティングはホストによって終了されました',
    removed: 'このミーティングから削除されました',
    leaveMeeting: 'ミーティングを退出',
    rooms: 'ブレイクアウト ルーム',
  },
  ar: {
    leave: 'مغادرة',
    waiting: 'سيسمح لك المضيف بالدخول قريبًا',
    hostEnded: 'أنهى المضيف هذا الاجتماع',
    removed: 'تمت إزالتك من هذا الاجتماع',
    leaveMeeting: 'مغادرة الاجتماع',
    rooms: 'الغرف الجانبية',
  },
}

type Made = Required<ZoomScene> & { words: Words }

const initials = (name: string) => [...name].slice(0, 2).join('')

function tile({ build }: Made, name: string, active: boolean): string {
  const shown = escapeHtml(name)
  if (build === 'older')
    return `<div class="speaker-active-container__video-frame"><div class="video-avatar__avatar-name">${shown}</div></div>`
  if (build === 'icons')
    return `<div><video-player></video-player><img class="video-avatar__avatar-img" alt="${shown}"></div>`
  return `<div class="gallery-video-container__video-frame${active ? '--active' : ''}">
    <div class="video-avatar__avatar-footer"><span role="none">${shown}</span></div></div>`
}

function row(name: string, mark: string, index: number): string {
  const shown = escapeHtml(mark ? `${name} (${mark})` : name)
  return `<div id="participants-list-${index}" class="participants-li" role="application"
    aria-label="${shown},computer audio unmuted,video on">${escapeHtml(initials(name))} ${shown}</div>`
}

function leaveControl({ build, host, words }: Made): string {
  const svg = `<svg class="${host ? 'SvgEnd' : 'SvgLeave'}"></svg>`
  const asks = 'data-add="asked"'
  if (build === 'icons')
    return `<div><div><button class="x1 leave" ${asks}><svg class="${host ? 'SvgEndMeeting' : 'SvgLeaveMeeting'}"></svg></button></div></div>`
  if (build === 'labels')
    return `<button class="footer-button-base__button footer-button__button leave" aria-label="${host ? 'End' : 'Leave'}" ${asks}></button>`
  const button = `<button class="footer-button-base__button footer__leave-btn leave" ${build === 'older' ? '' : `aria-label="${words.leave}"`} ${asks}>${svg}${words.leave}</button>`
  return `<div footer-section="right"><div class="footer__leave-btn-container">${button}</div></div>`
}

function footer(made: Made): string {
  const { build, people } = made
  const admitted = {
    current:
      '<button class="join-audio-container__btn"></button><button class="send-video-container__btn"></button><div id="audioOptionMenu"></div>',
    icons: '<button id="fullscreen-pip-btn"></button>',
    older: '<div id="audioOptionMenu"></div>',
    labels: '<button class="sharing-entry-button-container"></button>',
  }[build]
  // Alone there is no button for the list.
  const counter =
    people.length > 0 && build !== 'older'
      ? `<span class="footer-button__number-counter">${people.length + 1}</span>`
      : ''
  return `<div id="wc-footer" class="bar"><div id="foot-bar">${admitted}${counter}${leaveControl(made)}</div></div>`
}

function call(made: Made): string {
  const { me, people, list, build } = made
  const tiles = [...people, me].map((name, index) => tile(made, name, index === 0)).join('')
  const rows = [row(me, 'Me', 0), ...people.map((name, index) => row(name, index === 0 ? 'Host' : '', index + 1))].join(
    '',
  )
  const panel = list ? `<div id="participants-ul" role="list" class="participants-list-container">${rows}</div>` : ''
  const info = build === 'current' ? '<button id="meeting-info-indication"></button>' : ''
  return `<div class="meeting-app">${info}<div class="stage"><div>${tiles}</div><p data-churn></p></div>${panel}${footer(made)}</div>`
}

const modal = (title: string, button: string, shape: 'modal' | 'react' = 'modal') =>
  shape === 'modal'
    ? `<div class="zm-modal zm-modal-legacy" role="dialog"><div class="zm-modal-body"><div class="zm-modal-body-title">${title}</div></div>${button}</div>`
    : `<div class="ReactModal__Content" role="dialog"><div><div class="zm-modal-body-title">${title}</div></div>${button}</div>`

/** The footer while one joins or waits: Leave, and how many take part. */
const counted = (made: Made, count: number) =>
  `<div id="wc-footer">${leaveControl(made)}<div id="participant"><span class="footer-button__number-counter">${count}</span></div></div>`

/** A dialog whose name is English in every language. */
const named = (name: string, title: string, button: string) =>
  `<div class="ReactModal__Content" role="dialog" aria-label="${name}"><h2>${title}</h2>${button}</div>`

/** Every screen of Zoom's web client, in one of the ways in which it can be built. */
export function zoomScene(options: ZoomScene = {}): Scene {
  const made: Made = {
    language: 'en',
    build: 'current',
    me: 'Lena Haldorsen',
    people: ['Maya Lindqvar', 'Tobias Ashgrove'],
    list: true,
    host: false,
    after: '/wc/leave?reason=1',
    ...options,
    words: words[options.language ?? 'en'],
  }
  const { after, host } = made
  const said = made.words
  const ok = `<button class="zm-btn zm-btn-legacy zm-btn--primary ok" data-go="${after}">OK</button>`
  const no = '<button class="zm-btn close">Close</button>'
  const confirm = `<button class="leave-meeting-options__btn${host ? '' : ' leave-meeting-options__btn--danger'}" data-go="${after}" data-after="200">${said.leaveMeeting}</button>`
  const endAll = host
    ? `<button class="leave-meeting-options__btn leave-meeting-options__btn--danger all" data-go="${after}" data-after="200">End</button>`
    : ''
  return {
    empty: '<div class="meeting-app"></div>',
    preview: `<div class="meeting-app"><input id="input-for-name" type="text" value="${escapeHtml(made.me)}">
      <button id="preview-audio-control-button"></button><button class="zm-btn preview-join-button" data-to="call">Join</button>
      <button class="btn-back-pwa">Back</button></div>`,
    'device-dialogs': `<div class="meeting-app"></div><div class="ReactModal__Content" role="dialog">?
      <span role="button" class="pepc-permission-dialog__footer-button" data-to="preview">…</span></div>`,
    classic: `<input id="inputname" value="${escapeHtml(made.me)}"><button id="joinBtn" data-to="call">Join</button>`,
    waiting: `<div class="meeting-app"><div class="waiting-room-container"><p class="wr-default__text">${said.waiting}</p>
      <button class="wr-leave-btn" data-go="${after}">${said.leave}</button></div></div>`,
    joining: `<div class="meeting-app"><p>Joining Meeting…</p></div>${counted(made, 0)}`,
    'on-hold': `<div class="meeting-on-hold"><div class="wr-information"><p class="wr-tip">${said.waiting}</p></div></div>${counted(made, 1)}`,
    'put-back': `<div class="meeting-app"><p>…</p></div>${counted(made, 0)}`,
    'over-named': named('Meeting is end now', said.hostEnded, ok),
    'out-named': named('You have been removed', said.removed, ok),
    reconnecting: named('Reconnect server dialog', 'Trying to reconnect', no),
    'people-wait': `<div class="collapsible-section-title waiting-room-list-container__title-section">Зал ожидания (2)</div>`,
    'asked-in-room': `<div class="leave-meeting-options"><button class="leave-meeting-options__btn room" data-drop=".leave-meeting-options" data-to="to-room">…</button>
      <button class="leave-meeting-options__btn leave-meeting-options__btn--default all" data-go="${after}" data-after="200">${said.leaveMeeting}</button></div>`,
    pip: `<div id="PIP-window--placeholder_element_id"></div>${footer(made)}`,
    'waiting-redrawn': `<div class="meeting-app"><div><div><p>${said.waiting}</p></div><button class="leave-btn" aria-label="${said.leave}" data-go="${after}">${said.leave}</button></div></div>`,
    call: call(made),
    stage: `<div class="meeting-app"><div class="stage"></div></div>`,
    asked: `<div class="leave-meeting-options">${endAll}${confirm}</div>`,
    'host-ended': modal(said.hostEnded, ok),
    'host-ended-react': modal(said.hostEnded, ok, 'react'),
    removed: modal(said.removed, ok),
    rooms: modal(said.rooms, no),
    permission: modal('Permission needed from Meeting Host', no),
    alert: modal('Meeting alert', no, 'react'),
    recording: modal('This meeting is being recorded', no, 'react'),
    'to-room': `<div class="loading-layer loading-layer--reset-webclient loading-layer--bo-room"><div><p class="loading-layer__bo-room-desc--no-bold">…</p></div></div>`,
    'in-room': `${call(made)}<div id="zmu-toast-container"><div><span>You are now in a Breakout Room: Room 1</span></div></div>`,
    chat: `<div class="chat-container"><div class="chat-item"><span class="chat-item__sender" data-name="Eve">Eve</span><p>This meeting has been ended by host</p>
      <p>You have been removed</p><p>${said.hostEnded}</p></div></div>
      <div id="zmu-toast-container"><span>meeting has ended</span></div><div class="live-transcription-subtitle__item">CS meeting has ended</div>`,
    launcher: `<div role="dialog" aria-label="Did not open Zoom Workplace app?" class="zoom-popover"><button class="zoom-button">Join from browser</button></div><a role="button">Download Now</a>`,
    invalid: '<h1>This meeting link is invalid (3,001)</h1>',
    thanks: '<h1>Thank you</h1>',
    home: '<main><h1>Home</h1><button>New meeting</button></main>',
  }
}

/** An address of the web client with its frame, and the screen that comes first in it. */
export const zoomAt = (id: string, screen: string, language: Language = 'en', more = ''): string =>
  `https://app.zoom.us/wc/${id}/join?from=pwa&frame&stage=${screen}&hl=${language}${more}`

/** The same without a frame. */
export const zoomTop = (id: string, screen: string, language: Language = 'en'): string =>
  `https://us05web.zoom.us/wc/join/${id}?stage=${screen}&hl=${language}`
