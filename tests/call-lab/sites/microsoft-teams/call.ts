import { el } from '../../client/elements.ts'
import type { Options } from './options.ts'

export interface CallView {
  element: HTMLElement
  /** Draws people anew from the list that it was made with. */
  draw(): void
  say(from: string, text: string): void
  /** A short notice over the call. */
  alert(text: string): void
}

const plain = (name: string) => name.replace(/\s*\([^)]*\)$/, '')

function tile(options: Options, name: string): HTMLElement {
  return el(
    'div',
    {
      class: 'tile',
      role: 'menuitem',
      'data-cid': 'calling-participant-stream',
      'data-stream-type': 'Video',
      'data-tid': options.addresses[plain(name)] ?? name,
      'aria-label': `${name}, video is on, muted, Context menu is available`,
    },
    el('div', { 'data-tid': 'voice-level-stream-outline', class: 'vdi-frame-occlusion' }),
    el('div', { 'data-tid': 'participant-info-nametag' }, name),
  )
}

function selfTile(options: Options): HTMLElement {
  return el(
    'div',
    { class: 'tile', 'data-tid': 'myself-video' },
    el('div', { 'data-tid': 'participant-info-nametag' }, options.me),
  )
}

const row = (name: string, mark: string) =>
  el('div', { 'data-tid': `participantsInCall-${name}`, 'aria-label': `${name}${mark}, unmuted` }, name)

/** T3b: for an organiser the button is split, and the entries of its menu leave. */
function leaveButtons(options: Options, leave: () => void): HTMLElement {
  if (!options.organiser) {
    return el(
      'div',
      { id: 'hangup-button', 'data-inp': 'hangup-button' },
      el(
        'button',
        { class: 'red', 'data-tid': 'hangup-main-btn', 'aria-label': 'Leave (⌘+Shift+H)', onclick: leave },
        'Leave',
      ),
    )
  }
  const entry = (tid: string, label: string) =>
    el('div', { class: 'entry', role: 'menuitem', 'data-tid': tid, onclick: leave }, label)
  const menu = el(
    'div',
    { class: 'menu', role: 'menu' },
    entry('hangup-leave-button', 'Leave'),
    entry('hangup-end-meeting-button', 'End meeting'),
  )
  const box = el('div', { class: 'split' })
  const toggle = () => (menu.isConnected ? menu.remove() : box.append(menu))
  box.append(
    el('button', { id: 'hangup-button', class: 'red', onclick: toggle }, 'Leave'),
    el('button', { class: 'red', 'aria-haspopup': 'menu', 'aria-label': 'More', onclick: toggle }, '⌄'),
  )
  return box
}

function toolbar(
  options: Options,
  minimise: () => void,
  leave: () => void,
): { element: HTMLElement; badge: HTMLElement } {
  const badge = el('span', { 'data-tid': 'toolbar-item-badge' })
  const element = el(
    'div',
    { class: 'toolbar', role: 'toolbar' },
    el('button', { id: 'microphone-button', 'data-state': 'mic' }, 'Mic'),
    el('button', { id: 'video-button', 'data-state': 'call-video-off' }, 'Camera'),
    el('button', { id: 'share-button' }, 'Share'),
    el('button', { id: 'chat-button', onclick: minimise }, 'Chat'),
    el('button', { id: 'roster-button', 'data-inp': 'roster-button' }, 'People ', badge),
    el('div', { id: 'call-duration-custom', role: 'timer' }, '00:07'),
    el('button', { id: 'callingButtons-showMoreBtn' }, 'More'),
    leaveButtons(options, leave),
  )
  return { element, badge }
}

/** T3: the call. `people` is kept by the caller. */
export function callScreen(
  options: Options,
  people: readonly string[],
  does: { minimise: () => void; leave: () => void },
): CallView {
  const tiles = el('div', { class: 'tiles', 'data-tid': 'stage-layout' })
  const title = el('div', { id: 'roster-title-section-2' })
  const roster = el('div', { class: 'side', role: 'tree', 'aria-label': 'Attendees' })
  const chat = el('div', { class: 'side messages', 'data-tid': 'message-pane' })
  const alerts = el('div', { class: 'alerts' })
  const bar = toolbar(options, does.minimise, does.leave)
  const stage = el('div', { class: 'stage', 'data-tid': 'modern-stage-wrapper' }, tiles)
  const element = el(
    'main',
    { class: 'call' },
    bar.element,
    alerts,
    el('div', { class: 'row' }, stage, options.roster ? roster : undefined, chat),
  )

  function draw() {
    const count = String(people.length + 1)
    bar.badge.textContent = count
    title.textContent = `In this meeting (${count})`
    tiles.replaceChildren(...people.map((name) => tile(options, name)), selfTile(options))
    const mark = (index: number) => (index === 0 ? ', Organiser' : '')
    roster.replaceChildren(title, row(options.me, ''), ...people.map((name, index) => row(name, mark(index))))
  }
  draw()
  return {
    element,
    draw,
    say: (from, text) => chat.append(el('div', { 'data-tid': 'chat-pane-message' }, from, el('p', {}, text))),
    alert(text) {
      const shown = el('div', { role: 'alert' }, text)
      alerts.append(shown)
      setTimeout(() => shown.remove(), 2000)
    },
  }
}
