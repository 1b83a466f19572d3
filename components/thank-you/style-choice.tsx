import { type LetterLanguage, letterLanguages, type Register, registers } from '../../lib/domain/settings.ts'
import { Segment } from '../form/segment.tsx'
import { Icon } from '../icon/icon.tsx'
import { languageNames, toneNames } from '../options/names.ts'
import { useText } from '../text.ts'

export interface StyleChoiceProps {
  register: Register
  language: LetterLanguage
  onRegister: (next: Register) => void
  onLanguage: (next: LetterLanguage) => void
}

/** How this one note speaks; folded, since the settings mostly have it right. */
export function StyleChoice({ register, language, onRegister, onLanguage }: StyleChoiceProps) {
  const t = useText()
  return (
    <details class="style-choice">
      <summary>
        <span>
          {t('thankYouStyle')}
          <span class="hint">
            {t(toneNames[register])}, {languageNames[language]}
          </span>
        </span>
        <span class="turn">
          <Icon name="down" small />
        </span>
      </summary>
      <div class="choices">
        <Segment
          label={t('thankYouTone')}
          value={register}
          options={registers.map((each) => ({ value: each, label: t(toneNames[each]) }))}
          onChange={onRegister}
        />
        <Segment
          label={t('thankYouLanguage')}
          value={language}
          options={letterLanguages.map((each) => ({ value: each, label: languageNames[each] }))}
          onChange={onLanguage}
        />
      </div>
    </details>
  )
}
