import type { CDPSession, Page, WebWorker } from 'puppeteer-core'

async function run<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    userGesture: false,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}

/** One session for each page: a new one for each question, dozens in a second, now and then hangs the browser. */
const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page)
  if (known) return known
  const session = page.createCDPSession()
  sessions.set(page, session)
  return session
}

/** Evaluates in a page or worker as nobody's click. (`page.evaluate` carries a user gesture, and would open what only a user may open.) */
export async function silently<T = unknown>(where: Page | WebWorker, expression: string): Promise<T> {
  return run<T>('createCDPSession' in where ? await sessionOf(where) : where.client, expression)
}
