import { defineContentScript } from 'wxt/utils/define-content-script'
import { hearBackground, orphaned, tellBackground } from '../../lib/browser/call-link.ts'
import { optionalPages, pageFor } from '../../lib/sites/pages.ts'
import { followCall } from '../../lib/sites/watch/follow.ts'

const page = pageFor(globalThis.location?.hostname ?? '', optionalPages)

// On the sites that the user switches on. The background registers it for those, and tells it when that is over: a
// script that is in a page already goes on after its permission is gone.
export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT ? [] : optionalPages.flatMap(({ matches }) => matches),
  registration: 'runtime',
  runAt: 'document_idle',
  main({ signal }) {
    if (!page) return
    const off = new AbortController()
    const until = AbortSignal.any([off.signal, orphaned, signal])
    hearBackground((message) => {
      if (message.type !== 'switched-off' || message.platform !== page.id) return false
      off.abort()
      return true
    }, until)
    followCall({ page, document, tell: tellBackground, hear: hearBackground, signal: until })
  },
})
