import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../lib/domain/settings.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { untouchedDraft } from '../../lib/domain/thank-you/untouched.ts'
import { typicalLater } from '../pictures/later-samples.ts'
import { debrief, interview } from '../pictures/samples.ts'
import { draftsOf, letterOn, oneInterview, openDesk, press, pressButton } from './harness/desk.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

const HOUR = 3_600_000
// It is the afternoon in the browser's zone, at whatever hour this runs: in the evening a note waits for the morning.
const ahead = ((15 - new Date().getUTCHours() + 12 + 24) % 24) - 12
process.env.TZ = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`

let road: Road
let page: Page
beforeAll(async () => {
  road = await setUpRoad()
  await road.browser.setSettings({ me: { name: 'Lena Haldorsen', phone: '020 7946 0182' } })
})
afterAll(() => road?.stop())
// The page must not write any more when the next test puts its records there.
afterEach(async () => {
  await page.goto('about:blank')
  await page.close()
})

const body = async () => (await letterOn(page)).body
const focusSentence = (number: number) => silently(page, `document.querySelectorAll('.from')[${number}].focus()`)
const draftOf = async (noteId: string) => (await draftsOf(road.browser)).find((draft) => draft.noteId === noteId)

describe('the words of a note', () => {
  it('one sentence is said in other words, and undone by the keyboard', async () => {
    page = await openDesk(road.browser)
    const before = await body()
    await focusSentence(1)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await until(async () => (await body()) !== before, { what: 'the other wording' })
    await page.keyboard.press('Escape')
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await until(async () => (await body()) === before, { what: 'the words before' })
  })

  it('it becomes shorter in one press, and the longer one can be compared and brought back', async () => {
    page = await openDesk(road.browser)
    const long = await body()
    await pressButton(page, 'Shorter')
    await until(async () => (await body()).length < long.length, { what: 'the short note' })
    await pressButton(page, 'Compare')
    await page.waitForSelector('.difference del')
    await pressButton(page, 'Restore this version')
    await until(async () => (await body()) === long, { what: 'the long note' })
    await waitUntilSaved(page)
    expect((await draftOf('maya'))?.previous.length).toBeGreaterThan(0)
  })

  it('words and meter follow each key, and what was left alone keeps its source', async () => {
    page = await openDesk(road.browser)
    await pressButton(page, 'Edit', '.note')
    await page.waitForSelector('.note textarea')
    const words = () => silently<string>(page, 'document.querySelector(".meter").textContent')
    const before = await words()
    await page.keyboard.down('Control')
    await page.keyboard.press('Home')
    await page.keyboard.up('Control')
    for (let line = 0; line < 2; line += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.type('One more line of mine. ')
    await until(async () => (await words()) !== before, { what: 'the count to follow' })
    await page.keyboard.press('Escape')
    await page.waitForSelector('.letter .from')
    await waitUntilSaved(page)
    const own = await silently<number>(
      page,
      `[...document.querySelectorAll('.from')].findIndex((one) => one.textContent.includes('One more line of mine'))`,
    )
    await focusSentence(own)
    await until(async () => (await textOf(page)).includes('Your own words.'), { what: 'whose sentence it is' })
    await focusSentence(own + 1)
    await until(async () => (await textOf(page)).includes('This sentence comes from'), { what: 'its source' })
  })
})

it('what is not in the note says why, and is put in with the cursor where it has to be finished', async () => {
  const one = interview('one', Date.now() - 240_000)
  const guess = 'I think they need somebody who calms the regions'
  const people = debrief(one).people.map((person) => (person.id === 'maya' ? { ...person, problem: guess } : person))
  const sample = { ...oneInterview(), interviews: [one], debriefs: [debrief(one, { people })] }
  page = await openDesk(road.browser, { sample, width: 320 })
  const before = await body()
  expect(before).not.toContain('calms the regions')
  expect(await textOf(page)).toContain('It’s your own guess about them.')
  expect(await silently(page, 'document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  const put = await page.waitForSelector(`aria/Add to note: ${guess}`)
  await put?.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.note textarea')
  await page.keyboard.type('the trouble is, ')
  const typed = () => silently<string>(page, 'document.querySelector(".note textarea").value')
  expect(await typed()).toContain(`the trouble is, ${guess}`)
  await until(
    async () => !(await textOf(page)).includes('Not in the note') || !(await page.$(`aria/Add to note: ${guess}`)),
    {
      what: 'the aside to go',
    },
  )
  await pressButton(page, 'Undo', '.toast')
  await page.keyboard.press('Escape')
  await until(async () => (await body()) === before, { what: 'the letter before' })
})

it('five people get five notes that do not read alike', async () => {
  const one = interview('one', Date.now() - 240_000)
  const sample = oneInterview()
  const [maya, tobias] = sample.debriefs[0]?.people ?? []
  if (!maya || !tobias) throw new Error('the sample has nobody')
  const said = [
    ['first-visit fix', 'that engineers ride along on Fridays'],
    ['one shared list', 'how two teams stopped trusting their numbers'],
    ['a quieter on-call rota', 'the night when nobody answered the phone'],
    ['fewer tools', 'why she threw a dashboard away'],
    ['training', 'a new colleague who found the error in a week'],
  ]
  const names = ['Maya Lindqvar', 'Tobias Ashgrove', 'Žofie Đặng', 'Ruth Okonjo', 'Hanne Vossberg']
  const people = names.map((name, at) => ({
    ...tobias,
    id: `p${at}`,
    name,
    email: `p${at}@brindlewick.example`,
    stressed: [said[at]?.[0] ?? ''],
    moment: said[at]?.[1] ?? '',
  }))
  const five = { ...sample, interviews: [one], debriefs: [debrief(one, { people })] }
  page = await openDesk(road.browser, { sample: five, width: 1200 })
  await until(async () => (await page.$$('article.note-pane')).length === 5, { what: 'five notes' })
  expect(await textOf(page)).toContain('These notes don’t sound alike')
  expect(await silently(page, 'document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

it('the organiser gets a note where somebody has no address, and a follow-up stands among the notes once it is due', async () => {
  const one = interview('one', Date.now() - 20 * 24 * HOUR, { status: 'debriefed' })
  const sample = oneInterview()
  const [maya, tobias] = sample.debriefs[0]?.people ?? []
  if (!maya || !tobias) throw new Error('the sample has nobody')
  const ruth = {
    ...tobias,
    id: 'ruth',
    name: 'Ruth Okonjo',
    part: 'recruiter' as const,
    email: 'ruth@brindlewick.example',
  }
  const people = [maya, { ...tobias, email: '' }, ruth]
  const at = Date.now() - 19 * 24 * HOUR
  const sent: ThankYouDraft = {
    ...untouchedDraft(debrief(one, { people }), 'maya', defaultSettings(), 'UTC'),
    openedAt: at,
    openedWith: 'gmail',
    sentAt: at,
    updatedAt: at,
  }
  const notes = ['maya', 'tobias', 'ruth', 'organiser'].map((noteId) => ({ ...sent, noteId, id: `one:${noteId}` }))
  page = await openDesk(road.browser, {
    sample: { ...sample, interviews: [one], debriefs: [debrief(one, { people })], thankYouDrafts: notes },
  })
  const tabs = () =>
    silently<string[]>(page, `[...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)`)
  expect(await tabs()).toEqual(
    expect.arrayContaining([expect.stringContaining('organiser'), expect.stringContaining('follow-up')]),
  )
  await press(page, '[role="tab"]:last-child')
  await until(async () => (await letterOn(page)).to === ruth.email, { what: 'the follow-up, to who arranged it' })
})

/** The browser's own model: it answers with the text that it was given, changed. */
const model = (change: string, availability = 'available') => `globalThis.LanguageModel = {
  availability: async () => ${JSON.stringify(availability)},
  create: async ({ monitor, signal }) => {
    const watched = new EventTarget()
    monitor?.(watched)
    watched.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }))
    signal?.throwIfAborted()
    return { prompt: async (text) => (${change})(text), destroy() {} }
  },
}; delete globalThis.Rewriter`

describe('polish by the browser’s own language model', () => {
  const hasPolish = async () =>
    silently<boolean>(
      page,
      `[...document.querySelectorAll('button')].some((one) => one.textContent.trim() === 'Polish')`,
    )

  it('is not there until the user switches it on, nor without a model', async () => {
    await road.browser.setSettings({ polish: false })
    page = await openDesk(road.browser, { inject: model('(text) => text') })
    expect(await hasPolish()).toBe(false)
    await page.goto('about:blank')
    await page.close()
    await road.browser.setSettings({ polish: true })
    page = await openDesk(road.browser, { inject: 'delete globalThis.LanguageModel; delete globalThis.Rewriter' })
    expect(await hasPolish()).toBe(false)
  })

  it('is switched on in the options, where the browser has one', async () => {
    await road.browser.setSettings({ polish: false })
    page = await road.browser.puppeteer.newPage()
    await page.evaluateOnNewDocument(model('(text) => text'))
    await page.goto(`chrome-extension://${road.browser.extensionId()}/options.html`)
    const found = await page.waitForSelector('aria/Offer to polish notes')
    await found?.evaluate((element) => (element as HTMLElement).click())
    await until(async () => (await road.browser.storageGet<{ polish: boolean }>('settings'))?.polish, {
      what: 'the switch to be stored',
    })
  })

  it('shows what it changed, and takes it when told, and gives it back', async () => {
    await road.browser.setSettings({ polish: true })
    page = await openDesk(road.browser, { inject: model(`(text) => text.replace(/\\.$/, ', indeed.')`) })
    const before = await body()
    await pressButton(page, 'Polish')
    await page.waitForSelector('.difference ins')
    expect(await body()).toBe(before)
    await pressButton(page, 'Use this text')
    await until(async () => (await body()).includes(', indeed.'), { what: 'the polished text' })
    await pressButton(page, 'Undo', '.toast')
    await until(async () => (await body()) === before, { what: 'the text before' })
  })

  it('refuses an answer that brings in what was not there', async () => {
    page = await openDesk(road.browser, { inject: model(`(text) => text + ' We cut costs by 87 percent.'`) })
    const before = await body()
    await pressButton(page, 'Polish')
    await until(async () => (await textOf(page)).includes('It added something that wasn’t there: 87'), {
      what: 'the reason',
    })
    expect(await body()).toBe(before)
  })

  it('a model that fails leaves everything as it was', async () => {
    page = await openDesk(road.browser, { inject: model(`() => { throw new DOMException('gone', 'OperationError') }`) })
    await pressButton(page, 'Polish')
    await until(async () => (await textOf(page)).includes('Your text is unchanged.'), { what: 'the failure' })
    await press(page, '.note-tools .nudge .btn.quiet')
    expect((await draftsOf(road.browser)).every(({ edited }) => edited === null)).toBe(true)
  })
})

it('a note that was opened and not sent is asked about at the next moment, and leads back to it', async () => {
  page = await openDesk(road.browser)
  const before = road.lab.opened.length
  await pressButton(page, 'Open in Gmail', '.actionbar')
  await until(() => road.lab.opened.length > before, { what: 'the composer' })
  await pressButton(page, 'Not yet', '.sent-question')
  await waitUntilSaved(page)
  const begun = await until(() => draftOf('maya'))
  expect(begun).toMatchObject({ sentAt: null, openedAt: null })
  await page.goto('about:blank')
  // Three hours later all of the debrief is done, but for the note.
  const one = interview('one', Date.now() - 3 * HOUR, { status: 'debriefed' })
  const done = debrief(one, typicalLater())
  const morning = { ...done.morning, at: Date.now() }
  await plant(road.browser, {
    ...oneInterview(),
    interviews: [one],
    debriefs: [{ ...done, morning }],
    thankYouDrafts: [begun],
  })
  await road.browser.setSettings({ reminders: { sameDayAfter: 120, quiet: { from: 0, to: 0 } } })
  await page.goto(`chrome-extension://${road.browser.extensionId()}/sidepanel.html`)
  await page.waitForSelector('[data-moment="note"]')
  expect(await textOf(page)).toContain('Send the note you started?')
  await press(page, '[data-moment="note"] .primary')
  await waitForView(page, 'thank-you')
  await page.waitForSelector('.letter .from')
})
