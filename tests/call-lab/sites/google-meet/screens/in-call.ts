import { el } from '../../../client/elements.ts'
import { type CallBar, makeCallBar } from '../call-bar.ts'
import { selfView } from '../controls.ts'
import type { Panel } from '../options.ts'
import type { PageContext } from '../page-context.ts'
import { makeSidePanel, type SidePanel } from '../side-panel.ts'
import { makeTiles, type Tiles } from '../tiles.ts'

export interface CallView {
  element: HTMLElement
  tiles: Tiles
  panel: SidePanel
  bar: CallBar
  add(name: string, quietly?: boolean): void
  remove(name: string): void
  toast(text: string): void
  caption(from: string, text: string): void
  /** Takes the controls and the people out of the document; `false` puts them back. */
  withoutControls(on: boolean, said?: string): void
  /** The bar hides by itself when the pointer rests: it stays in the document and cannot be seen. */
  hideBar(on: boolean): void
  close(): void
}

const toastMilliseconds = 4000

function startClock(time: HTMLElement): () => void {
  const tell = () => {
    const now = new Date().toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false })
    if (time.textContent !== now) time.textContent = now
  }
  tell()
  const timer = setInterval(tell, 5000)
  return () => clearInterval(timer)
}

/** M3. `people` is read for the list and kept by the caller. */
export function inCallScreen(page: PageContext, people: readonly string[], panelShown: Panel): CallView {
  const { options, texts } = page
  const panel = makeSidePanel(page, people)
  const tiles = makeTiles(page, selfView(page))
  const bar = makeCallBar(page, panel)
  const toasts = el('div', { class: 'toasts', 'aria-live': 'polite' })
  const captions = el('div', { class: 'captions', role: 'region', 'aria-label': texts.captionsRegion })
  const overlay = el('div', { class: 'overlay' })
  const stage = el(
    'div',
    { class: 'stage' },
    el('div', { class: 'view' }, tiles.element, captions, toasts),
    panel.element,
  )
  const element = el(
    'div',
    { class: 'dark', 'data-unresolved-meeting-id': page.code(), 'data-call-ended': 'false' },
    el('div', { class: 'gone', 'data-meeting-title': page.title(), 'data-meeting-code': page.code() }),
    el('div', { class: 'gone', 'data-self-name': options.me }),
    stage,
    bar.element,
  )
  const stopClock = startClock(bar.time)

  function changed() {
    bar.count(people.length + 1)
    if (panel.shown() === 'people') panel.update()
  }
  function toast(text: string) {
    const shown = el('div', { class: 'toast' }, text)
    toasts.append(shown)
    setTimeout(() => shown.remove(), toastMilliseconds)
  }
  for (const name of people) tiles.add(name)
  if (options.present) tiles.present(true)
  panel.show(panelShown)
  changed()
  element.addEventListener('pointermove', () => bar.element.classList.remove('resting'))

  return {
    element,
    tiles,
    panel,
    bar,
    toast,
    add(name, quietly = false) {
      tiles.add(name)
      changed()
      if (!quietly) toast(texts.joined(name))
    },
    remove(name) {
      tiles.remove(name)
      changed()
      toast(texts.wentAway(name))
    },
    caption(from, text) {
      let block = captions.lastElementChild
      if (block?.querySelector('.NWpY1d')?.textContent !== from) {
        block = el('div', { class: 'caption' }, el('span', { class: 'NWpY1d' }, from), el('span', { class: 'said' }))
        captions.append(block)
      }
      const said = block.querySelector('.said')
      if (said) said.textContent = text
      while (captions.children.length > 2) captions.firstElementChild?.remove()
    },
    withoutControls(on, said = '') {
      overlay.textContent = said
      if (on) element.replaceChildren(...element.querySelectorAll(':scope > .gone'), overlay)
      else element.replaceChildren(...element.querySelectorAll(':scope > .gone'), stage, bar.element)
    },
    hideBar: (on) => bar.element.classList.toggle('resting', on),
    close: stopClock,
  }
}
