import type { ServerAnswer, ServerFault } from '../domain/thank-you/model/choice.ts'
import type { ModelRequest } from '../domain/thank-you/model/request.ts'
import { chatUrl } from './model-address.ts'

// The chat protocol of OpenAI as Ollama, LM Studio and llama.cpp speak it: one request, and an answer in pieces or whole.

export interface ServerTools {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** "Stop", or the page is gone. */
  signal: AbortSignal
  /** How many characters there are. */
  onProgress: (characters: number) => void
  limits?: Limits
}

/** How long to wait, ms. A model that has to be read from the disk first takes its time. */
export interface Limits {
  first: number
  between: number
  all: number
}
const patient: Limits = { first: 180_000, between: 60_000, all: 360_000 }

/** A letter is far shorter, and so is what a model thinks before it. */
const MOST_CHARACTERS = 200_000
const MOST_TOKENS = 3_000

/** A question that has nothing of the user in it, to see whether the model answers. */
export const testRequest: Pick<ModelRequest, 'system' | 'user'> = { system: 'Answer with one word.', user: 'Ready?' }

/**
 * Asks a server once. Goes to the given address and nowhere else: no redirect is followed, no cookie and no referrer goes
 * along, nothing is kept in a cache. Never throws.
 */
export async function askChatServer(
  server: { address: string; model: string },
  request: Pick<ModelRequest, 'system' | 'user'> & Partial<Pick<ModelRequest, 'schema'>>,
  tools: ServerTools,
): Promise<ServerAnswer> {
  const { limits = patient } = tools
  const clock = new WaitingTime(tools.signal, limits)
  try {
    const answer = await post(server, request, clock.signal, tools.fetch)
    // Some servers know no schemas: the answer is checked all the same.
    const response =
      request.schema && (answer.status === 400 || answer.status === 422)
        ? await post(server, { system: request.system, user: request.user }, clock.signal, tools.fetch)
        : answer
    const fault = await faultOf(response)
    if (fault) return { ok: false, fault }
    return await readAnswer(response, clock, tools.onProgress)
  } catch {
    return { ok: false, fault: clock.why ?? 'not-running' }
  } finally {
    clock.end()
  }
}

function post(
  { address, model }: { address: string; model: string },
  { system, user, schema }: { system: string; user: string; schema?: unknown },
  signal: AbortSignal,
  fetch: ServerTools['fetch'],
): Promise<Response> {
  const body = {
    model,
    stream: true,
    temperature: 0.3,
    max_tokens: MOST_TOKENS,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ...(schema === undefined
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { name: 'letter', strict: true, schema } } }),
  }
  return fetch(chatUrl(address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
    body: JSON.stringify(body),
    signal,
    // Told, not followed: the text would go to a host that nobody typed.
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  })
}

async function faultOf(response: Response): Promise<ServerFault | null> {
  const { status, type } = response
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return dropped(response, 'elsewhere')
  if (status < 300) return null
  if (status === 401 || status === 403) return dropped(response, 'forbidden')
  const text = (await response.text().catch(() => '')).slice(0, 4_000)
  if (
    /\bmodel\b/iu.test(text) &&
    /not found|no such|does ?n['’]t exist|does not exist|not loaded|no models? loaded|unknown/iu.test(text)
  )
    return 'no-model'
  return status >= 500 || status === 429 ? 'server-error' : 'not-a-server'
}

function dropped(response: Response, fault: ServerFault): ServerFault {
  response.body?.cancel().catch(() => {})
  return fault
}

async function readAnswer(
  response: Response,
  clock: WaitingTime,
  onProgress: ServerTools['onProgress'],
): Promise<ServerAnswer> {
  const type = response.headers.get('content-type') ?? ''
  if (/\bhtml\b/iu.test(type)) return { ok: false, fault: dropped(response, 'not-a-server') }
  const isStream = /event-stream/iu.test(type)
  let received = ''
  let taken = 0
  let text = ''
  let isWhole = false
  const take = (line: string) => {
    const data = /^data:\s*(.*)$/u.exec(line)?.[1]?.trim()
    if (data === '[DONE]') isWhole = true
    else if (data) text += deltaOf(data)
  }
  try {
    for await (const piece of piecesOf(response)) {
      clock.heard()
      received += piece
      if (received.length > MOST_CHARACTERS) return { ok: false, fault: dropped(response, 'not-a-server') }
      if (isStream) {
        const end = received.lastIndexOf('\n') + 1
        for (const line of received.slice(taken, end).split('\n')) take(line.trim())
        taken = Math.max(taken, end)
      }
      onProgress(isStream ? text.length : received.length)
      if (isWhole) break
    }
    if (isStream) take(received.slice(taken).trim())
    else text = wholeText(received)
  } catch {
    if (clock.why) return { ok: false, fault: clock.why }
    // What came until then has whole sentences in it, maybe.
    if (text === '') return { ok: false, fault: 'cut-off' }
  }
  if (text !== '') return { ok: true, text }
  return { ok: false, fault: isStream ? 'cut-off' : 'not-a-server' }
}

async function* piecesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield decoder.decode(value, { stream: true })
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

interface Choice {
  delta?: { content?: unknown }
  message?: { content?: unknown }
}

function choiceIn(json: string): Choice {
  try {
    const { choices } = JSON.parse(json) as { choices?: Choice[] }
    return choices?.[0] ?? {}
  } catch {
    return {}
  }
}

const textIn = (content: unknown) => (typeof content === 'string' ? content : '')
const deltaOf = (json: string) => textIn(choiceIn(json).delta?.content)
const wholeText = (json: string) => textIn(choiceIn(json).message?.content)

/** The time limits of one request, and who ended it. */
class WaitingTime {
  why: 'too-slow' | 'stopped' | null = null
  private readonly ending = new AbortController()
  private readonly limits: Limits
  private readonly whole: ReturnType<typeof setTimeout>
  private next: ReturnType<typeof setTimeout>

  constructor(stop: AbortSignal, limits: Limits) {
    this.limits = limits
    const tooSlow = () => this.abort('too-slow')
    this.whole = setTimeout(tooSlow, limits.all)
    this.next = setTimeout(tooSlow, limits.first)
    if (stop.aborted) this.abort('stopped')
    else stop.addEventListener('abort', () => this.abort('stopped'), { signal: this.ending.signal })
  }

  get signal(): AbortSignal {
    return this.ending.signal
  }

  /** Something came: the next piece has its own time. */
  heard(): void {
    clearTimeout(this.next)
    this.next = setTimeout(() => this.abort('too-slow'), this.limits.between)
  }

  end(): void {
    clearTimeout(this.whole)
    clearTimeout(this.next)
    this.ending.abort()
  }

  private abort(why: 'too-slow' | 'stopped'): void {
    this.why ??= why
    this.ending.abort()
  }
}
