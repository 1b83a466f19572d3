import { el } from '../../client/elements.ts'
import type { Options } from './options.ts'

/** Z2: the preview, with the name box. */
export function previewScreen(options: Options, join: () => void): HTMLElement {
  const name = el('input', { id: 'input-for-name', type: 'text', 'aria-label': 'Your Name' })
  name.value = options.me
  return el(
    'div',
    { class: 'meeting-app light' },
    el('div', { class: 'preview-picture' }),
    name,
    el('button', { id: 'preview-audio-control-button', 'aria-label': 'Mute' }, 'Mute'),
    el('button', { id: 'preview-video-control-button', 'aria-label': 'Stop Video' }, 'Stop Video'),
    el('button', { class: 'zm-btn preview-join-button primary', onclick: join }, 'Join'),
    el('button', { class: 'btn-back-pwa' }, 'Back'),
  )
}

/** Z3: the waiting room stands inside the app, with a Leave button of its own. */
export function waitingScreen(leave: () => void): HTMLElement {
  return el(
    'div',
    { class: 'meeting-app light' },
    el(
      'div',
      { class: 'waiting-room-container' },
      el('p', { class: 'wr-default__text' }, 'Host has joined. We’ve let them know you’re here'),
      el('button', { class: 'wr-leave-btn', onclick: leave }, 'Leave'),
    ),
  )
}

/** Z4c: the layer that covers everything on the way between rooms. */
export function roomLayer(said: string): HTMLElement {
  return el(
    'div',
    { class: 'loading-layer loading-layer--reset-webclient loading-layer--bo-room' },
    el('div', {}, el('p', { class: 'loading-layer__bo-room-desc--no-bold' }, said)),
  )
}

/** Z5: any of the page's dialogs. They all have the same title class. */
export function dialog(title: string, button: string, press: () => void): HTMLElement {
  const made = el(
    'div',
    { class: 'zm-modal zm-modal-legacy', role: 'dialog' },
    el('div', { class: 'zm-modal-body' }, el('div', { class: 'zm-modal-body-title' }, title)),
    el(
      'button',
      {
        class: 'zm-btn zm-btn-legacy zm-btn--primary zm-btn__outline--blue primary',
        onclick() {
          made.remove()
          press()
        },
      },
      button,
    ),
  )
  return made
}
