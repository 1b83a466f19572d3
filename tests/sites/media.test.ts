import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countConnections } from '../../lib/sites/watch/media/count-connections.ts'
import { ASK, MEDIA } from '../../lib/sites/watch/media/events.ts'
import { hearMedia } from '../../lib/sites/watch/media/hear-media.ts'

/** What a browser has, as far as it matters here. */
function makeConnections() {
  return class RTCPeerConnection {
    connectionState: RTCPeerConnectionState = 'new'
    static generateCertificate(algorithm: string) {
      return Promise.resolve(algorithm)
    }
    async setLocalDescription(description?: { type: string }) {
      if (description?.type === 'bad') throw new TypeError('not a description')
      return description?.type
    }
    close() {
      if (!(this instanceof RTCPeerConnection)) throw new TypeError('Illegal invocation')
      this.connectionState = 'closed'
    }
  }
}

/** A frame of a tab. Its document is still being loaded, unless it is said otherwise. */
function makeFrame(options: { loaded?: boolean; in?: unknown } = {}) {
  const window = new Window()
  Object.defineProperty(window.document, 'readyState', { value: options.loaded ? 'complete' : 'loading' })
  const RTCPeerConnection = makeConnections()
  const view = {
    document: window.document,
    RTCPeerConnection,
    CustomEvent: window.CustomEvent,
    Event: window.Event,
    EventTarget: window.EventTarget,
    Reflect,
    WeakRef,
    top: undefined as unknown,
  }
  view.top = options.in ?? view
  return view
}
type Frame = ReturnType<typeof makeFrame>
const documentOf = (frame: Frame) => frame.document as unknown as Document
const count = (frame: Frame) => countConnections(frame as unknown as Parameters<typeof countConnections>[0])

async function connect(frame: Frame) {
  const connection = new frame.RTCPeerConnection()
  await connection.setLocalDescription({ type: 'offer' })
  connection.connectionState = 'connected'
  return connection
}

let gone: AbortController
let changes = 0
beforeEach(() => {
  gone = new AbortController()
  changes = 0
})
afterEach(() => {
  gone.abort()
  vi.unstubAllGlobals()
})
function hear(frame: Frame) {
  vi.stubGlobal('Event', frame.Event)
  return hearMedia(documentOf(frame), () => changes++, gone.signal)
}

describe('what the connections of a page say', () => {
  it('follows them from the first to the last, and tells at once of one that is closed', async () => {
    const frame = makeFrame()
    count(frame)
    const state = hear(frame)
    expect(state()).toBe('none')
    const first = new frame.RTCPeerConnection()
    expect(state()).toBe('none')
    await first.setLocalDescription({ type: 'offer' })
    expect(state()).toBe('open')
    first.connectionState = 'connected'
    const second = await connect(frame)
    expect(state()).toBe('connected')
    first.close()
    expect([state(), changes]).toEqual(['connected', 1])
    second.connectionState = 'disconnected'
    expect(state()).toBe('open')
    second.close()
    expect([state(), changes]).toEqual(['closed', 2])
    await connect(frame)
    expect(state()).toBe('connected')
  })

  it('put in late, it does not claim that there is no connection until it knows one', async () => {
    const frame = makeFrame({ loaded: true })
    const early = await connect(frame)
    count(frame)
    const state = hear(frame)
    expect(state()).toBeUndefined()
    await early.setLocalDescription({ type: 'answer' })
    expect(state()).toBe('connected')
  })

  it('nobody who could tell is not the same as no connection', () => {
    expect(hear(makeFrame())()).toBeUndefined()
  })

  it('one connection in any frame of the site speaks for the tab, and a frame without any says nothing', async () => {
    const top = makeFrame()
    const child = makeFrame({ in: top })
    count(top)
    count(child)
    const state = hear(top)
    const own = await connect(top)
    own.close()
    expect(state()).toBe('closed')
    const inner = await connect(child)
    expect(state()).toBe('connected')
    inner.close()
    expect(state()).toBe('closed')
  })

  it('a frame whose tab belongs to another site keeps to itself', async () => {
    const frame = makeFrame({
      in: {
        get document() {
          throw new DOMException('cross-origin', 'SecurityError')
        },
      },
    })
    count(frame)
    const state = hear(frame)
    await connect(frame)
    expect(state()).toBe('connected')
  })

  it('nothing that a page makes up is more than an answer to the question', () => {
    const frame = makeFrame()
    const state = hear(frame)
    const answers = [7, null, 'CONNECTED', { toString: () => 'connected' }, ['connected']]
    for (const detail of answers) {
      const event = new frame.CustomEvent(MEDIA, { detail: detail as object }) as unknown as Event
      documentOf(frame).addEventListener(ASK, () => documentOf(frame).dispatchEvent(event), { once: true })
      expect(state()).toBeUndefined()
    }
    expect(changes).toBe(0)
  })
})

describe('the page does not notice', () => {
  it('the constructor is untouched: identity, name, statics, subclasses', async () => {
    const frame = makeFrame()
    const { RTCPeerConnection } = frame
    const before = Object.getOwnPropertyDescriptors(RTCPeerConnection)
    count(frame)
    expect(frame.RTCPeerConnection).toBe(RTCPeerConnection)
    expect(Object.getOwnPropertyDescriptors(RTCPeerConnection)).toEqual(before)
    expect(RTCPeerConnection.prototype.constructor).toBe(RTCPeerConnection)
    expect(await RTCPeerConnection.generateCertificate('ECDSA')).toBe('ECDSA')
    const closed: string[] = []
    class Own extends RTCPeerConnection {
      override close() {
        closed.push('own')
        super.close()
      }
    }
    const own = new Own()
    expect(own).toBeInstanceOf(RTCPeerConnection)
    own.close()
    expect([closed, own.connectionState]).toEqual([['own'], 'closed'])
  })

  it.each(['setLocalDescription', 'close'] as const)(
    '%s keeps its name, length, results, errors and place',
    async (name) => {
      const frame = makeFrame()
      const { prototype } = frame.RTCPeerConnection
      const keys = Object.getOwnPropertyNames(prototype)
      const before = Object.getOwnPropertyDescriptor(prototype, name)
      const native = prototype[name]
      count(frame)
      const { value, ...flags } = Object.getOwnPropertyDescriptor(prototype, name) ?? {}
      expect({ ...flags, value: native }).toEqual(before)
      expect(Object.getOwnPropertyNames(prototype)).toEqual(keys)
      expect([value.name, value.length]).toEqual([native.name, native.length])
      expect(Function.prototype.toString.call(value)).toMatch(/^function [^{]*\(\) \{ \[native code\] \}$/)
      expect('prototype' in value).toBe('prototype' in native)
      expect(() => new value()).toThrow(TypeError)
    },
  )

  it('results and errors are those of the browser', async () => {
    const frame = makeFrame()
    count(frame)
    const connection = new frame.RTCPeerConnection()
    expect(await connection.setLocalDescription({ type: 'offer' })).toBe('offer')
    await expect(connection.setLocalDescription({ type: 'bad' })).rejects.toThrow('not a description')
    expect(() => frame.RTCPeerConnection.prototype.close.call({} as never)).toThrow('Illegal invocation')
  })

  it('put in twice it counts once, and the second leaves no trace', async () => {
    const frame = makeFrame()
    count(frame)
    const { close, setLocalDescription } = frame.RTCPeerConnection.prototype
    count(frame)
    expect(frame.RTCPeerConnection.prototype.close).toBe(close)
    expect(frame.RTCPeerConnection.prototype.setLocalDescription).toBe(setLocalDescription)
    const state = hear(frame)
    const connection = await connect(frame)
    connection.close()
    expect([state(), changes]).toEqual(['closed', 1])
  })

  it('a page without connections, and one whose methods are gone, are left alone', () => {
    const frame = makeFrame()
    Object.defineProperty(frame, 'RTCPeerConnection', { value: undefined })
    expect(() => count(frame)).not.toThrow()
    const bare = makeFrame()
    Object.defineProperty(bare.RTCPeerConnection.prototype, 'close', { value: undefined })
    expect(() => count(bare)).not.toThrow()
  })

  it('leaves nothing to read in the window or the document', () => {
    const frame = makeFrame()
    const names = () => [...Reflect.ownKeys(frame), ...Reflect.ownKeys(frame.document)]
    const before = names()
    count(frame)
    expect(names()).toEqual(before)
  })
})
