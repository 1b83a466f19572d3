import browser from 'webextension-polyfill'
import type { ReaderAnswers, ReaderKind, ReaderQuestion } from '../domain/calendar/calendar-reading.ts'

/** How long one text may be read: ten times what the largest takes on a slow computer. ms */
export const readerPatience = 30_000

/** Lets a worker of its own answer, and ends it. Rejects when it fails or finds no end. */
export function askReaderWorker<Kind extends ReaderKind>(question: ReaderQuestion<Kind>): Promise<ReaderAnswers[Kind]> {
  const worker = new Worker(trusted(browser.runtime.getURL('calendar-reader.js')))
  return new Promise<ReaderAnswers[Kind]>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => reject(new Error('The reader found no end.')), readerPatience)
    port1.onmessage = ({ data }: MessageEvent<ReaderAnswers[Kind]>) => {
      clearTimeout(timer)
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      clearTimeout(timer)
      reject(new Error(message || 'The reader could not be started.'))
    }
    worker.postMessage(question, [port2])
  }).finally(() => worker.terminate())
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrls): ScriptUrls
}

interface ScriptUrls {
  createScriptURL(url: string): string
}
let ownScripts: ScriptUrls | undefined

/** Our pages ask for trusted types: a worker is started from an address that says that it is ours. A name counts once. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  ownScripts ??= trustedTypes?.createPolicy('calendar-reader', { createScriptURL: own })
  return ownScripts?.createScriptURL(url) ?? url
}

function own(url: string): string {
  if (url !== browser.runtime.getURL('calendar-reader.js')) throw new TypeError('Only the calendar reader is started.')
  return url
}
