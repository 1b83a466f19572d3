import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { Withheld, type WithheldProps } from '../nudge/withheld.tsx'
import { useText } from '../text.ts'
import { Hero } from './hero.tsx'
import { type PracticeState, PracticeSteps } from './practice-steps.tsx'
import '../frame/page.css'
import './welcome.css'

export interface WelcomeProps {
  /** The call sites that the browser keeps us out of. */
  withheld: WithheldProps
  practice: PracticeState
  onPractice: () => void
  /** No practice, or no more of it. */
  onSkip: () => void
  /** The practice scene, while it is on. */
  children?: ComponentChildren
}

/** The first page: what it does, and one decision, whether to see it in a practice call. */
export function Welcome({ withheld, practice, onPractice, onSkip, children }: WelcomeProps) {
  const t = useText()
  return (
    <main class="solo hello" data-view="welcome">
      <Hero />
      <Withheld {...withheld} />
      <PracticeCard practice={practice} onPractice={onPractice} onSkip={onSkip}>
        {children}
      </PracticeCard>
      <p class="hint row one top">
        <Icon name="lock" small />
        <span>{t('homePrivate')}</span>
      </p>
    </main>
  )
}

type PracticeCardProps = Omit<WelcomeProps, 'withheld'>

/** How each state is headed, and what it says below. */
const heads = {
  on: { title: 'welcomePracticeTitle', lead: 'welcomePracticeLead' },
  done: { title: 'welcomePracticeDone', lead: 'welcomeFinish' },
  skipped: { title: 'welcomeReady', lead: 'welcomeFinish' },
} as const

function PracticeCard({ practice, onPractice, onSkip, children }: PracticeCardProps) {
  const t = useText()
  const waits = practice === 'idle' || practice === 'done' || practice === 'skipped'
  const title = useRef<HTMLHeadingElement>(null)
  const before = useRef(practice)
  useEffect(() => {
    if (waits && before.current !== practice) title.current?.focus()
    before.current = practice
  }, [practice])
  const head = heads[practice === 'done' || practice === 'skipped' ? practice : 'on']
  const isFirst = practice === 'idle'
  return (
    <section class="card practice" aria-labelledby="welcome-practice">
      <div class="stack s2">
        <h2 id="welcome-practice" ref={title} tabIndex={-1}>
          {t(head.title)}
        </h2>
        <p class="small soft">{t(head.lead)}</p>
      </div>
      {practice !== 'skipped' && <PracticeSteps practice={practice} />}
      {children}
      <div class="row">
        {waits && (
          <Button kind={isFirst ? 'primary' : 'quiet'} onClick={onPractice}>
            <Icon name={practice === 'done' ? 'again' : 'play'} />
            {t(practice === 'done' ? 'welcomePracticeAgain' : 'welcomePracticeStart')}
          </Button>
        )}
        {(isFirst || practice === 'lobby' || practice === 'in-call') && (
          <Button kind="quiet" onClick={onSkip}>
            {t(isFirst ? 'welcomePracticeSkip' : 'welcomePracticeStop')}
          </Button>
        )}
      </div>
    </section>
  )
}
