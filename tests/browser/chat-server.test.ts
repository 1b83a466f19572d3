import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askChatServer, type ServerTools } from '../../lib/browser/chat-server.ts'
import {
  cutOff,
  type FakeChatServer,
  inPieces,
  page,
  sendOnTo,
  stall,
  startChatServer,
  status,
  whole,
} from './fake-chat-server.ts'

let server: FakeChatServer
let elsewhere: FakeChatServer
beforeAll(async () => {
  server = await startChatServer(status(500))
  elsewhere = await startChatServer(whole('caught'))
})
afterAll(() => Promise.all([server.stop(), elsewhere.stop()]))
beforeEach(() => {
  server.heard.length = 0
  elsewhere.heard.length = 0
})

const request = { system: 'Write.', user: '{"facts":[]}', schema: { type: 'object' } }
const limits = { first: 5_000, between: 5_000, all: 10_000 }
const ask = (more: Partial<ServerTools> = {}, address = server.origin) =>
  askChatServer({ address, model: 'small' }, request, {
    fetch: (url, init) => fetch(url, init),
    signal: new AbortController().signal,
    onProgress: () => {},
    limits,
    ...more,
  })

describe('a chat server', () => {
  it('is asked once, for the model, with both messages and the form of the answer', async () => {
    server.behave = inPieces('Grüße 🙂 an alle')
    expect(await ask()).toEqual({ ok: true, text: 'Grüße 🙂 an alle' })
    expect(server.heard).toHaveLength(1)
    const [heard] = server.heard
    expect(heard).toMatchObject({ url: '/v1/chat/completions', method: 'POST' })
    expect(heard?.body).toMatchObject({
      model: 'small',
      messages: [
        { role: 'system', content: 'Write.' },
        { role: 'user', content: '{"facts":[]}' },
      ],
      response_format: { type: 'json_schema', json_schema: { schema: { type: 'object' } } },
    })
    expect(heard?.headers.cookie).toBeUndefined()
    expect(heard?.headers.referer).toBeUndefined()
  })

  it('may answer whole, and under a path of its own', async () => {
    server.behave = whole('{"sentences":[]}')
    expect(await ask({}, `${server.origin}/api/v3`)).toEqual({ ok: true, text: '{"sentences":[]}' })
    expect(server.heard[0]?.url).toBe('/api/v3/chat/completions')
  })

  it('says how far it is', async () => {
    server.behave = inPieces('a'.repeat(70))
    const seen: number[] = []
    await ask({ onProgress: (characters) => seen.push(characters) })
    expect(seen.at(-1)).toBe(70)
  })

  it('that knows no schema is asked without one', async () => {
    server.behave = (response, heard) =>
      (heard.body.response_format ? status(400, 'response_format is not supported') : whole('fine'))(response, heard)
    expect(await ask()).toEqual({ ok: true, text: 'fine' })
    expect(server.heard).toHaveLength(2)
  })

  it.each([
    ['no model of that name', status(404, 'model "small" not found, try pulling it first'), 'no-model'],
    ['a closed door for extensions', status(403), 'forbidden'],
    ['a key that it wants', status(401, 'no key'), 'forbidden'],
    ['no such path', status(404, 'page not found'), 'not-a-server'],
    ['a page', page, 'not-a-server'],
    ['JSON of another kind', (response) => void response.end('{"ok":true}'), 'not-a-server'],
    ['a failure', status(503, 'overloaded'), 'server-error'],
    ['an end before its first word', cutOff(), 'cut-off'],
  ] as [string, FakeChatServer['behave'], string][])('with %s says so', async (_, behave, fault) => {
    server.behave = behave
    expect(await ask()).toEqual({ ok: false, fault })
  })

  it('gives what it said when its last word is missing', async () => {
    server.behave = cutOff('[{"text":"One.","sources":["f1"]},{"te')
    expect(await ask()).toEqual({ ok: true, text: '[{"text":"One.","sources":["f1"]},{"te' })
  })

  it('gives what it said before the connection broke', async () => {
    const pieces = [`data: {"choices":[{"delta":{"content":"One."}}]}\n\n`]
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift()
        if (piece === undefined) controller.error(new TypeError('network error'))
        else controller.enqueue(new TextEncoder().encode(piece))
      },
    })
    const broken = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    expect(await ask({ fetch: () => Promise.resolve(broken) })).toEqual({ ok: true, text: 'One.' })
  })

  it.each([
    ['in front of its first word', stall()],
    ['between two words', stall('Thank')],
  ])('that waits too long %s is left', async (_, behave) => {
    server.behave = behave
    const before = server.left
    expect(await ask({ limits: { first: 100, between: 100, all: 10_000 } })).toEqual({ ok: false, fault: 'too-slow' })
    await expect.poll(() => server.left).toBe(before + 1)
  })

  it('that never ends is left in the end', async () => {
    server.behave = async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const drip = setInterval(() => response.write('data: {"choices":[{"delta":{"content":"a"}}]}\n\n'), 20)
      response.on('close', () => clearInterval(drip))
    }
    expect(await ask({ limits: { first: 5_000, between: 5_000, all: 200 } })).toEqual({ ok: false, fault: 'too-slow' })
  })

  it('that says too much is left', async () => {
    server.behave = inPieces('a'.repeat(300_000))
    expect(await ask()).toEqual({ ok: false, fault: 'not-a-server' })
  })

  it('is left when the user stops it', async () => {
    server.behave = stall('Thank')
    const stop = new AbortController()
    const before = server.left
    const asked = ask({ signal: stop.signal, onProgress: () => stop.abort() })
    expect(await asked).toEqual({ ok: false, fault: 'stopped' })
    await expect.poll(() => server.left).toBe(before + 1)
    expect(await ask({ signal: AbortSignal.abort() })).toEqual({ ok: false, fault: 'stopped' })
  })

  it('that sends the request on is not followed, to its own host neither', async () => {
    server.behave = sendOnTo(`${elsewhere.origin}/v1/chat/completions`)
    expect(await ask()).toEqual({ ok: false, fault: 'elsewhere' })
    server.behave = sendOnTo('/other')
    expect(await ask()).toEqual({ ok: false, fault: 'elsewhere' })
    expect(elsewhere.heard).toEqual([])
    expect(server.heard.map(({ url }) => url)).toEqual(['/v1/chat/completions', '/v1/chat/completions'])
  })

  it('that is not there is said to be not running', async () => {
    const gone = await startChatServer(page)
    await gone.stop()
    expect(await ask({}, gone.origin)).toEqual({ ok: false, fault: 'not-running' })
  })
})
