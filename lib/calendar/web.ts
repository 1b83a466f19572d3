import type { SourceFault } from '../domain/calendar/calendar-source.ts'
import { SECOND } from '../domain/time/units.ts'
import { withWholeLetters } from './decode.ts'

/** What reading a calendar from the network needs of the world. */
export interface Web {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  isOnline: () => boolean
  /** Whether the user has allowed the host of this address. Asked before each request, and of where each one led. */
  isAllowed: (url: string) => Promise<boolean>
  /** Longest time that one answer may take, ms. */
  within?: number
  now: () => number
}

/** Why nothing was read. */
export interface Failure {
  ok: false
  fault: SourceFault
  /** How long the server asks to be left alone, ms; null when it does not ask. */
  retryAfter: number | null
}

export interface Answer {
  ok: true
  status: number
  /** Where the answer came from in the end. */
  url: string
  text: string
  etag: string
  lastModified: string
}

/** All requests of one reading together. Nobody waits longer for a server that answers each of sixty a little late. */
const ALL_WITHIN_MS = 90_000

/** The same web for one reading, whose requests share a time. */
export function withinOneReading(web: Web): Web {
  const end = web.now() + ALL_WITHIN_MS
  return {
    ...web,
    get within() {
      return Math.max(1, Math.min(web.within ?? WITHIN_MS, end - web.now()))
    },
  }
}

/** The largest answer that is read, in bytes. */
export const MOST_BYTES = 15_000_000
const WITHIN_MS = 20_000

export const failure = (fault: SourceFault, retryAfter: number | null = null): Failure => ({
  ok: false,
  fault,
  retryAfter,
})

/**
 * One request within the limits: only to hosts that the user has allowed, without cookies, without a copy in the
 * browser's cache, in at most 20 s and 15 MB. Never throws; no address is part of any error.
 */
export async function ask(web: Web, url: string, init: RequestInit = {}): Promise<Answer | Failure> {
  if (!url.startsWith('https://')) return failure('unreachable')
  if (!(await web.isAllowed(url))) return failure('no-permission')
  const limit = AbortSignal.timeout(web.within ?? WITHIN_MS)
  const plain: RequestInit = { ...init, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }
  try {
    const response = await web.fetch(url, { ...plain, redirect: 'follow', signal: limit })
    if (response.url !== '' && new URL(response.url).origin !== new URL(url).origin) {
      if (!(await web.isAllowed(response.url))) return drop(response, failure('elsewhere'))
    }
    const fault = faultOf(response)
    if (fault) return drop(response, failure(fault, retryAfter(response.headers.get('retry-after'), web.now())))
    const text = await readText(response)
    if (text === null) return failure('too-large')
    return {
      ok: true,
      status: response.status,
      url: response.url || url,
      text,
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    }
  } catch {
    if (limit.aborted) return failure('timeout')
    if (!web.isOnline()) return failure('offline')
    return failure((await leadsElsewhere(web, url, plain)) ? 'elsewhere' : 'unreachable')
  }
}

/** A redirect to a host that was not allowed fails without a reason; asked not to follow, the browser tells that there is one. */
async function leadsElsewhere(web: Web, url: string, init: RequestInit): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(web.within ?? WITHIN_MS)
    const response = await web.fetch(url, { ...init, redirect: 'manual', signal })
    drop(response, null)
    return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
  } catch {
    return false
  }
}

function drop<T>(response: Response, then: T): T {
  response.body?.cancel().catch(() => {})
  return then
}

function faultOf({ status, headers }: Response): SourceFault | null {
  if (status < 400) return null
  if (status >= 500) return 'server'
  // Digest hides the password from a server that Basic over TLS gives it to anyway; it is not spoken here.
  const ways = headers.get('www-authenticate') ?? ''
  if (status === 401 && /\bdigest\b/i.test(ways) && !/\bbasic\b/i.test(ways)) return 'sign-in-digest'
  const known: Record<number, SourceFault> = {
    401: 'sign-in',
    404: 'missing',
    410: 'gone',
    413: 'too-large',
    429: 'too-often',
  }
  return known[status] ?? 'refused'
}

/** @returns ms from now; null when there is no such header */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds) && header.trim() !== '') return Math.max(0, seconds * SECOND)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** The body as text, or null as soon as it is larger than it may be: the rest is not even received. */
async function readText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return drop(response, null)
  if (!response.body) return ''
  const decoder = decoderFor(response.headers.get('content-type'))
  const reader = response.body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  // A line may have been folded in the middle of a letter.
  return decoder.decode(decoder.encoding === 'utf-8' ? withWholeLetters(bytes) : bytes)
}

function decoderFor(contentType: string | null): TextDecoder {
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
