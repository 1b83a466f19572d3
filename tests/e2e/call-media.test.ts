import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lab, startLab } from '../call-lab/server.ts'
import { type LabBrowser, openBrowser } from './harness/browser.ts'
import { type MeetCall, openMeet } from './harness/meet.ts'
import { silently } from './harness/silently.ts'
import { openTeams, workspaceAddress } from './harness/teams.ts'
import { until } from './harness/until.ts'
import { openZoom } from './harness/zoom.ts'

let lab: Lab
let bare: LabBrowser
let ours: LabBrowser
let without: MeetCall
let watched: MeetCall
beforeAll(async () => {
  lab = await startLab()
  bare = await openBrowser({ lab, extensionDir: null })
  ours = await openBrowser({ lab })
  without = await openMeet(bare, { state: 'in-call' })
  watched = await openMeet(ours, { state: 'in-call' })
})
afterAll(async () => {
  await bare?.close()
  await ours?.close()
  await lab?.stop()
})

/** All that a page could compare: what it finds is the same with the extension and without. */
const lookAround = `(async () => {
  const said = async (work) => { try { return await work() } catch (error) { return [error.name, error.message, error.stack] } }
  const seen = []
  const sites = async (work) => {
    Error.prepareStackTrace = (error, calls) => {
      for (const call of calls) seen.push(String(call.getFileName()))
      return calls.map((call) => call.getFileName() + call.getFunctionName())
    }
    try { return await said(work) } finally { delete Error.prepareStackTrace }
  }
  const shape = (object) => Object.entries(Object.getOwnPropertyDescriptors(object)).map(([name, d]) =>
    [name, d.writable, d.enumerable, d.configurable, typeof d.value, typeof d.get, d.value?.name, d.value?.length])
  class Own extends RTCPeerConnection { close() { this.closedBy = 'own'; super.close() } }
  const pc = new RTCPeerConnection()
  const own = new Own()
  await own.setLocalDescription()
  own.close()
  const frame = document.body.appendChild(document.createElement('iframe'))
  const inner = frame.contentWindow.RTCPeerConnection
  const native = (method) => /^function [^{]*\\(\\) \\{ \\[native code\\] \\}$/.test(Function.prototype.toString.call(method))
  const proto = RTCPeerConnection.prototype
  // Its stack has lost the line of the getter, and has none of ours.
  await sites(() => pc.setLocalDescription({ get type() { throw new RangeError('mine') } }))
  const result = {
    same: [pc.constructor === RTCPeerConnection, proto.constructor === RTCPeerConnection, webkitRTCPeerConnection === RTCPeerConnection],
    text: [String(RTCPeerConnection), String(RTCPeerConnection.generateCertificate), RTCPeerConnection.name, RTCPeerConnection.length],
    instances: [pc instanceof RTCPeerConnection, own instanceof Own, own instanceof RTCPeerConnection, own.closedBy, own.signalingState],
    statics: shape(RTCPeerConnection),
    prototype: shape(proto),
    inFrame: shape(inner.prototype),
    native: [native(proto.close), native(proto.setLocalDescription), native(inner.prototype.close)],
    certificate: (await RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' })).constructor.name,
    errors: [
      await said(() => proto.close.call({})),
      await said(() => proto.setLocalDescription.call({})),
      await said(() => pc.setLocalDescription({ type: 'nonsense' })),
      await said(() => new proto.close()),
      await said(() => RTCPeerConnection()),
      await sites(() => proto.close.call({})),
      await sites(() => proto.setLocalDescription.call(pc, { type: 'nonsense' })),
      await sites(() => pc.setLocalDescription({ get type() { new Error().stack; return 'offer' } })),
    ],
    extensions: seen.filter((file) => file.includes('extension:')),
    promise: pc.setLocalDescription() instanceof Promise,
    window: Object.getOwnPropertyNames(window).filter((name) => /rtc|media|afterword|wxt/i.test(name)).sort(),
    document: Reflect.ownKeys(document).map(String),
  }
  pc.close()
  frame.remove()
  return JSON.stringify(result)
})()`

/** Asks as our script does: from the extension's own world, where the names of the counters are. */
async function ask(call: { page: MeetCall['page'] }): Promise<string[]> {
  const session = await call.page.createCDPSession()
  const worlds: number[] = []
  const tree = await session.send('Page.getFrameTree')
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isTop = context.auxData?.frameId === tree.frameTree.frame.id
    if (isTop && context.origin.startsWith('chrome-extension://')) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  const contextId = await until(() => Promise.resolve(worlds[0]), { what: "the extension's world in the page" })
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    returnByValue: true,
    expression: `(globalThis.afterwordCounters ?? []).flatMap((name) => {
      const answers = []
      const hear = ({ detail }) => answers.push(detail)
      document.addEventListener(name + '!', hear)
      document.dispatchEvent(new Event(name))
      document.removeEventListener(name + '!', hear)
      return answers
    })`,
  })
  await session.detach()
  return result.value
}

describe('the page that is listened to', () => {
  it('finds everything as in a browser without the extension', async () => {
    const [plain, listened] = await Promise.all([
      silently<string>(without.page, lookAround),
      silently<string>(watched.page, lookAround),
    ])
    expect(JSON.parse(listened)).toEqual(JSON.parse(plain))
  })

  it('cannot have itself answered, nor overhear that it is asked', async () => {
    const call = await openMeet(ours, { code: 'pro-bean-swe' })
    await silently(
      call.page,
      `(() => {
        globalThis.overheard = []
        const { dispatchEvent, addEventListener } = EventTarget.prototype
        EventTarget.prototype.dispatchEvent = function (event) {
          if (!event.fromPage) overheard.push('dispatch ' + event.type)
          return dispatchEvent.call(this, event)
        }
        for (const name of ['Event', 'CustomEvent']) {
          globalThis[name] = new Proxy(globalThis[name], { construct(native, values) {
            if (!values[1]?.fromPage) overheard.push('new ' + values[0])
            return Reflect.construct(native, values)
          } })
        }
        for (const name of ['afterword-ask-media', 'afterword-media', 'afterword-counter']) {
          for (const answer of [name, name + '!', 'afterword-media'])
            document.addEventListener(answer, (event) => event.fromPage || overheard.push('answer ' + event.type))
          const event = new CustomEvent(name, { detail: 'mine', fromPage: true })
          event.fromPage = true
          document.dispatchEvent(event)
        }
        document.addEventListener('mine', () => overheard.push('asked under my name'))
      })()`,
    )
    await call.clickJoin()
    await until(async () => (await ask(call))[0] === 'connected', { what: 'the connection' })
    await call.lab('hostEnds')
    await until(async () => (await ask(call))[0] === 'closed', { what: 'the end of the connection' })
    const overheard = await silently<string[]>(call.page, 'overheard')
    expect(overheard.filter((one) => /afterword|[\da-f]{8}-[\da-f]{4}|my name/.test(one))).toEqual([])
    await call.page.close()
  })

  it('answers for its connections from the first to the last', async () => {
    const call = await openMeet(ours, { code: 'med-iaan-swe' })
    expect(await ask(call)).toEqual(['none'])
    await call.clickJoin()
    await until(async () => (await ask(call))[0] === 'connected', { what: 'the connection' })
    await call.lab('hostEnds')
    expect(await ask(call)).toEqual(['closed'])
    await call.page.close()
  })

  it('answers once for the connections of a frame that the page made out of nothing', async () => {
    const call = await openMeet(ours, { code: 'med-iafr-ame' })
    await silently(
      call.page,
      `(async () => {
        const frame = document.body.appendChild(document.createElement('iframe'))
        const a = new frame.contentWindow.RTCPeerConnection()
        const b = new frame.contentWindow.RTCPeerConnection()
        a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate)
        b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate)
        a.createDataChannel('talk')
        await a.setLocalDescription()
        await b.setRemoteDescription(a.localDescription)
        await b.setLocalDescription()
        await a.setRemoteDescription(b.localDescription)
        globalThis.hangUp = () => { a.close(); b.close() }
      })()`,
    )
    await until(async () => (await ask(call)).includes('connected'), { what: 'the connection of the frame' })
    await silently(call.page, 'hangUp()')
    expect([...(await ask(call))].sort()).toEqual(['closed', 'none'])
    await call.page.close()
  })

  it('is listened to on Teams and on Zoom', async () => {
    const teams = await openTeams(ours, workspaceAddress, { state: 'workspace' })
    expect(await ask(teams)).toEqual(['none'])
    const zoom = await openZoom(ours, '91000000021')
    expect(await ask(zoom)).toEqual(['none'])
    await teams.page.close()
    await zoom.page.close()
  })
})
