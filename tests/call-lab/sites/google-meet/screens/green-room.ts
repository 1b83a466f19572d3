import { el } from '../../../client/elements.ts'
import { deviceSwitch, effectsTile, selfView } from '../controls.ts'
import type { PageContext } from '../page-context.ts'

function joinButtons(page: PageContext): HTMLElement[] {
  const { options, texts } = page
  const primary = options.elsewhere ? texts.joinHereToo : options.ask ? texts.askToJoin : texts.joinNow
  const join = el(
    'button',
    { type: 'button', class: 'pill primary', jsname: 'Qx7uuf', onclick: page.join },
    el('span', {}, primary),
  )
  if (!options.elsewhere) return [join]
  return [join, el('button', { type: 'button', class: 'pill', onclick: page.join }, el('span', {}, texts.switchHere))]
}

/** M1, M1b (guest), M1c (in the call on another device). */
export function greenRoomScreen(page: PageContext): HTMLElement {
  const { options, texts } = page
  const others = options.people.join(', ')
  return el(
    'main',
    { class: 'light' },
    el(
      'div',
      { class: 'green-room', 'data-call-state': 'not_started' },
      el(
        'div',
        { class: 'preview' },
        selfView(page),
        options.guest ? undefined : el('div', { class: 'awLEm' }, options.me),
        el(
          'div',
          { class: 'preview-bar' },
          deviceSwitch(page, 'microphone', 'div'),
          deviceSwitch(page, 'camera', 'div'),
        ),
        effectsTile(page),
      ),
      el(
        'div',
        { class: 'centre' },
        el('h1', {}, options.title || texts.ready),
        el('p', {}, others ? texts.alsoHere(others) : texts.nobodyHere),
        options.guest
          ? el('input', { type: 'text', 'aria-label': texts.yourName, placeholder: texts.yourName })
          : undefined,
        ...joinButtons(page),
      ),
    ),
  )
}
