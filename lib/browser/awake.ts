import browser from 'webextension-polyfill'

/** Less than the half minute after which a worker that does nothing is put to sleep. */
const EVERY_MS = 20_000

/** Keeps the background awake while `work` waits for others: each question to the browser restarts its half minute. */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
