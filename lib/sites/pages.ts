import type { CallPage } from './call-page.ts'
import { hostMatches } from './match-pattern.ts'

// A call page's script has either these or the others, so the two lists stay apart in the build.

/** The pages that are always looked at. The practice call is in a page of our own, which names it itself. */
export const pages: readonly CallPage[] = /* @__PURE__ */ Object.values(
  import.meta.glob<CallPage>(['./*/page.ts', '!./practice/page.ts'], { eager: true, import: 'default' }),
)

/** The pages of the sites that the user switches on. */
export const optionalPages: readonly CallPage[] = /* @__PURE__ */ Object.values(
  import.meta.glob<CallPage>('./optional/*/page.ts', { eager: true, import: 'default' }),
)

/** The page whose calls stand on this host, if any. */
export function pageFor(hostname: string, among: readonly CallPage[]): CallPage | undefined {
  return among.find(({ matches }) => matches.some((pattern) => hostMatches(pattern, hostname)))
}
