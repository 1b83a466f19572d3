import { useEffect, useRef, useState } from 'preact/hooks'
import { followCard } from '../../components/call-card/follow-card.ts'
import { useText } from '../../components/text.ts'
import { PracticeScene } from '../../components/welcome/practice-scene.tsx'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { hearBackground, tellBackground } from '../../lib/browser/call-link.ts'
import { openPage } from '../../lib/browser/own-page.ts'
import practice from '../../lib/sites/practice/page.ts'
import { followCall } from '../../lib/sites/watch/follow.ts'
import { openRecords } from '../shared/records.ts'
import { useSettings } from '../shared/use-settings.ts'
import { useWithheld } from '../shared/use-withheld.ts'

type Practice = 'idle' | 'lobby' | 'in-call' | 'ended' | 'done'
const people = ['Maya Lindqvar', 'Tobias Ashgrove']

export function App() {
  const t = useText()
  const { settings, change, saved } = useSettings()
  const withheld = useWithheld()
  const [state, setState] = useState<Practice>('idle')
  const [endedBy, setEndedBy] = useState<'left' | 'host'>('left')
  const watching = useRef<AbortController | null>(null)

  // The home of the panel sends people here to practise.
  useEffect(() => {
    if (location.hash === '#practice') start()
    return () => watching.current?.abort()
  }, [])

  function start(): void {
    void clearPractice()
    // A room of its own each time: the same one would go on with the last practice.
    history.replaceState(null, '', `#practice-${crypto.randomUUID().slice(0, 8)}`)
    setState('lobby')
    watching.current?.abort()
    watching.current = new AbortController()
    const link = { document, tell: tellBackground, hear: hearBackground, signal: watching.current.signal }
    followCall({ ...link, page: practice })
    followCard(link)
  }

  function stop(next: Practice): void {
    watching.current?.abort()
    history.replaceState(null, '', location.pathname)
    setState(next)
    if (next === 'idle') void clearPractice()
  }

  function end(by: 'left' | 'host'): void {
    setEndedBy(by)
    setState('ended')
  }

  if (!settings) return null
  const isOn = state === 'lobby' || state === 'in-call' || state === 'ended'
  return (
    <Welcome
      settings={settings}
      onSettings={(next) => change({ ...next, welcomed: true })}
      saved={saved}
      withheld={withheld}
      practice={state}
      onPractice={start}
      onSkip={() => stop('idle')}
      onConnect={() => openPage('options.html', '#calendars')}
    >
      {isOn && (
        <PracticeScene
          state={state}
          endedBy={endedBy}
          people={people}
          self={settings.me.name || t('practiceYou')}
          onJoin={() => setState('in-call')}
          onLeave={() => end('left')}
          onHostEnds={() => end('host')}
          onClose={() => stop('done')}
        />
      )}
    </Welcome>
  )
}

/** A practice call leaves nothing behind: the one before goes when another begins, or when the user closes it. */
async function clearPractice(): Promise<void> {
  const { records } = openRecords()
  for (const interview of await records.interviews.latest(50))
    if (interview.practice) await records.forget(interview.id)
}
