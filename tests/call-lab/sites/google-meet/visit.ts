import { makeCallMedia } from './call-media.ts'
import { askHost, closeDialogs } from './dialogs.ts'
import { type Options, type Phase, roomCode } from './options.ts'
import type { PageContext } from './page-context.ts'
import { deniedScreen, endedScreen } from './screens/ended.ts'
import { greenRoomScreen } from './screens/green-room.ts'
import { homeScreen } from './screens/home.ts'
import { type CallView, inCallScreen } from './screens/in-call.ts'
import { waitingScreen } from './screens/waiting.ts'
import { textsOf } from './texts.ts'
import { hueOf } from './tiles.ts'

/** One visit to the page: which screen it shows, who is there, and the media behind it. */
export interface Visit {
  page: PageContext
  phase(): Phase
  people: string[]
  view(): CallView | undefined
  connection(): RTCPeerConnectionState | 'none'
  /** When each phase was last shown, as `Date.now()` has it. */
  times: Partial<Record<Phase, number>>
  show(phase: Phase): void
  /** Shows the call anew, as Meet does on the way to another room of the same call. */
  rebuild(): void
  dropNetwork(): void
  restoreNetwork(): Promise<void>
}

/** Set on the way in only: Meet keeps its title when a call ends. */
function titleOf(phase: Phase, page: PageContext): string {
  if (phase === 'home') return 'Google Meet'
  if (phase === 'in-call' && page.options.title) return `${page.options.title} - Google Meet`
  if (phase === 'green-room' || phase === 'waiting' || phase === 'in-call') return `Meet – ${page.code()}`
  return document.title
}

/** Every screen but the call's. */
function screenOf(phase: Exclude<Phase, 'in-call'>, page: PageContext): HTMLElement {
  if (phase === 'home') return homeScreen(page)
  if (phase === 'green-room') return greenRoomScreen(page)
  if (phase === 'waiting') return waitingScreen(page)
  if (phase === 'left' || phase === 'host-ended' || phase === 'removed') return endedScreen(page, phase)
  return deniedScreen(page, phase)
}

export function startVisit(options: Options, root: HTMLElement, changed: () => void): Visit {
  const people = [...options.people]
  const times: Visit['times'] = {}
  const media = makeCallMedia((stream) => view?.tiles.showRemote(stream))
  let phase: Phase = 'home'
  let view: CallView | undefined

  const page: PageContext = {
    options,
    texts: textsOf[options.language],
    code: () => roomCode(location.pathname) ?? '',
    title: () => options.title || page.code(),
    muted: { microphone: false, camera: false },
    showCamera: media.showCamera,
    go: show,
    join: () => show(options.ask && phase === 'green-room' ? 'waiting' : 'in-call'),
    leave() {
      if (phase === 'waiting') show('denied-left')
      else if (options.host) askHost(page, leaveNow, () => show('host-ended'))
      else leaveNow()
    },
  }
  function leaveNow() {
    media.hangUp()
    setTimeout(() => phase === 'in-call' && show('left'), options.leaving)
  }
  function showCall(panel = options.panel) {
    view?.close()
    view = inCallScreen(page, people, panel)
    view.tiles.showRemote(media.remote())
    root.replaceChildren(view.element)
  }
  function show(next: Phase) {
    closeDialogs()
    phase = next
    if (next === 'home' && page.code()) history.pushState(null, '', '/landing')
    document.title = titleOf(next, page)
    if (next === 'green-room' || next === 'waiting' || next === 'in-call') media.openCamera()
    else media.closeCamera()
    if (next === 'in-call') {
      showCall()
      void media.connect(hueOf(people[0] ?? ''))
    } else {
      media.hangUp()
      view?.close()
      view = undefined
      root.replaceChildren(screenOf(next, page))
    }
    times[next] = Date.now()
    changed()
  }
  return {
    page,
    people,
    times,
    phase: () => phase,
    view: () => view,
    connection: media.state,
    show,
    rebuild: () => showCall(view?.panel.shown()),
    dropNetwork: media.drop,
    async restoreNetwork() {
      view?.tiles.showRemote(undefined)
      if (phase === 'in-call') await media.connect(hueOf(people[0] ?? ''))
    },
  }
}
