import { el } from '../../client/elements.ts'
import { roundButton } from './controls.ts'
import type { Panel } from './options.ts'
import type { PageContext } from './page-context.ts'
import { hueOf } from './tiles.ts'

export interface SidePanel {
  element: HTMLElement
  shown(): Panel
  show(panel: Panel): void
  /** Draws the rows anew, where the list is open. */
  update(): void
  say(from: string, text: string): void
}

function row(page: PageContext, name: string, role: string, own: boolean): HTMLElement {
  const { texts } = page
  const avatar = el('div', { class: 'avatar small', 'data-initial': name.slice(0, 1) })
  avatar.style.setProperty('--hue', String(hueOf(name)))
  return el(
    'div',
    { role: 'listitem', 'aria-label': name, class: 'person' },
    avatar,
    el('div', { class: 'person-name' }, own ? `${name} ${texts.you}` : name, el('div', { class: 'person-role' }, role)),
    own ? undefined : el('button', { type: 'button', class: 'row-tool', disabled: true }, texts.cannotUnmute),
    roundButton(page, 'more_vert', texts.moreActions),
  )
}

function mergedAudio(page: PageContext): HTMLElement {
  const { texts } = page
  return el(
    'div',
    { role: 'listitem', 'aria-label': texts.mergedAudio, class: 'person merged' },
    el('div', { class: 'person-name', 'aria-label': texts.adaptiveAudio }, texts.mergedAudio),
  )
}

/** The panel at the side: people, messages, or neither. Its content exists only while it is shown. */
export function makeSidePanel(page: PageContext, people: readonly string[]): SidePanel {
  const { options, texts } = page
  const element = el('div', { class: 'panel-slot' })
  const messages: { from: string; text: string }[] = []
  let panel: Panel = 'none'

  function frame(id: string, title: string, ...content: HTMLElement[]): HTMLElement {
    const close = roundButton(page, 'close', texts.close, { onclick: () => show('none') })
    return el(
      'aside',
      { class: 'panel', role: 'complementary', 'aria-label': texts.sidePanel, 'data-panel-id': id },
      el('div', { class: 'panel-head' }, el('h2', {}, title), close),
      ...content,
    )
  }
  function peopleList(): HTMLElement {
    const host = options.host ? options.me : people[0]
    const rows = [options.me, ...people].map((name) => {
      const role = name === host ? texts.meetingHost : ''
      return row(page, name, role, name === options.me)
    })
    return el(
      'div',
      { role: 'region', 'aria-label': texts.inCall },
      el('button', { type: 'button', class: 'section' }, `${texts.contributors} ${people.length + 1}`),
      el('div', { role: 'list', 'aria-label': texts.participants }, ...rows, mergedAudio(page)),
    )
  }
  function chat(): HTMLElement[] {
    const list = el('div', { class: 'messages', 'aria-live': 'polite' })
    for (const { from, text } of messages) {
      list.append(el('div', { class: 'message' }, el('div', { class: 'message-from' }, from), el('div', {}, text)))
    }
    const box = el('textarea', { rows: 1, placeholder: texts.sendMessage, 'aria-label': texts.sendMessage })
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !box.value.trim()) return
      event.preventDefault()
      say(options.me, box.value.trim())
      element.querySelector('textarea')?.focus()
    })
    return [list, box]
  }
  function show(next: Panel) {
    panel = next
    if (next === 'none') element.replaceChildren()
    else if (next === 'people') element.replaceChildren(frame('5', texts.people, peopleList()))
    else element.replaceChildren(frame('2', texts.messages, ...chat()))
  }
  function say(from: string, text: string) {
    messages.push({ from, text })
    show('chat')
  }
  return { element, shown: () => panel, show, update: () => show(panel), say }
}
