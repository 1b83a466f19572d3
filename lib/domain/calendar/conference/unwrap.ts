import { type Address, addressOf, decoded, isUnder, param } from './address.ts'
import { base64Bytes } from './base64.ts'

/** Wrapped links come nested, and broken ones have been seen that name themselves. */
const ROUNDS = 5
const RUN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Proofpoint, version 3: each `*` stands for the next of the characters after `;`, `**C` for a run of them. */
function proofpoint3(path: string): string | null {
  const start = path.indexOf('__')
  const end = path.indexOf('__;', start + 2)
  if (!/^\/v3\/__/.test(path) || end < 0) return null
  const replaced = base64Bytes(/^[\w-]*/.exec(path.slice(end + 3))?.[0] ?? '')
  let used = 0
  const take = (count: number) => {
    used += count
    return replaced.slice(used - count, used)
  }
  return path
    .slice(start + 2, end)
    .replace(/^(https?):\/(?!\/)/, '$1://')
    .replace(/\*(?:\*(.))?/g, (_, run?: string) => take(run ? RUN.indexOf(run) + 2 : 1))
}

const proofpoint2 = (search: string) => {
  const wrapped = param(search, 'u')
  return wrapped && decoded(wrapped.replaceAll('-', '%').replaceAll('_', '/'))
}

/** The address stands encoded behind a token: `/1abcDEF/https%3A%2F%2Fzoom.us%2Fj%2F9`. */
function ciscoLink(path: string): string | null {
  const at = path.search(/https?%3a|https?:/i)
  return at < 0 ? null : decoded(path.slice(at))
}

/** What a link of a mail filter or a redirecting page leads to; null when it is no such link. */
function inside({ hostname, pathname, search, hash }: Address): string | null {
  if (isUnder(hostname, 'safelinks.protection.outlook.com')) return param(search, 'url')
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname) && pathname === '/url')
    return param(search, 'q') ?? param(search, 'url')
  if (/^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/.test(hostname) && /atp-safelinks\.html$/.test(pathname))
    return param(search, 'url')
  if (isUnder(hostname, 'slack-redir.net') && pathname === '/link') return param(search, 'url')
  if (hostname === 'secure-web.cisco.com') return ciscoLink(pathname)
  if (hostname === 'g.co' && pathname.startsWith('/meet/')) return `https://meet.google.com${pathname.slice(5)}`
  if (hostname === 'accounts.google.com') return param(search, 'continue')
  if (hostname === 'linkprotect.cudasvc.com' && pathname === '/url') return param(search, 'a')
  if (hostname === 'urldefense.proofpoint.com' && pathname.startsWith('/v2/')) return proofpoint2(search)
  if (hostname === 'urldefense.proofpoint.com' && pathname.startsWith('/v1/')) return param(search, 'u')
  // The query and the hash of what is wrapped stand in the wrapper's own.
  if (/^(?:www\.)?urldefense(?:\.proofpoint)?\.(?:com|us)$/.test(hostname)) {
    return proofpoint3(pathname + search + hash)
  }
  return null
}

/** Cuts off what a text puts around an address: brackets, quotes, the end of the sentence, HTML's `&amp;`. */
export function bare(url: string): string {
  const text = url.trim().replace(/^[<("'[]{1,5}/, '')
  let end = text.length
  while (end > 0 && /[>)\].,;:"'!*\u2019\u201d]/.test(text.charAt(end - 1))) end--
  return text
    .slice(0, end)
    .replace(/&amp;/gi, '&')
    .replace(/^msteams:\/{1,2}(?=l\/|meet\/)/i, 'https://teams.microsoft.com/')
}

/** A link without what mail filters and redirecting pages have put around it; as it stands where that is broken. */
export function unwrapped(link: string): string {
  const plain = bare(link)
  const outer = addressOf(plain)
  const inner = outer && inside(outer) !== null ? unwrap(link) : null
  if (!inner) return plain
  const { protocol, hostname, pathname, search, hash } = inner
  return `${protocol}//${hostname}${pathname}${search}${hash}`
}

/** The address behind wrapped links, in a bounded number of rounds. */
export function unwrap(url: string): Address | null {
  // An address of Proofpoint ends in "$", one of a SafeLink in "reserved=0": both stay for the first look.
  let address = addressOf(bare(url))
  for (let round = 0; round < ROUNDS && address; round++) {
    let next = inside(address)
    if (next === null) return address
    for (let again = 0; again < 3 && /^[a-z]{4,8}%(?:25){0,2}3a/i.test(next); again++) next = decoded(next)
    address = addressOf(bare(next))
  }
  // What is still wrapped names no call.
  return address && inside(address) === null ? address : null
}
