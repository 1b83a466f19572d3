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
export const letterLanguages = ['en', 'de'] as const
export type LetterLanguage = (typeof letterLanguages)[number]
