import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countConnections } from '../../lib/sites/watch/media/count-connections.ts'
import { answerName, counterNames, NAMED, takeCounterName } from '../../lib/sites/watch/media/counter-names.ts'
import { hearMedia } from '../../lib/sites/watch/media/hear-media.ts'

/** What a browser has, as far as it matters here. */
function makeConnections() {
  return class RTCPeerConnection {
    #state: RTCPeerConnectionState = 'new'
    get connectionState() {
      return this.#state
    }
    set connectionState(next) {
      this.#state = next
    }
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
    Proxy,
    Error,
    Promise,
    Object,
    crypto,
    top: undefined as unknown,
  }
  view.top = options.in ?? view
  return view
}
type Frame = ReturnType<typeof makeFrame>
const documentOf = (frame: Frame) => frame.document as unknown as Document
const viewOf = (frame: Frame) => frame as unknown as Parameters<typeof countConnections>[0]
/** As the browser does it: the script beside the page listens before the one in the page says its name. */
function count(frame: Frame) {
  takeCounterName(viewOf(frame))
  countConnections(viewOf(frame))
}

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
  return hearMedia(viewOf(frame), () => changes++, gone.signal)
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
    counterNames(viewOf(frame)).push('name')
    const state = hear(frame)
    const answers = [7, null, 'CONNECTED', { toString: () => 'connected' }, ['connected']]
    for (const detail of answers) {
      const event = new frame.CustomEvent(answerName('name'), { detail: detail as object }) as unknown as Event
      documentOf(frame).addEventListener('name', () => documentOf(frame).dispatchEvent(event), { once: true })
      expect(state()).toBeUndefined()
    }
    expect(changes).toBe(0)
  })
})

describe('no page can ask', () => {
  it('each frame and each load has a name of its own', () => {
    const [one, other] = [makeFrame(), makeFrame()]
    count(one)
    count(other)
    const names = [...counterNames(viewOf(one)), ...counterNames(viewOf(other))]
    expect(names).toHaveLength(2)
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).toMatch(/^[\da-f-]{36}$/)
  })

  it('the first name is taken and no other, so that a page cannot have itself asked', () => {
    const frame = makeFrame()
    count(frame)
    const event = new frame.CustomEvent(NAMED, { detail: 'mine' as unknown as object })
    documentOf(frame).dispatchEvent(event as unknown as Event)
    expect(counterNames(viewOf(frame))).not.toContain('mine')
  })

  it('nobody answers to a name that is not the one', async () => {
    const frame = makeFrame()
    count(frame)
    await connect(frame)
    const document = documentOf(frame)
    const [name = ''] = counterNames(viewOf(frame))
    const answered: string[] = []
    const names = ['afterword-ask-media', 'afterword-media', NAMED]
    for (const one of [...names.map(answerName), answerName(name)])
      document.addEventListener(one, () => answered.push(one))
    for (const one of names) document.dispatchEvent(new frame.Event(one) as unknown as Event)
    expect(answered).toEqual([])
    document.dispatchEvent(new frame.Event(name) as unknown as Event)
    expect(answered).toEqual([answerName(name)])
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

  it('an error that the page catches has no line of ours in its stack', async () => {
    const frame = makeFrame()
    count(frame)
    const { prototype } = frame.RTCPeerConnection
    const stackOf = async (work: () => unknown) => {
      try {
        await work()
      } catch (error) {
        return String((error as Error).stack)
      }
      throw new Error('nothing was thrown')
    }
    const stacks = [
      await stackOf(() => prototype.close.call({} as never)),
      await stackOf(() => prototype.setLocalDescription.call(new frame.RTCPeerConnection(), { type: 'bad' })),
    ]
    expect(stacks[0]).toMatch(/^TypeError: Illegal invocation\n/)
    expect(stacks[1]).toMatch(/^TypeError: not a description\n/)
    for (const stack of stacks) {
      expect(stack).toContain('media.test.ts')
      expect(stack).not.toMatch(/count-connections|errors-outside|trap|Reflect/)
    }
  })

  it('what the page replaces later is not called', async () => {
    const frame = makeFrame()
    count(frame)
    const called: string[] = []
    const replaced = (name: string) => ({
      construct() {
        called.push(name)
        return {}
      },
    })
    frame.WeakRef = new Proxy(WeakRef, replaced('WeakRef'))
    frame.CustomEvent = new Proxy(frame.CustomEvent, replaced('CustomEvent'))
    const connection = await connect(frame)
    connection.close()
    expect(hear(frame)()).toBe('closed')
    expect(called).toEqual([])
  })

  it('put in twice, after an update, both go on, and the surer one is believed', async () => {
    const frame = makeFrame()
    count(frame)
    const connection = await connect(frame)
    count(frame)
    const state = hear(frame)
    expect(state()).toBe('connected')
    connection.close()
    expect(state()).toBe('closed')
  })

  it('put in late, it knows a connection of before by its end', async () => {
    const frame = makeFrame({ loaded: true })
    const early = await connect(frame)
    count(frame)
    const state = hear(frame)
    early.close()
    expect(state()).toBe('closed')
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
    countConnections(viewOf(frame))
    expect(names()).toEqual(before)
  })
})
