import type { Platform } from './platform.ts'

/** Every file of this folder whose default export is a platform. A new one needs no second list. */
const files = import.meta.glob<{ default?: Platform }>('./*.ts', { eager: true })
export const platforms: readonly Platform[] = Object.values(files)
  .map((file) => file.default)
  .filter((platform): platform is Platform => platform !== undefined)

/** The platform whose calls stand on this page, if any. */
export function platformFor(hostname: string): Platform | undefined {
  return platforms.find(({ matches }) => matches.some((pattern) => hostMatches(pattern, hostname)))
}

/** Whether a match pattern of the form `https://host/*` or `https://*.host/*` is for this host. */
export function hostMatches(pattern: string, hostname: string): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1]
  if (!host) return false
  if (!host.startsWith('*.')) return host === hostname
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1))
}
