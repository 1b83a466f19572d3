import type { AddressRefusal } from './address.ts'

/** Reads what somebody typed as the address of a CalDAV server: its host alone is enough. */
export function readServer(typed: string): { ok: true; address: string } | { ok: false; why: AddressRefusal } {
  const text = typed.trim()
  if (/^http:/i.test(text)) return { ok: false, why: 'not-https' }
  const rest = text.replace(/^(?:https|caldavs?):\/*/i, '')
  if (!/^[^/?#\s]+\.[^/?#\s]+/.test(rest)) return { ok: false, why: 'no-address' }
  try {
    const url = new URL(`https://${rest}`)
    if (url.username || url.password) return { ok: false, why: 'has-password' }
    if (/^\[|^[\d.]+$/.test(url.hostname)) return { ok: false, why: 'no-host-name' }
    url.hash = ''
    url.search = ''
    return { ok: true, address: url.href }
  } catch {
    return { ok: false, why: 'no-address' }
  }
}
