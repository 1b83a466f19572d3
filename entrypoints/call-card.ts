import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { followCard } from '../components/call-card/follow-card.ts'
import { hearBackground, tellBackground } from '../lib/browser/call-link.ts'

// Put into a call page only when there is a card to show: a running call has no use for it.
export default defineUnlistedScript(() => {
  const page = globalThis as { afterwordCard?: true }
  // It may be put there again for a second end.
  if (page.afterwordCard) return
  page.afterwordCard = true
  followCard({ document, tell: tellBackground, hear: hearBackground, signal: new AbortController().signal })
})
