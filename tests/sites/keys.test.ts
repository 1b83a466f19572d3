import { describe, expect, it } from 'vitest'
import { addressOf } from '../../lib/domain/calendar/conference/address.ts'
import { conferenceKeys, keyOfCall, keyOfUrl } from '../../lib/domain/calendar/conference/keys.ts'
import { keyOfService } from '../../lib/domain/calendar/conference/services.ts'
import { allSites } from '../../lib/sites/sites.ts'
import { fixtures, pageOf } from './fixtures.ts'

const safeLink = (link: string) =>
  `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05&reserved=0`

describe.each(allSites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const own = fixtures.filter((fixture) => fixture.site === id)
  const calls = own.filter(({ phase }) => phase === 'in-call' || phase === 'launcher')
  const keyed = own.flatMap(({ name, url, key, links }) => (key === null ? [] : [{ name, url, key, links }]))
  const invited = keyed.flatMap(({ key, links }) => links.map((link) => [link, key] as const))

  it('has in its page.ts what its site.ts says of where its calls are', () => {
    const { matches, room, launcher, media } = pageOf(id)
    expect({ matches, room, launcher, media }).toEqual({
      matches: site.matches,
      room: site.room,
      launcher: site.launcher,
      media: site.media,
    })
  })

  it('says the key of each call in its fixture.html', () => {
    const without = calls.filter(({ key }) => key === null).map(({ name }) => name)
    expect(without, 'give these a data-key, which is empty where the address names no room').toEqual([])
    expect(keyed.some(({ key }) => key !== '')).toBe(true)
  })

  it.each(keyed)('the call in "$name" has the key $key', ({ url, key }) => {
    const room = site.room(url)
    expect(room).not.toBeNull()
    expect(keyOfCall(id, room) ?? '').toBe(key)
  })

  // Nobody is invited to a practice call.
  if (site.matches.length > 0) {
    it.each(keyed)('an invitation with the address of "$name" means the same call', ({ url, key }) => {
      expect(keyOfUrl(url.href) ?? '').toBe(key)
      expect(conferenceKeys(`Join here: <${url.href}>, and be on time.`)).toEqual(key ? [key] : [])
    })

    it('has a link in its fixture.html that an invitation would have', () => {
      expect(invited.length, 'give a page in a call data-links, with what invitations to it say').toBeGreaterThan(0)
    })
  }

  it.each(invited)('an invitation with %s means the call %s, wrapped by a mail filter or not', (link, key) => {
    expect(keyOfUrl(link)).toBe(key)
    expect(keyOfUrl(safeLink(link))).toBe(key)
  })

  it('has keys with its schemes, and nobody else has', () => {
    const ours = keyed.filter(({ key }) => key !== '').map(({ key }) => key)
    const isOurs = (key: string | null) => key !== null && site.schemes.some((scheme) => key.startsWith(`${scheme}:`))
    expect(ours.filter((key) => !isOurs(key))).toEqual([])
    const others = fixtures.filter((fixture) => fixture.site !== id).map(({ url }) => keyOfUrl(url.href))
    expect(others.filter(isOurs)).toEqual([])
    const schemes = allSites.flatMap((one) => (one === site ? [] : one.schemes))
    expect(site.schemes.filter((scheme) => schemes.includes(scheme))).toEqual([])
  })

  it('has the key that conference/services.ts gives its addresses, where that knows them too', () => {
    const addresses = [...keyed.map(({ url, key }) => [url.href, key] as const), ...invited]
    const differing = addresses.flatMap(([url, key]) => {
      const address = addressOf(url)
      const other = address && keyOfService(address)
      return other && other !== key ? [`${url} is ${key} here and ${other} there: one scheme for both`] : []
    })
    expect(differing).toEqual([])
  })
})
