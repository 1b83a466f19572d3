import type { ConnectProblem } from '../../components/calendars/connect.ts'

// TEMPORARY until lib/calendar/address.ts is merged.
export function readAddress(text: string): { ok: true; address: string } | { ok: false; problem: ConnectProblem } {
  try {
    const url = new URL(text.trim().replace(/^webcals?:/i, 'https:'))
    if (url.protocol === 'http:') return { ok: false, problem: 'insecure' }
    return url.protocol === 'https:' ? { ok: true, address: url.href } : { ok: false, problem: 'no-address' }
  } catch {
    return { ok: false, problem: 'no-address' }
  }
}
export const maskAddress = (address: string) => `${new URL(address).hostname}/…`
