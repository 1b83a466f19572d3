import { describe, expect, it } from 'vitest'
import { classify } from '../../lib/domain/call/classify.ts'
import { structureIn, withStructure } from '../../lib/domain/call/structure-report.ts'
import { structureOf } from '../../lib/sites/structure.ts'
import { readSigns } from '../../lib/sites/watch/read.ts'
import { fixtures, open, pageOf } from './fixtures.ts'

const builtIn = ['google-meet', 'zoom', 'microsoft-teams']
const own = fixtures.filter(({ site, frame }) => builtIn.includes(site) && !frame)

describe('the structure of a page', () => {
  it.each(own.map((fixture) => [`${fixture.site}: ${fixture.name}`, fixture] as const))(
    'has no name and no text of %s',
    (_, fixture) => {
      const html = structureOf(open(fixture).document)
      const said = [...(fixture.people ?? []), fixture.own ?? ''].flatMap((name) => name.split(/[^\p{L}]+/u))
      for (const word of said) if (word.length > 2) expect(html.toLowerCase()).not.toContain(word.toLowerCase())
      expect(html).not.toMatch(/[\p{L}]+ (?:left|ended|meeting|interview)|@|example\.org/iu)
    },
  )

  it('masks what somebody could have written, in whatever attribute', () => {
    const { document } = open({
      url: new URL('https://teams.microsoft.com/v2/'),
      html: `<div id="anna-rivera" data-tid="video-item-container-Anna Rivera" data-mail="a.rivera@example.org" data-room="91234567890"
        aria-label="Anna Rivera"><img alt="Anna Rivera" data-slug="annaRivera"><p>Anna Rivera</p><a href="https://example.org/secret">x</a></div>`,
    })
    expect(structureOf(document)).not.toMatch(/anna|rivera|example|9123|secret/i)
  })

  it('goes into a report and comes out of it, to be read as the page was', () => {
    for (const fixture of own.filter(({ phase, site }) => phase === 'in-call' && site !== 'google-meet')) {
      const { document } = open(fixture)
      const report = withStructure('My words\n', { site: fixture.site, frame: false, html: structureOf(document) })
      const structure = structureIn(report)
      expect(structure?.site).toBe(fixture.site)
      const again = open({ url: fixture.url, html: structure?.html ?? '' }).document
      const page = pageOf(fixture.site)
      expect(classify(readSigns(page, again, fixture.url, true)), fixture.name).toBe('in-call')
    }
    expect(structureIn('A report without one')).toBeNull()
  })
})
