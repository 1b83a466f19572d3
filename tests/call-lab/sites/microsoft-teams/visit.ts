import { el } from '../../client/elements.ts'
import { closeStream, type Line, openCamera, openLine } from '../../client/media.ts'
import { type CallView, callScreen } from './call.ts'
import type { Options, Phase } from './options.ts'
import { endScreen, lobbyScreen, prejoinScreen, retryScreen, workspace } from './screens.ts'

/** One visit to the page: which screen it shows, who is there, and what the others send. */
export interface Visit {
  options: Options
  people: string[]
  phase(): Phase
  view(): CallView | undefined
  show(phase: Phase): void
  /** The call goes on beside the chat. `bare`: nothing there hangs up. */
  minimise(bare: boolean): void
  /** The end, however it came. */
  hangUp(): void
}

/** The player of what the others send. It stays in the document, as the client's own does. */
function makePlayer(): { connect(): Promise<void>; close(): void } {
  const player = el('audio', { autoplay: true })
  let line: Line | undefined
  let camera: MediaStream | undefined
  document.body.append(player)
  return {
    async connect() {
      if (line) return
      camera = await openCamera()
      line = await openLine(camera, 200)
      player.srcObject = line.remote
    },
    close() {
      line?.close()
      closeStream(camera)
      line = undefined
    },
  }
}

export function startVisit(options: Options, root: HTMLElement, changed: () => void): Visit {
  const people = [...options.people]
  const player = makePlayer()
  let phase: Phase = 'prejoin'
  let view: CallView | undefined

  function join() {
    if (options.full) {
      // The light client hands over to the full one, whose address does not name the meeting.
      location.assign(`/v2/?state=in-call${options.stripHidden ? '&lab=hidden' : ''}`)
      return
    }
    show(options.ask ? 'lobby' : 'in-call')
  }
  function hangUp() {
    show(options.signedIn ? 'workspace' : 'ended')
  }
  function minimise(bare: boolean) {
    put('minimised', workspace({ bare, back: () => show('in-call'), hangUp }))
  }
  function put(next: Phase, screen: HTMLElement) {
    phase = next
    root.replaceChildren(screen)
    if (next === 'in-call') void player.connect()
    else if (next !== 'minimised') player.close()
    changed()
  }
  function screenOf(next: Exclude<Phase, 'in-call' | 'minimised'>): HTMLElement {
    if (next === 'prejoin') return prejoinScreen(options, join)
    if (next === 'lobby') return lobbyScreen(options)
    if (next === 'ended') return endScreen(join)
    if (next === 'removed') return retryScreen('You’ve been removed from this meeting', join)
    if (next === 'denied') return retryScreen('Sorry, but you were denied access to the meeting.', join)
    return workspace()
  }
  function show(next: Phase) {
    if (next === 'minimised') return minimise(false)
    if (next !== 'in-call') return put(next, screenOf(next))
    view = callScreen(options, people, { minimise: () => minimise(false), leave: hangUp })
    put('in-call', view.element)
  }
  return { options, people, phase: () => phase, view: () => view, show, minimise, hangUp }
}
