import type { FromCallPage, Hear, ToCallPage } from '../domain/call/call-page-messages.ts'

// Without webextension-polyfill, which would be half of the script in every call page: these three calls are the same
// in all browsers when no promise is returned from the listener.
interface Runtime {
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(listener: Listener): void
    removeListener(listener: Listener): void
  }
}
type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void

const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: Runtime } | undefined>
const runtime = browser?.runtime?.id ? browser.runtime : chrome?.runtime

const orphan = new AbortController()
/** Aborts when the extension was reloaded, and left this script behind in a world of its own. */
export const orphaned = orphan.signal

/** Tells the background. A background that is gone (the extension was updated) is no fault of the page. */
export function tellBackground(message: FromCallPage): void {
  try {
    runtime?.sendMessage(message).catch(() => {})
  } catch {
    orphan.abort()
  }
}

/** Hears the background until `signal` aborts. A message that was for the listener is answered: the page is alive. */
export const hearBackground: Hear<AbortSignal> = (listener, signal) => {
  const onMessage: Listener = (message, sender, reply) => {
    if (sender.id !== runtime?.id || typeof message !== 'object' || message === null || !('type' in message)) return
    if (listener(message as ToCallPage)) reply(true)
  }
  runtime?.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => runtime?.onMessage.removeListener(onMessage))
}
