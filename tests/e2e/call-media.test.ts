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
  const said = async (work) => { try { return await work() } catch (error) { return error.name + ': ' + error.message } }
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
    ],
    promise: pc.setLocalDescription() instanceof Promise,
    window: Object.getOwnPropertyNames(window).filter((name) => /rtc|media|afterword|wxt/i.test(name)).sort(),
    document: Reflect.ownKeys(document).map(String),
  }
  pc.close()
  frame.remove()
  return JSON.stringify(result)
})()`

const ask = (call: { page: MeetCall['page'] }) =>
  silently<string[]>(
    call.page,
    `(() => {
      const answers = []
      const hear = ({ detail }) => answers.push(detail)
      document.addEventListener('afterword-media', hear)
      document.dispatchEvent(new Event('afterword-ask-media'))
      document.removeEventListener('afterword-media', hear)
      return answers
    })()`,
  )

describe('the page that is listened to', () => {
  it('finds everything as in a browser without the extension', async () => {
    const [plain, listened] = await Promise.all([
      silently<string>(without.page, lookAround),
      silently<string>(watched.page, lookAround),
    ])
    expect(JSON.parse(listened)).toEqual(JSON.parse(plain))
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

  it('is listened to on Teams, and left alone on Zoom', async () => {
    const teams = await openTeams(ours, workspaceAddress, { state: 'workspace' })
    expect(await ask(teams)).toEqual(['none'])
    const zoom = await openZoom(ours, '91000000021')
    expect(await ask(zoom)).toEqual([])
    await teams.page.close()
    await zoom.page.close()
  })
})
