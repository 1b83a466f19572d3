import browser, { type Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import { type ServerAnswer, serverFaults } from '../domain/thank-you/model/choice.ts'

// Pages may make no request, so the background asks the server for them. A port lasts as long as the page waits: "Stop" and a
// page that goes away close it, and that ends the request.

const NAME = 'letter-model'
/** A worker that hears nothing for half a minute is put to sleep. ms */
const STILL_HERE_MS = 20_000

const text = z.string().check(z.maxLength(60_000))
const fromPage = z.discriminatedUnion('type', [
  /** What to ask the saved server; null: only whether its model answers. The address is never the page's to say. */
  z.object({
    type: z.literal('ask'),
    request: z.nullable(z.object({ system: text, user: text, schema: z.record(z.string(), z.unknown()) })),
  }),
  z.object({ type: z.literal('still-here') }),
])
export type ServerQuestion = Extract<z.infer<typeof fromPage>, { type: 'ask' }>['request']

const fromBackground = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), characters: z.number() }),
  z.object({
    type: z.literal('answer'),
    answer: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), text: z.string() }),
      z.object({ ok: z.literal(false), fault: z.enum(serverFaults) }),
    ]),
  }),
])

/** Asks the saved server through the background, until `signal` aborts. Never rejects. */
export function askServer(
  request: ServerQuestion,
  signal: AbortSignal,
  onProgress: (characters: number) => void,
): Promise<ServerAnswer> {
  const port = browser.runtime.connect({ name: NAME })
  const waiting = setInterval(() => port.postMessage({ type: 'still-here' }), STILL_HERE_MS)
  return new Promise<ServerAnswer>((resolve) => {
    port.onMessage.addListener((message) => {
      const heard = fromBackground.safeParse(message)
      if (!heard.success) return
      if (heard.data.type === 'progress') onProgress(heard.data.characters)
      else resolve(heard.data.answer)
    })
    // The worker was ended, maybe by an update.
    port.onDisconnect.addListener(() => resolve({ ok: false, fault: 'cut-off' }))
    signal.addEventListener('abort', () => resolve({ ok: false, fault: 'stopped' }))
    if (signal.aborted) resolve({ ok: false, fault: 'stopped' })
    else port.postMessage({ type: 'ask', request })
  }).finally(() => {
    clearInterval(waiting)
    port.disconnect()
  })
}

/** For the background: answers each question of a page of ours. `signal` aborts when the page no longer waits. */
export function listenForModelQuestions(
  answer: (
    request: ServerQuestion,
    signal: AbortSignal,
    onProgress: (characters: number) => void,
  ) => Promise<ServerAnswer>,
): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    const { sender } = port
    const isOwn = sender?.id === browser.runtime.id && sender?.url?.startsWith(browser.runtime.getURL('/'))
    if (port.name !== NAME || !isOwn) return
    const gone = new AbortController()
    const say = (message: z.infer<typeof fromBackground>) => {
      if (!gone.signal.aborted) port.postMessage(message)
    }
    port.onDisconnect.addListener(() => gone.abort())
    port.onMessage.addListener((message) => {
      const heard = fromPage.safeParse(message)
      if (!heard.success || heard.data.type !== 'ask') return
      void answer(heard.data.request, gone.signal, (characters) => say({ type: 'progress', characters })).then((said) =>
        say({ type: 'answer', answer: said }),
      )
    })
  })
}
