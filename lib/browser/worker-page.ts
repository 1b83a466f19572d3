import browser from 'webextension-polyfill'
import { askWorkerHere, type OwnWorker, ownWorkers } from './own-worker.ts'

// The polyfill knows no offscreen documents, and the types of pages know nothing of a service worker's clients.
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}
interface Client {
  url: string
  postMessage(message: unknown, transfer: Transferable[]): void
}
interface Clients {
  matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]>
}
const { chrome, clients } = globalThis as { chrome?: { offscreen?: OffscreenApi }; clients?: Clients }

type Answer<A> = { answer: A } | { error: string }

interface Order {
  script: OwnWorker
  question: unknown
}

const path = 'reader.html'
let before: Promise<unknown> = Promise.resolve()

/**
 * Lets a worker answer, wherever this is called. Of all places in an extension only Chrome's background cannot start a
 * worker: a page that nobody sees does it there.
 */
export const askWorker = <A>(script: OwnWorker, question: unknown): Promise<A> =>
  typeof Worker === 'function' ? askWorkerHere(script, question) : askPage({ script, question })

/** One question at a time: there can be one such page, and it goes afterwards. */
function askPage<A>(order: Order): Promise<A> {
  const answer = before.then(() => askOnce<A>(order))
  before = answer.catch(() => {})
  return answer
}

async function askOnce<A>(order: Order): Promise<A> {
  const page = await openPage()
  try {
    return await new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      const patience = ownWorkers[order.script] + 5_000
      const timer = setTimeout(() => reject(new Error('The page of the workers is silent.')), patience)
      port1.onmessage = ({ data }: MessageEvent<Answer<A>>) => {
        clearTimeout(timer)
        if ('answer' in data) resolve(data.answer)
        else reject(new Error(data.error))
      }
      page.postMessage(order, [port2])
    })
  } finally {
    await chrome?.offscreen?.closeDocument().catch(() => {})
  }
}

async function openPage(): Promise<Client> {
  const url = browser.runtime.getURL(path)
  const find = async () =>
    (await clients?.matchAll({ type: 'window', includeUncontrolled: true }))?.find((client) => client.url === url)
  // A background that went to sleep while it read has left its page behind.
  const left = await find()
  if (left) return left
  await chrome?.offscreen?.createDocument({
    url: path,
    reasons: ['WORKERS'],
    justification: 'Reads calendars and seals backups in a worker, so that a large one holds up nothing else.',
  })
  const page = await find()
  if (!page) throw new Error('The page of the workers did not open.')
  return page
}

/** In that page: answers the background. */
export function answerBackground(): void {
  navigator.serviceWorker.onmessage = ({ data, ports }: MessageEvent<Order>) => {
    const answer = (value: Answer<unknown>) => ports[0]?.postMessage(value)
    askWorkerHere(data.script, data.question).then(
      (answered) => answer({ answer: answered }),
      (error: unknown) => answer({ error: String(error) }),
    )
  }
}
