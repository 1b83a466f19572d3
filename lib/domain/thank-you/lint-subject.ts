import { block, mended, warn } from './finding.ts'
import { inAnyLanguage } from './languages/languages.ts'
import type { Finding, Mend } from './note.ts'
import { oneLine } from './text/fragment.ts'

const to = (replace: string, text: string): Mend | null =>
  text === '' || text === replace ? null : { label: 'subject', replace, with: text }

const empty = new RegExp(`^\\s*(?:${inAnyLanguage(({ checks }) => checks.emptySubject)})\\s*$`, 'iu')
const replyMarks = new RegExp(`^\\s*(?:(?:${inAnyLanguage(({ checks }) => checks.replyMark)}):\\s*)+`, 'iu')

/** What is wrong or weak in a subject line. */
export function subjectFindings(text: string): Finding[] {
  const found: Finding[] = []
  if (oneLine(text) === '') found.push(warn('subject-empty', ''))
  if (text.length > 60) found.push(mended(warn('subject-long', text), to(text, shorter(text))))
  if (/!|\p{Extended_Pictographic}/u.test(text)) {
    const calm = text.replace(/\s*(?:!|\p{Extended_Pictographic}|\ufe0f)+/gu, '').trim()
    found.push(mended(warn('subject-loud', text), to(text, calm)))
  }
  if (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase()) {
    const small = text.slice(0, 1) + text.slice(1).toLowerCase()
    found.push(mended(warn('subject-capitals', text), to(text, small)))
  }
  if (empty.test(text)) found.push(warn('subject-empty', text))
  const reply = replyMarks.exec(text)?.[0]
  if (reply !== undefined) found.push(mended(warn('subject-fake-reply', text), to(text, text.slice(reply.length))))
  if (/[\r\n]/u.test(text.trim())) found.push(block('placeholder', oneLine(text)))
  return found
}

/** Cut at a colon or a comma; empty when that leaves too little. */
function shorter(text: string): string {
  const cut = text.slice(0, 60).replace(/\s*[:,;–-][^:,;–-]*$/u, '')
  return cut.length >= 12 && cut.length < text.length ? cut : ''
}
