import { el } from '../../client/elements.ts'
import { icon } from '../../client/icons.ts'
import { roundButton } from './controls.ts'
import type { PageContext } from './page-context.ts'

export interface Tiles {
  element: HTMLElement
  add(name: string): void
  remove(name: string): void
  present(on: boolean): void
  /** Shows the other side's picture in the first person's tile. */
  showRemote(stream: MediaStream | undefined): void
  /** The indicators of who speaks, for churn. */
  indicators(): Element[]
}

/** A stable tone for a name, so that the same person has the same colour in every call. */
export function hueOf(name: string): number {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 360
  return sum
}

function tile(page: PageContext, device: number, name: string, view: Node): HTMLElement {
  const { options, texts } = page
  return el(
    'div',
    { class: 'tile', 'data-participant-id': `spaces/x/devices/${device}` },
    view,
    el('div', { class: 'tile-name' }, el('span', { class: 'notranslate' }, name)),
    el('div', { class: 'indicator' }, el('span'), el('span'), el('span')),
    el(
      'div',
      { class: 'tile-tools' },
      roundButton(page, 'keep', texts.pin(name)),
      roundButton(page, 'more_vert', texts.moreActions, { 'aria-haspopup': 'menu' }),
      icon('front_hand', options.icons),
    ),
  )
}

function avatar(name: string): HTMLElement {
  const letter = el('div', { class: 'avatar', 'data-initial': name.slice(0, 1) })
  letter.style.setProperty('--hue', String(hueOf(name)))
  return letter
}

function slide(): HTMLElement {
  const bars = [46, 72, 58, 88].map((height) => {
    const bar = el('div')
    bar.style.height = `${height}%`
    return bar
  })
  return el('div', { class: 'slide' }, ...bars)
}

/** The stage: one tile for each person, the user's own last, a presentation first. */
export function makeTiles(page: PageContext, selfView: HTMLElement): Tiles {
  const { options, texts } = page
  const element = el('div', { class: 'tiles' })
  const others = new Map<string, HTMLElement>()
  const self = tile(page, 1, options.me, selfView)
  self.setAttribute('aria-label', options.me)
  const presentation = tile(page, 99, texts.presentation, slide())
  let devices = 1
  let remote: MediaStream | undefined
  element.append(self)

  function count() {
    element.dataset.count = String(Math.min(element.children.length, 10))
  }
  function attachRemote() {
    const first = [...others.values()][0]
    if (!first || !remote || first.querySelector('video')) return
    const video = el('video', { autoplay: true, playsinline: true })
    video.muted = !options.sound
    video.srcObject = remote
    first.querySelector('.avatar')?.after(video)
  }
  count()
  return {
    element,
    add(name) {
      if (others.has(name)) return
      devices += 1
      const made = tile(page, devices, name, avatar(name))
      others.set(name, made)
      self.before(made)
      attachRemote()
      count()
    },
    remove(name) {
      others.get(name)?.remove()
      others.delete(name)
      attachRemote()
      count()
    },
    present(on) {
      if (on) element.prepend(presentation)
      else presentation.remove()
      count()
    },
    showRemote(stream) {
      remote = stream
      if (!stream) for (const made of others.values()) made.querySelector('video')?.remove()
      attachRemote()
    },
    indicators: () => [...element.querySelectorAll('.indicator')],
  }
}
