import { expect, it } from 'vitest'
import { browserOf } from '../../lib/browser/about.ts'

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

it.each([
  [WINDOWS, 'Chrome 156 on Windows'],
  [`${WINDOWS} Edg/156.0.0.0`, 'Edge 156 on Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153 on Linux'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/156.0.8078.79', 'Chrome 156 on Macintosh'],
  ['', 'an unknown browser on an unknown system'],
])('of %j it says %s', (userAgent, said) => {
  expect(browserOf(userAgent)).toBe(said)
})
