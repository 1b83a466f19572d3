import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'
import '../nudge/nudge.css'

export interface GapQuestionProps {
  gap: NonNullable<Note['gap']>
  person: string
  value: string
  onChange: (next: string) => void
}

/** The one line that turns a plain note into a personal one, or gives a follow-up its reason. */
export function GapQuestion({ gap, person, value, onChange }: GapQuestionProps) {
  const t = useText()
  return (
    <div class="nudge">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Input is the control */}
      <label class="stack s2">
        <span>
          <strong>{gap === 'news' ? t('thankYouNews') : t('thankYouGap', person)}</strong>{' '}
          {t(gap === 'news' ? 'thankYouNewsHint' : 'thankYouGapHint')}
        </span>
        <Input
          said
          value={value}
          placeholder={t(gap === 'news' ? 'thankYouNewsSample' : 'thankYouGapSample')}
          onChange={onChange}
        />
      </label>
    </div>
  )
}
