import { el } from '../../../client/elements.ts'
import type { PageContext } from '../page-context.ts'

function homeButton(page: PageContext, attributes: Record<string, string> = {}): HTMLElement {
  return el('button', { type: 'button', class: 'pill', ...attributes, onclick: () => page.go('home') }, page.texts.home)
}

/** M4: over for this user, by oneself, by the host, or by being removed. */
export function endedScreen(page: PageContext, how: 'left' | 'host-ended' | 'removed'): HTMLElement {
  const { texts } = page
  const heading =
    how === 'left'
      ? el('h1', {}, texts.left)
      : el('h1', { class: 'roSPhc' }, how === 'removed' ? texts.removed : texts.hostEnded)
  return el(
    'div',
    { class: 'light centre', 'data-call-ended': 'true' },
    heading,
    el(
      'div',
      { class: 'row' },
      how === 'left'
        ? el('button', { type: 'button', class: 'pill', jsname: 'oI7Fj', onclick: page.join }, texts.rejoin)
        : undefined,
      homeButton(page, { class: 'pill primary', jsname: 'EszDse', 'data-mdc-dialog-action': 'returnToHomePage' }),
    ),
  )
}

/** M5, M5b, M5c: never admitted. The lobby's words stay behind, hidden. */
export function deniedScreen(page: PageContext, how: 'denied' | 'no-response' | 'denied-left'): HTMLElement {
  const { texts } = page
  const said = { denied: texts.denied, 'no-response': texts.noResponse, 'denied-left': texts.left }
  return el(
    'div',
    { class: 'light centre' },
    el('div', { class: 'gone' }, texts.asking),
    el('h1', {}, said[how]),
    homeButton(page),
  )
}
