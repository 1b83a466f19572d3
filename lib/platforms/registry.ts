import type { Platform } from './platform.ts'

/**
 * Every platform file of this folder, by its default export. A new one needs no second list; only what is no platform is
 * named, which keeps the other exports of those files out of call pages.
 */
const files = import.meta.glob<Platform>(['./*.ts', '!./{platform,registry,read,people,watch,follow}.ts'], {
  eager: true,
  import: 'default',
})
// Pure: a script that only names its pages by them leaves them out.
export const platforms: readonly Platform[] = /* @__PURE__ */ Object.values(files)

/** Where peer connections say something of a call. */
export const matchesWithMedia: readonly string[] = /* @__PURE__ */ platforms
  .filter(({ media }) => media !== undefined)
  .flatMap(({ matches }) => matches)

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
