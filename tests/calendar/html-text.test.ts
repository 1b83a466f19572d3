import { describe, expect, it } from 'vitest'
import { textOfOffer } from '../../lib/calendar/clipboard.ts'
import { htmlToText, isHtml } from '../../lib/calendar/html-text.ts'

describe('HTML as text', () => {
  it.each([
    ['paragraphs and breaks', '<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['a list', '<ul><li>Maya</li><li>Tobias</li></ul>', '- Maya\n- Tobias'],
    [
      'a link',
      '<a href="https://meet.google.com/abc-defg-hij?a=1&amp;b=2">Join</a> now',
      'Join <https://meet.google.com/abc-defg-hij?a=1&b=2> now',
    ],
    ['a link that shows its address', '<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
    ['a link to an address', '<a href="mailto:maya@a.example">Maya</a>', 'Maya <maya@a.example>'],
    ['a link that would run something', '<a href="javascript:alert(1)">Join</a>', 'Join'],
    [
      'a link around another one',
      '<a href="https://a.example">A<a href="https://b.example">B',
      'A <https://a.example>B <https://b.example>',
    ],
    [
      'what is not seen',
      '<head><title>T</title><style>p { color: red }</style></head><body>Seen<script>alert(1)</script><!-- not --></body>',
      'Seen',
    ],
    [
      'entities',
      'Q&amp;A &#8211; &#x2713; &uuml;ber&nbsp;uns &unknown; &toString; &lt;b&gt;',
      'Q&A – ✓ über uns &unknown; &toString; <b>',
    ],
    [
      'a table',
      '<table><tr><td>10:00</td><td>Maya</td></tr><tr><td>11:00</td><td>Tobias</td></tr></table>',
      '10:00 Maya\n11:00 Tobias',
    ],
    [
      'an address in brackets, which is no tag',
      'Join<br>Teams <https://teams.microsoft.com/l/x>',
      'Join\nTeams <https://teams.microsoft.com/l/x>',
    ],
    ['a tag that does not end', '<b>One <a href="x', 'One <a href="x'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it.each([
    ['Join <https://teams.microsoft.com/l/x> with a < b', false],
    ['Bring <b>nothing</b>', true],
    ['one<br/>two', true],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isHtml(text)).toBe(is)
  })
})

describe('a paste or a drop', () => {
  const offer = (data: Record<string, string>) => textOfOffer((type) => data[type] ?? '')

  it('is the calendar when there is one, else the plain text, else the text of the HTML', () => {
    const html = '<p>One</p>'
    expect(offer({ 'text/calendar': 'BEGIN:VCALENDAR', 'text/plain': 'x', 'text/html': html })).toBe('BEGIN:VCALENDAR')
    expect(offer({ 'text/plain': 'x', 'text/html': html })).toBe('x')
    expect(offer({ 'text/html': html })).toBe('One')
    expect(offer({})).toBe('')
  })

  it('is the text of the HTML when the plain text has lost its lines', () => {
    const html = '<div>When</div><div>Tue Nov 3, 2026</div><div>Guests</div><div>Leah Grant</div>'
    expect(offer({ 'text/plain': 'When Tue Nov 3, 2026 Guests Leah Grant', 'text/html': html })).toBe(
      'When\nTue Nov 3, 2026\nGuests\nLeah Grant',
    )
  })
})
