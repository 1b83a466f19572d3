import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeAddress, isBareAddress } from '../../../lib/domain/thank-you/compose.ts'
import { mailTargets } from '../../../lib/domain/thank-you/style.ts'

const draft = { to: 'maya@brindlewick.example', subject: 'Thank you', body: 'Hi Maya,\n\nOne & two.' }

describe('the address that opens a draft', () => {
  it.each([
    [
      'gmail',
      'https://mail.google.com/mail/?view=cm&fs=1&to=maya%40brindlewick.example&su=Thank%20you&body=Hi%20Maya%2C%0A%0AOne%20%26%20two.',
    ],
    [
      'outlook',
      'https://outlook.live.com/mail/deeplink/compose?to=maya%40brindlewick.example&subject=Thank%20you&body=Hi%20Maya%2C%0A%0AOne%20%26%20two.',
    ],
    [
      'outlook-work',
      'https://outlook.cloud.microsoft/mail/deeplink/compose?to=maya%40brindlewick.example&subject=Thank%20you&body=Hi%20Maya%2C%0A%0AOne%20%26%20two.',
    ],
    [
      'yahoo',
      'https://compose.mail.yahoo.com/?to=maya%40brindlewick.example&subject=Thank%20you&body=Hi%20Maya%2C%0A%0AOne%20%26%20two.',
    ],
    [
      'mail-program',
      'mailto:maya@brindlewick.example?subject=Thank%20you&body=Hi%20Maya%2C%0D%0A%0D%0AOne%20%26%20two.',
    ],
  ] as const)('for %s has its own form', (target, href) => {
    expect(composeAddress(target, draft)).toEqual({ ok: true, href })
  })

  it.each(['copy', 'copy-rich', 'file'] as const)('is none for %s', (target) => {
    expect(composeAddress(target, draft)).toEqual({ ok: false, reason: 'handed' })
  })

  it.each([
    ['lena@brindlewick.example', 'https://mail.google.com/mail/u/lena@brindlewick.example/?view=cm&fs=1&to='],
    ["o'hara+jobs@mail.example", 'https://mail.google.com/mail/u/o%27hara%2Bjobs@mail.example/?view=cm&fs=1&to='],
    [' 1 ', 'https://mail.google.com/mail/u/1/?view=cm&fs=1&to='],
    ['', 'https://mail.google.com/mail/?view=cm&fs=1&to='],
    ['../evil?x', 'https://mail.google.com/mail/?view=cm&fs=1&to='],
  ])('takes the Gmail account %j', (account, start) => {
    const made = composeAddress('gmail', draft, account)
    expect(made.ok && made.href.startsWith(start)).toBe(true)
  })

  it('opens without a recipient when there is none', () => {
    expect(composeAddress('mail-program', { ...draft, to: '' })).toMatchObject({ ok: true })
  })

  it('is refused when it would be cut', () => {
    expect(composeAddress('gmail', { ...draft, body: 'word '.repeat(400) })).toEqual({ ok: false, reason: 'too-long' })
  })

  it('encodes lone surrogates, quotes and brackets', () => {
    const made = composeAddress('gmail', { ...draft, body: "it's (\ud800) *!" })
    expect(made).toMatchObject({ ok: true })
    expect(made.ok && made.href.split('body=')[1]).toBe('it%27s%20%28%EF%BF%BD%29%20%2A%21')
  })

  it('keeps a subject on one line', () => {
    const made = composeAddress('mail-program', { ...draft, subject: 'Thanks\r\nBcc: all@example.org' })
    expect(made.ok && made.href).not.toMatch(/subject=[^&]*%0[AD]/i)
  })

  it('gives back what went in, for every target', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mailTargets),
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 200 }),
        (target, subject, body) => {
          const made = composeAddress(target, { to: 'a@b.example', subject, body })
          if (!made.ok) return
          expect(made.href).not.toMatch(/[\s"'<>()*!]/)
          const url = new URL(made.href)
          const sent = new Map(
            url.search
              .slice(1)
              .split('&')
              .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
          )
          expect([...sent.keys()].sort()).not.toContain('bcc')
          const plain = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n')
          expect(plain(sent.get('body') ?? '')).toBe(plain(body))
          expect(made.href.includes('+') && !/[?&]\w+=/.test(made.href)).toBe(false)
        },
      ),
    )
  })
})

describe('a bare address', () => {
  it.each(['maya@brindlewick.example', "o'hara+jobs@mail.example.org", 'jörg@müller.example', 'a.b-c@x-y.example'])(
    'is %s',
    (text) => {
      expect(isBareAddress(text)).toBe(true)
    },
  )

  it.each([
    '',
    'maya',
    '@b.example',
    'a@b',
    'a@b.example,c@d.example',
    'a@b.example; c@d.example',
    'Maya <a@b.example>',
    '"maya"@b.example',
    'a b@c.example',
    'a@b.example\nBcc: c@d.example',
    'a@b..example',
    '.a@b.example',
    'a@b.example?bcc=c@d.example',
    'a@-b.example',
    `${'a'.repeat(65)}@b.example`,
    'a@b.example\u202e',
  ])('is not %j', (text) => {
    expect(isBareAddress(text)).toBe(false)
    if (text !== '')
      expect(composeAddress('gmail', { ...draft, to: text })).toEqual({ ok: false, reason: 'bad-address' })
  })
})
