import { isAllowed, registerScripts, type SiteScript, watchAllowed } from '../../lib/browser/call-sites.ts'
import { HEAR, injectInto, injectMedia, MEDIA, tellAllPages } from '../../lib/browser/tabs.ts'
import { optionalSites } from '../../lib/sites/sites.ts'
import type { Shell } from './shell.ts'

const SCRIPT = 'content-scripts/call-optional.js'
const scripts: readonly SiteScript[] = [
  { name: 'call', file: SCRIPT, runAt: 'document_idle' },
  // In this order, of the names too: the first hears what the second says once.
  { name: 'hear', file: HEAR, runAt: 'document_start', allFrames: true },
  { name: 'media', file: MEDIA, runAt: 'document_start', world: 'MAIN', allFrames: true },
]

/** The call sites that the user switches on: what the browser allows decides, and the scripts follow. */
export interface OptionalSites {
  /**
   * Scripts for the sites that are allowed, and for no others. Pages of a site that is new get theirs at once; `anew`: so do
   * all pages that are open.
   */
  bringInLine: (anew?: boolean) => void
  /** Whether calls of this site are looked at. */
  isOn: (id: string) => Promise<boolean>
}

export function followOptionalSites({ inOrder }: Shell): OptionalSites {
  const sites: OptionalSites = {
    bringInLine: (anew = false) =>
      void inOrder(async () => {
        const { allowed, added, removed } = await registerScripts(optionalSites, scripts)
        const pages = (anew ? allowed : added).flatMap(({ matches }) => matches)
        await injectMedia(pages)
        await injectInto(pages, SCRIPT)
        for (const { id } of removed) await tellAllPages({ type: 'switched-off', platform: id })
      }),
    async isOn(id) {
      const site = optionalSites.find((one) => one.id === id)
      return site === undefined || isAllowed(site)
    },
  }
  watchAllowed(() => sites.bringInLine(), new AbortController().signal)
  return sites
}
