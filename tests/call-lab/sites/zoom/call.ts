import { el } from '../../client/elements.ts'
import type { Options } from './options.ts'

export interface CallView {
  element: HTMLElement
  /** Draws people anew from the list that it was made with. */
  draw(): void
  say(from: string, text: string): void
  /** Closes what the first click on Leave has opened. */
  cancelLeave(): void
  /** Takes the footer and the people out of the document, or puts them back. */
  withoutControls(on: boolean): void
}

const SVG = 'http://www.w3.org/2000/svg'

function svg(name: string): SVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('class', name)
  return icon
}

function footerButton(label: string, attributes: Record<string, string | (() => void)>, icon?: Node): HTMLElement {
  const { class: more = '', ...rest } = attributes
  return el(
    'button',
    { class: `footer-button-base__button footer-button__button ${more}`, type: 'button', ...rest },
    icon,
    el('span', { class: 'footer-button-base__button-label' }, label),
  )
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.slice(0, 1))
    .join('')

function tile(name: string, active: boolean): HTMLElement {
  return el(
    'div',
    { class: `gallery-video-container__video-frame${active ? '--active' : ''} tile`, 'data-initials': initials(name) },
    el('div', { class: 'video-avatar__avatar-footer' }, el('span', { role: 'none' }, name)),
  )
}

function row(name: string, mark: string, index: number): HTMLElement {
  const shown = mark ? `${name} (${mark})` : name
  return el(
    'div',
    {
      id: `participants-list-${index}`,
      class: 'participants-li',
      role: 'application',
      'aria-label': `${shown},computer audio unmuted,video on`,
    },
    `${initials(name)} ${shown}`,
  )
}

/** Z4b: what the first click on Leave opens, and Escape takes away. */
function leaveOptions(host: boolean, leave: () => void): HTMLElement {
  const button = (label: string, danger: boolean) =>
    el(
      'button',
      {
        class: `leave-meeting-options__btn${danger ? ' leave-meeting-options__btn--danger' : ''}`,
        type: 'button',
        onclick: leave,
      },
      label,
    )
  return el(
    'div',
    { class: 'leave-meeting-options' },
    ...(host ? [button('End meeting for all', true), button('Leave meeting', false)] : [button('Leave meeting', true)]),
  )
}

/** Z4: the call. `people` is kept by the caller. */
export function callScreen(options: Options, people: readonly string[], leave: () => void): CallView {
  const tiles = el('div', { class: 'tiles' })
  const list = el('div', {
    id: 'participants-ul',
    role: 'list',
    'aria-label': 'Participants list',
    class: 'participants-list-container',
  })
  const chat = el('div', { class: 'chat-container' })
  const asked = leaveOptions(options.host, leave)
  const leaveBox = el('div', { class: 'footer__leave-btn-container' })
  const label = options.host ? 'End' : 'Leave'
  leaveBox.append(
    footerButton(
      label,
      {
        class: 'footer__leave-btn',
        'aria-label': label,
        onclick: () => (asked.isConnected ? asked.remove() : leaveBox.append(asked)),
      },
      svg(options.host ? 'SvgEnd' : 'SvgLeave'),
    ),
  )
  const count = el('span', { class: 'footer-button__number-counter' })
  const stage = el('div', { class: 'stage' }, tiles, options.list ? list : undefined, chat)
  const footer = el(
    'div',
    { id: 'wc-footer' },
    el(
      'div',
      { id: 'foot-bar' },
      el('button', { class: 'join-audio-container__btn', 'aria-label': 'audio' }, 'Audio'),
      el('button', { class: 'send-video-container__btn' }, 'Video'),
      el('div', { id: 'audioOptionMenu' }),
      count,
      el('div', { 'footer-section': 'right' }, leaveBox),
    ),
  )
  const info = el('button', { id: 'meeting-info-indication', 'aria-label': 'Meeting information' }, 'i')
  const element = el('div', { class: 'meeting-app dark' }, info, stage, footer)
  element.addEventListener('keydown', (event) => event.key === 'Escape' && asked.remove())

  function draw() {
    tiles.replaceChildren(...people.map((name, index) => tile(name, index === 0)), tile(options.me, false))
    const mark = (index: number) => (index === 0 ? 'Host' : '')
    list.replaceChildren(row(options.me, 'Me', 0), ...people.map((name, index) => row(name, mark(index), index + 1)))
    count.textContent = String(people.length + 1)
  }
  draw()
  return {
    element,
    draw,
    say(from, text) {
      const sender = el('span', { class: 'chat-item__sender', 'data-userid': '1', 'data-name': from }, from)
      chat.append(el('div', { class: 'chat-item' }, sender, el('p', {}, text)))
    },
    cancelLeave: () => asked.remove(),
    withoutControls(on) {
      if (on) element.replaceChildren()
      else element.replaceChildren(info, stage, footer)
    },
  }
}
