import { defineContentScript } from 'wxt/utils/define-content-script'
import { hearBackground, orphaned, tellBackground } from '../../lib/browser/call-link.ts'
import { pageFor, pages } from '../../lib/sites/pages.ts'
import { followCall } from '../../lib/sites/watch/follow.ts'

// Chosen here and not in `main`, so that the page can forget the others.
const page = pageFor(globalThis.location?.hostname ?? '', pages)

export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT ? [] : pages.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  main({ signal }) {
    if (!page) return
    const until = AbortSignal.any([orphaned, signal])
    followCall({ page, document, tell: tellBackground, hear: hearBackground, signal: until })
  },
})
