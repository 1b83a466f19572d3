import { useEffect, useRef, useState } from 'preact/hooks'
import { followCard } from '../../components/call-card/follow-card.ts'
import { useText } from '../../components/text.ts'
import { PracticeScene } from '../../components/welcome/practice-scene.tsx'
import type { PracticeState } from '../../components/welcome/practice-steps.tsx'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { hearBackground, tellBackground } from '../../lib/browser/call-link.ts'
import { onPracticeNote } from '../../lib/browser/practice-channel.ts'
import practice from '../../lib/sites/practice/page.ts'
import { followCall } from '../../lib/sites/watch/follow.ts'
import { openRecords } from '../shared/records.ts'
import { useSettings } from '../shared/use-settings.ts'
import { useWithheld } from '../shared/use-withheld.ts'

const people = ['Maya Lindqvar', 'Tobias Ashgrove']

export function App() {
  const t = useText()
  const { settings, change } = useSettings()
  const withheld = useWithheld()
  const [state, setState] = useState<PracticeState>('idle')
  const [endedBy, setEndedBy] = useState<'left' | 'host'>('left')
  const watching = useRef<AbortController | null>(null)

  // The home of the panel sends people here to practise.
  useEffect(() => {
    if (location.hash === '#practice') start()
    return () => watching.current?.abort()
  }, [])

  // What the user does in the panel ticks the steps that follow the call.
  const isAfter = state === 'ended' || state === 'open' || state === 'noted'
  useEffect(() => {
    if (!isAfter) return
    const gone = new AbortController()
    const look = () =>
      void isOpen().then((open) => {
        if (open && !gone.signal.aborted) setState((now) => (now === 'ended' ? 'open' : now))
      })
    look()
    onPracticeNote(() => setState('noted'), gone.signal)
    // Nobody tells of each letter that is typed into a debrief.
    const timer = setInterval(look, 1_000)
    return () => {
      gone.abort()
      clearInterval(timer)
    }
  }, [isAfter])

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

  function stop(next: PracticeState): void {
    watching.current?.abort()
    history.replaceState(null, '', location.pathname)
    setState(next)
    if (next === 'skipped') void clearPractice()
  }

  function end(by: 'left' | 'host'): void {
    setEndedBy(by)
    setState('ended')
  }

  if (!settings) return null
  const isOn = state === 'lobby' || state === 'in-call' || isAfter
  return (
    <Welcome
      withheld={withheld}
      practice={state}
      onPractice={start}
      onSkip={() => {
        change({ ...settings, welcomed: true })
        stop('skipped')
      }}
    >
      {isOn && (
        <PracticeScene
          state={isAfter ? 'ended' : state}
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

/** Whether the debrief of the practice call is there. */
async function isOpen(): Promise<boolean> {
  const { records } = openRecords()
  const practised = (await records.interviews.latest(50)).find((interview) => interview.practice)
  return practised !== undefined && (await records.debriefs.get(practised.id)) !== undefined
}

/** A practice call leaves nothing behind: the one before goes when another begins, or when the user closes it. */
async function clearPractice(): Promise<void> {
  const { records } = openRecords()
  for (const interview of await records.interviews.latest(50))
    if (interview.practice) await records.forget(interview.id)
}
