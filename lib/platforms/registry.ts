import type { Platform } from './platform.ts'
import practice from './practice.ts'

/**
 * Every platform file of this folder, by its default export. A new one needs no second list; only what is no platform is
 * named, which keeps the other exports of those files out of call pages.
 */
const files = import.meta.glob<Platform>(
  [
    './*.ts',
    '!./{platform,registry,known,read,people,clean-names,watch,leave-click,observe-control,follow,practice}.ts',
  ],
  {
    eager: true,
    import: 'default',
  },
)
/** The sites whose pages are always looked at. */
export const sites: readonly Platform[] = /* @__PURE__ */ Object.values(files)

/** Those, and the practice call of our own page, which no call page needs to know. */
export const platforms: readonly Platform[] = /* @__PURE__ */ sites.concat(practice)

/** Those that the user switches on. A call page gets either these or the others, so the two lists stay apart in the build. */
const optionalFiles = import.meta.glob<Platform>('./optional/*.ts', { eager: true, import: 'default' })
export const optionalPlatforms: readonly Platform[] = /* @__PURE__ */ Object.values(optionalFiles)

export const allPlatforms: readonly Platform[] = /* @__PURE__ */ platforms.concat(optionalPlatforms)

/** Where peer connections say something of a call. */
export const matchesWithMedia: readonly string[] = /* @__PURE__ */ platforms
  .filter(({ media }) => media !== undefined)
  .flatMap(({ matches }) => matches)

/** The platform whose calls stand on this page, if any. */
export function platformFor(hostname: string, among: readonly Platform[]): Platform | undefined {
  return among.find(({ matches }) => matches.some((pattern) => hostMatches(pattern, hostname)))
}

/** Whether a match pattern of the form `https://host/*` or `https://*.host/*` is for this host. */
export function hostMatches(pattern: string, hostname: string): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1]
  if (!host) return false
  if (!host.startsWith('*.')) return host === hostname
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1))
}
