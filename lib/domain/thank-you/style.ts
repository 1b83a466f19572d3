export const mailTargets = [
  'gmail',
  'outlook',
  'outlook-work',
  'yahoo',
  'mail-program',
  'file',
  'copy',
  'copy-rich',
] as const
/** A way in which a note goes out. */
export type MailTarget = (typeof mailTargets)[number]
export const registers = ['warm', 'neutral', 'formal'] as const
export type Register = (typeof registers)[number]
/** The four contexts in which a note is read (rules, section 8). */
export const readers = ['recruiter', 'manager', 'panel', 'final'] as const
export type Reader = (typeof readers)[number]
/** Tag of the language that a letter is wanted in, as `en`; `letterLanguage` finds the one that there is for it. */
export type LetterLanguage = string
