import type { MediaState } from '../../../domain/call/evidence.ts'
import { answerName, NAMED } from './counter-names.ts'
import { errorsOutside } from './errors-outside.ts'

type Method = 'setLocalDescription' | 'close'
type View = Window & typeof globalThis

/** A list without methods, which a page could have replaced. */
interface Known {
  ref: WeakRef<RTCPeerConnection>
  next: Known | undefined
}

/**
 * Runs in the page's own world, in each frame: tells on demand whether one of its peer connections is connected.
 *
 * The constructor stays the browser's own. Each connection has to describe itself before it can connect, so that one
 * method says which there are; their state is read only when it is asked for. Closing gives no event, so that is the
 * second method. Both are proxies of the browser's functions: name, length, errors and results are theirs.
 *
 * It answers under a name that it makes up for this frame, and says once. What it uses of the browser it takes before the
 * page can replace it, and no error that the page can catch names this script (`errorsOutside`).
 */
export function countConnections(view: View): void {
  const { document, RTCPeerConnection, CustomEvent, WeakRef: Ref, Proxy: NativeProxy } = view
  const { apply } = view.Reflect
  const { dispatchEvent, addEventListener } = view.EventTarget.prototype
  const { deref } = Ref.prototype
  const name = view.crypto.randomUUID()
  const tellAs = answerName(name)
  // Said also where there is nothing to count, so that the page's own first word is not taken for it.
  apply(dispatchEvent, document, [new CustomEvent(NAMED, { detail: name })])
  const readState = RTCPeerConnection && getterOf(RTCPeerConnection.prototype, 'connectionState')
  if (!readState) return
  /** Throws for what is no connection. */
  const stateOf = (connection: RTCPeerConnection): RTCPeerConnectionState => apply(readState, connection, [])

  // Whoever comes late cannot say that there is none.
  const fromTheStart = document.readyState === 'loading'
  let known: Known | undefined

  function state(): MediaState | undefined {
    let [some, open]: boolean[] = [false, false]
    for (let at = known, before: Known | undefined; at; at = at.next) {
      const connection = apply(deref, at.ref, []) as RTCPeerConnection | undefined
      if (!connection) {
        if (before) before.next = at.next
        else known = at.next
        continue
      }
      before = at
      const now = stateOf(connection)
      if (now === 'connected') return 'connected'
      some = true
      if (now !== 'closed') open = true
    }
    if (some) return open ? 'open' : 'closed'
    return fromTheStart ? 'none' : undefined
  }

  const tell = (where: Document) =>
    void apply(dispatchEvent, where, [new CustomEvent(tellAs, { detail: state() ?? null })])

  const answerOn = (where: Document) => apply(addEventListener, where, [name, () => tell(where)])

  let page: Document | undefined
  function note(connection: RTCPeerConnection): void {
    for (let at = known; at; at = at.next) if (apply(deref, at.ref, []) === connection) return
    known = { ref: new Ref(connection), next: known }
    if (page) return
    page = topDocument(view)
    // A frame without connections leaves the page's document alone.
    if (page !== document) answerOn(page)
  }

  const callOutside = errorsOutside(view)
  function follow(method: Method, then: (connection: RTCPeerConnection) => void): void {
    const descriptor = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, method)
    if (typeof descriptor?.value !== 'function') return
    const handler: ProxyHandler<() => unknown> = {
      apply: function trap(native, connection, values) {
        const result = callOutside(trap, native, connection, values)
        try {
          stateOf(connection)
          then(connection)
        } catch {
          // The page's call goes on as if nobody had looked.
        }
        return result
      },
    }
    descriptor.value = new NativeProxy(descriptor.value, handler)
    Object.defineProperty(RTCPeerConnection.prototype, method, descriptor)
  }

  answerOn(document)
  follow('setLocalDescription', note)
  follow('close', (connection) => {
    // One that was there before this script is known by its end.
    note(connection)
    if (page) tell(page)
  })
}

const getterOf = (prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get

/** The document of the tab, or the frame's own where the site of the tab is another one. */
function topDocument({ top, document }: View): Document {
  try {
    return top?.document ?? document
  } catch {
    return document
  }
}
