import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskAddress, readAddress } from '../../lib/calendar/address.ts'

const secret =
  'https://calendar.google.com/calendar/ical/lena%40example.com/private-0123456789abcdef0123456789abcdef/basic.ics'
const outlook = 'https://outlook.office365.com/owa/calendar/0a1b@example.com/c2d3/calendar.ics'
const proton = 'https://calendar.proton.me/api/calendar/v1/url/abc==/calendar.ics?CacheKey=a%3D&PassphraseKey=b%3D'
const nextcloud = 'https://cloud.example.org/remote.php/dav/public-calendars/AbC123?export'
const group = 'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics'

describe('an address that is taken', () => {
  it.each([
    ['the secret address of Google', secret, secret, 'google-secret'],
    ['the same on its old host', secret.replace('calendar.google', 'www.google'), secret, 'google-secret'],
    ['a public address of Google', group, group, 'google-public'],
    [
      'an embedded calendar of Google',
      'https://calendar.google.com/calendar/embed?src=abc%40group.calendar.google.com&ctz=Europe%2FBerlin',
      group,
      'google-public',
    ],
    [
      'a shared calendar of Google',
      `https://calendar.google.com/calendar/u/0?cid=${btoa('abc@group.calendar.google.com')}`,
      group,
      'google-public',
    ],
    [
      '"add by URL" of Google',
      `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(nextcloud.replace('https', 'webcal'))}`,
      nextcloud,
      'nextcloud',
    ],
    ['an address of Outlook', outlook, outlook, 'outlook'],
    ['the page beside it', outlook.replace('.ics', '.html'), outlook, 'outlook'],
    [
      'a subscription link of Outlook',
      `https://outlook.live.com/calendar/0/?rru=addsubscription&url=${encodeURIComponent(outlook.replace('https', 'webcal'))}&name=Work`,
      outlook,
      'outlook',
    ],
    [
      'the same inside a SafeLink',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(outlook)}&data=05`,
      outlook,
      'outlook',
    ],
    [
      'iCloud',
      'webcal://p63-caldav.icloud.com/published/2/MTIz',
      'https://p63-caldav.icloud.com/published/2/MTIz',
      'icloud',
    ],
    ['Fastmail', 'https://user.fm/calendar/v1-abc/Work.ics', 'https://user.fm/calendar/v1-abc/Work.ics', 'fastmail'],
    ['Proton', proton, proton, 'proton'],
    ['Nextcloud', nextcloud, nextcloud, 'nextcloud'],
    ['Nextcloud without "export"', nextcloud.replace('?export', ''), nextcloud, 'nextcloud'],
    [
      'the public page of Nextcloud',
      'https://cloud.example.org/index.php/apps/calendar/p/AbC123',
      nextcloud,
      'nextcloud',
    ],
    [
      'Nextcloud in a folder',
      'https://example.org/nc/apps/calendar/p/AbC123/dayGridMonth/now',
      nextcloud.replace('cloud.example.org', 'example.org/nc'),
      'nextcloud',
    ],
    ['any other host', 'webcals://calendars.example.com/a.ics', 'https://calendars.example.com/a.ics', 'other'],
    ['a host inside a company', 'https://nas.home.arpa:8443/a.ics', 'https://nas.home.arpa:8443/a.ics', 'other'],
    ['an address without its beginning', 'calendars.example.com/a.ics', 'https://calendars.example.com/a.ics', 'other'],
    [
      'an address in brackets, broken over lines',
      '  <https://calendars.example.com/\n  a.ics#top> ',
      'https://calendars.example.com/a.ics',
      'other',
    ],
  ])('%s', (_, pasted, address, service) => {
    expect(readAddress(pasted)).toEqual({
      ok: true,
      value: { address, service, permission: `https://${new URL(address).hostname}/*` },
    })
  })
})

describe('an address that is refused', () => {
  it.each([
    ['nothing', '   ', 'no-address'],
    ['a word', 'calendar', 'no-address'],
    ['a mail address', 'mailto:lena@example.com', 'no-address'],
    ['a script', 'javascript:alert(1)', 'no-address'],
    ['a file', 'file:///home/lena/a.ics', 'no-address'],
    ['a very long one', `https://example.com/${'a'.repeat(5_000)}`, 'no-address'],
    ['http', 'http://calendars.example.com/a.ics', 'not-https'],
    ['http inside a link', 'https://calendar.google.com/calendar/r?cid=http%3A%2F%2Fexample.com%2Fa.ics', 'not-https'],
    ['a password', 'https://lena:secret@calendars.example.com/a.ics', 'has-password'],
    ['a name before the host', 'webcal://lena@calendars.example.com/a.ics', 'has-password'],
    ['this computer', 'https://localhost/a.ics', 'no-host-name'],
    ['this computer by a port', 'webcal://localhost:5232/lena/a.ics', 'no-host-name'],
    ['a number', 'https://192.168.1.5/a.ics', 'no-host-name'],
    ['a number in disguise', 'https://0x7f.1/a.ics', 'no-host-name'],
    ['a long number', 'https://[::1]/a.ics', 'no-host-name'],
    ['the page of Google Calendar', 'https://calendar.google.com/calendar/u/0/r/settings', 'page'],
    ['the page of Outlook', 'https://outlook.live.com/calendar/0/view/month', 'page'],
    ['the page of iCloud', 'https://www.icloud.com/calendar', 'page'],
    ['the page of Proton', 'https://calendar.proton.me/u/0/week', 'page'],
  ])('%s', (_, pasted, why) => {
    expect(readAddress(pasted)).toEqual({ ok: false, why })
  })

  it('a link that is wrapped around itself again and again', () => {
    let address = 'https://calendars.example.com/a.ics'
    for (let round = 0; round < 6; round++)
      address = `https://eu.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}`
    expect(readAddress(address).ok).toBe(false)
  })
})

it('what is shown of an address has no part of its secret', () => {
  expect(maskAddress(secret)).toBe('calendar.google.com/cal…')
  expect(maskAddress(proton)).toBe('calendar.proton.me/api…')
  expect(maskAddress('no address')).toBe('…')
})

it('whatever is pasted, what is taken is https to a name, without a password', () => {
  const pieces = fc.constantFrom(
    'https://',
    'webcal://',
    'http:',
    '@',
    ':',
    '/',
    '?',
    '#',
    '127.0.0.1',
    '[::1]',
    'a.example',
    'outlook.live.com',
    'calendar.google.com/calendar/',
    'cid=',
    'url=',
    '%40',
    '&',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      ),
      (text) => {
        const read = readAddress(text)
        if (!read.ok) return
        const url = new URL(read.value.address)
        expect(url.protocol).toBe('https:')
        expect(url.username + url.password + url.hash).toBe('')
        expect(url.hostname).toMatch(/[a-z]/)
        expect(url.hostname).not.toMatch(/^\[|localhost$/)
        expect(readAddress(read.value.address)).toEqual(read)
      },
    ),
  )
})
