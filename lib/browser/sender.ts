import type { Runtime } from 'webextension-polyfill'

/**
 * The address that a message comes from, or null when the browser's two answers disagree: a frame of one site in a page of
 * another, a sandboxed frame, or a page that is being replaced. Older browsers name the address alone.
 */
export function senderUrl(sender: Runtime.MessageSender): URL | null {
  const { url, origin } = sender as Runtime.MessageSender & { origin?: string }
  if (!url || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (origin === undefined) return parsed
  // The scheme of an extension is not known to every `URL`, which then says that there is no origin.
  const own = parsed.origin === 'null' ? `${parsed.protocol}//${parsed.host}` : parsed.origin
  return own === origin ? parsed : null
}
