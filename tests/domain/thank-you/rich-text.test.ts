import { expect, it } from 'vitest'
import { richText } from '../../../lib/domain/thank-you/rich-text.ts'

it.each([
  ['Hi Maya,\n\nOne.\nTwo.', '<p>Hi Maya,</p><p>One.<br>Two.</p>'],
  ['Hi,\r\n\r\n\r\nOne.\r\n', '<p>Hi,</p><p>One.</p>'],
  ['<img src=x onerror="a()"> & it’s', '<p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; it’s</p>'],
  ['\ud800', '<p>\ufffd</p>'],
  ['', ''],
])('%j is written as %s', (text, html) => {
  expect(richText(text)).toBe(html)
})
