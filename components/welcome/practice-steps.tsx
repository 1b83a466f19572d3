import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'

/** `open`: its debrief is. `noted`: the note was looked at. `skipped`: the user does without. */
export type PracticeState = 'idle' | 'lobby' | 'in-call' | 'ended' | 'open' | 'noted' | 'done' | 'skipped'

const steps = [
  { title: 'welcomeStepOn', hint: 'welcomeStepOnHint' },
  { title: 'welcomeStepEnds', hint: 'welcomeStepEndsHint' },
  { title: 'welcomeStepWrite', hint: 'welcomeStepWriteHint' },
  { title: 'welcomeStepNote', hint: 'welcomeStepNoteHint' },
] as const

/** How many steps are behind the user. */
const behind: Record<PracticeState, number> = {
  ...{ idle: 0, skipped: 0, lobby: 0, 'in-call': 1, ended: 2, open: 3, noted: 4, done: 4 },
}

/** The road of one interview, with the step marked on which the practice call stands. */
export function PracticeSteps({ practice }: { practice: PracticeState }) {
  const t = useText()
  const done = behind[practice]
  return (
    <ol class="road">
      {steps.map(({ title, hint }, index) => {
        const here = practice !== 'idle' && index === done
        return (
          <li key={title} class={here ? 'here' : index < done ? 'behind' : undefined} aria-current={here && 'step'}>
            <b>{index < done ? <Icon name="tick" /> : index + 1}</b>
            <span>
              {t(title)}
              {index < done && <span class="away"> ({t('welcomeStepDone')})</span>}
            </span>
            <span class="hint">{t(hint)}</span>
          </li>
        )
      })}
    </ol>
  )
}
