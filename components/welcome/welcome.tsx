import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Settings } from '../../lib/domain/settings.ts'
import { Button } from '../form/button.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { Icon } from '../icon/icon.tsx'
import { Withheld, type WithheldProps } from '../nudge/withheld.tsx'
import { MailChips, SignatureFields } from '../options/me-fields.tsx'
import { useText } from '../text.ts'
import { CalendarCard } from './calendar-card.tsx'
import { Hero } from './hero.tsx'
import { type PracticeState, PracticeSteps } from './practice-steps.tsx'
import { Promises } from './promises.tsx'
import '../frame/page.css'
import './welcome.css'

export interface WelcomeProps {
  settings: Settings
  onSettings: (next: Settings) => void
  saved: SavedState
  /** The call sites that the browser keeps us out of. */
  withheld: WithheldProps
  practice: PracticeState
  onPractice: () => void
  onSkip: () => void
  /** Goes to where calendars are connected. */
  onConnect: () => void
  /** The practice scene, while it is on. */
  children?: ComponentChildren
}

/** The first page: what it does, what it promises, a practice call, and who signs. */
export function Welcome({
  settings,
  onSettings,
  saved,
  withheld,
  practice,
  onPractice,
  onSkip,
  onConnect,
  children,
}: WelcomeProps) {
  const t = useText()
  return (
    <main class="solo hello" data-view="welcome">
      <Hero />
      <Withheld {...withheld} />
      <PracticeCard practice={practice} onPractice={onPractice} onSkip={onSkip}>
        {children}
      </PracticeCard>
      <Promises />
      <CalendarCard onConnect={onConnect} />
      <section class="card sign" aria-labelledby="welcome-me">
        <header class="row apart">
          <h2 id="welcome-me">{t('welcomeMeTitle')}</h2>
          <SavedMark saved={saved} />
        </header>
        <p class="small soft">{t('welcomeMeLead')}</p>
        <SignatureFields me={settings.me} onChange={(me) => onSettings({ ...settings, me })} />
        <MailChips value={settings.mail} onChange={(mail) => onSettings({ ...settings, mail })} />
      </section>
      <p class="finish">{t('welcomeFinish')}</p>
    </main>
  )
}

type PracticeCardProps = Pick<WelcomeProps, 'practice' | 'onPractice' | 'onSkip' | 'children'>

function PracticeCard({ practice, onPractice, onSkip, children }: PracticeCardProps) {
  const t = useText()
  const waits = practice === 'idle' || practice === 'done'
  const title = useRef<HTMLHeadingElement>(null)
  const waited = useRef(waits)
  useEffect(() => {
    if (waits && !waited.current) title.current?.focus()
    waited.current = waits
  }, [waits])
  return (
    <section class="card practice" aria-labelledby="welcome-practice">
      <div class="stack s2">
        <h2 id="welcome-practice" ref={title} tabIndex={-1}>
          {t('welcomePracticeTitle')}
        </h2>
        <p class="small soft">{t(practice === 'done' ? 'welcomePracticeDone' : 'welcomePracticeLead')}</p>
      </div>
      <PracticeSteps practice={practice} />
      {children}
      <div class="row">
        {waits && (
          <Button kind={practice === 'idle' ? 'primary' : undefined} onClick={onPractice}>
            <Icon name={practice === 'idle' ? 'play' : 'again'} />
            {t(practice === 'idle' ? 'welcomePracticeStart' : 'welcomePracticeAgain')}
          </Button>
        )}
        {practice !== 'done' && practice !== 'ended' && (
          <Button kind="quiet" onClick={onSkip}>
            {t(practice === 'idle' ? 'welcomePracticeSkip' : 'welcomePracticeStop')}
          </Button>
        )}
      </div>
    </section>
  )
}
