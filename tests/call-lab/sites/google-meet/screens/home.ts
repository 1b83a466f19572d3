import { el } from '../../../client/elements.ts'
import type { PageContext } from '../page-context.ts'

export function homeScreen({ texts }: PageContext): HTMLElement {
  return el(
    'main',
    { class: 'light centre' },
    el('h1', {}, texts.homeTitle),
    el('p', {}, texts.homeText),
    el('a', { class: 'pill primary', href: '/abc-defg-hij' }, texts.newCall),
    el('a', { class: 'pill', href: '/abc-defg-hij?ask' }, texts.lobbyCall),
  )
}
