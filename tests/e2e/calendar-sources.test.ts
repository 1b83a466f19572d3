import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarSource, SourceFault } from '../../lib/domain/calendar/calendar-source.ts'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { type Radicale, startRadicale } from '../calendar/radicale.ts'
import { type Lab, startLab } from '../call-lab/server.ts'
import { CALDAV_BROKEN, CALDAV_ORIGIN } from '../call-lab/sites/caldav.ts'
import { type LabBrowser, openBrowser } from './harness/browser.ts'
import { allowHosts, revokeHosts } from './harness/host-permissions.ts'
import { textOf } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

const SECRET = 'private-0123456789abcdef0123456789abcdef'
const GOOGLE = 'https://calendar.google.com/*'
const googleAddress = (id: string) =>
  `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/${SECRET}/basic.ics`
/** A host behind which nobody speaks TLS. */
const BROKEN = 'broken.example'

let lab: Lab
let browser: LabBrowser
let page: Page
let radicale: Radicale
const speechless = createServer((socket) => socket.on('error', () => {}).end('no TLS here\r\n'))

beforeAll(async () => {
  await new Promise<void>((resolve) => speechless.listen(0, '127.0.0.1', resolve))
  const rule = `MAP ${BROKEN} 127.0.0.1:${(speechless.address() as AddressInfo).port}, `
  const started = await startLab()
  lab = {
    ...started,
    chromiumArgs: () =>
      started.chromiumArgs().map((flag) => flag.replace('--host-resolver-rules=', `--host-resolver-rules=${rule}`)),
  }
  browser = await openBrowser({ lab })
  const id = browser.extensionId()
  await allowHosts(browser.puppeteer, id, GOOGLE, 'https://caldav.fastmail.com/*', `https://${BROKEN}/*`)
  page = await browser.extensionPage('options.html#calendars')
  await page.waitForSelector('#calendars form')
})
afterAll(async () => {
  await browser?.close()
  await lab?.stop()
  await radicale?.stop()
  speechless.close()
})

const sources = async () => (await browser.storageGet<CalendarSource[]>('calendarSources')) ?? []
const events = () =>
  browser.extension().run<KeptEvent[]>(`(async () => {
    const db = await new Promise((done) => { const open = indexedDB.open('afterword'); open.onsuccess = () => done(open.result) })
    const all = await new Promise((done) => { const ask = db.transaction('calendarEvents').objectStore('calendarEvents').getAll(); ask.onsuccess = () => done(ask.result) })
    db.close()
    return all
  })()`)

/** Types over whatever stands in a field. */
async function fill(label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`)
  await field?.evaluate((found) => (found as HTMLInputElement).select())
  await field?.type(text)
}

async function press(name: string): Promise<void> {
  await page.bringToFront()
  await (await page.waitForSelector(`aria/${name}[role="button"]`))?.click()
}

/** Connects an address, and waits until it has been tried. */
async function connect(address: string): Promise<CalendarSource> {
  const before = new Map((await sources()).map(({ id, triedAt }) => [id, triedAt]))
  await fill('Secret or published address', address)
  await press('Connect')
  return until(
    async () =>
      (await sources()).find(
        ({ id, triedAt, readingSince }) => triedAt !== null && readingSince === null && before.get(id) !== triedAt,
      ),
    { within: 15_000, what: 'the calendar to be tried' },
  )
}

async function forget(name: string): Promise<void> {
  const count = (await sources()).length
  await press(`Remove ${name}`)
  await press('Remove calendar')
  await until(async () => (await sources()).length === count - 1, { what: `${name} to be forgotten` })
}

describe('a calendar by its secret address', () => {
  it('is read by the worker once the user has allowed its host, and its events are understood', async () => {
    const source = await connect(googleAddress('lena@haldorsen.example').replace('https:', 'webcal:'))
    expect(source).toMatchObject({ fault: null, etag: '"one"', ownAddresses: ['lena@haldorsen.example'] })
    const [team, interview] = (await events()).sort((a, b) => a.start - b.start)
    expect(interview).toMatchObject({
      sourceId: source.id,
      event: { title: 'Interview with Brindlewick: Head of Data', status: 'confirmed' },
      understanding: { verdict: 'interview' },
    })
    expect(interview?.event.attendees.map(({ email }) => email)).toContain('maya.lindqvar@brindlewick.example')
    expect(team).toMatchObject({
      understanding: { verdict: 'other' },
      event: { title: 'Weekly team round', description: '', location: '', attendees: [] },
    })
  })

  it('is shown with what it tells, and without its address', async () => {
    await until(async () => (await textOf(page)).includes('2 events · guests: yes · links: yes'), { what: 'the card' })
    expect(await textOf(page)).toContain('1 interview found')
    expect(await silently<string>(page, 'document.documentElement.outerHTML')).not.toContain(SECRET.slice(8))
    expect(await page.$eval('#calendars form input', (input) => (input as HTMLInputElement).value)).toBe('')
  })

  it('its address is in no backup and in no record', async () => {
    await silently(
      page,
      `(() => { const make = URL.createObjectURL; URL.createObjectURL = (blob) => { globalThis.saved = blob.text(); return make.call(URL, blob) } })()`,
    )
    await silently(page, `location.hash = '#backups'`)
    await press('Save everything as a file')
    const backup = await until(() => silently<string>(page, 'globalThis.saved'), { what: 'the backup' })
    await silently(page, `location.hash = '#calendars'`)
    expect(backup).toContain('Interview with Brindlewick')
    expect(backup).not.toContain(SECRET)
    expect(backup).not.toContain('calendarSources')
    expect(await browser.extension().run('chrome.storage.sync.get(null)')).toEqual({})
  })

  it('is read again by its alarm, which a new worker sets anew', async () => {
    const [before] = await sources()
    await browser.extension().run('chrome.alarms.clearAll()')
    await browser.killWorker()
    await browser.extension().run(`chrome.runtime.sendMessage({ type: 'records-changed' })`)
    const alarm = (name: string) => browser.extension().run<{ scheduledTime: number }>(`chrome.alarms.get('${name}')`)
    await until(() => alarm('calendars'), { what: 'the alarm' })
    const times = await until(() => alarm('calendars-near'), { what: 'the alarm of the interview' })
    const [interview] = (await events()).filter(({ understanding }) => understanding.verdict === 'interview')
    expect(times.scheduledTime).toBe((interview?.start ?? 0) - 10 * 60_000)
    await browser.extension().run(`(async () => {
      const { calendarSources } = await chrome.storage.local.get('calendarSources')
      await chrome.storage.local.set({ calendarSources: calendarSources.map((source) => ({ ...source, triedAt: 1 })) })
      await chrome.alarms.create('calendars', { when: Date.now() })
    })()`)
    await until(async () => ((await sources())[0]?.triedAt ?? 0) > (before?.triedAt ?? 0), { what: 'the next read' })
    // "Not modified": what was known stays.
    expect((await sources())[0]).toMatchObject({ fault: null, bodyAt: before?.bodyAt, capability: { events: 2 } })
    expect(await events()).toHaveLength(2)
  })

  it('says so when its host is taken back in the browser, and goes on when it is given again', async () => {
    await revokeHosts(browser.puppeteer, browser.extensionId(), GOOGLE)
    await until(async () => (await textOf(page)).includes('no longer allowed to read calendar.google.com'), {
      what: 'the sentence',
    })
    await page.waitForSelector('aria/Allow again[role="button"]')
    expect(await events()).toHaveLength(2)
    await allowHosts(browser.puppeteer, browser.extensionId(), GOOGLE)
    await until(async () => (await sources())[0]?.fault === null, { what: 'the next read' })
  })

  it('is forgotten with its events and the permission', async () => {
    await forget('lena@haldorsen.example')
    expect(await events()).toEqual([])
    const held = await browser.extension().run<{ origins: string[] }>('chrome.permissions.getAll()')
    expect(held.origins).not.toContain(GOOGLE)
    await until(async () => (await browser.extension().run(`chrome.alarms.get('calendars')`)) === undefined, {
      what: 'the alarm to go',
    })
  })
})

describe('what can go wrong', () => {
  const cases: [string, SourceFault, string][] = [
    [googleAddress('page'), 'no-calendar', 'didn’t return a calendar'],
    [googleAddress('status-401'), 'sign-in', 'asks for a sign-in (401)'],
    [googleAddress('status-403'), 'refused', 'won’t share this calendar (403)'],
    [googleAddress('status-404'), 'missing', 'There’s no calendar at this address (404)'],
    [googleAddress('status-410'), 'gone', 'calendar.google.com no longer has this calendar (410)'],
    [googleAddress('status-429'), 'too-often', 'asked us to slow down'],
    [googleAddress('status-503'), 'server', 'has a problem'],
    [googleAddress('large'), 'too-large', 'larger than 15 MB'],
    [googleAddress('elsewhere'), 'elsewhere', 'redirects to a site you haven’t allowed'],
    [`https://${BROKEN}/basic.ics`, 'unreachable', `No secure connection to ${BROKEN}`],
  ]
  it.each(cases)('%s is %s', async (address, kind, sentence) => {
    const asked = lab.requests.filter(({ host }) => host === 'www.example.com').length
    const source = await connect(address)
    expect(source.fault?.kind).toBe(kind)
    expect(source.notBefore !== null).toBe(kind === 'too-often' || kind === 'server')
    await until(async () => (await page.$eval('form .problem', (found) => found.textContent))?.includes(sentence), {
      what: `“${sentence}”`,
    })
    // Nothing was taken from where it led, and what was typed can be mended.
    expect(await page.$eval('#calendars form input', (input) => (input as HTMLInputElement).value)).toBe(address)
    if (kind !== 'elsewhere') {
      expect(lab.requests.filter(({ host }) => host === 'www.example.com')).toHaveLength(asked)
    }
    expect(await sources()).toHaveLength(1)
  })

  it.each([
    ['http://calendar.google.com/x.ics', 'starts with http://'],
    ['my calendar', 'This isn’t a full address'],
  ])('“%s” is not even tried', async (address, sentence) => {
    await fill('Secret or published address', address)
    await press('Connect')
    await until(async () => (await page.$eval('form .problem', (found) => found.textContent))?.includes(sentence), {
      what: `“${sentence}”`,
    })
  })

  it.each([
    ['empty', 'This calendar is empty'],
    ['busy', 'This calendar shares only times'],
  ])('a calendar that is %s is read, and says so', async (id, sentence) => {
    await connect(googleAddress(id))
    await until(async () => (await textOf(page)).includes(sentence), { what: `“${sentence}”` })
    await forget(id[0]?.toUpperCase() + id.slice(1))
  })
})

describe('an account at a CalDAV server', () => {
  const object = (uid: string, title: string, start: number) => {
    const time = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')
    return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:${time(0)}\r\nDTSTART:${time(start)}\r\nDURATION:PT45M\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
  }
  beforeAll(async () => {
    radicale = await startRadicale()
    process.env[CALDAV_ORIGIN] = radicale.origin
    const soon = Date.now() + 24 * 3_600_000
    await radicale.calendar('job', 'Job', [object('dav-1', 'Interview at Brindlewick', soon)])
    await radicale.calendar('family', 'Family', [object('dav-2', 'Dentist', soon)])
  })

  it('is found, signed in to, and read; the user chooses among its calendars', async () => {
    await (await page.waitForSelector('aria/Account with app password'))?.click()
    await page.select('#calendars form select', 'https://caldav.fastmail.com')
    await fill('User name or email address', radicale.user)
    await fill('App password', 'wrong')
    await press('Connect')
    await until(async () => (await textOf(page)).includes('doesn’t accept this name and password'), {
      within: 15_000,
      what: 'the refusal',
    })
    await fill('App password', radicale.password)
    await press('Connect')
    await until(async () => (await events()).length === 2, { within: 15_000, what: 'the events' })
    expect((await sources())[0]).toMatchObject({ fault: null, ownAddresses: [radicale.user] })
    await (await page.waitForSelector('aria/Family[role="checkbox"]'))?.click()
    await until(async () => (await events()).map(({ event }) => event.uid).join() === 'dav-1', { what: 'one calendar' })
  })

  it('a calendar of it that fails takes nothing away, and the page says that the reading is not whole', async () => {
    await (await page.waitForSelector('aria/Family[role="checkbox"]'))?.click()
    await until(async () => (await events()).length === 2, { what: 'both calendars' })
    process.env[CALDAV_BROKEN] = '/family/'
    await press('Update now')
    await until(async () => (await sources())[0]?.fault?.kind === 'incomplete', { within: 15_000, what: 'the fault' })
    await until(async () => (await textOf(page)).includes('gave only a part of the calendars'), {
      what: 'the sentence',
    })
    const kept = (await events()).map(({ event }) => `${event.uid} ${event.status}`).sort()
    expect(kept).toEqual(['dav-1 confirmed', 'dav-2 confirmed'])
    process.env[CALDAV_BROKEN] = ''
    await press('Update now')
    await until(async () => (await sources())[0]?.fault === null, { within: 15_000, what: 'the whole reading' })
  })

  it('its password is on no screen and leaves storage.local to nobody else', async () => {
    expect(await silently<string>(page, 'document.documentElement.outerHTML')).not.toContain(radicale.password)
    expect(await page.$$eval('input', (all) => all.map(({ value }) => value).join())).not.toContain(radicale.password)
    await forget('caldav.fastmail.com')
    expect(JSON.stringify(await browser.extension().run('chrome.storage.local.get(null)'))).not.toContain('pfel')
  })
})

describe('nobody else', () => {
  it('a page of the extension can make no request, not even to a host that was allowed', async () => {
    const before = lab.requests.length
    const answer = await silently<string>(
      page,
      `fetch('${googleAddress('second')}').then(() => 'answered', () => 'stopped')`,
    )
    expect(answer).toBe('stopped')
    expect(lab.requests.length).toBe(before)
  })

  it('nothing was asked of any host that the user did not name', () => {
    expect(lab.sink.requests).toEqual([])
  })
})
