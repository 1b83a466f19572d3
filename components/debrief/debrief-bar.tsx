import type { ComponentChildren, Ref } from 'preact'
import type { DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { ActionBar } from '../frame/panel.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { OpenNote, type Unlocked, UnlockedLine } from './unlocked.tsx'

export interface DebriefBarProps {
  people: readonly DebriefPerson[]
  unlocked: Unlocked
  toast: ComponentChildren
  /** The last step is open: the way forward is the note. */
  atLast: boolean
  /** Whether the note follows the last step; else one is done then. */
  noteIsLast: boolean
  /** One card after the other: it may be enough at any of them. */
  enough: boolean
  lastButton: Ref<HTMLButtonElement>
  onDone: () => void
  onNext: () => void
  onThankYou: (personId?: string) => void
}

/** What is unlocked, the note, the way out and the way on: always in view. */
export function DebriefBar(props: DebriefBarProps) {
  const { people, unlocked, toast, atLast, noteIsLast, lastButton, onDone, onNext, onThankYou } = props
  const doneIsLast = atLast && !noteIsLast
  const t = useText()
  return (
    <ActionBar>
      {toast}
      <div class="row apart gained">
        <UnlockedLine unlocked={unlocked} people={people} makesNote={noteIsLast} onThankYou={onThankYou} />
        <div class="row note-presses">
          {!(atLast && noteIsLast) && (
            <Button compact onClick={() => onThankYou()}>
              {t('debriefThankYouShort')}
            </Button>
          )}
          <OpenNote unlocked={unlocked} people={people} />
        </div>
      </div>
      <div class="row">
        <Button
          kind={doneIsLast ? 'primary' : undefined}
          buttonRef={doneIsLast ? lastButton : undefined}
          onClick={onDone}
        >
          {t(props.enough ? 'debriefEnough' : 'debriefDone')}
        </Button>
        {doneIsLast ? null : atLast ? (
          <Button kind="primary" buttonRef={lastButton} onClick={() => onThankYou()}>
            <Icon name="mail" />
            {t('debriefThankYou')}
          </Button>
        ) : (
          <Button kind="primary" onClick={onNext}>
            {t('debriefNext')}
          </Button>
        )}
      </div>
    </ActionBar>
  )
}
