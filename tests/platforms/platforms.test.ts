import { describe, expect, it } from 'vitest'
import { classify } from '../../lib/domain/call/classify.ts'
import { withCleanNames } from '../../lib/platforms/clean-names.ts'
import { readPeople } from '../../lib/platforms/people.ts'
import type { Platform } from '../../lib/platforms/platform.ts'
import { readEnding, readSigns } from '../../lib/platforms/read.ts'
import { hostMatches, platformFor, allPlatforms as platforms } from '../../lib/platforms/registry.ts'
import { type Fixture, fixtures, open } from './fixtures.ts'

function rootOf(platform: Platform, fixture: Fixture): Document {
  const { document } = open(fixture)
  return platform.root?.(document) ?? document
}

/** What becomes of the display names of a page. */
function namesOf(platform: Platform, people: string[], own: string[] = []): string[] {
  const evidence = { platform: platform.id, room: null, phase: 'in-call' as const, since: 0, at: 0, reads: 1 }
  return withCleanNames({ ...evidence, reason: null, leaveClickedAt: null, people, own }, platform).people
}

function phaseOf(platform: Platform, fixture: Fixture, established = false): string {
  if (platform.room(fixture.url) === null) return 'elsewhere'
  if (platform.launcher?.test(fixture.url.pathname)) return 'launcher'
  return classify(readSigns(platform, rootOf(platform, fixture), fixture.url, established))
}

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  const own = fixtures.filter((fixture) => fixture.platform === id)
  const others = fixtures.filter((fixture) => fixture.platform !== id)

  it(`has a page for each state in tests/platforms/fixtures/${id}.html`, () => {
    // What a platform has no cues for, its pages cannot show.
    const shown = ['prejoin', 'ended'].filter((phase) => platform.cues.some(({ family }) => family.startsWith(phase)))
    expect(own.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['in-call', ...shown]))
  })

  it.each(own.map((fixture) => [fixture.name, fixture] as const))('reads: %s', (_, fixture) => {
    const document = rootOf(platform, fixture)
    expect(phaseOf(platform, fixture)).toBe(fixture.phase)
    const { others, own } = readPeople(platform, document)
    const names = namesOf(platform, others, own)
    if (fixture.people) expect(names.sort()).toEqual([...fixture.people].sort())
    if (fixture.own !== null) expect(namesOf(platform, own)).toEqual(fixture.own ? [fixture.own] : [])
    if (fixture.reason) expect(readEnding(platform, document)).toBe(fixture.reason)
  })

  it.each(own.filter(({ phase }) => phase === 'in-call').map((fixture) => [fixture.name, fixture] as const))(
    'goes on reading a call in: %s',
    (_, fixture) => {
      expect(phaseOf(platform, fixture, true)).toBe('in-call')
    },
  )

  it.each(others.map((fixture) => [`${fixture.platform}: ${fixture.name}`, fixture] as const))(
    'sees no call of its own in %s',
    (_, fixture) => {
      expect(
        phaseOf(platform, { ...fixture, url: own.find(({ phase }) => phase === 'in-call')?.url ?? fixture.url }),
      ).not.toBe('in-call')
    },
  )

  it('has only selectors that a browser can read', () => {
    const { document } = open({ url: new URL('https://example.org/'), html: '' })
    const selectors = [
      ...platform.cues.flatMap(({ select, within }) => [select, within]),
      ...platform.people.rows.map(({ select }) => select),
      ...platform.leave,
      platform.icons,
      platform.endings.within,
    ].filter((selector) => selector !== undefined)
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow()
  })

  it('writes its words as they are compared: lower case, straight apostrophes', () => {
    const words = [
      ...platform.cues.flatMap((cue) => cue.words ?? []),
      ...Object.values(platform.endings.words).flat(),
      ...platform.people.noise,
    ]
    for (const phrase of words) expect(phrase).toBe(phrase.toLowerCase().replace(/’/g, "'"))
  })
})

it('words of other people end nothing in a call that is on', () => {
  const meet = platforms.find(({ id }) => id === 'google-meet') as Platform
  const call = fixtures.find(({ name }) => name === 'in call, every end text in the chat') as Fixture
  // Even where the page gives no hint that it is a chat.
  const html = call.html.replace(
    /<aside[\s\S]*<\/aside>/,
    '<h1>You left the meeting</h1><div>Asking to be let in</div><h1>denied your request to join</h1>',
  )
  const { document } = open({ ...call, html })
  expect(classify(readSigns(meet, document, call.url, true))).toBe('in-call')
})

it.each([
  ['meet.google.com', 'google-meet'],
  ['meet.google.com.evil.example', undefined],
  ['notmeet.google.com', undefined],
  ['evil.example', undefined],
])('%s belongs to %s', (host, id) => {
  expect(platformFor(host, platforms)?.id).toBe(id)
})

it('a pattern with a wildcard means the host and what is below it, and nothing that only ends alike', () => {
  expect(hostMatches('https://*.zoom.us/*', 'app.zoom.us')).toBe(true)
  expect(hostMatches('https://*.zoom.us/*', 'zoom.us')).toBe(true)
  expect(hostMatches('https://*.zoom.us/*', 'notzoom.us')).toBe(false)
})
