import type { Settings } from '../../lib/domain/settings.ts'
import { type LetterLanguage, registers } from '../../lib/domain/thank-you/style.ts'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { Switch } from '../form/switch.tsx'
import { useText } from '../text.ts'
import { GmailAccountField, MailChoice, SignatureFields } from './me-fields.tsx'
import { languageName, toneNames } from './names.ts'

export interface SettingsPart {
  value: Settings
  onChange: (next: Settings) => void
}

export interface MeSectionProps extends SettingsPart {
  /** Those that letters can be written in, the one to fall back to first. */
  letterLanguages: readonly LetterLanguage[]
  /** The browser has a language model of its own. */
  canPolish: boolean
}

export function MeSection({ value, onChange, letterLanguages, canPolish }: MeSectionProps) {
  const t = useText()
  const { me } = value
  return (
    <section class="stack" id="me" aria-labelledby="me-title">
      <h2 id="me-title">{t('optionsMe')}</h2>
      <SignatureFields me={me} onChange={(next) => onChange({ ...value, me: next })} />
      <Field label={t('optionsLink')} hint={t('optionsLinkHint')}>
        <Input
          type="url"
          autocomplete="url"
          value={me.link}
          onChange={(link) => onChange({ ...value, me: { ...me, link } })}
        />
      </Field>
      <MailChoice value={value.mail} onChange={(mail) => onChange({ ...value, mail })} />
      {value.mail === 'gmail' && (
        <GmailAccountField
          value={value.gmailAccount}
          onChange={(gmailAccount) => onChange({ ...value, gmailAccount })}
        />
      )}
      <div class="stack s2">
        <div class="side-by-side">
          <Segment
            label={t('optionsTone')}
            value={value.register}
            options={registers.map((register) => ({ value: register, label: t(toneNames[register]) }))}
            onChange={(register) => onChange({ ...value, register })}
          />
          <Segment
            label={t('optionsLetterLanguage')}
            value={letterLanguages.find((each) => each === value.letterLanguage) ?? letterLanguages[0] ?? ''}
            options={letterLanguages.map((language) => ({ value: language, label: languageName(language) }))}
            onChange={(letterLanguage) => onChange({ ...value, letterLanguage })}
          />
        </div>
        <p class="hint">{t('optionsLetterHint')}</p>
      </div>
      {canPolish && (
        <div class="card switches">
          <Switch
            label={t('optionsPolish')}
            hint={t('optionsPolishHint')}
            checked={value.polish}
            onChange={(polish) => onChange({ ...value, polish })}
          />
        </div>
      )}
    </section>
  )
}
