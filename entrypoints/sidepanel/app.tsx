import { useEffect, useRef, useState } from 'preact/hooks'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { interviewByHand } from '../../lib/domain/interview/by-hand.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { AnyLiveScreen } from './any-live-screen.tsx'
import { DebriefScreen } from './debrief-screen.tsx'
import { HomeScreen } from './home-screen.tsx'
import { useNow } from './use-now.ts'
import { loadThankYou } from './use-ready-notes.ts'
import { useView } from './use-view.ts'

/** Somebody who pressed a key so lately is in the middle of a word, which must not land in another field. ms */
const TYPING_MS = 3_000

export function App({ records, asked }: { records: Records; asked: string | null }) {
  const { view, go, sessions } = useView(asked)
  const now = useNow()
  const lastKeyAt = useLastKey()
  const ThankYouScreen = useThankYouScreen(view?.name === 'thank-you')
  if (!view) return null
  const focusFirst = () => Date.now() - lastKeyAt.current > TYPING_MS

  async function startByHand(): Promise<void> {
    const interview = interviewByHand(crypto.randomUUID(), Date.now())
    await records.interviews.put(interview)
    await records.debriefs.put(prefill(interview, () => crypto.randomUUID()))
    tellBackground({ type: 'records-changed' })
    go({ name: 'debrief', interviewId: interview.id })
  }

  switch (view.name) {
    case 'home':
      return <HomeScreen records={records} sessions={sessions} now={now} go={go} onByHand={() => void startByHand()} />
    case 'live': {
      const session = sessions.find(({ id }) => id === view.interviewId)
      return <AnyLiveScreen key={view.interviewId} {...{ interviewId: view.interviewId, session, records, now, go }} />
    }
    case 'debrief': {
      const { interviewId } = view
      return <DebriefScreen key={interviewId} {...{ interviewId, records, sessions, now, go, focusFirst }} />
    }
    case 'thank-you': {
      const { interviewId, personId } = view
      if (!ThankYouScreen) return null
      return <ThankYouScreen key={interviewId} {...{ interviewId, personId, records, now, go }} />
    }
  }
}

type Screen = Awaited<ReturnType<typeof loadThankYou>>['ThankYouScreen']

/** The letter's screen, which is loaded when it is wanted first. */
function useThankYouScreen(wanted: boolean): Screen | null {
  const [screen, setScreen] = useState<{ Screen: Screen } | null>(null)
  useEffect(() => {
    if (wanted && !screen) void loadThankYou().then(({ ThankYouScreen }) => setScreen({ Screen: ThankYouScreen }))
  }, [wanted, screen])
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
