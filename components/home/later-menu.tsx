import { useId, useState } from 'preact/hooks'
import type { Moment } from '../../lib/domain/interview/reminders.ts'
import { Button } from '../form/button.tsx'
import { type Text, type TextKey, useText } from '../text.ts'

/** A later moment, by its name and its time. ms since 1970 */
export interface LaterChoice {
  moment: Moment
  at: number
}

const names: Record<Moment, TextKey> = {
  now: 'momentNow',
  'same-day': 'momentSameDay',
  'before-home': 'momentBeforeHome',
  'before-bed': 'momentBeforeBed',
  'next-morning': 'momentNextMorning',
}

export interface LaterMenuProps {
  choices: readonly LaterChoice[]
  onChoose: (at: number) => void
}

/** "Later", and then which of the moments. */
export function LaterMenu({ choices, onChoose }: LaterMenuProps) {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  if (choices.length === 0) return null
  return (
    <>
      <Button kind="quiet" expanded={open} onClick={() => setOpen(!open)}>
        {t('homeLater')}
      </Button>
      {open && (
        <ul id={id} class="later-menu" aria-label={t('homeLater')}>
          {choices.map(({ moment, at }) => (
            <li key={moment}>
              <Button wide onClick={() => onChoose(at)}>
                <span>{t(names[moment])}</span>
                <span class="hint num">{timeWords(at, t)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const timeWords = (at: number, { language }: Text) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(at)
