import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LetterModel } from '../../lib/domain/thank-you/model/choice.ts'
import {
  type Behaviour,
  cutOff,
  type FakeChatServer,
  inPieces,
  sendOnTo,
  stall,
  startChatServer,
  status,
  page as webPage,
  whole,
} from '../browser/fake-chat-server.ts'
import { draftsOf, letterOn, openDesk, pressButton } from './harness/desk.ts'
import { allowHosts, revokeHosts } from './harness/host-permissions.ts'
import { type Road, setUpRoad, textOf, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

/** The lab leaves this name alone. */
const LOCAL = 'http://localhost/*'
const invented = 'I once cut the costs by 87 percent.'

let road: Road
let server: FakeChatServer
let page: Page
let address: string

beforeAll(async () => {
  server = await startChatServer(status(500))
  address = server.origin.replace('127.0.0.1', 'localhost')
  road = await setUpRoad()
  await road.browser.setSettings({ me: { name: 'Lena Haldorsen' } })
  await allowHosts(road.browser.puppeteer, road.browser.extensionId(), LOCAL)
})
afterAll(async () => {
  await road?.stop()
  await server?.stop()
})
afterEach(async () => {
  await page.goto('about:blank')
  await page.close()
})

const stored = () => road.browser.storageGet<LetterModel>('letterModel')
const choose = (choice: LetterModel) =>
  road.browser.extension().run(`chrome.storage.local.set({ letterModel: ${JSON.stringify(choice)} })`)
const hasButton = (words: string) =>
  silently<boolean>(
    page,
    `[...document.querySelectorAll('button')].some((one) => one.textContent.trim() === ${JSON.stringify(words)})`,
  )
const says = (words: string) => until(async () => (await textOf(page)).includes(words), { what: words, within: 15_000 })
const body = async () => (await letterOn(page)).body

interface Fact {
  id: string
  kind: string
  text: string
}

/** What a model writes that knows the facts: two honest sentences, and one invention. */
function written(user: string): { sentences: { text: string; sources: string[] }[]; quote: string } {
  const { facts } = JSON.parse(user) as { facts: Fact[] }
  const said = facts.find(({ kind }) => kind === 'said')
  if (!said) throw new Error(`no quotation among ${user}`)
  const quote = `Your words “${said.text}” have stayed with me.`
  return {
    quote,
    sentences: [
      { text: 'Thank you for the conversation about the role.', sources: ['role'] },
      { text: quote, sources: [said.id] },
      { text: invented, sources: [said.id] },
    ],
  }
}
const writing =
  (how: (json: string) => Behaviour): Behaviour =>
  (response, heard) =>
    how(JSON.stringify(written(heard.body.messages?.[1]?.content ?? '')))(response, heard)

async function fill(label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`)
  await field?.evaluate((found) => (found as HTMLInputElement).select())
  await field?.type(text)
}
async function clickButton(name: string): Promise<void> {
  await page.bringToFront()
  await (await page.waitForSelector(`aria/${name}[role="button"]`))?.click()
}

describe('a model on a server of one’s own', () => {
  it('is switched on in the settings, where its host is asked for, and tested', async () => {
    page = await road.browser.extensionPage('options.html#model')
    await page.waitForSelector('#model')
    await silently(
      page,
      `[...document.querySelectorAll('#model label')].find((one) => one.textContent.trim() === 'On my server').querySelector('input').click()`,
    )
    await fill('Server address', address.replace('http://', ''))
    await fill('Model', 'small')
    await clickButton('Save server')
    await until(async () => (await stored())?.model === 'small', { what: 'the server to be saved' })
    expect(await stored()).toEqual({ kind: 'server', address, model: 'small' })
    server.behave = whole('Yes.')
    await clickButton('Test model')
    await says('small answered.')
    // The test has nothing of the user in it, and comes from the background without cookies.
    expect(server.heard.at(-1)?.body.messages?.map(({ content }) => content)).toEqual([
      'Answer with one word.',
      'Ready?',
    ])
    expect(server.heard.at(-1)?.headers.cookie).toBeUndefined()
    server.behave = status(404, 'model "small" not found')
    await clickButton('Test model')
    await says('has no model called “small”.')
    expect(await road.browser.axe(page)).toEqual([])
  })

  it('drafts a note: what it invents stays out, each sentence shows its source, and one press brings ours back', async () => {
    server.behave = writing(inPieces)
    page = await openDesk(road.browser)
    const ours = await body()
    await pressButton(page, 'Draft with small')
    await says('Every sentence was checked against your notes.')
    expect(await textOf(page)).toContain(`${invented} It says something that isn’t in your notes.`)
    expect(await body()).toBe(ours)
    const { quote } = written(server.heard.at(-1)?.body.messages?.[1]?.content ?? '')
    await pressButton(page, 'Use this draft')
    await until(async () => (await body()).includes(quote), { what: 'the draft' })
    expect(await body()).not.toContain('87')
    expect((await body()).split('\n')[0]).toBe(ours.split('\n')[0])
    await waitUntilSaved(page)
    const [draft] = (await draftsOf(road.browser)).filter(({ edited }) => edited !== null)
    expect(draft?.modelSentences.some(({ text }) => text === quote)).toBe(true)
    const at = await silently<number>(
      page,
      `[...document.querySelectorAll('.from')].findIndex((one) => one.textContent === ${JSON.stringify(quote)})`,
    )
    await silently(page, `document.querySelectorAll('.from')[${at}].focus()`)
    await says('This sentence comes from')
    await pressButton(page, 'Undo', '.toast')
    await until(async () => (await body()) === ours, { what: 'our note' })
    const sent = JSON.stringify(server.heard.at(-1)?.body)
    for (const word of ['Haldorsen', '@', 'salary']) expect(sent).not.toContain(word)
  })

  it('whose answer broke off still gives the sentences that are whole', async () => {
    server.behave = writing((json) => cutOff(json.slice(0, json.indexOf(invented))))
    page = await openDesk(road.browser)
    await pressButton(page, 'Draft with small')
    await says('Every sentence was checked against your notes.')
    expect(await textOf(page)).toContain('have stayed with me.')
  })

  it.each([
    ['a page', webPage, 'isn’t a chat server'],
    ['a door that is closed for extensions', status(403), 'set OLLAMA_ORIGINS to chrome-extension://*'],
    ['inventions alone', whole(`[{"text":"${invented}","sources":["f1"]}]`), 'Nothing in this draft passed the check'],
    ['a letter without its form', whole('Dear Maya, I love you.'), 'didn’t have the form that was asked for'],
    ['a failure', status(500), 'reported an error'],
    ['a redirect', sendOnTo('http://other.example/v1/chat/completions'), 'points to another address'],
  ] as [string, Behaviour, string][])(
    'that answers with %s leaves the note as it is, and says what to do',
    async (_, behave, words) => {
      server.behave = behave
      page = await openDesk(road.browser)
      const ours = await body()
      const [asked, seen] = [server.heard.length, road.lab.requests.length]
      await pressButton(page, 'Draft with small')
      await says(words)
      expect(await body()).toBe(ours)
      expect(server.heard.length).toBe(asked + 1)
      expect(road.lab.requests.slice(seen)).toEqual([])
    },
  )

  it('that is slow can be stopped, and then nobody waits for it', async () => {
    server.behave = stall('{"sentences":[')
    page = await openDesk(road.browser)
    const before = server.left
    await pressButton(page, 'Draft with small')
    await says('Writing with small: 14 characters so far.')
    await pressButton(page, 'Stop')
    await until(() => server.left > before, { what: 'the request to end' })
    await pressButton(page, 'Draft with small')
    await says('Writing with small')
    await page.goto('about:blank')
    await until(() => server.left > before + 1, { what: 'the request of a page that is gone to end' })
  })

  it('is asked by no page, and not at all once the user took the host back', async () => {
    page = await openDesk(road.browser)
    expect(await silently(page, `fetch(${JSON.stringify(address)}).then(() => 'went', () => 'refused')`)).toBe(
      'refused',
    )
    await revokeHosts(road.browser.puppeteer, road.browser.extensionId(), LOCAL)
    const asked = server.heard.length
    await pressButton(page, 'Draft with small')
    await says('Your browser doesn’t let Afterword reach localhost')
    expect(server.heard.length).toBe(asked)
  })
})

describe('the browser’s own model', () => {
  const own = `globalThis.LanguageModel = {
    availability: async () => 'available',
    create: async ({ initialPrompts }) => ({
      prompt: async (user, { responseConstraint }) => {
        const { facts } = JSON.parse(user)
        const said = facts.find(({ kind }) => kind === 'said')
        if (!initialPrompts[0].content || !responseConstraint) throw new Error('not told')
        return '\`\`\`json\\n' + JSON.stringify({ sentences: [
          { text: 'Thank you for the conversation about the role.', sources: ['role'] },
          { text: 'Your words “' + said.text + '” have stayed with me.', sources: [said.id] },
        ] }) + '\\n\`\`\`'
      },
      destroy() {},
    }),
  }`

  it('drafts where it is switched on, and is not there otherwise', async () => {
    await choose({ kind: 'off', address: '', model: '' })
    page = await openDesk(road.browser, { inject: own })
    expect(await hasButton('Draft with your browser’s model')).toBe(false)
    await choose({ kind: 'browser', address: '', model: '' })
    const asked = server.heard.length
    await pressButton(page, 'Draft with your browser’s model')
    await pressButton(page, 'Use this draft')
    await until(async () => (await body()).includes('have stayed with me.'), { what: 'the draft' })
    expect(server.heard.length).toBe(asked)
  })
})
