import { defineContentScript } from 'wxt/utils/define-content-script'
import { hearBackground, orphaned, tellBackground } from '../../lib/browser/call-link.ts'
import { followCall } from '../../lib/platforms/follow.ts'
import { optionalPlatforms, platformFor } from '../../lib/platforms/registry.ts'

const platform = platformFor(globalThis.location?.hostname ?? '', optionalPlatforms)

// On the sites that the user switches on. The background registers it for those, and tells it when that is over: a
// script that is in a page already goes on after its permission is gone.
export default defineContentScript({
  matches: import.meta.env.ENTRYPOINT ? [] : optionalPlatforms.flatMap(({ matches }) => matches),
  registration: 'runtime',
  runAt: 'document_idle',
  main({ signal }) {
    if (!platform) return
    const off = new AbortController()
    const until = AbortSignal.any([off.signal, orphaned, signal])
    hearBackground((message) => {
      if (message.type !== 'switched-off' || message.platform !== platform.id) return false
      off.abort()
      return true
    }, until)
    followCall({ platform, document, tell: tellBackground, hear: hearBackground, signal: until })
  },
})
