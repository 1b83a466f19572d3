import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'
import '../nudge/nudge.css'

export interface GapQuestionProps {
  person: string
  value: string
  onChange: (next: string) => void
}

/** The one line that turns a plain note into a personal one. */
export function GapQuestion({ person, value, onChange }: GapQuestionProps) {
  const t = useText()
  return (
    <div class="nudge">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Input is the control */}
      <label class="stack s2">
        <span>
          <strong>{t('thankYouGap', person)}</strong> {t('thankYouGapHint')}
        </span>
        <Input said value={value} placeholder={t('thankYouGapSample')} onChange={onChange} />
      </label>
    </div>
  )
}
