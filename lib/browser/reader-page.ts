import browser from 'webextension-polyfill'
import type { ReaderAnswers, ReaderKind, ReaderQuestion } from '../domain/calendar/calendar-reading.ts'
import { askReaderWorker, readerPatience } from './reader-worker.ts'

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

type Answer<Kind extends ReaderKind> = { answer: ReaderAnswers[Kind] } | { error: string }

const path = 'reader.html'
let before: Promise<unknown> = Promise.resolve()

/** Lets the page answer that may start workers. One question at a time: there can be one such page, and it goes afterwards. */
export function askReaderPage<Kind extends ReaderKind>(question: ReaderQuestion<Kind>): Promise<ReaderAnswers[Kind]> {
  const answer = before.then(() => askOnce(question))
  before = answer.catch(() => {})
  return answer
}

async function askOnce<Kind extends ReaderKind>(question: ReaderQuestion<Kind>): Promise<ReaderAnswers[Kind]> {
  const page = await openPage()
  try {
    return await new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      const timer = setTimeout(() => reject(new Error('The page of the reader is silent.')), readerPatience + 5_000)
      port1.onmessage = ({ data }: MessageEvent<Answer<Kind>>) => {
        clearTimeout(timer)
        if ('answer' in data) resolve(data.answer)
        else reject(new Error(data.error))
      }
      page.postMessage(question, [port2])
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
    justification: 'Reads calendars in a worker, so that a large one holds up nothing else.',
  })
  const page = await find()
  if (!page) throw new Error('The page of the reader did not open.')
  return page
}

/** In that page: answers the background. */
export function answerBackground(): void {
  navigator.serviceWorker.onmessage = ({ data, ports }: MessageEvent<ReaderQuestion>) => {
    const answer = (value: Answer<ReaderKind>) => ports[0]?.postMessage(value)
    askReaderWorker(data).then(
      (answered) => answer({ answer: answered }),
      (error: unknown) => answer({ error: String(error) }),
    )
  }
}
