import { expect, it } from 'vitest'
import { senderUrl } from '../../lib/browser/sender.ts'

const id = 'abcdefghijklmnopabcdefghijklmnop'

it.each([
  ['a page of a site', { url: 'https://meet.google.com/abc-defg-hij', origin: 'https://meet.google.com' }, true],
  ['a browser that names no origin', { url: 'https://meet.google.com/abc-defg-hij' }, true],
  ['a page of ours', { url: `chrome-extension://${id}/sidepanel.html`, origin: `chrome-extension://${id}` }, true],
  ['a page of ours in Firefox', { url: `moz-extension://${id}/sidepanel.html`, origin: `moz-extension://${id}` }, true],
  [
    'an address of ours from another origin',
    { url: `chrome-extension://${id}/a.html`, origin: 'https://x.example' },
    false,
  ],
  ['an address of a site from a sandboxed frame', { url: 'https://meet.google.com/a', origin: 'null' }, false],
  ['another host', { url: 'https://meet.google.com/a', origin: 'https://evil.example' }, false],
  ['another port', { url: 'https://meet.google.com/a', origin: 'https://meet.google.com:8443' }, false],
  ['an empty frame', { url: 'about:blank', origin: 'https://meet.google.com' }, false],
  ['no address', { origin: 'https://meet.google.com' }, false],
  ['no address at all', { url: 'nonsense', origin: 'nonsense' }, false],
])('%s', (_, sender, isTaken) => {
  expect(senderUrl(sender as never)?.href ?? null).toBe(isTaken ? (sender as { url: string }).url : null)
})
