import type { FromCallPage, Hear } from '../../domain/call/call-page-messages.ts'
import { createMessageRate } from '../../domain/call/message-rate.ts'
import type { CallPage } from '../call-page.ts'
import { hearMedia } from './media/hear-media.ts'
import { watch } from './watch.ts'

export interface FollowOptions {
  page: CallPage
  document: Document
  tell: (message: FromCallPage) => void
  hear: Hear<AbortSignal>
  signal: AbortSignal
}

/** All that happens in a call page while a call is on: evidence out, and the Leave gesture. */
export function followCall({ page, document, tell, hear, signal }: FollowOptions): void {
  let panelFrom: number | null = null
  const isWithinRate = createMessageRate()

  const view = document.defaultView
  const media = view && page.media && hearMedia(view, () => watched.look(), signal)
  const watched = watch({
    page,
    document,
    href: () => document.location.href,
    now: () => Date.now(),
    // A page that changes back and forth by the thousand. What counts is told again at its times.
    send: (evidence) => void (isWithinRate(Date.now()) && tell({ type: 'evidence', evidence })),
    ...(media && { media }),
    onLeaveClick: () => {
      const at = Date.now()
      tell({ type: 'leave-clicked', open: panelFrom !== null && at >= panelFrom, at })
    },
    signal,
  })

  hear((message) => {
    if (message.type === 'look') watched.look(message.tell)
    else if (message.type === 'panel-from') panelFrom = message.at
    else return false
    return true
  }, signal)
}
