import { describe, expect, it } from 'vitest'
import { classify } from '../../lib/domain/call/classify.ts'
import type { CallPage } from '../../lib/sites/call-page.ts'
import { withCleanNames } from '../../lib/sites/clean-names.ts'
import { hostMatches } from '../../lib/sites/match-pattern.ts'
import { pageFor } from '../../lib/sites/pages.ts'
import { allSites, siteOf } from '../../lib/sites/sites.ts'
import { readPeople } from '../../lib/sites/watch/people.ts'
import { readEnding, readSigns } from '../../lib/sites/watch/read.ts'
import { allPages, type Fixture, fixtures, open, pageOf } from './fixtures.ts'

function rootOf(page: CallPage, fixture: Fixture): Document {
  const { document } = open(fixture)
  return page.root?.(document) ?? document
}

/** What becomes of the display names of a page. */
function namesOf(id: string, people: string[], own: string[] = []): { people: string[]; own: string[] } {
  const site = siteOf(id)
  if (!site) throw new Error(`The call site ${id} isn't listed in lib/sites/sites.ts`)
  const evidence = { platform: id, room: null, phase: 'in-call' as const, since: 0, at: 0, reads: 1 }
  const clean = withCleanNames({ ...evidence, reason: null, leaveClickedAt: null, people, own }, site)
  return { people: clean.people, own: clean.own ?? [] }
}

function phaseOf(page: CallPage, fixture: Fixture, established = false): string {
  if (page.room(fixture.url) === null) return 'elsewhere'
  if (page.launcher?.test(fixture.url.pathname)) return 'launcher'
  return classify(readSigns(page, rootOf(page, fixture), fixture.url, established))
}

describe.each(allPages.map((page) => [page.id, page] as const))('%s', (id, page) => {
  const own = fixtures.filter((fixture) => fixture.site === id)
  const others = fixtures.filter((fixture) => fixture.site !== id)

  it(`has a page for each state in its fixture.html`, () => {
    // What a site has no cues for, its pages cannot show.
    const shown = ['prejoin', 'ended'].filter((phase) => page.cues.some(({ family }) => family.startsWith(phase)))
    expect(own.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['in-call', ...shown]))
  })

  it.each(own.map((fixture) => [fixture.name, fixture] as const))('reads: %s', (_, fixture) => {
    const document = rootOf(page, fixture)
    expect(phaseOf(page, fixture)).toBe(fixture.phase)
    const { others, own } = readPeople(page, document)
    const names = namesOf(id, others, own)
    if (fixture.people) expect(names.people.sort()).toEqual([...fixture.people].sort())
    if (fixture.own !== null) expect(names.own).toEqual(fixture.own ? [fixture.own] : [])
    if (fixture.reason) expect(readEnding(page, document)).toBe(fixture.reason)
  })

  it.each(own.filter(({ phase }) => phase === 'in-call').map((fixture) => [fixture.name, fixture] as const))(
    'goes on reading a call in: %s',
    (_, fixture) => {
      expect(phaseOf(page, fixture, true)).toBe('in-call')
    },
  )

  it.each(others.map((fixture) => [`${fixture.site}: ${fixture.name}`, fixture] as const))(
    'sees no call of its own in %s',
    (_, fixture) => {
      expect(
        phaseOf(page, { ...fixture, url: own.find(({ phase }) => phase === 'in-call')?.url ?? fixture.url }),
      ).not.toBe('in-call')
    },
  )

  it('has only selectors that a browser can read', () => {
    const { document } = open({ url: new URL('https://example.org/'), html: '' })
    const selectors = [
      ...page.cues.flatMap(({ select, within }) => [select, within]),
      ...page.people.rows.map(({ select }) => select),
      ...page.leave,
      page.icons,
      page.endings.within,
    ].filter((selector) => selector !== undefined)
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow()
  })

  it('writes its words as they are compared: lower case, straight apostrophes', () => {
    const words = [
      ...page.cues.flatMap((cue) => cue.words ?? []),
      ...Object.values(page.endings.words).flat(),
      ...(siteOf(id)?.people.noise ?? []),
    ]
    for (const phrase of words) expect(phrase).toBe(phrase.toLowerCase().replace(/’/g, "'"))
  })
})

it('words of other people end nothing in a call that is on', () => {
  const meet = pageOf('google-meet')
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
  expect(pageFor(host, allPages)?.id).toBe(id)
})

it("each match pattern is for one host, and each host is one site's", () => {
  const patterns = allSites.flatMap(({ id, matches, linkMatches = [] }) =>
    [...matches, ...linkMatches].map((pattern) => ({ id, pattern })),
  )
  const shape = /^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/
  expect(patterns.filter(({ pattern }) => !shape.test(pattern))).toEqual([])
  const hostOf = (pattern: string) => pattern.slice('https://'.length, -'/*'.length).replace('*.', '')
  const shared = patterns.filter(({ id, pattern }) =>
    patterns.some((other) => other.id !== id && hostMatches(other.pattern, hostOf(pattern))),
  )
  expect(shared).toEqual([])
})

it('a pattern with a wildcard means the host and what is below it, and nothing that only ends alike', () => {
  expect(hostMatches('https://*.zoom.us/*', 'app.zoom.us')).toBe(true)
  expect(hostMatches('https://*.zoom.us/*', 'zoom.us')).toBe(true)
  expect(hostMatches('https://*.zoom.us/*', 'notzoom.us')).toBe(false)
})
