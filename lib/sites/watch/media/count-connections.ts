import type { MediaState } from '../../../domain/call/evidence.ts'
import { ASK, MEDIA } from './events.ts'

type Method = 'setLocalDescription' | 'close'
type View = Window & typeof globalThis

/**
 * Runs in the page's own world, in each frame: tells on demand whether one of its peer connections is connected.
 *
 * The constructor stays the browser's own. Each connection has to describe itself before it can connect, so that one
 * method says which there are; their state is read only when it is asked for. Closing gives no event, so that is the
 * second method. Both are proxies of the browser's functions: name, length, errors and results are theirs.
 */
export function countConnections(view: View): void {
  const { document, RTCPeerConnection, CustomEvent, WeakRef: Ref } = view
  const { apply } = view.Reflect
  const { dispatchEvent, addEventListener } = view.EventTarget.prototype
  if (!RTCPeerConnection || isCounted(view)) return

  // Whoever comes late cannot say that there is none.
  const fromTheStart = document.readyState === 'loading'
  const known = new Set<WeakRef<RTCPeerConnection>>()

  function state(): MediaState | undefined {
    const states: RTCPeerConnectionState[] = []
    for (const ref of known) {
      const connection = ref.deref()
      if (connection) states.push(connection.connectionState)
      else known.delete(ref)
    }
    if (states.includes('connected')) return 'connected'
    if (states.length > 0) return states.every((one) => one === 'closed') ? 'closed' : 'open'
    return fromTheStart ? 'none' : undefined
  }

  const tell = (where: Document) =>
    void apply(dispatchEvent, where, [new CustomEvent(MEDIA, { detail: state() ?? null })])

  const answerOn = (where: Document) => apply(addEventListener, where, [ASK, () => tell(where)])

  let page: Document | undefined
  function note(connection: RTCPeerConnection): void {
    for (const ref of known) if (ref.deref() === connection) return
    known.add(new Ref(connection))
    if (page) return
    page = topDocument(view)
    // A frame without connections leaves the page's document alone.
    if (page !== document) answerOn(page)
  }

  function follow(method: Method, then: (connection: RTCPeerConnection) => void): void {
    const descriptor = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, method)
    if (typeof descriptor?.value !== 'function') return
    descriptor.value = new Proxy(descriptor.value, {
      apply(native, connection, values) {
        const result = apply(native, connection, values)
        try {
          if (connection instanceof RTCPeerConnection) then(connection)
        } catch {
          // The page's call goes on as if nobody had looked.
        }
        return result
      },
    })
    Object.defineProperty(RTCPeerConnection.prototype, method, descriptor)
  }

  answerOn(document)
  follow('setLocalDescription', note)
  follow('close', () => page && tell(page))
}

/** Whether this frame has a counter already: it outlives an update of the extension, which puts the script in again. */
function isCounted({ document, Event }: View): boolean {
  let answered = false
  const hear = () => {
    answered = true
  }
  document.addEventListener(MEDIA, hear)
  document.dispatchEvent(new Event(ASK))
  document.removeEventListener(MEDIA, hear)
  return answered
}

/** The document of the tab, or the frame's own where the site of the tab is another one. */
function topDocument({ top, document }: View): Document {
  try {
    return top?.document ?? document
  } catch {
    return document
  }
}
