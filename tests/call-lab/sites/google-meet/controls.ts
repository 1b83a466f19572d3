import { el } from '../../client/elements.ts'
import { icon } from '../../client/icons.ts'
import type { PageContext } from './page-context.ts'

/** A round button with only an icon. */
export function roundButton(
  page: PageContext,
  iconName: string,
  label: string,
  attributes: Parameters<typeof el>[1] = {},
): HTMLButtonElement {
  return el(
    'button',
    { type: 'button', class: 'round', 'aria-label': label, ...attributes },
    icon(iconName, page.options.icons),
  )
}

const devices = {
  microphone: { jsname: 'hw0c9', on: 'mic', off: 'mic_off', turnOff: 'microphoneOff', turnOn: 'microphoneOn' },
  camera: { jsname: 'psRWwc', on: 'videocam', off: 'videocam_off', turnOff: 'cameraOff', turnOn: 'cameraOn' },
} as const

/** The microphone or camera switch: a `div` in the green room and a `button` from then on, with the same `jsname`. */
export function deviceSwitch(page: PageContext, device: 'microphone' | 'camera', tag: 'div' | 'button'): HTMLElement {
  const { jsname, on, off, turnOff, turnOn } = devices[device]
  const element: HTMLElement = el(tag, {
    class: 'round switch',
    jsname,
    ...(tag === 'div' ? { role: 'button', tabindex: 0 } : { type: 'button' }),
    onclick() {
      page.muted[device] = !page.muted[device]
      draw()
    },
  })
  function draw() {
    const muted = page.muted[device]
    element.dataset.isMuted = String(muted)
    element.setAttribute('aria-label', page.texts[muted ? turnOn : turnOff])
    element.replaceChildren(icon(muted ? off : on, page.options.icons))
  }
  draw()
  return element
}

export function leaveButton(page: PageContext): HTMLButtonElement {
  return roundButton(page, 'call_end', page.texts.leaveCall, {
    class: 'round leave',
    jsname: 'CQylAd',
    onclick: () => page.leave(),
  })
}

/** The self view's effects entry; it carries a participant id long before anybody participates. */
export function effectsTile(page: PageContext): HTMLElement {
  return el(
    'div',
    { class: 'effects', 'data-participant-id': 'spaces/x/devices/1', 'aria-label': page.texts.effects },
    icon('visual_effects', page.options.icons),
  )
}

/** The own camera, mirrored, or the first letter where it is off. */
export function selfView(page: PageContext): HTMLElement {
  const video = el('video', { class: 'mirrored', autoplay: true, playsinline: true })
  video.muted = true
  page.showCamera(video)
  return el(
    'div',
    { class: 'self-view' },
    el('div', { class: 'avatar', 'data-initial': page.options.me.slice(0, 1) }),
    video,
  )
}
