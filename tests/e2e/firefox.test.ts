import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { defaultSettings } from '../../lib/domain/settings.ts'
import { type Lab, startLab } from '../call-lab/server.ts'
import { type FirefoxRoad, openFirefox } from './harness/firefox.ts'
import { until } from './harness/until.ts'

let lab: Lab
let firefox: FirefoxRoad
beforeAll(async () => {
  lab = await startLab()
  firefox = await openFirefox(lab)
  const settings = { ...defaultSettings(), popUp: { ...defaultSettings().popUp, minimumSeconds: 0 } }
  await firefox.run(`browser.storage.local.set(${JSON.stringify({ settings })})`)
})
afterAll(async () => {
  await firefox?.stop()
  await lab?.stop()
})

const sessions = async () =>
  (await firefox.run<{ sessions?: CallSession[] }>('browser.storage.local.get("sessions")')).sessions ?? []

it('in Firefox, the host ends the call: the card in the page and the extension window with the debrief appear', async () => {
  const page = await firefox.call('/abc-defg-hij?lab=hidden&state=in-call&people=Maya%20Lindqvar&me=Lena%20Haldorsen')
  await until(async () => (await sessions())[0]?.state === 'in-call', { within: 20_000, what: 'the call' })
  await page.evaluate('lab.hostEnds()')
  await page.waitForSelector('afterword-card', { timeout: 10_000 })
  const [session] = await sessions()
  expect(session).toMatchObject({ state: 'ended', endReason: 'host', people: ['Maya Lindqvar'] })
  const windows = () =>
    firefox.run<string>(
      'browser.windows.getAll({ populate: true, windowTypes: ["popup"] }).then((all) => all.map(({ tabs }) => tabs[0].url).join())',
    )
  await until(async () => (await windows()).includes(`sidepanel.html?interview=${session?.id}`), { what: 'the window' })
})

it('in Firefox, a site that the user switches on is looked at, in a page that was open already, until it is switched off', async () => {
  const page = await firefox.call('/QuietRiver?lab=hidden&state=in-call', 'meet.jit.si')
  const jitsi = async () => (await sessions()).filter(({ platform }) => platform === 'jitsi')
  const flip = async () => {
    await firefox.options.bringToFront()
    await firefox.options.click('[data-site="jitsi"] [role="switch"]')
  }
  await flip()
  await until(async () => (await jitsi())[0]?.state === 'in-call', { within: 20_000, what: 'the call' })
  await page.bringToFront()
  await page.evaluate('lab.hostEnds()')
  await until(async () => (await jitsi())[0]?.state === 'ended', { what: 'its end' })
  expect(await jitsi()).toMatchObject([
    { room: 'QuietRiver', endReason: 'host', people: ['Maya Lindqvar', 'Tobias Ashgrove'] },
  ])
  const registered = () =>
    firefox.run<number>('browser.scripting.getRegisteredContentScripts().then((all) => all.length)')
  expect(await registered()).toBeGreaterThan(0)
  await flip()
  await until(async () => (await registered()) === 0, { what: 'the end of the registration' })
})
