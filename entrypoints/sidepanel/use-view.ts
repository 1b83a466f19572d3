import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { panelWindowId } from '../../lib/browser/own-page.ts'
import { answerAsPanel } from '../../lib/browser/panel.ts'
import { readSessions, readShown, watchSessions, watchShown } from '../../lib/browser/stored.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { type Addressed, type Facts, firstView, nextView, type View } from '../../lib/domain/call/view.ts'

/** The view of this page, which follows the calls of its window. `view` is null until the first facts are read. */
export function useView(asked: Addressed | null) {
  const [view, setView] = useState<View | null>(null)
  const [sessions, setSessions] = useState<readonly CallSession[]>([])
  const facts = useRef<Facts | null>(null)

  // Nothing is on the screen before it, so it does not wait for a frame.
  useLayoutEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const before = facts.current
      const [windowId, current, shown] = await Promise.all([
        before ? before.windowId : panelWindowId(),
        readSessions(),
        readShown(),
      ])
      if (gone.signal.aborted) return
      if (!before && windowId !== null) answerAsPanel(windowId, gone.signal)
      const next: Facts = { sessions: current, shown, windowId }
      facts.current = next
      setSessions(current)
      setView((known) => (before && known ? nextView(known, before, next) : firstView(next, asked, Date.now())))
    }
    let last = read()
    const readAgain = () => {
      last = last.then(read)
    }
    watchSessions(readAgain, gone.signal)
    watchShown(readAgain, gone.signal)
    return () => gone.abort()
  }, [asked])

  return { view, go: setView as (view: View) => void, sessions }
}
