import { el } from '../../client/elements.ts'
import { deviceSwitch, leaveButton, roundButton } from './controls.ts'
import type { PageContext } from './page-context.ts'
import type { SidePanel } from './side-panel.ts'

export interface CallBar {
  element: HTMLElement
  /** Where a clock, or churn, writes the time. */
  time: HTMLElement
  count(people: number): void
}

/** The live control bar (M3). */
export function makeCallBar(page: PageContext, panel: SidePanel): CallBar {
  const { options, texts } = page
  const time = el('span', { class: 'time' })
  const badge = el('span', { class: 'badge' })
  const toggle = (which: 'people' | 'chat') => () => panel.show(panel.shown() === which ? 'none' : which)
  const peopleButton = roundButton(page, 'people', '', {
    jsname: 'A5il2e',
    'data-panel-id': '1',
    onclick: toggle('people'),
  })
  const element = el(
    'div',
    { class: 'bar', role: 'region', 'aria-label': texts.controls },
    el('div', { class: 'bar-side' }, time, el('span', { class: 'divider' }), el('span', {}, page.title())),
    el(
      'div',
      { class: 'bar-middle' },
      options.companion ? undefined : deviceSwitch(page, 'microphone', 'button'),
      deviceSwitch(page, 'camera', 'button'),
      roundButton(page, 'closed_caption_off', texts.captions, { jsname: 'RrG0hf' }),
      roundButton(page, 'mood', texts.reaction),
      roundButton(page, 'computer_arrow_up', texts.present),
      roundButton(page, 'front_hand', texts.raiseHand),
      roundButton(page, 'more_vert', texts.more, { jsname: 'NakZHc' }),
      leaveButton(page),
    ),
    el(
      'div',
      { class: 'bar-side end' },
      roundButton(page, 'info', texts.details),
      el('div', { class: 'people-button', jsname: 'QbKf1d' }, peopleButton, badge),
      roundButton(page, 'chat', texts.chat, { jsname: 'A5il2e', 'data-panel-id': '2', onclick: toggle('chat') }),
    ),
  )
  return {
    element,
    time,
    count(people) {
      peopleButton.setAttribute('aria-label', texts.peopleJoined(people))
      badge.dataset.avatarCount = String(people)
      badge.textContent = String(people)
    },
  }
}
