import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts'
import { readEml } from '../mail/read-eml.ts'
import { debrief, interview } from '../pictures/samples.ts'
import { draftsOf, letterOn, oneInterview, openDesk, press, pressButton } from './harness/desk.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
let page: Page
const settingsNow = async () => (await road.browser.storageGet<Settings>('settings')) ?? defaultSettings()

beforeAll(async () => {
  road = await setUpRoad()
  await road.browser.puppeteer
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${road.browser.extensionId()}`, ['clipboard-read', 'clipboard-write'])
})
afterAll(() => road?.stop())
beforeEach(async () => {
  await road.browser.setSettings({
    me: { name: 'Lena Haldörsen', phone: '020 7946 0182' },
    mail: 'gmail',
    gmailAccount: '',
    historyTold: false,
  })
  page = await openDesk(road.browser)
})
// The page must not write any more when the next test puts its records there.
afterEach(async () => {
  await page.goto('about:blank')
  await page.close()
})

/** What the page was told to open, in place of itself. */
async function navigationOf(act: () => Promise<void>): Promise<string> {
  const session = await page.createCDPSession()
  let asked = ''
  session.on('Page.frameRequestedNavigation', ({ url }) => {
    asked = url
  })
  await session.send('Page.enable')
  await act()
  const url = await until(() => asked || null, { what: 'a navigation' })
  await session.detach()
  return url
}

const opened = async (before: number) => {
  await until(() => road.lab.opened.length > before, { what: 'the composer' })
  return road.lab.opened.at(-1)
}
/** The text of the paragraphs; browsers put styles of their own into the tags. */
const paragraphsOf = (html: string) =>
  [...html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gsu)]
    .map(([, inside]) => inside?.replace(/<br\b[^>]*>/gu, '\n').replace(/<[^>]+>/gu, ''))
    .join('\n\n')
    .replace(
      /&(amp|lt|gt|quot|#39);/gu,
      (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[sign] ?? '',
    )
const clip = (type: string) =>
  silently<string>(
    page,
    `navigator.clipboard.read().then(([item]) => item.types.includes(${JSON.stringify(type)}) ? item.getType(${JSON.stringify(type)}).then((blob) => blob.text()) : '')`,
  )

describe('a mail on the web is opened with recipient, subject and letter as they stand on the screen', () => {
  it.each([
    ['gmail', 'Gmail', 'mail.google.com'],
    ['outlook', 'Outlook', 'outlook.live.com'],
    ['outlook-work', 'Outlook (work)', 'outlook.cloud.microsoft'],
    ['yahoo', 'Yahoo', 'compose.mail.yahoo.com'],
  ] as const)('%s', async (target, name, host) => {
    const letter = await letterOn(page)
    const before = road.lab.opened.length
    if (target === 'gmail') await pressButton(page, 'Open in Gmail', '.actionbar')
    else await pressButton(page, name, '.ways')
    const mail = await opened(before)
    expect(mail).toMatchObject({ host, ...letter })
    expect(letter.body).toContain('Haldörsen')
    expect(mail?.url.length).toBeLessThanOrEqual(1800)
    await until(async () => (await settingsNow()).mail === target, { what: 'the way to be remembered' })
    const [draft] = await until(async () => {
      const all = await draftsOf(road.browser)
      return all[0]?.openedAt ? all : null
    })
    expect(draft).toMatchObject({ noteId: 'maya', openedWith: target, sentAt: null })
    expect(draft?.frames.length).toBeGreaterThan(0)
  })

  it('with the Gmail account that was chosen', async () => {
    await press(page, 'details.style-choice > summary ::-p-text(Gmail account)')
    const field = await page.waitForSelector('details.style-choice[open] .field input')
    await field?.type('lena@mail.example')
    await until(async () => (await settingsNow()).gmailAccount === 'lena@mail.example', { what: 'the account' })
    const before = road.lab.opened.length
    await pressButton(page, 'Open in Gmail', '.actionbar')
    expect(new URL((await opened(before))?.url ?? '').pathname).toBe('/mail/u/lena@mail.example/')
  })
})

it('the mail program gets a mailto address', async () => {
  const letter = await letterOn(page)
  const href = await navigationOf(() => pressButton(page, 'Email app', '.ways'))
  const url = new URL(href)
  expect(url.protocol).toBe('mailto:')
  expect(decodeURIComponent(url.pathname)).toBe(letter.to)
  const fields = Object.fromEntries(
    url.search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent)),
  )
  expect(fields).toEqual({ subject: letter.subject, body: letter.body.replaceAll('\n', '\r\n') })
  await until(async () => (await settingsNow()).mail === 'mail-program', { what: 'the way to be remembered' })
})

it('a file is a mail that a mail program can send', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'letters-'))
  try {
    const session = await road.browser.puppeteer.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: directory,
      eventsEnabled: true,
    })
    const letter = await letterOn(page)
    await pressButton(page, 'As a file', '.ways')
    const name = 'thank-you-maya-lindqvar.eml'
    await until(async () => (await readdir(directory)).includes(name), { what: 'the file' })
    const mail = readEml(await readFile(join(directory, name), 'utf8'))
    expect(mail.body).toBe(letter.body)
    expect(mail.headers.get('subject')).toBe(letter.subject)
    expect(mail.headers.get('to')).toBe(`"Maya Lindqvar" <${letter.to}>`)
    expect(mail.headers.get('x-unsent')).toBe('1')
    await until(async () => (await settingsNow()).mail === 'file', { what: 'the way to be remembered' })
    await session.detach()
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
})

describe('the clipboard', () => {
  beforeEach(() => page.bringToFront())

  it('gets subject and letter as plain text', async () => {
    const letter = await letterOn(page)
    await pressButton(page, 'Copy', '.actionbar')
    await until(async () => (await clip('text/plain')) === `${letter.subject}\n\n${letter.body}`, {
      what: 'the letter',
    })
    await until(async () => (await settingsNow()).mail === 'copy', { what: 'the way to be remembered' })
    await until(async () => (await textOf(page)).includes('Copy note'), { what: 'the way as the first button' })
  })

  it('gets the letter formatted and plain at once', async () => {
    const { body } = await letterOn(page)
    await pressButton(page, 'Formatted text')
    const html = await until(async () => (await clip('text/html')) || null, { what: 'the formatted letter' })
    expect(await clip('text/plain')).toBe(body)
    const read = paragraphsOf(html)
    expect(read).toBe(body)
    await until(async () => (await settingsNow()).mail === 'copy-rich', { what: 'the way to be remembered' })
  })

  it('gets the message for LinkedIn, without a subject and within its limit', async () => {
    await press(page, 'details.style-choice > summary')
    await press(page, '.choices [role="radiogroup"]:last-child label:last-child input')
    await until(async () => (await textOf(page)).includes('of 300 characters'), { what: 'the count' })
    await pressButton(page, 'Copy note', '.actionbar')
    const text = await until(async () => (await clip('text/plain')) || null)
    const { body, subject } = await letterOn(page)
    expect(subject).toBe('')
    expect(text).toBe(body)
    expect([...text].length).toBeLessThanOrEqual(300)
  })
})

it('what a mail on the web leaves behind is said until it was read, and then never again', async () => {
  const said = async () => (await textOf(page)).includes('browser history')
  expect(await said()).toBe(true)
  await pressButton(page, 'Got it')
  await until(async () => !(await said()), { what: 'the sentence to go' })
  await until(async () => (await settingsNow()).historyTold, { what: 'it to be remembered' })
  await page.goto('about:blank')
  await page.close()
  page = await openDesk(road.browser)
  expect(await said()).toBe(false)
})

it('a letter that an address cannot hold is left to the file and the clipboard', async () => {
  await pressButton(page, 'Edit', '.note')
  const editor = await page.waitForSelector('.note textarea')
  await editor?.focus()
  await page.keyboard.sendCharacter(` ${'und so weiter '.repeat(150)}`)
  await until(async () => (await textOf(page)).includes('Too long to open in Gmail'), { what: 'the reason' })
  const isDisabled = (words: string) =>
    silently<boolean>(
      page,
      `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)})).disabled`,
    )
  expect(await isDisabled('Open in Gmail')).toBe(true)
  expect(await isDisabled('As a file')).toBe(false)
  await waitUntilSaved(page)
})

it('sent is only what the user says was sent', async () => {
  const before = road.lab.opened.length
  await pressButton(page, 'Open in Gmail', '.actionbar')
  await opened(before)
  await until(async () => (await textOf(page)).includes('Did you send the note to Maya?'), { what: 'the question' })
  expect((await draftsOf(road.browser))[0]?.sentAt ?? null).toBe(null)
  await pressButton(page, 'Yes', '.sent-question')
  await until(async () => (await draftsOf(road.browser))[0]?.sentAt != null, { what: 'the answer on the disk' })
})

it('from the debrief’s first minute one click opens the mail with the letter', async () => {
  await page.goto('about:blank')
  const one = interview('one', Date.now() - 60_000)
  const sample = oneInterview()
  const fresh = debrief(one, {
    company: '',
    role: '',
    people: [],
    questions: [],
    promisesByMe: [],
    promisesByThem: [],
    nextStep: { text: '', who: '', by: '', decisionBy: '' },
  })
  const [maya] = sample.debriefs[0]?.people ?? []
  if (!maya) throw new Error('nobody was met')
  // A name, and one thing that she said.
  const known = { ...maya, stressed: [], problem: '', success: '', moment: '', part: '' as const, title: '' }
  await plant(road.browser, { ...sample, interviews: [one], debriefs: [{ ...fresh, people: [known] }] })
  await page.goto(`chrome-extension://${road.browser.extensionId()}/sidepanel.html?interview=one`)
  await waitForView(page, 'debrief')
  const way = await page.waitForSelector('aria/Open the note to Maya: Gmail')
  await silently(page, 'window.clicks = 0; document.addEventListener("click", () => { window.clicks += 1 }, true)')
  const before = road.lab.opened.length
  await way?.click()
  const mail = await opened(before)
  expect(await silently<number>(page, 'window.clicks')).toBe(1)
  expect(mail).toMatchObject({ host: 'mail.google.com', to: known.email })
  expect(mail?.body.toLowerCase()).toContain('one queue, one truth')
  await waitForView(page, 'thank-you')
  await until(async () => (await textOf(page)).includes('Did you send the note to Maya?'), { what: 'the question' })
  const letter = await letterOn(page)
  expect(mail).toMatchObject({ subject: letter.subject, body: letter.body })
})
