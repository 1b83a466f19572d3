import { letterLanguages } from '../../lib/domain/thank-you/languages/languages.ts'
import { type LetterLanguage, type Register, registers } from '../../lib/domain/thank-you/style.ts'
import { channels } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { Segment } from '../form/segment.tsx'
import { languageName, toneNames } from '../options/names.ts'
import { useText } from '../text.ts'
import { Folded } from './folded.tsx'
import type { NoteDraft } from './note-actions.ts'

const channelNames = { email: 'channelEmail', linkedin: 'channelLinkedIn' } as const

export interface StyleChoiceProps {
  register: Register
  language: LetterLanguage
  channel: NoteDraft['channel']
  onRegister: (next: Register) => void
  onLanguage: (next: LetterLanguage) => void
  onChannel: (next: NoteDraft['channel']) => void
}

/** How this one note speaks; folded, since the settings mostly have it right. */
export function StyleChoice({ register, language, channel, ...on }: StyleChoiceProps) {
  const t = useText()
  return (
    <Folded
      name={t('thankYouStyle')}
      state={`${t(toneNames[register])}, ${languageName(language)}, ${t(channelNames[channel])}`}
    >
      <Segment
        label={t('thankYouTone')}
        value={register}
        options={registers.map((each) => ({ value: each, label: t(toneNames[each]) }))}
        onChange={on.onRegister}
      />
      <Segment
        label={t('thankYouLanguage')}
        value={language}
        options={letterLanguages.map((each) => ({ value: each, label: languageName(each) }))}
        onChange={on.onLanguage}
      />
      <Segment
        label={t('thankYouChannel')}
        value={channel}
        options={channels.map((each) => ({ value: each, label: t(channelNames[each]) }))}
        onChange={on.onChannel}
      />
    </Folded>
  )
}
