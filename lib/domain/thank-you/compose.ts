import type { MailTarget } from './style.ts'

export interface MailDraft {
  /** One bare address, or empty: then the draft opens without a recipient. */
  to: string
  subject: string
  body: string
}

/** The ways that are no address to open: the clipboard, and a file. */
const handed = ['copy', 'copy-rich', 'file'] as const
export type Handed = (typeof handed)[number]
/** The mails that an address opens. */
export type Opened = Exclude<MailTarget, Handed>

export const isHanded = (target: MailTarget): target is Handed => handed.some((way) => way === target)
/** A composer on the web leaves its address, with the whole letter, in the browser's history. */
export const isOnTheWeb = (target: MailTarget): boolean => !isHanded(target) && target !== 'mail-program'

export type ComposeResult = { ok: true; href: string } | { ok: false; reason: 'too-long' | 'bad-address' | 'handed' }

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

/** Whether a text names a Gmail account: its address, or its number among those that are signed in. */
export const isGmailAccount = (text: string): boolean => /^\d$/u.test(text) || isBareAddress(text)

/** `URLSearchParams` would write spaces as "+", which mail programs show as they are. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const encodeAddress = (text: string) => text.split('@').map(encode).join('@')
const lines = (text: string, end: string) => text.replace(/\r\n?|\n/gu, end)
/** A line break in a header would begin another header. */
export const singleLine = (text: string) => text.replace(/\s*[\r\n]+\s*/gu, ' ').trim()

type Fields = Record<'to' | 'subject' | 'body' | 'account', string>

const query =
  (base: string, subjectKey: string) =>
  ({ to, subject, body }: Fields) =>
    `${base}${base.includes('?') ? '&' : '?'}to=${encode(to)}&${subjectKey}=${encode(subject)}&body=${encode(lines(body, '\n'))}`

const hrefs: Record<Opened, (fields: Fields) => string> = {
  gmail: (fields) => {
    const account = isGmailAccount(fields.account) ? `u/${encodeAddress(fields.account)}/` : ''
    return query(`https://mail.google.com/mail/${account}?view=cm&fs=1`, 'su')(fields)
  },
  outlook: query('https://outlook.live.com/mail/deeplink/compose', 'subject'),
  'outlook-work': query('https://outlook.cloud.microsoft/mail/deeplink/compose', 'subject'),
  yahoo: query('https://compose.mail.yahoo.com/', 'subject'),
  'mail-program': ({ to, subject, body }) =>
    `mailto:${encodeAddress(to)}?subject=${encode(subject)}&body=${encode(lines(body, '\r\n'))}`,
}

/**
 * The address that opens a draft in the user's own mail. It holds the whole letter: never log it.
 * `account`: which Gmail account writes; empty, or no account at all, is the first one.
 */
export function composeAddress(target: MailTarget, { to, subject, body }: MailDraft, account = ''): ComposeResult {
  if (to !== '' && !isBareAddress(to)) return { ok: false, reason: 'bad-address' }
  if (isHanded(target)) return { ok: false, reason: 'handed' }
  const href = hrefs[target]({ to, subject: singleLine(subject), body, account: account.trim() })
  return href.length <= longestHref ? { ok: true, href } : { ok: false, reason: 'too-long' }
}
