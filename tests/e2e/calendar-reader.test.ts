import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarReading } from '../../lib/domain/calendar/calendar-reading.ts'
import { type Lab, startLab } from '../call-lab/server.ts'
import { type LabBrowser, openBrowser } from './harness/browser.ts'
import { bundle } from './harness/bundle.ts'
import { type FirefoxRoad, openFirefox } from './harness/firefox.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

const feed = readFileSync(join(import.meta.dirname, '../calendar/cases/attendees.ics'), 'utf8')
const window = { from: Date.parse('2026-05-01'), to: Date.parse('2026-07-01'), zone: 'Europe/Berlin' }
const call = (text: string) => `globalThis.reader.readCalendarApart(${JSON.stringify(text)}, ${JSON.stringify(window)})`

let lab: Lab
let reader: string
beforeAll(async () => {
  lab = await startLab()
  reader = `globalThis.reader ??= ${await bundle(join(import.meta.dirname, '../../lib/browser/calendar-reader.ts'))};0`
})
afterAll(async () => {
  await lab?.stop()
})

const expectRead = ({ events, refused }: CalendarReading) => {
  expect(refused).toBeNull()
  expect(events.map(({ title, attendees }) => [title, attendees.map(({ email }) => email)])).toEqual([
    ['Interview: Jane Doe , PhD <> Acme; round 2', ['bob.smith@acme.com', 'ann.oneil@acme.com']],
  ])
}

describe('in Chrome', () => {
  let browser: LabBrowser
  beforeAll(async () => {
    browser = await openBrowser({ lab })
  })
  afterAll(async () => {
    await browser?.close()
  })

  const inBackground = async <T>(expression: string): Promise<T> => {
    const worker = await browser.worker()
    await silently(worker, reader)
    return silently<T>(worker, expression)
  }
  const hiddenPages = () =>
    browser
      .extension()
      .run<number>('chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] }).then((all) => all.length)')

  it('the background reads a calendar, several at once too, and nothing stays open', async () => {
    expectRead(await inBackground<CalendarReading>(call(feed)))
    const both = await inBackground<CalendarReading[]>(`Promise.all([${call(feed)}, ${call('<html>Sign in</html>')}])`)
    expectRead(both[0] as CalendarReading)
    expect(both[1]?.refused).toBe('web-page')
    await until(async () => (await hiddenPages()) === 0, { what: 'the page of the reader to close' })
  })

  it('a page that was left behind by a background that was killed is used again', async () => {
    await inBackground(
      'chrome.offscreen.createDocument({ url: "reader.html", reasons: ["WORKERS"], justification: "test" })',
    )
    expectRead(await inBackground<CalendarReading>(call(feed)))
    expect(await hiddenPages()).toBe(0)
  })

  it('a page of ours reads a calendar', async () => {
    const page = await browser.extensionPage('options.html')
    await silently(page, reader)
    expectRead(await silently<CalendarReading>(page, call(feed)))
    await page.close()
  })
})

describe('in Firefox', () => {
  let firefox: FirefoxRoad
  beforeAll(async () => {
    firefox = await openFirefox(lab)
  })
  afterAll(async () => {
    await firefox?.stop()
  })

  it('a document of the extension, as the background there is one, reads a calendar', async () => {
    await firefox.run(reader)
    expectRead(await firefox.run<CalendarReading>(call(feed)))
  })
})
