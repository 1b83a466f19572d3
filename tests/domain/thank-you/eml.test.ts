import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlName, emlOf } from '../../../lib/domain/thank-you/eml.ts'
import { readEml } from '../../mail/read-eml.ts'

const at = Date.UTC(2026, 10, 19, 10, 5, 9)
const letter = {
  to: 'maya@brindlewick.example',
  name: 'Maya Lindqvar',
  subject: 'Customer Operations Lead: one queue',
  body: 'Hi Maya,\n\nOne & two.\n\nKind regards,\nLena',
}

describe('the letter as a file', () => {
  it('is a mail that was not sent yet, with its recipient, subject and body', () => {
    const { headers, body } = readEml(emlOf(letter, at))
    expect(Object.fromEntries(headers)).toEqual({
      'x-unsent': '1',
      date: 'Thu, 19 Nov 2026 10:05:09 +0000',
      to: '"Maya Lindqvar" <maya@brindlewick.example>',
      subject: 'Customer Operations Lead: one queue',
      'mime-version': '1.0',
      'content-type': 'text/plain; charset=UTF-8',
      'content-transfer-encoding': 'quoted-printable',
    })
    expect(body).toBe(letter.body)
  })

  it('keeps diacritics, other scripts and signs outside the first plane in name, subject and body', () => {
    const given = {
      ...letter,
      name: 'Žofie Đặng-Müller',
      subject:
        'Leiterin Kundenbetrieb (m/w/d): „eine Warteschlange, eine Wahrheit“, 你好, 👩‍🔬 and a long rest of the line',
      body: 'Guten Tag Žofie Đặng,\n\nüber „zwei Listen“ – 90 % = alles. 👩‍🔬 \n.\nFrom here on',
    }
    const { headers, body } = readEml(emlOf(given, at))
    expect(headers.get('to')).toBe(`${given.name} <${letter.to}>`)
    expect(headers.get('subject')).toBe(given.subject)
    expect(body).toBe(given.body)
  })

  it('opens without a recipient when there is none, or when the address is none', () => {
    expect(readEml(emlOf({ ...letter, to: '' }, at)).headers.has('to')).toBe(false)
    expect(readEml(emlOf({ ...letter, to: 'a@b.example, c@d.example' }, at)).headers.has('to')).toBe(false)
  })

  it.each([
    'Thanks\r\nBcc: all@example.org',
    'Thanks\nBcc: all@example.org',
    'Thanks\rBcc: all@example.org\r\n\r\nbody',
  ])('a subject brings no header of its own: %j', (subject) => {
    const { headers } = readEml(emlOf({ ...letter, subject }, at))
    expect([...headers.keys()]).not.toContain('bcc')
    expect(headers.get('subject')).toContain('Thanks Bcc: all@example.org')
  })

  it('a name brings no header and no second recipient', () => {
    const text = emlOf({ ...letter, name: 'Maya" <evil@x.example>,\r\nBcc: all@example.org' }, at)
    const { headers } = readEml(text)
    expect([...headers.keys()]).not.toContain('bcc')
    expect(headers.get('to')).toBe('"Maya\\" <evil@x.example>, Bcc: all@example.org" <maya@brindlewick.example>')
  })

  it('gives back whatever text went in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (subject, body) => {
          const mail = readEml(emlOf({ ...letter, subject, body }, at))
          expect(mail.body).toBe(body.toWellFormed().replace(/\r\n?/gu, '\n'))
          expect(mail.headers.get('subject')).toBe(
            subject
              .toWellFormed()
              .replace(/\s*[\r\n]+\s*/gu, ' ')
              .trim()
              .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
              .replace(/ {2,}/gu, ' ')
              .trim(),
          )
        },
      ),
    )
  })
})

it.each([
  ['Maya Lindqvar', 'thank-you-maya-lindqvar.eml'],
  ['../../Žofie "Đặng"?', 'thank-you-žofie-đặng.eml'],
  ['', 'thank-you.eml'],
  ['x'.repeat(300), `thank-you-${'x'.repeat(60)}.eml`],
])('the file for %j is called %s', (name, file) => {
  expect(emlName(name)).toBe(file)
})
