import { capital } from '../../lib/domain/text/capital.ts'
import type { LetterLanguage, MailTarget, Register } from '../../lib/domain/thank-you/style.ts'
import type { TextKey } from '../text.ts'

export const mailNames = {
  gmail: 'mailGmail',
  outlook: 'mailOutlook',
  'outlook-work': 'mailOutlookWork',
  yahoo: 'mailYahoo',
  'mail-program': 'mailProgram',
  file: 'mailFile',
  copy: 'mailCopy',
  'copy-rich': 'mailCopyRich',
} as const satisfies Record<MailTarget, TextKey>

export const toneNames = {
  warm: 'toneWarm',
  neutral: 'toneNeutral',
  formal: 'toneFormal',
} as const satisfies Record<Register, TextKey>

/** Each language in its own words: whoever can read it finds it. */
export function languageName(language: LetterLanguage): string {
  return capital(new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language)
}
