import type { CardChoice, CardTexts, FromCallPage, ToCallPage } from '../domain/call/call-page-messages.ts'
import type { Platform } from './platform.ts'
import { watch } from './watch.ts'

export interface CardOptions {
  document: Document
  texts: CardTexts
  language: string
  onChoice: (choice: CardChoice) => void
  signal: AbortSignal
}

export interface FollowOptions {
  platform: Platform
  document: Document
  tell: (message: FromCallPage) => void
  hear: (listener: (message: ToCallPage) => void, signal: AbortSignal) => void
  showCard: (options: CardOptions) => void
  signal: AbortSignal
}

/** All that happens in a call page: evidence out, the Leave gesture out, the card in. */
export function followCall({ platform, document, tell, hear, showCard, signal }: FollowOptions): void {
  let panelFrom: number | null = null
  let card = new AbortController()

  const page = watch({
    platform,
    document,
    url: () => new URL(document.location.href),
    now: () => Date.now(),
    send: (evidence) => tell({ type: 'evidence', evidence }),
    onLeaveClick: () => {
      const at = Date.now()
      tell({ type: 'leave-clicked', open: panelFrom !== null && at >= panelFrom, at })
    },
    signal,
  })

  hear((message) => {
    switch (message.type) {
      case 'look':
        page.tell()
        return
      case 'panel-from':
        panelFrom = message.at
        return
      case 'hide-card':
        card.abort()
        return
      case 'show-card': {
        card.abort()
        card = new AbortController()
        const { interviewId, texts, language } = message
        showCard({
          document,
          texts,
          language,
          signal: AbortSignal.any([card.signal, signal]),
          onChoice: (choice) => {
            card.abort()
            tell({ type: 'card-choice', interviewId, choice })
          },
        })
      }
    }
  }, signal)
}
