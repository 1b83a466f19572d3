import type { MailTarget } from '../settings.ts'

export interface MailDraft {
  /** One bare address, or empty: then the draft opens without a recipient. */
  to: string
  subject: string
  body: string
}

export type ComposeResult = { ok: true; href: string } | { ok: false; reason: 'too-long' | 'bad-address' | 'copy' }

/** Longer addresses are cut by some mail programs, and the end of a letter would be lost. */
const longestHref = 1800

const atom = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?'
const address = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})+$`, 'u')

/** Whether a text is one e-mail address and nothing else: no display name, no second recipient, no header. */
export function isBareAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  return text.length <= 254 && at <= 64 && address.test(text)
}

/** `URLSearchParams` would write spaces as "+", which mail programs show as they are. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const lines = (text: string, end: string) => text.replace(/\r\n?|\n/gu, end)
const singleLine = (text: string) => text.replace(/\s*[\r\n]+\s*/gu, ' ').trim()

type Fields = Record<'to' | 'subject' | 'body', string>

const query =
  (base: string, subjectKey: string) =>
  ({ to, subject, body }: Fields) =>
    `${base}${base.includes('?') ? '&' : '?'}to=${encode(to)}&${subjectKey}=${encode(subject)}&body=${encode(lines(body, '\n'))}`

const hrefs: Record<Exclude<MailTarget, 'copy'>, (fields: Fields) => string> = {
  gmail: query('https://mail.google.com/mail/?view=cm&fs=1', 'su'),
  outlook: query('https://outlook.live.com/mail/deeplink/compose', 'subject'),
  'outlook-work': query('https://outlook.cloud.microsoft/mail/deeplink/compose', 'subject'),
  yahoo: query('https://compose.mail.yahoo.com/', 'subject'),
  'mail-program': ({ to, subject, body }) =>
    `mailto:${to.split('@').map(encode).join('@')}?subject=${encode(subject)}&body=${encode(lines(body, '\r\n'))}`,
}

/** The address that opens a draft in the user's own mail. It holds the whole letter: never log it. */
export function composeAddress(target: MailTarget, { to, subject, body }: MailDraft): ComposeResult {
  if (target === 'copy') return { ok: false, reason: 'copy' }
  if (to !== '' && !isBareAddress(to)) return { ok: false, reason: 'bad-address' }
  const href = hrefs[target]({ to, subject: singleLine(subject), body })
  return href.length <= longestHref ? { ok: true, href } : { ok: false, reason: 'too-long' }
}
