import { openMail } from '../../lib/browser/own-page.ts'
import { saveFile } from '../../lib/browser/save-file.ts'
import { composeAddress } from '../../lib/domain/thank-you/compose.ts'
import { emlName, emlOf } from '../../lib/domain/thank-you/eml.ts'
import { richText } from '../../lib/domain/thank-you/rich-text.ts'
import type { MailTarget } from '../../lib/domain/thank-you/style.ts'
import type { OutgoingMail } from './write-notes.ts'

/**
 * Hands a letter to the user's own mail, as a file, or to the clipboard. Nothing is sent: the user does that.
 *
 * @returns whether it was handed over; it is not when the way cannot take this letter
 * @throws when the clipboard refuses
 */
export async function handOver(target: MailTarget, mail: OutgoingMail, account: string): Promise<boolean> {
  if (target === 'copy') return copyText(`${mail.subject}\n\n${mail.body}`)
  if (target === 'copy-rich') return copyRich(mail.body)
  const composed = composeAddress(target, mail, account)
  if (composed.ok) {
    if (target === 'mail-program') location.assign(composed.href)
    else await openMail(composed.href)
    return true
  }
  if (target !== 'file' || composed.reason !== 'handed') return false
  saveFile(emlName(mail.name), emlOf(mail, Date.now()), 'message/rfc822')
  return true
}

export async function copyText(text: string): Promise<true> {
  await navigator.clipboard.writeText(text)
  return true
}

/** Both forms at once: a composer takes the paragraphs, a plain field the plain text. */
export async function copyRich(body: string): Promise<true> {
  const blob = (text: string, type: string) => new Blob([text], { type })
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob(richText(body), 'text/html'),
      'text/plain': blob(body, 'text/plain'),
    }),
  ])
  return true
}
