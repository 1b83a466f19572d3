import { htmlToText } from './html-text.ts'

/** What a clipboard or a drop holds, by type. */
export type Offered = (type: 'text/calendar' | 'text/html' | 'text/plain') => string

/**
 * The text of a paste or a drop in which an invitation can be found. Plain text comes before HTML where it has as many
 * lines: mail programs write both, and some leave the line breaks out of the plain one.
 */
export function textOfOffer(offered: Offered): string {
  const calendar = offered('text/calendar')
  if (calendar.trim() !== '') return calendar
  const plain = offered('text/plain')
  const html = offered('text/html')
  if (html.trim() === '') return plain
  const fromHtml = htmlToText(html)
  return plain.trim() === '' || linesIn(fromHtml) > 2 * linesIn(plain) ? fromHtml : plain
}

const linesIn = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length
