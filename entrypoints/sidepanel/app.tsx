import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Handed } from '../../components/calendar/adding.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import type { Addressed, View } from '../../lib/domain/call/view.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { useAddEvents } from '../shared/events/use-add-events.ts'
import { useHandedText } from '../shared/events/use-handed-text.ts'
import { useNow } from '../shared/use-now.ts'
import type { Notice } from './not-interview.ts'
import { usePlaces } from './use-places.ts'
import { loadThankYou } from './use-ready-notes.ts'
import { useView } from './use-view.ts'

/** Somebody who pressed a key so lately is in the middle of a word, which must not land in another field. ms */
const TYPING_MS = 3_000

export function App({ records, asked }: { records: Records; asked: Addressed | null }) {
  const { view, go: show, sessions } = useView(asked)
  const { backTo, onPlace } = usePlaces(view)
  const go = (next: View) => (next.name === 'home' && isFromDashboard(asked, view) ? backToDashboard() : show(next))
  const now = useNow()
  const lastKeyAt = useLastKey()
  useEffect(() => tellBackground({ type: 'calendars-wanted' }), [])
  const ThankYouScreen = useLazy(loadThankYouScreen, view?.name === 'thank-you')
  // Both are fetched while the first facts are read, and neither waits for the other.
  const DebriefScreen = useLazy(loadDebriefScreen, true)
  const HomeScreen = useLazy(loadHomeScreen, true)
  const LiveScreen = useLazy(loadLiveScreen, view?.name === 'live')
  const AddScreen = useLazy(loadAddScreen, view?.name === 'add')
  const PrepareScreen = useLazy(loadPrepareScreen, view?.name === 'prepare')
  // Kept here, so that a debrief that is due does not take away what is being added.
  const add = useAddEvents(records)
  const [notice, setNotice] = useState<Notice | null>(null)
  const openAdd = (handed?: Handed) => {
    if (handed) add.hand(handed)
    go({ name: 'add' })
  }
  useHandedText('panel', (text) => openAdd({ from: 'text', text }))
  if (!view) return null
  const focusFirst = () => Date.now() - lastKeyAt.current > TYPING_MS

  async function startByHand(): Promise<void> {
    const { beginByHand } = await import('../shared/begin-debrief.ts')
    go({ name: 'debrief', interviewId: await beginByHand(records) })
  }

  switch (view.name) {
    case 'home':
      if (!HomeScreen) return null
      return (
        <HomeScreen
          {...{ records, sessions, now, go, notice }}
          onTold={() => setNotice(null)}
          onByHand={() => void startByHand()}
          onAdd={openAdd}
        />
      )
    case 'add':
      return AddScreen && <AddScreen {...{ add, records, now, go }} onKept={setNotice} />
    case 'prepare':
      return PrepareScreen && <PrepareScreen key={view.meeting} {...{ meeting: view.meeting, records, now, go }} />
    case 'live': {
      const session = sessions.find(({ id }) => id === view.interviewId)
      const { interviewId } = view
      return LiveScreen && <LiveScreen key={interviewId} {...{ interviewId, session, records, now, go }} />
    }
    case 'debrief': {
      const { interviewId } = view
      const { tier = backTo?.tier, step = backTo?.step } = view
      if (!DebriefScreen) return null
      return (
        <DebriefScreen
          key={interviewId}
          {...{ interviewId, tier, step, records, sessions, now, go, focusFirst, onPlace }}
          onNotice={setNotice}
        />
      )
    }
    case 'thank-you': {
      const { interviewId, personId } = view
      if (!ThankYouScreen) return null
      return <ThankYouScreen key={interviewId} {...{ interviewId, personId, records, now, go }} />
    }
  }
}

/** Whether the dashboard led to what is on the screen. */
const isFromDashboard = (asked: Addressed | null, view: View | null): boolean =>
  asked?.from === 'dashboard' &&
  view !== null &&
  ('meeting' in asked
    ? view.name === 'prepare' && view.meeting === asked.meeting
    : 'interviewId' in view && view.interviewId === asked.interviewId)

/** Its search and scroll are where they were. */
function backToDashboard(): void {
  if (history.length > 1) history.back()
  else location.assign('dashboard.html')
}

const loadThankYouScreen = () => loadThankYou().then(({ ThankYouScreen }) => ThankYouScreen)
const loadLiveScreen = () => import('./any-live-screen.tsx').then(({ AnyLiveScreen }) => AnyLiveScreen)
const loadPrepareScreen = () => import('./prepare-screen.tsx').then(({ PrepareScreen }) => PrepareScreen)
const loadDebriefScreen = () => import('./debrief-screen.tsx').then(({ DebriefScreen }) => DebriefScreen)
const loadHomeScreen = () => import('./home-screen.tsx').then(({ HomeScreen }) => HomeScreen)
const loadAddScreen = () => import('./add-screen.tsx').then(({ AddScreen }) => AddScreen)

/** A screen that is loaded when it is wanted first; null until it is there. */
function useLazy<S>(load: () => Promise<S>, wanted: boolean): S | null {
  const [screen, setScreen] = useState<{ Screen: S } | null>(null)
  // An effect that may wait for a frame would be a frame more until the screen is there.
  useLayoutEffect(() => {
    if (wanted && !screen) void load().then((Screen) => setScreen({ Screen }))
  }, [wanted, screen, load])
  return screen?.Screen ?? null
}

/** When a key was last pressed in this page. ms since 1970 */
function useLastKey() {
  const at = useRef(0)
  useEffect(() => {
    const onKey = () => {
      at.current = Date.now()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])
  return at
}
