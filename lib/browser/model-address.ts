import type { ModelAddress, Reach } from '../domain/thank-you/model/choice.ts'

/**
 * Reads what somebody typed as the address of a chat server: its host and port are enough. `address` has no slash at its end.
 * A public host has to be asked by https.
 */
export function readModelAddress(typed: string): ModelAddress {
  const text = typed.trim()
  if (text === '' || /\s/u.test(text)) return { ok: false, problem: 'no-address' }
  const named = /^https?:\/\//iu.test(text)
  if (!named && /^[\p{L}][\p{L}\d+.-]*:(?!\d)/u.test(text)) return { ok: false, problem: 'no-address' }
  const url = parsed(named ? text : `http://${text}`)
  if (!url || url.hostname === '') return { ok: false, problem: 'no-address' }
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'has-password' }
  const reach = reachOf(url.hostname)
  if (reach === 'public' && url.protocol === 'http:') {
    if (named) return { ok: false, problem: 'not-https' }
    return readModelAddress(`https://${text}`)
  }
  const path = url.pathname.replace(/\/+$/u, '').replace(/\/(?:chat\/completions|models)$/u, '')
  return { ok: true, address: url.origin + path, host: url.host, reach }
}

function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** @param hostname as `URL` writes it: small letters, IPv4 in four parts, IPv6 in brackets */
export function reachOf(hostname: string): Reach {
  const name = hostname.replace(/\.$/u, '')
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return 'here'
  const four = /^(\d+)\.(\d+)\.\d+\.\d+$/u.exec(name)
  if (four) return reachOfIPv4(Number(four[1]), Number(four[2]))
  if (name.startsWith('[')) return /^\[(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/u.test(name) ? 'network' : 'public'
  // A name without a dot is known in the own network only.
  return !name.includes('.') || /\.(?:local|home\.arpa|internal|lan)$/u.test(name) ? 'network' : 'public'
}

function reachOfIPv4(a: number, b: number): Reach {
  if (a === 127) return 'here'
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254)
  return isPrivate ? 'network' : 'public'
}

/** Where the server takes a chat. A bare host gets the path that Ollama, LM Studio and llama.cpp have. */
export const chatUrl = (address: string): string =>
  `${new URL(address).pathname === '/' ? `${address}/v1` : address}/chat/completions`

/** The match pattern of the server's one host. Firefox knows no ports in patterns. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}
