import { useId } from 'preact/hooks'
import type { Aside } from '../../lib/domain/thank-you/note.ts'
import { Button } from '../form/button.tsx'
import { type TextKey, useText } from '../text.ts'
import { sourceName } from './source-names.ts'

const reasons: Readonly<Record<Aside['reason'], TextKey>> = {
  unclear: 'asideUnclear',
  shorthand: 'asideShorthand',
  language: 'asideLanguage',
  guess: 'asideGuess',
  'about-me': 'asideAboutMe',
  'small-talk': 'asideSmallTalk',
  'off-limits': 'asideOffLimits',
  long: 'asideLong',
  question: 'asideQuestion',
  others: 'asideOthers',
  'no-room': 'asideNoRoom',
  light: 'asideLight',
}

export interface AsidesProps {
  asides: readonly Aside[]
  /** The short name of the person. */
  person: string
  /** The language of the letter, in which the notes mostly are. */
  language: string
  onPutIn: (aside: Aside) => void
}

/** What was captured and is not in the note, each with the reason. */
export function Asides({ asides, person, language, onPutIn }: AsidesProps) {
  const t = useText()
  const id = useId()
  if (asides.length === 0) return null
  return (
    <section class="stack s2 asides" aria-labelledby={id}>
      <h2 id={id} class="small">
        {t('asidesTitle')}
      </h2>
      <ul class="stack s2">
        {asides.map((aside) => (
          <li key={`${aside.source.field} ${aside.text}`} class="aside small">
            <span>
              <q class="said" lang={language} dir="auto">
                {aside.text}
              </q>{' '}
              <span class="soft">
                {sourceName(t, aside.source.field, person)}. {t(reasons[aside.reason])}
              </span>
            </span>
            <Button compact label={t('asidePutInWhat', aside.text)} onClick={() => onPutIn(aside)}>
              {t('asidePutIn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
