import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Health } from '../../lib/domain/call/health.ts'
import type { LabSteps, Phase } from '../call-lab/client/small-call.ts'
import { waitForCard } from './harness/card.ts'
import { allowHosts, revokeHosts } from './harness/host-permissions.ts'
import { type LabPage, type LabQuery, labAddress, openLabPage } from './harness/lab-page.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'

type Call = LabPage<LabSteps, Phase>

const jitsi = ['https://meet.jit.si/*', 'https://8x8.vc/*']
const pass = (ms: number) => new Promise((done) => setTimeout(done, ms))

let road: Road
let options: Page
beforeAll(async () => {
  road = await setUpRoad()
  options = await road.browser.extensionPage('options.html#sites')
})
afterAll(() => road?.stop())

afterEach(async () => {
  await road.browser.setSettings({ popUp: { opensByItself: false } })
  for (const page of await road.browser.puppeteer.pages()) {
    if (/jit\.si|8x8\.vc|webex|whereby/.test(page.url())) await page.close()
  }
  await until(async () => (await road.sessions()).every(({ state }) => state === 'ended'), {
    what: 'the end of all calls',
  })
  await road.closeSurfaces()
  await road.browser.setSettings({ popUp: { opensByItself: true, minimumSeconds: 0 } })
})

const open = (address: string, query: LabQuery = {}): Promise<Call> =>
  openLabPage<LabSteps, Phase>(
    road.browser,
    labAddress(address, query),
    (page) => page.frames().find((frame) => frame.url().includes('/webappng/client')) ?? page.mainFrame(),
  )

const registered = () =>
  road.browser
    .extension()
    .run<string[]>('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))')
/** The call in a room once its end is stored: a surface can come before it. */
const ended = (room: string) =>
  until(async () => (await road.sessions()).find((one) => one.room === room && one.state === 'ended'), {
    within: 40_000,
    what: `the end of ${room}`,
  })
const sessionsOf = async (platform: string) => (await road.sessions()).filter((one) => one.platform === platform)

const isOn = (id: string) =>
  options.$eval(`[data-site="${id}"] [role="switch"]`, (found) => (found as HTMLInputElement).checked)

/** A click on the switch in the options, with the user's answer to the browser's question given beforehand. */
async function press(id: string): Promise<void> {
  await options.bringToFront()
  await options.click(`[data-site="${id}"] [role="switch"]`)
}
/** The test may be a second try, after one that had switched it on. */
async function switchOn(id: string, hosts: readonly string[]): Promise<void> {
  await allowHosts(road.browser.puppeteer, road.browser.extensionId(), ...hosts)
  if (!(await isOn(id))) await press(id)
  await until(async () => (await registered()).includes(`call:${id}`), { what: `the script of ${id}` })
}
const untilOff = (id: string) =>
  until(async () => !(await registered()).includes(`call:${id}`) && !(await isOn(id)), { what: `${id} switched off` })

describe('a site that is not switched on', () => {
  it('has no script of ours, and a call there is no call', async () => {
    expect(await registered()).toEqual([])
    expect(await isOn('jitsi')).toBe(false)
    const call = await open('https://meet.jit.si/NobodyLooks', { state: 'in-call' })
    await pass(6_000)
    await call.click('.hangup-button')
    await pass(2_000)
    expect(await road.sessions()).toEqual([])
    expect(await road.surfaces()).toEqual([])
  })
})

describe('Jitsi, switched on', () => {
  it('a page that was open already is looked at at once, and leaving it opens the debrief with the names', async () => {
    const call = await open('https://meet.jit.si/QuietRiver', { state: 'in-call' })
    await switchOn('jitsi', jitsi)
    expect(await isOn('jitsi')).toBe(true)
    await road.session('QuietRiver')
    await road.noticed()
    await call.click('.hangup-button')
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    const text = await textOf(panel)
    expect(text).toContain('Maya Lindqvar')
    expect(text).toContain('Tobias Ashgrove')
    expect(text).not.toContain('Lena Haldorsen')
    expect(await ended('QuietRiver')).toMatchObject({ platform: 'jitsi', endReason: 'left' })
  })

  it('a call that is joined by way of the lobby on the other host is one, and the menu of Leave only asks', async () => {
    const call = await open('https://8x8.vc/acme/second-round', { ask: true, host: true })
    await call.click('[data-testid="prejoin.joinMeeting"]')
    await call.waitFor('lobby')
    await pass(5_000)
    expect((await sessionsOf('jitsi')).filter(({ room }) => room === 'acme/second-round')).toEqual([])
    await call.lab('admit')
    await road.session('acme/second-round')
    await road.noticed()
    await call.click('.hangup-menu-button')
    await pass(500)
    expect(await road.surfaces()).toEqual([])
    await call.click('#hangup-menu button')
    await waitForView(await road.browser.sidePanel(), 'debrief')
  })

  it('ended by the host: the card, and the options then know what was recognised', async () => {
    const call = await open('https://meet.jit.si/HostEnds')
    await call.click('[data-testid="prejoin.joinMeeting"]')
    await road.session('HostEnds')
    await call.lab('hostEnds')
    expect((await waitForCard(call.page)).text).toContain('Maya Lindqvar')
    expect(await ended('HostEnds')).toMatchObject({ endReason: 'host' })
    const line = () => options.$eval('[data-site="jitsi"]', (row) => row.textContent ?? '')
    await until(async () => (await line()).includes('the end screen'), { what: 'the line of Jitsi in the options' })
    expect(await line()).toMatch(
      /Recognised: the page before the call, the Leave button, the call controls, names, the connection, and the end screen/,
    )
    const health = await road.browser.storageGet<Health>('health')
    expect(JSON.stringify(health)).not.toMatch(/Maya|Lindqvar|Haldorsen|HostEnds|QuietRiver|second-round/)
  })

  it('the report of a problem can be read, and has neither names nor rooms', async () => {
    await options.bringToFront()
    await options.click('[data-site="jitsi"] button[aria-expanded]')
    const text = await options.$eval('[data-site="jitsi"] textarea', (area) => (area as HTMLTextAreaElement).value)
    expect(text).toMatch(/^Afterword [\d.]+, Chrome \d+ on Linux/)
    expect(text).toContain('in-call +0 s')
    expect(text).toContain('ended: host')
    expect(text).not.toMatch(/Maya|Lindqvar|Haldorsen|HostEnds|QuietRiver|second-round/)
  })

  it('stays on over a restart of the worker', async () => {
    await road.browser.killWorker()
    await open('https://meet.jit.si/AfterRestart', { state: 'in-call' })
    await road.session('AfterRestart')
  })

  it('switched off, the open page is left alone too, and nothing is left of the permission', async () => {
    const call = await open('https://meet.jit.si/SwitchedOff')
    await press('jitsi')
    await untilOff('jitsi')
    expect(await road.browser.extension().run(`chrome.permissions.contains({ origins: ['${jitsi[0]}'] })`)).toBe(false)
    await call.click('[data-testid="prejoin.joinMeeting"]')
    await open('https://meet.jit.si/SwitchedOffToo', { state: 'in-call' })
    await pass(6_000)
    expect((await road.sessions()).filter(({ room }) => room?.startsWith('SwitchedOff'))).toEqual([])
  })
})

describe('Webex, switched on', () => {
  it('the call in its frame is noticed, and its end by the host', async () => {
    await switchOn('webex', ['https://*.webex.com/*'])
    const call = await open('https://acme.webex.com/meet/anna')
    await call.click('[data-test="join-button"]')
    await road.session('acme/anna')
    await call.lab('hostEnds')
    const card = await waitForCard(call.page)
    expect(card.text).toContain('Maya Lindqvar')
    expect(card.text).not.toContain('Lena Haldorsen')
    expect(await ended('acme/anna')).toMatchObject({ platform: 'webex', endReason: 'host' })
  })

  it('taken back in the browser, the switch shows it without a reload, and the page is left alone', async () => {
    const call = await open('https://acme.webex.com/meet/berta')
    await revokeHosts(road.browser.puppeteer, road.browser.extensionId(), 'https://*.webex.com/*')
    await untilOff('webex')
    await call.click('[data-test="join-button"]')
    await pass(6_000)
    expect((await road.sessions()).filter(({ room }) => room === 'acme/berta')).toEqual([])
  })
})

describe('Whereby, switched on', () => {
  it("the silent preview is no call, another's voice is one, and leaving the address ends it", async () => {
    await switchOn('whereby', ['https://*.whereby.com/*'])
    const call = await open('https://whereby.com/quiet-river')
    await pass(6_000)
    expect(await sessionsOf('whereby')).toEqual([])
    await call.click('button')
    expect(await road.session('quiet-river')).toMatchObject({ platform: 'whereby', people: [] })
    await call.page.close()
    expect(await ended('quiet-river')).toMatchObject({ endReason: 'tab-closed' })
  })

  it('silence with every connection closed ends it long before the wait for silence alone is over', async () => {
    const call = await open('https://whereby.com/loud-river')
    await call.click('button')
    await road.session('loud-river')
    await call.lab('goSilent')
    expect(await ended('loud-river')).toMatchObject({ endReason: 'vanished' })
  })
})

it('nothing of all this sent a request anywhere', () => {
  expect(road.lab.sink.requests).toEqual([])
})
