import type { FromCallPage, Hear } from '../../lib/domain/call/call-page-messages.ts'
import { showCallCard } from './call-card.ts'

export interface FollowCardOptions {
  document: Document
  tell: (message: FromCallPage) => void
  hear: Hear<AbortSignal>
  signal: AbortSignal
}

/** Shows and hides the card as the background says, and tells what was chosen. One card at a time. */
export function followCard({ document, tell, hear, signal }: FollowCardOptions): void {
  let card = new AbortController()
  hear((message) => {
    if (message.type !== 'show-card' && message.type !== 'hide-card') return false
    card.abort()
    if (message.type === 'hide-card') return true
    card = new AbortController()
    const { interviewId, texts, language } = message
    showCallCard({
      document,
      texts,
      language,
      signal: AbortSignal.any([card.signal, signal]),
      onChoice: (choice) => tell({ type: 'card-choice', interviewId, choice }),
    })
    return true
  }, signal)
}
