import { defineContentScript } from 'wxt/utils/define-content-script'
import { hearBackground, orphaned, tellBackground } from '../../lib/browser/call-link.ts'
import { followCall } from '../../lib/platforms/follow.ts'
import { platformFor, platforms } from '../../lib/platforms/registry.ts'

export default defineContentScript({
  matches: platforms.flatMap((platform) => platform.matches),
  runAt: 'document_idle',
  main({ signal }) {
    const platform = platformFor(location.hostname, platforms)
    if (!platform) return
    const until = AbortSignal.any([orphaned, signal])
    followCall({ platform, document, tell: tellBackground, hear: hearBackground, signal: until })
  },
})
