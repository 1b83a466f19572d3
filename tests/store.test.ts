import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInSites, optionalSites } from '../lib/sites/sites.ts'
import { type Asks, type PermissionReasons, wrongReasons } from '../scripts/permission-reasons.ts'
import { privacyPage } from '../scripts/privacy-page.ts'
import config from '../wxt.config.ts'
import { locales, messagesOf } from './locales.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The texts of a file in `store/` by their headings. */
const sectionsOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    read(`store/${file}`)
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...text] = section.split('\n')
        return [heading, text.join('\n').trim()]
      }),
  )

const languages = readdirSync(join(root, 'store'))
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => locales.includes(name))

it('there is a listing in English and in German', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'de']))
})

describe.each(languages)('the listing in %s', (language) => {
  const { Name = '', Summary = '', Description = '', 'Search terms': list = '' } = sectionsOf(`${language}.md`)
  const terms = list.split('\n').map((line) => line.replace(/^- /, ''))

  it('has the name of the package, which fits and has nobody’s brand', () => {
    expect(Name).toBe(messagesOf(language).extName?.message)
    // Mozilla 50, Edge 45 in the manifest, Chrome 75.
    expect(Name.length).toBeLessThanOrEqual(45)
    expect(Name).not.toMatch(
      /google|meet|zoom|microsoft|teams|edge|chrome|firefox|mozilla|jitsi|webex|whereby|amazon|gmail/i,
    )
  })

  it('has the summary of the package, which fits', () => {
    expect(Summary).toBe(messagesOf(language).extDescription?.message)
    // Chrome 132, Mozilla 250.
    expect(Summary.length).toBeGreaterThan(40)
    expect(Summary.length).toBeLessThanOrEqual(132)
  })

  it('has a description that each store takes, as plain text', () => {
    // Edge 250 to 10,000, Mozilla 15,000, Chrome 16,000.
    expect(Description.length).toBeGreaterThanOrEqual(250)
    expect(Description.length).toBeLessThanOrEqual(10_000)
    expect(Description).not.toMatch(/[*_#[\]<>`]|https?:/)
  })

  it('names every call site', () => {
    for (const { id, name } of [...builtInSites, ...optionalSites])
      if (id !== 'practice') expect(Description).toContain(name)
  })

  it('has search terms that Edge takes', () => {
    expect(list).not.toBe('')
    expect(terms.length).toBeLessThanOrEqual(7)
    for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(30)
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21)
  })
})

describe('the reasons for permissions', () => {
  const reasons: PermissionReasons = JSON.parse(read('store/permissions.json'))
  const hosts = builtInSites.flatMap(({ matches }) => matches)
  const manifests = ['chrome', 'firefox'].map((browser): Asks => {
    if (typeof config.manifest !== 'function') throw new Error('The manifest depends on the browser')
    const made = config.manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 })
    return { ...(made as Asks), host_permissions: hosts }
  })

  it('are there for everything that a manifest asks for, and for nothing else', () => {
    expect(wrongReasons(manifests, reasons)).toEqual([])
  })

  it('fit into the fields of the stores', () => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } = reasons
    for (const [name, reason] of Object.entries({ ...permissions, ...optional_permissions })) {
      expect(reason.length, name).toBeGreaterThan(20)
      expect(reason.length, name).toBeLessThanOrEqual(1_000)
    }
    // Chrome has one field for all hosts.
    expect(`${host_permissions.reason}\n${optional_host_permissions.reason}`.length).toBeLessThanOrEqual(1_000)
  })

  it('are also in the README, for everybody', () => {
    const readme = read('README.md')
    const names = [...Object.keys(reasons.permissions), ...Object.keys(reasons.optional_permissions)]
    expect(names.filter((name) => !readme.includes(`| \`${name}\``))).toEqual([])
    const shown = [...reasons.host_permissions.hosts, ...optionalSites.flatMap(({ matches }) => matches)].map(
      (pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ''),
    )
    expect(shown.filter((host) => !readme.includes(`\`${host}\``))).toEqual([])
  })

  it('a permission without a reason and a reason without a permission are found', () => {
    const asks: Asks = { permissions: ['storage', 'history'], host_permissions: ['https://meet.google.com/*'] }
    const given: PermissionReasons = {
      permissions: { storage: 'Keeps it.', alarms: 'Wakes up.' },
      optional_permissions: {},
      host_permissions: { reason: 'Reads it.', hosts: ['https://meet.google.com/*'] },
      optional_host_permissions: { reason: 'Asks.', hosts: ['https://*/*'] },
    }
    expect(wrongReasons([asks], given)).toEqual([
      'permissions: no reason for history',
      'permissions: alarms has a reason, but no manifest has it',
      'optional_host_permissions: https://*/* has a reason, but no manifest has it',
    ])
  })
})

describe('what reviewers ask', () => {
  const sections = sectionsOf('review.md')

  it('has a single purpose and notes that fit into the fields of the stores', () => {
    expect(sections['Single purpose']?.length).toBeGreaterThan(50)
    expect(sections['Single purpose']?.length).toBeLessThanOrEqual(1_000)
    // Edge's "Notes for certification".
    expect(sections['Notes for reviewers']?.length).toBeLessThanOrEqual(2_000)
  })

  it('names buttons as they are on the screen', () => {
    const texts = new Set(Object.values(messagesOf('en')).map(({ message }) => message))
    const named = [...(sections['Notes for reviewers']?.matchAll(/"([^"]+)"/g) ?? [])].map(([, name = '']) => name)
    expect(named).toContain('Start practice call')
    expect(named.filter((name) => !texts.has(name))).toEqual([])
  })

  it('says yes or no for each type of data', () => {
    const rows = [...(sections['Data use']?.matchAll(/^\| ([\w ]+) \| (yes|no) \| (.*)\|$/gm) ?? [])]
    expect(rows.map(([, type]) => type)).toEqual([
      'Personally identifiable information',
      'Health information',
      'Financial and payment information',
      'Authentication information',
      'Personal communications',
      'Location',
      'Web history',
      'User activity',
      'Website content',
    ])
    for (const [, type, answer, what = ''] of rows) expect(what.trim() !== '', type).toBe(answer === 'yes')
  })
})

describe('the privacy page', () => {
  it('says what PRIVACY.md says (npm run privacy-page writes it)', () => {
    expect(read('store/privacy.html')).toBe(privacyPage(read('PRIVACY.md')))
  })

  it('keeps what is bold, lists and links to the web, and no links to other documents', () => {
    const page = privacyPage(
      '# Privacy\n\n**It keeps** little, see [there](https://a.test) and [here](OTHER.md).\n\n- One\n',
    )
    expect(page).toContain(
      '<h1>Privacy</h1>\n<p><strong>It keeps</strong> little, see <a href="https://a.test">there</a> and here.</p>',
    )
    expect(page).toContain('<li>One</li>')
  })
})
