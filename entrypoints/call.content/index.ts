import { defineContentScript } from 'wxt/utils/define-content-script'
import { hearBackground, orphaned, tellBackground } from '../../lib/browser/call-link.ts'
import { followCall } from '../../lib/platforms/follow.ts'
import { platformFor, sites } from '../../lib/platforms/registry.ts'

// Chosen here and not in `main`, so that the page can forget the others.
const platform = platformFor(globalThis.location?.hostname ?? '', sites)

export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT ? [] : sites.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  main({ signal }) {
    if (!platform) return
    const until = AbortSignal.any([orphaned, signal])
    followCall({ platform, document, tell: tellBackground, hear: hearBackground, signal: until })
  },
})
