import { el } from '../../../client/elements.ts'
import { deviceSwitch, effectsTile, leaveButton, roundButton, selfView } from '../controls.ts'
import type { PageContext } from '../page-context.ts'

/** M2, M2b: everything of a call but the call. The bar is the live one, without captions and chat. */
export function waitingScreen(page: PageContext): HTMLElement {
  const { options, texts } = page
  return el(
    'div',
    { class: 'dark' },
    el(
      'div',
      { class: 'stage lobby' },
      el('div', { class: 'lobby-view' }, selfView(page), effectsTile(page)),
      el(
        'div',
        { class: 'lobby-text' },
        el('div', { class: 'lobby-title' }, options.waiting === 'asking' ? texts.asking : texts[options.waiting]),
        options.waiting === 'asking' ? el('div', {}, texts.letIn) : undefined,
        el(
          'button',
          { type: 'button', class: 'pill on-dark', jsname: 'EszDse', onclick: () => page.go('home') },
          texts.home,
        ),
      ),
    ),
    el(
      'div',
      { class: 'bar', role: 'region', 'aria-label': texts.controls },
      el('div', { class: 'bar-side' }, page.title()),
      el(
        'div',
        { class: 'bar-middle' },
        deviceSwitch(page, 'microphone', 'button'),
        deviceSwitch(page, 'camera', 'button'),
        roundButton(page, 'mood', texts.reaction),
        roundButton(page, 'more_vert', texts.more),
        leaveButton(page),
      ),
      el('div', { class: 'bar-side end' }),
    ),
  )
}
