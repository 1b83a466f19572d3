import { el } from '../../client/elements.ts'
import type { Options } from './options.ts'

/** T1: it comes up for any meeting, also for those that do not exist. */
export function prejoinScreen(options: Options, join: () => void): HTMLElement {
  const name = el('input', { 'data-tid': 'prejoin-display-name-input', placeholder: 'Type your name' })
  name.value = options.me
  return el(
    'main',
    { class: 'centre', 'data-tid': 'calling-prejoin-screen' },
    el('div', { 'data-tid': 'meeting-header-title' }, 'Meeting'),
    el('div', { class: 'picture' }),
    options.signedIn ? undefined : name,
    el('div', { role: 'switch', 'data-tid': 'toggle-mute', 'aria-checked': 'true' }, 'Microphone'),
    el('div', { role: 'switch', 'data-tid': 'toggle-video', 'aria-checked': 'false' }, 'Camera'),
    el(
      'button',
      {
        id: 'prejoin-join-button',
        class: 'primary',
        'data-tid': 'prejoin-join-button',
        'aria-label': 'Join now',
        onclick: join,
      },
      'Join now',
    ),
    el('button', { 'data-tid': 'prejoin-cancel-button' }, 'Cancel'),
  )
}

/** T2. */
export function lobbyScreen(options: Options): HTMLElement {
  const said = `Hi, ${options.me.split(' ')[0]}. Someone will let you in when the meeting starts.`
  return el('main', { class: 'centre' }, el('div', {}, el('span', { id: 'call-status' }, said)))
}

/** T4: the same for a guest who left, whose host ended it, or who was removed. */
export function endScreen(rejoin: () => void): HTMLElement {
  return el(
    'main',
    { class: 'centre' },
    el('div', { 'data-tid': 'anon-meeting-end-screen-header' }, 'Did you leave by mistake?'),
    el('button', { 'data-tid': 'anon-meeting-end-screen-rejoin-button', onclick: rejoin }, 'Rejoin'),
    el('div', {}, 'Enjoy your call? Join Teams today for free'),
  )
}

/** T5: for whoever was denied, removed, or lost. Only its title tells. */
export function retryScreen(title: string, rejoin: () => void): HTMLElement {
  return el(
    'main',
    { class: 'centre', 'data-tid': 'calling-retry-screen' },
    el('h1', { id: 'calling-retry-screen-title' }, title),
    el('h2', { id: 'calling-retry-screen-description' }),
    el('button', { 'data-tid': 'calling-retry-cancelbutton' }, 'Dismiss'),
    el('button', { 'data-tid': 'calling-retry-rejoinbutton', onclick: rejoin }, 'Rejoin call'),
  )
}

/** T3c and T4b: the chat, alone or with the small window of a call. That window's markup is not known. */
export function workspace(monitor?: { bare: boolean; back: () => void; hangUp: () => void }): HTMLElement {
  const small =
    monitor &&
    el(
      'div',
      { class: 'monitor' },
      el('button', { onclick: monitor.back }, 'Back to the call'),
      monitor.bare ? undefined : el('button', { 'data-tid': 'hangup-monitor', onclick: monitor.hangUp }, 'Leave'),
    )
  return el(
    'main',
    { class: 'workspace' },
    el('nav', {}, 'Activity', el('br'), 'Chat', el('br'), 'Calendar'),
    el(
      'div',
      { class: 'chat', 'data-tid': 'message-pane' },
      el('div', { 'data-tid': 'chat-pane-message' }, el('p', {}, 'The meeting has ended: 32 min')),
      el('div', { 'data-tid': 'chat-pane-message' }, el('p', {}, 'You’ve been removed from this meeting')),
    ),
    small,
  )
}
