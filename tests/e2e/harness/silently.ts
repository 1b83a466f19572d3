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

/** Evaluates in a page or worker as nobody's click. (`page.evaluate` carries a user gesture, and would open what only a user may open.) */
export async function silently<T = unknown>(where: Page | WebWorker, expression: string): Promise<T> {
  if (!('createCDPSession' in where)) return run<T>(where.client, expression)
  const session = await where.createCDPSession()
  try {
    return await run<T>(session, expression)
  } finally {
    await session.detach().catch(() => {})
  }
}
