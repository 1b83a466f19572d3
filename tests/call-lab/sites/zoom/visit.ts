import { el } from '../../client/elements.ts'
import { type CallView, callScreen } from './call.ts'
import type { Options, Phase } from './options.ts'
import { dialog, previewScreen, roomLayer, waitingScreen } from './screens.ts'

/** One visit to the page: which screen it shows, in which document, and who is there. */
export interface Visit {
  options: Options
  people: string[]
  phase(): Phase
  view(): CallView | undefined
  show(phase: Phase): Promise<void>
  /** Shows one of the dialogs that are no end. */
  ask(title: string): void
  breakout(said: string, milliseconds: number): void
}

const said = {
  'host-ended': 'This meeting has been ended by host',
  removed: 'You have been removed from this meeting',
  denied: 'You have been removed from this meeting',
}

/** The frame that the real client has its calls in, each time with a new document. */
function makeFrame(): { load(): Promise<HTMLElement>; body(): HTMLElement | undefined } {
  const frame = el('iframe', { id: 'webclient', class: 'pwa-webclient__iframe', title: 'Zoom' })
  let loads = 0
  return {
    load() {
      loads += 1
      return new Promise((done) => {
        frame.addEventListener('load', () => frame.contentDocument && done(frame.contentDocument.body), { once: true })
        frame.src = `/wc/client?load=${loads}`
        if (!frame.isConnected) document.body.append(frame)
      })
    },
    body: () => frame.contentDocument?.body,
  }
}

export function startVisit(options: Options, changed: () => void): Visit {
  const people = [...options.people]
  const frame = options.top ? undefined : makeFrame()
  let phase: Phase = 'preview'
  let view: CallView | undefined
  let rooms = 0

  const place = () => frame?.body() ?? document.body
  const anew = async () => (await frame?.load()) ?? document.body
  const go = () => location.assign(options.after)

  function set(next: Phase) {
    phase = next
    changed()
  }
  async function showCall() {
    const body = await anew()
    view = callScreen(options, people, go)
    body.replaceChildren(view.element)
    if (options.loses) history.replaceState(null, '', '/wc')
    set('in-call')
  }
  async function show(next: Phase): Promise<void> {
    rooms += 1
    if (next === 'in-call') return showCall()
    if (next === 'host-ended' || next === 'removed' || next === 'denied') {
      if (!view && frame && !frame.body()?.childElementCount) await anew()
      place().append(dialog(said[next], 'OK', go))
      return set(next)
    }
    const body = next === 'preview' ? await anew() : place()
    const join = () => void show(options.ask ? 'waiting' : 'in-call')
    body.replaceChildren(next === 'preview' ? previewScreen(options, join) : waitingScreen(go))
    set(next)
  }
  return {
    options,
    people,
    phase: () => phase,
    view: () => view,
    show,
    ask: (title) => place().append(dialog(title, 'OK', () => {})),
    breakout(layer, milliseconds) {
      rooms += 1
      const room = rooms
      place().replaceChildren(roomLayer(layer))
      set('breakout')
      setTimeout(() => room === rooms && void showCall(), milliseconds)
    },
  }
}
