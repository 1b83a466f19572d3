import { useState } from 'preact/hooks'
import type { NoteVersion } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { Difference } from './difference.tsx'
import { momentIn } from './moment.ts'
import type { EditedNote } from './note-actions.ts'

export interface CompareProps {
  /** Earlier versions that differ from the text now, the newest first; at least one. */
  previous: readonly NoteVersion[]
  text: EditedNote
  language: string
  now: number
  onBringBack: (version: NoteVersion) => void
}

/** The text against an earlier version of it, one after the other back to the first that is kept. */
export function Compare({ previous, text, language, now, onBringBack }: CompareProps) {
  const t = useText()
  const [at, setAt] = useState(0)
  const version = previous[Math.min(at, previous.length - 1)]
  if (!version) return null
  const step = (by: number) => setAt(Math.min(Math.max(at + by, 0), previous.length - 1))
  return (
    <section class="nudge compare" aria-label={t('compareTitle')}>
      <p class="small" role="status">
        {t('compareWith', momentIn(t, version.at, now))}
      </p>
      <Difference before={version} after={text} language={language} />
      <div class="row">
        <Button compact onClick={() => onBringBack(version)}>
          {t('compareBringBack')}
        </Button>
        {previous.length > 1 && (
          <>
            <Button
              kind="quiet"
              only
              compact
              label={t('compareEarlier')}
              disabled={at >= previous.length - 1}
              onClick={() => step(1)}
            >
              <Icon name="back" small />
            </Button>
            <Button kind="quiet" only compact label={t('compareLater')} disabled={at === 0} onClick={() => step(-1)}>
              <Icon name="next" small />
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
