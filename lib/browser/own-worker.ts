import browser from 'webextension-polyfill'

/** The scripts that run as workers, and how long one question may take: ten times what the largest takes on a slow computer. ms */
export const ownWorkers = { 'calendar-reader.js': 30_000, 'backup-sealer.js': 120_000 } as const
export type OwnWorker = keyof typeof ownWorkers

/** Lets a worker of its own answer, and ends it. Rejects when it fails or finds no end. */
export function askWorkerHere<A>(script: OwnWorker, question: unknown): Promise<A> {
  const worker = new Worker(trusted(browser.runtime.getURL(script)))
  return new Promise<A>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => reject(new Error(`${script} found no end.`)), ownWorkers[script])
    port1.onmessage = ({ data }: MessageEvent<A>) => {
      clearTimeout(timer)
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      clearTimeout(timer)
      reject(new Error(message || `${script} could not be started.`))
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
  ownScripts ??= trustedTypes?.createPolicy('own-workers', { createScriptURL: own })
  return ownScripts?.createScriptURL(url) ?? url
}

function own(url: string): string {
  if (!Object.keys(ownWorkers).some((script) => url === browser.runtime.getURL(script)))
    throw new TypeError('Only our own workers are started.')
  return url
}
