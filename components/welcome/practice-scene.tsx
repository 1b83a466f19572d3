import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { initialsOf } from './initials.ts'
import './practice-scene.css'

export interface PracticeSceneProps {
  state: 'lobby' | 'in-call' | 'ended'
  /** Who ended it; read only when `state` is `ended`. */
  endedBy?: 'left' | 'host'
  /** Display names of the invented people. */
  people: readonly string[]
  /** The user's own display name; empty until it is known. */
  self?: string
  onJoin: () => void
  onLeave: () => void
  onHostEnds: () => void
  onClose: () => void
}

/**
 * A call page for practice, plainly a fake. Its `data-practice-*` attributes are what the watcher reads, as it reads the
 * pages of the real sites: `lib/sites/practice/page.ts` knows them.
 */
export function PracticeScene(props: PracticeSceneProps) {
  const { state, onHostEnds } = props
  const t = useText()
  const stage = useRef<HTMLElement>(null)
  useEffect(() => stage.current?.focus(), [state])
  return (
    <section class="practice-scene" aria-label={t('practiceScene')} data-practice-room data-practice-state={state}>
      <p class="caption">
        <Icon name="never" small />
        <span>{t('practiceCaption')}</span>
      </p>
      <section class="stage" ref={stage} tabIndex={-1} aria-label={t(stageNames[state])}>
        {state === 'lobby' && <Lobby {...props} />}
        {state === 'in-call' && <Call {...props} />}
        {state === 'ended' && <Ended {...props} />}
      </section>
      {state === 'in-call' && (
        <div class="ways">
          <p>{t('practiceWays')}</p>
          <Button compact onClick={onHostEnds}>
            {t('practiceHostEnds')}
          </Button>
        </div>
      )}
    </section>
  )
}

const stageNames = {
  lobby: 'practiceLobbyTitle',
  'in-call': 'practiceInCall',
  ended: 'practiceEnded',
} as const

function Lobby({ people, self, onJoin }: PracticeSceneProps) {
  const t = useText()
  return (
    <div class="lobby">
      <ul class="tiles one">
        <Tile name={self || t('practiceYou')} own />
      </ul>
      <div class="stack s3">
        <h3>{t('practiceLobbyTitle')}</h3>
        <p class="small">{t('practiceLobbyPeople', new Intl.ListFormat(t.language).format(people))}</p>
        <button type="button" class="call-btn join" onClick={onJoin}>
          {t('practiceJoin')}
        </button>
      </div>
    </div>
  )
}

function Call({ people, self, onLeave }: PracticeSceneProps) {
  const t = useText()
  return (
    <div class="call" data-practice-admitted>
      <ul class="tiles">
        {people.map((name, index) => (
          <Tile key={name} name={name} speaking={index === 0} />
        ))}
        <Tile name={self || t('practiceYou')} own />
      </ul>
      <div class="controls">
        <span class="fake" aria-hidden="true">
          <Sign path="M10 3.5a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0v-4a2 2 0 0 1 2-2ZM5.5 9.5a4.5 4.5 0 0 0 9 0M10 14v3M3.5 3.5l13 13" />
        </span>
        <span class="fake" aria-hidden="true">
          <Sign path="M3 6.5h8.5v7H3ZM11.5 9l5-2.5v7l-5-2.5M3.5 3.5l13 13" />
        </span>
        <button type="button" class="call-btn leave" data-practice-leave onClick={onLeave}>
          {t('practiceLeave')}
        </button>
      </div>
    </div>
  )
}

function Ended({ endedBy = 'left', onClose }: PracticeSceneProps) {
  const t = useText()
  return (
    <div class="ended">
      {/* Read like the words of any call page, in a language that doesn't change. */}
      <span hidden data-practice-ended-by>
        {endedBy}
      </span>
      <h3>{t(endedBy === 'host' ? 'practiceEndedByHost' : 'practiceEndedByYou')}</h3>
      <p class="small">{t('practiceEndedNext')}</p>
      <button type="button" class="call-btn" onClick={onClose}>
        {t('practiceClose')}
      </button>
    </div>
  )
}

function Tile({ name, own, speaking }: { name: string; own?: boolean; speaking?: boolean }) {
  return (
    <li class={`tile${own ? ' own' : ''}${speaking ? ' speaking' : ''}`}>
      <span class="face" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <bdi class="name" data-practice-person={own ? undefined : ''} data-practice-self={own ? '' : undefined}>
        {name}
      </bdi>
    </li>
  )
}

/** A control of the fake call that does nothing. */
function Sign({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
